import { Caption1, Link, makeStyles, Text } from "@fluentui/react-components";
import { roundState } from "../../domain/rounds/round";
import { paperTexts } from "../../messages/pane/papers";
import { paperIds } from "../../messages/papers/paper-names";
import { MainAction } from "../frame/MainAction";
import { ViewLayout } from "../frame/ViewLayout";
import { useFrameTexts, useLanguage, useRegister, useSession } from "../session/use-session";
import { PaperItem } from "./PaperItem";
import { canSaveFiles } from "./save-file";
import { usePapers } from "./use-papers";

const useStyles = makeStyles({ inText: { fontSize: "inherit", lineHeight: "inherit" } });

/** The papers that leave the desk of the portfoliomanager: each on its sheet, and as a Word document. */
export const PapersView = () => {
  const styles = useStyles();
  const texts = paperTexts[useLanguage()];
  const { views, noUndo } = useFrameTexts();
  const { open } = useSession();
  const state = roundState(useRegister().rounds);
  const savesFiles = canSaveFiles(navigator.userAgent);
  const { makeSheets, makeDocument } = usePapers();
  return (
    <ViewLayout
      title={views.papers}
      foot={<MainAction label={texts.allSheets} before={noUndo} onClick={() => void makeSheets(paperIds)} />}
    >
      <Text>{texts.intro}</Text>
      <Caption1>
        {state.kind === "closed" ? texts.definitive(state.round.name) : texts.concept}{" "}
        <Link as="button" inline className={styles.inText} onClick={() => open("rounds")}>
          {texts.toRounds}
        </Link>
      </Caption1>
      <Caption1>{savesFiles ? texts.saving : texts.noSaving}</Caption1>
      {paperIds.map((id) => (
        <PaperItem
          key={id}
          id={id}
          savesFiles={savesFiles}
          onSheet={() => void makeSheets([id])}
          onDocument={() => void makeDocument(id)}
        />
      ))}
      <Link as="button" onClick={() => open("decisions")}>
        {texts.toDecisions}
      </Link>
    </ViewLayout>
  );
};
