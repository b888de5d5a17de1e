import { activateChart } from "../engine/chart/edit-chart";
import { activateSheet } from "../engine/sheet-list";
import type { OpenWorkbook } from "./connection";
import type { Cells } from "./targets";

/** Selects cells, and shows their sheet; a chart is no longer selected. Who listens is told. */
export function select(book: OpenWorkbook, { sheet, area }: Cells): void {
  activateChart(book.workbook, null);
  activateSheet(book.workbook, sheet);
  book.workbook.selection = area;
  book.happenings.push({ kind: "selected", sheet, area });
}
