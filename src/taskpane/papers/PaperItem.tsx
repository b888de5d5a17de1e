import { Button, Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { missingTables } from "../../actions/register";
import { paperTexts } from "../../messages/pane/papers";
import type { PaperId } from "../../messages/papers/paper-names";
import { papers } from "../../workbook/paper/papers";
import { useCannotWrite, useLanguage, useRegister, useSessionState, useSpeech } from "../session/use-session";

const useStyles = makeStyles({
  paper: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    overflowWrap: "anywhere",
  },
  title: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, paddingTop: tokens.spacingVerticalXXS },
});

interface Props {
  readonly id: PaperId;
  /** Whether the surroundings let a file be saved. */
  readonly savesFiles: boolean;
  readonly onSheet: () => void;
  readonly onDocument: () => void;
}

/** A paper with what it shows, and the two forms in which it can be had; or the tables that it needs. */
export const PaperItem = ({ id, savesFiles, onSheet, onDocument }: Props) => {
  const styles = useStyles();
  const texts = paperTexts[useLanguage()];
  const { listText } = useSpeech();
  const cannotWrite = useCannotWrite();
  const isBusy = useSessionState(({ busy }) => busy !== null);
  const missing = missingTables(useRegister(), papers[id].needed);
  const title = texts.titles[id];
  return (
    <section className={styles.paper}>
      <Subtitle2 as="h2" className={styles.title}>
        {title}
      </Subtitle2>
      <Caption1>{texts.shows[id]}</Caption1>
      {missing.length > 0 ? (
        <Caption1>{texts.lacks(listText(missing))}</Caption1>
      ) : (
        <div className={styles.buttons}>
          <Button size="small" disabledFocusable={cannotWrite} aria-label={texts.sheetOf(title)} onClick={onSheet}>
            {texts.sheet}
          </Button>
          {savesFiles && (
            <Button size="small" disabledFocusable={isBusy} aria-label={texts.wordOf(title)} onClick={onDocument}>
              {texts.word}
            </Button>
          )}
        </div>
      )}
    </section>
  );
};
