import type { Workbook } from "../../workbook";
import type { Book } from "../book/read-book";
import { packageBytes } from "../package/package";
import { reachableParts, sweep } from "../package/relationships";
import { flushStrings, openDraft } from "./draft";
import { saveNames } from "./save-names";
import { saveSheet } from "./save-sheet";
import { saveSheetList } from "./save-sheet-list";

/** The bytes of the workbook, written over the file that it was opened from; the book itself stays as it was. */
export function saveFile(book: Book, workbook: Workbook): Uint8Array {
  const draft = openDraft(book, workbook);
  const before = reachableParts(draft.pkg);
  const parts = saveSheetList(draft);
  for (const [sheet, part] of parts) saveSheet(draft, sheet, part);
  saveNames(draft);
  flushStrings(draft);
  sweep(draft.pkg, before);
  return packageBytes(draft.pkg);
}
