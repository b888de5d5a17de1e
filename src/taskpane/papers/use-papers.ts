import { runPaperDocuments, runPapers } from "../../actions/papers";
import { paperTexts } from "../../messages/pane/papers";
import type { PaperId } from "../../messages/papers/paper-names";
import { useLanguage, useSession, useSpeech } from "../session/use-session";
import { saveDocument } from "./save-file";

interface Making {
  readonly makeSheets: (ids: readonly PaperId[]) => Promise<void>;
  readonly makeDocument: (id: PaperId) => Promise<void>;
}

/** Makes papers and says what came of it. */
export const usePapers = (): Making => {
  const texts = paperTexts[useLanguage()];
  const { listText } = useSpeech();
  const { perform, say, today } = useSession();
  return {
    makeSheets: async (ids) => {
      await perform({
        what: texts.writing,
        run: ({ signal }) => runPapers(ids, today(), signal),
        said: (_, sheets) => texts.written(listText(sheets)),
      });
    },
    makeDocument: async (id) => {
      const outcome = await perform({
        what: texts.making,
        run: (conduct) => runPaperDocuments([id], today(), conduct),
      });
      if (outcome?.kind !== "done") return;
      for (const { name, bytes } of outcome.result.files) {
        saveDocument(name, bytes);
        say({ intent: "success", text: texts.made(name) });
      }
    },
  };
};
