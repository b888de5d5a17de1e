import { Caption1, Link, makeStyles, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { DocumentConduct, DocumentFile } from "../../actions/documents";
import type { Outcome } from "../../actions/outcome";
import { runPaperDocuments, runPapers } from "../../actions/papers";
import type { PaperStanding } from "../../domain/definitive";
import type { Day } from "../../domain/quantity";
import { roundState } from "../../domain/rounds/round";
import { paperTexts } from "../../messages/pane/papers";
import { type PaperId, paperIds } from "../../messages/papers/paper-names";
import { MainAction } from "../frame/MainAction";
import { ViewLayout } from "../frame/ViewLayout";
import { useFrameTexts, useLanguage, useRegister, useSession, useSpeech } from "../session/use-session";
import { DefinitiveBox } from "../paper/DefinitiveBox";
import { useDocuments } from "../paper/use-documents";
import { PaperItem } from "./PaperItem";

const useStyles = makeStyles({ inText: { fontSize: "inherit", lineHeight: "inherit" } });

/** The papers that leave the desk of the portfoliomanager: each on its sheet, and as a Word document. */
export const PapersView = () => {
  const styles = useStyles();
  const texts = paperTexts[useLanguage()];
  const { views, noUndo } = useFrameTexts();
  const { listText } = useSpeech();
  const { open, perform, today } = useSession();
  const state = roundState(useRegister().rounds);
  const documents = useDocuments();
  const [standing, setStanding] = useState<PaperStanding["kind"]>("concept");
  const makeSheets = (ids: readonly PaperId[]): void =>
    void perform({
      what: texts.writing,
      run: ({ signal }) => runPapers(ids, today(), signal, standing),
      said: (_, sheets) => texts.written(listText(sheets)),
    });
  return (
    <ViewLayout
      title={views.papers}
      foot={
        <MainAction label={texts.allSheets} before={noUndo} onClick={() => makeSheets(paperIds)}>
          <DefinitiveBox label={texts.definitive} standing={standing} onChange={setStanding} />
        </MainAction>
      }
    >
      <Text>{texts.intro}</Text>
      <Caption1>
        {state.kind === "closed" ? texts.closed(state.round.name) : texts.notClosed}{" "}
        <Link as="button" inline className={styles.inText} onClick={() => open("rounds")}>
          {texts.toRounds}
        </Link>
      </Caption1>
      <Caption1>{documents.areSaved ? texts.saving : texts.noSaving}</Caption1>
      {paperIds.map((id) => (
        <PaperItem
          key={id}
          id={id}
          savesFiles={documents.areSaved}
          onSheet={() => makeSheets([id])}
          onDocument={() => void documents.save((conduct) => documentOf(id, today(), conduct, standing))}
        />
      ))}
      <Link as="button" onClick={() => open("decisions")}>
        {texts.toDecisions}
      </Link>
    </ViewLayout>
  );
};

const documentOf = async (
  id: PaperId,
  on: Day,
  conduct: DocumentConduct,
  standing: PaperStanding["kind"],
): Promise<Outcome<readonly DocumentFile[]>> => {
  const outcome = await runPaperDocuments([id], on, conduct, standing);
  return outcome.kind === "done" ? { ...outcome, result: outcome.result.files } : outcome;
};
