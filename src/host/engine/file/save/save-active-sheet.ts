import type { Sheet } from "../../workbook";
import { sheetEntries } from "../book/sheet-list";
import { editRoot, rootOf } from "../package/package";
import { append, childInOrder, childOf, flagOf, numberOf, setAttributes } from "../package/xml";
import { aspect, type ShellDraft } from "../shell/shell";
import { readSelection, writeSelection } from "../shell/selection";
import { editView, viewElement } from "../shell/sheet-view";
import type { Draft } from "./draft";
import { WORKBOOK_ORDER } from "./workbook-order";

/** Writes which sheet is in front; of a file whose chart sheet is in front it stays there until another sheet is. */
export function saveActiveSheet(draft: Draft, parts: ReadonlyMap<Sheet, string>): void {
  const { book, pkg, workbook } = draft;
  const view = childOf(childOf(rootOf(pkg, book.part), "bookViews"), "workbookView");
  const before = numberOf(view, "activeTab") ?? 0;
  const isSame = draft.activeBefore === workbook.activeSheet;
  const front = isSame ? sheetEntries(book.pkg, book.part)[before]?.part : parts.get(workbook.activeSheet);
  const place = sheetEntries(pkg, book.part).findIndex(({ part }) => part === front);
  if (place < 0 || place === before) return;
  const views = childInOrder(editRoot(pkg, book.part), "bookViews", WORKBOOK_ORDER);
  setAttributes(childOf(views, "workbookView") ?? append(views, "workbookView"), {
    activeTab: place,
    firstSheet: null,
  });
}

/** Writes on a sheet whether it is in front, and what is selected there if it is. Answers whether anything changed. */
export function saveSelection({ activeBefore, workbook }: Draft, shell: ShellDraft, sheet: Sheet): boolean {
  const isFront = sheet === workbook.activeSheet;
  const wasFront = flagOf(viewElement(shell.root), "tabSelected", false);
  const isSame = activeBefore === workbook.activeSheet;
  const isTurned = !isSame && isFront !== wasFront;
  if (isTurned) setAttributes(editView(shell), { tabSelected: isFront || null });
  const isSelectionSet = isFront && aspect(() => workbook.selection, readSelection, writeSelection)(shell, sheet);
  return isTurned || isSelectionSet;
}
