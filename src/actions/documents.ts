/** Papers as Word documents: files beside the workbook, which stays as it is. */
import type { Conduct } from "../workbook/conduct";
import type { Paper } from "../workbook/paper/paper";
import type { Stamp } from "../workbook/render/sheet-head";

/** A Word document; `name` is that of its file. */
export interface DocumentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A paper with what it says of the register that it was made from. */
export interface MadePaper {
  readonly paper: Paper;
  readonly stamp: Stamp;
}

/** Makes the bytes of a document; null where it was stopped before they were there. */
export type MakeDocument = (made: MadePaper, signal?: AbortSignal) => Promise<Uint8Array | null>;

/** How a person follows and stops the making of documents, and where that is done: here, unless said otherwise. */
export interface DocumentConduct extends Conduct {
  readonly make?: MakeDocument;
}

const makeHere: MakeDocument = async ({ paper, stamp }) => {
  // docx is large, and wanted by few
  const { paperDocument } = await import("../workbook/document/paper-document");
  return paperDocument(paper, stamp);
};

/** The documents of papers; when it is stopped, those that are ready. */
export const documentsOf = async (
  papers: readonly MadePaper[],
  { signal, progress, make = makeHere }: DocumentConduct,
): Promise<readonly DocumentFile[]> => {
  const files: DocumentFile[] = [];
  for (const made of papers) {
    const bytes = signal?.aborted ? null : await make(made, signal);
    if (!bytes) break;
    files.push({ name: fileName(made.paper), bytes });
    await progress?.(files.length, papers.length);
  }
  return files;
};

/** What no file system takes in a name is a dash. */
const fileName = ({ name }: Paper): string => `${name.replace(/[\\/:*?"<>|\p{Cc}]/gu, "-")}.docx`;
