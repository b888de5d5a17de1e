import { activateSheet } from "../engine/sheet-list";
import type { OpenWorkbook } from "./connection";
import type { Cells } from "./targets";

/** Selects cells, and shows their sheet; who listens is told. */
export function select(book: OpenWorkbook, { sheet, area }: Cells): void {
  activateSheet(book.workbook, sheet);
  book.workbook.selection = area;
  book.happenings.push({ kind: "selected", sheet, area });
}
