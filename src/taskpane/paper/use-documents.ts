import type { DocumentConduct, DocumentFile } from "../../actions/documents";
import type { Outcome } from "../../actions/outcome";
import { paperTexts } from "../../messages/pane/papers";
import { useLanguage, useSession } from "../session/use-session";
import { documentInWorker } from "./document-in-worker";
import { canSaveFiles, saveDocument } from "./save-file";

interface Documents {
  /** Whether the surroundings of the pane have downloads at all. */
  readonly areSaved: boolean;
  /** Makes Word documents and hands them over as downloads. */
  readonly save: (run: (conduct: DocumentConduct) => Promise<Outcome<readonly DocumentFile[]>>) => Promise<void>;
}

/** Word documents from the pane. */
export const useDocuments = (): Documents => {
  const texts = paperTexts[useLanguage()];
  const { perform, say } = useSession();
  return {
    areSaved: canSaveFiles(navigator.userAgent),
    save: async (run) => {
      const outcome = await perform({
        what: texts.making,
        run: (conduct) => run({ ...conduct, make: documentInWorker }),
      });
      if (outcome?.kind !== "done") return;
      for (const { name, bytes } of outcome.result) {
        saveDocument(name, bytes);
        say({ intent: "success", text: texts.made(name) });
      }
    },
  };
};
