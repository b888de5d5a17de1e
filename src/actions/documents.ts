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

/** The documents of papers; stopped between two of them, those that are ready. */
export const documentsOf = async (
  papers: readonly MadePaper[],
  { signal, progress }: Conduct,
): Promise<readonly DocumentFile[]> => {
  // docx is large, and wanted by few
  const { paperDocument } = await import("../workbook/document/paper-document");
  const files: DocumentFile[] = [];
  for (const { paper, stamp } of papers) {
    if (signal?.aborted) break;
    files.push({ name: fileName(paper), bytes: await paperDocument(paper, stamp) });
    await progress?.(files.length, papers.length);
  }
  return files;
};

/** What no file system takes in a name is a dash. */
const fileName = ({ name }: Paper): string => `${name.replace(/[\\/:*?"<>|\p{Cc}]/gu, "-")}.docx`;
