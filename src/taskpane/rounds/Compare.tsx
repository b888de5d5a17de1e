import { Body1, Button, Caption1, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { momentText } from "../../workbook/comparison-parts";
import { Section } from "../frame/Section";
import {
  useCannotWrite,
  useFrameTexts,
  useRegister,
  useSession,
  useSessionState,
  useSpeech,
} from "../session/use-session";
import { Differences } from "./Differences";
import { useComparison } from "./use-comparison";
import { useRoundTexts } from "./use-texts";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  select: { minWidth: 0 },
});

/** Compares two moments of the register, here or on a sheet. */
export const Compare = () => {
  const styles = useStyles();
  const texts = useRoundTexts();
  const frame = useFrameTexts();
  const speech = useSpeech();
  const { today } = useSession();
  const { found } = useRegister();
  const cannotWrite = useCannotWrite();
  const isBusy = useSessionState(({ busy }) => busy !== null);
  const { snapshots, from, to, compared, begin, end, show, write } = useComparison();
  if (snapshots.length === 0)
    return (
      <Section title={texts.compare}>
        <Body1>{texts.noSnapshot}</Body1>
      </Section>
    );
  const options = [...snapshots, null].map((kept, at) => ({ at, text: momentText(kept, today(), speech) }));
  return (
    <Section title={texts.compare}>
      <Caption1>{texts.compareAbout}</Caption1>
      <Field label={texts.from}>
        <Select className={styles.select} value={String(from)} onChange={(_, { value }) => begin(Number(value))}>
          {options.slice(0, -1).map(({ at, text }) => (
            <option key={at} value={at}>
              {text}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={texts.to}>
        <Select className={styles.select} value={String(to)} onChange={(_, { value }) => end(Number(value))}>
          {options.slice(from + 1).map(({ at, text }) => (
            <option key={at} value={at}>
              {text}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.actions}>
        <Button disabledFocusable={isBusy} onClick={() => void show()}>
          {texts.show}
        </Button>
        <Button disabledFocusable={cannotWrite} onClick={() => void write()}>
          {texts.write}
        </Button>
      </div>
      <Caption1>{found.readOnly ? frame.readOnly : frame.noUndo}</Caption1>
      {compared && <Differences comparison={compared.comparison} />}
    </Section>
  );
};
