import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { runNewRegister } from "../../actions/new-register";
import { overviewTexts } from "../../messages/pane/overview";
import { tableSchema } from "../../workbook/schema";
import { useCannotWrite, useFrameTexts, useLanguage, useRegister, useSession, useSpeech } from "../session/use-session";
import { type Further, furtherTables } from "./further-tables";
import { Section } from "../frame/Section";

const useStyles = makeStyles({
  offer: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXXS },
  muted: { color: tokens.colorNeutralForeground3 },
});

/** What further tables would make possible, each with the button that makes them. */
export const FurtherTables = () => {
  const styles = useStyles();
  const texts = overviewTexts[useLanguage()];
  const frame = useFrameTexts();
  const offers = furtherTables(useRegister().tables);
  if (offers.length === 0) return null;
  return (
    <Section title={texts.more}>
      {offers.map((offer) => (
        <Offer key={offer.unlocks} offer={offer} />
      ))}
      <Caption1 className={styles.muted}>{frame.noUndo}</Caption1>
    </Section>
  );
};

const Offer = ({ offer: { unlocks, missing } }: { readonly offer: Further }) => {
  const styles = useStyles();
  const texts = overviewTexts[useLanguage()];
  const { listText } = useSpeech();
  const { perform, today } = useSession();
  const cannotWrite = useCannotWrite();
  const add = (): void =>
    void perform({
      what: texts.adding,
      run: () => runNewRegister(today(), missing),
      said: (sheets) => texts.made(listText(sheets)),
    });
  return (
    <div className={styles.offer}>
      <Body1>{texts.unlock[unlocks]}</Body1>
      <Button size="small" disabledFocusable={cannotWrite} onClick={add}>
        {texts.add(listText(missing.map((id) => tableSchema(id).name)))}
      </Button>
    </div>
  );
};
