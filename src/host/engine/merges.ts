import { intersect } from "./address";
import { cellsIn, styleAt } from "./cells";
import { edit, writeContent } from "./contents";
import { EngineError } from "./engine-error";
import { replaceStyles } from "./formats";
import { undoStep } from "./journal";
import { assertEditable } from "./protection";
import { recordList } from "./undo-record";
import type { Area, Sheet, Workbook } from "./workbook";

/** Merges cells into one, or (across) each row into one: the first value by row and column stays, the others are lost. Not within a table. */
export function mergeCells(workbook: Workbook, sheet: Sheet, area: Area, across = false): void {
  assertEditable(workbook, sheet, area, "structure");
  const table = sheet.tables.find((candidate) => intersect(candidate.area, area));
  if (table) throw new EngineError("InvalidOperation", `Cells of table ${table.name} cannot be merged.`);
  const parts = across
    ? Array.from({ length: area.rows }, (_, at) => ({ ...area, row: area.row + at, rows: 1 }))
    : [area];
  undoStep(workbook, () => {
    unmergeCells(workbook, sheet, area);
    for (const part of parts.filter(({ rows, columns }) => rows * columns > 1)) mergeOne(workbook, sheet, part);
  });
}

function mergeOne(workbook: Workbook, sheet: Sheet, area: Area): void {
  const filled = [...cellsIn(sheet, area)]
    .filter(({ cell }) => cell.value !== null || cell.formula)
    .sort((a, b) => a.row - b.row || a.column - b.column);
  const [first] = filled;
  edit(workbook, sheet, area, () => {
    for (const { row, column } of filled) writeContent(workbook, sheet, row, column, null, null);
    if (first) writeContent(workbook, sheet, area.row, area.column, first.cell.value, first.cell.formula);
  });
  const style = first ? first.cell.style : styleAt(sheet, area.row, area.column);
  replaceStyles(workbook, sheet, area, () => style);
  recordList(workbook, sheet.merges);
  sheet.merges.push(area);
}

/** Parts all merged cells that share a cell with the area; the value stays in the first. */
export function unmergeCells(workbook: Workbook, sheet: Sheet, area: Area): void {
  assertEditable(workbook, sheet, area, "structure");
  recordList(workbook, sheet.merges);
  const left = sheet.merges.filter((merge) => !intersect(merge, area));
  sheet.merges.splice(0, sheet.merges.length, ...left);
}
