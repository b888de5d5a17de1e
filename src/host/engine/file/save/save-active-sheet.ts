import type { Sheet } from "../../workbook";
import { activeSheetOf } from "../book/active-sheet";
import { readScopes, sheetEntries } from "../book/read-sheets";
import { editRoot, rootOf } from "../package/package";
import { partWithId, relationshipId } from "../package/relationships";
import { append, childInOrder, childOf, flagOf, numberOf, setAttributes } from "../package/xml";
import { aspect, type ShellDraft } from "../shell/shell";
import { readSelection, writeSelection } from "../shell/selection";
import { editView, viewElement } from "../shell/sheet-view";
import type { Draft } from "./draft";
import { WORKBOOK_ORDER } from "./workbook-order";

/** Writes which sheet is in front; of a file whose chart sheet is in front it stays there until another sheet is. */
export function saveActiveSheet({ book, pkg, workbook }: Draft, parts: ReadonlyMap<Sheet, string>): void {
  const partsOf = (source: typeof pkg): (string | null)[] =>
    sheetEntries(rootOf(source, book.part)).map((entry) => partWithId(source, book.part, relationshipId(entry)));
  const view = childOf(childOf(rootOf(pkg, book.part), "bookViews"), "workbookView");
  const before = numberOf(view, "activeTab") ?? 0;
  const isSame = activeSheetOf(book.pkg, book.part, readScopes(book)) === workbook.activeSheet;
  const front = isSame ? partsOf(book.pkg)[before] : parts.get(workbook.activeSheet);
  const place = partsOf(pkg).indexOf(front ?? null);
  if (place < 0 || place === before) return;
  const views = childInOrder(editRoot(pkg, book.part), "bookViews", WORKBOOK_ORDER);
  setAttributes(childOf(views, "workbookView") ?? append(views, "workbookView"), {
    activeTab: place,
    firstSheet: null,
  });
}

/** Writes on a sheet whether it is in front, and what is selected there if it is. Answers whether anything changed. */
export function saveSelection({ book, workbook }: Draft, shell: ShellDraft, sheet: Sheet): boolean {
  const isFront = sheet === workbook.activeSheet;
  const wasFront = flagOf(viewElement(shell.root), "tabSelected", false);
  const isSame = activeSheetOf(book.pkg, book.part, readScopes(book)) === workbook.activeSheet;
  const isTurned = !isSame && isFront !== wasFront;
  if (isTurned) setAttributes(editView(shell), { tabSelected: isFront || null });
  const isSelectionSet = isFront && aspect(() => workbook.selection, readSelection, writeSelection)(shell, sheet);
  return isTurned || isSelectionSet;
}
