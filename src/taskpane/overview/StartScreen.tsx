import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import { runNewRegister } from "../../actions/new-register";
import { listTexts } from "../../messages/pane/lists";
import { tableTexts } from "../../messages/pane/tables";
import { ViewLayout } from "../frame/ViewLayout";
import { useFrameTexts, useLanguage, useRegister, useSession, useSpeech } from "../session/use-session";
import { FindingList } from "./FindingList";
import { MainAction } from "../frame/MainAction";
import { listsScreen, tablesScreen } from "./screens";
import { Section } from "../frame/Section";
import { draftOf } from "./table-draft";

const useStyles = makeStyles({
  way: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXS },
  button: { alignSelf: "flex-start" },
});

/** How to begin where no register was recognised: with the tables that are there, or with new ones. */
export const StartScreen = () => {
  const texts = tableTexts[useLanguage()];
  const register = useRegister();
  const tables = draftOf(register);
  const isLikely = tables.some(({ id, couldBe }) => id !== null || couldBe !== null);
  return (
    <ViewLayout title={texts.begin} foot={isLikely ? <Choose isMain /> : <MakeAnew isMain />}>
      <Body1>{texts.whatIsRegister}</Body1>
      <FindingList issues={register.issues.filter(({ code }) => code !== "G-1")} />
      <Section title={texts.adopt}>
        {tables.length > 0 && <Body1>{texts.adoptHow(tables.length)}</Body1>}
        {tables.length > 0 && !isLikely && <Choose />}
        <PlainList />
      </Section>
      <Section title={texts.anew}>
        <Body1>{texts.anewHow}</Body1>
        {isLikely && <MakeAnew />}
      </Section>
    </ViewLayout>
  );
};

interface Way {
  /** Whether it is the likeliest way to begin. */
  readonly isMain?: boolean;
}

const Choose = ({ isMain = false }: Way) => {
  const styles = useStyles();
  const texts = tableTexts[useLanguage()];
  const { open } = useSession();
  return (
    <Button
      className={isMain ? undefined : styles.button}
      appearance={isMain ? "primary" : "secondary"}
      onClick={() => open("overview", tablesScreen)}
    >
      {texts.chooseTables}
    </Button>
  );
};

const MakeAnew = ({ isMain = false }: Way) => {
  const styles = useStyles();
  const texts = tableTexts[useLanguage()];
  const frame = useFrameTexts();
  const { listText } = useSpeech();
  const { perform, today } = useSession();
  const begin = (): void =>
    void perform({
      what: texts.making,
      run: () => runNewRegister(today()),
      said: (sheets) => texts.made(listText(sheets)),
    });
  const action = <MainAction label={texts.make} before={frame.noUndo} isMain={isMain} onClick={begin} />;
  return isMain ? action : <div className={styles.way}>{action}</div>;
};

/** A list that is no table is looked for when it is asked; after a person made it one, the workbook must be read again. */
const PlainList = () => {
  const styles = useStyles();
  const texts = tableTexts[useLanguage()];
  const frame = useFrameTexts();
  const lists = listTexts[useLanguage()];
  const { refresh, open } = useSession();
  return (
    <>
      <Body1>{texts.plainList}</Body1>
      <Button className={styles.button} onClick={() => open("overview", listsScreen)}>
        {lists.find}
      </Button>
      <Button className={styles.button} onClick={() => void refresh()}>
        {frame.refresh}
      </Button>
    </>
  );
};
