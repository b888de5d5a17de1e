import { areaName, cellArea, contains, containsCell } from "./address";
import { announce } from "./announce";
import { blankCell, cellAt, cellsIn, inheritedStyle, writeCell } from "./cells";
import { EngineError } from "./engine-error";
import { tellingFormulas } from "./formula-changes";
import { undoStep } from "./journal";
import { assertEditable } from "./protection";
import { keepHeadings } from "./table-columns";
import type { Area, CellValue, Formula, Sheet, Workbook } from "./workbook";

/** Makes a value the cell's own, in place of a formula or another value; null empties it. Its format stays. */
export function setValue(workbook: Workbook, sheet: Sheet, row: number, column: number, value: CellValue): void {
  edit(workbook, sheet, cellArea(row, column), () => writeContent(workbook, sheet, row, column, value, null));
}

/** Gives the cell a formula, without its `=`; it has a value once the workbook is calculated. */
export function setFormula(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
  text: string,
  kind: Formula["kind"] = "plain",
): void {
  edit(workbook, sheet, cellArea(row, column), () => writeContent(workbook, sheet, row, column, null, { text, kind }));
}

/** Does work that writes contents within the area, as one step; afterwards the headings of tables are in order and one change is told. */
export function edit(workbook: Workbook, sheet: Sheet, area: Area, work: () => void): void {
  assertEditable(workbook, sheet, area, "edit");
  assertWholeArrays(sheet, area);
  undoStep(workbook, () =>
    tellingFormulas(workbook, sheet, area, () => {
      work();
      keepHeadings(workbook, sheet, area);
    }),
  );
  announce(workbook, { kind: "cells", sheet, area, type: "RangeEdited" });
}

/**
 * Writes what a cell holds without asking or telling anyone: for use within `edit`.
 * What its formula spilled over becomes blank; the hidden part of a merge takes nothing, as in Excel.
 */
export function writeContent(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
  value: CellValue,
  formula: Formula | null,
): void {
  const before = cellAt(sheet, row, column);
  const isBlank = value === null && formula === null;
  if ((!before && isBlank) || isHiddenByMerge(sheet, row, column)) return;
  if (before?.spill) blankSpill(workbook, sheet, { row, column, ...before.spill });
  const inherited = inheritedStyle(sheet, row, column);
  const style = before?.style ?? inherited;
  const cell = isBlank && style === inherited ? undefined : { ...blankCell(style), value, formula };
  writeCell(workbook, sheet, row, column, cell);
}

/** Empties the cells that a formula at the area's corner spilled over. */
function blankSpill(workbook: Workbook, sheet: Sheet, area: Area): void {
  for (const { row, column, cell } of cellsIn(sheet, area)) {
    if (cell.spilledFrom?.row !== area.row || cell.spilledFrom.column !== area.column) continue;
    const isPlain = cell.style === inheritedStyle(sheet, row, column);
    writeCell(workbook, sheet, row, column, isPlain ? undefined : blankCell(cell.style));
  }
}

function isHiddenByMerge(sheet: Sheet, row: number, column: number): boolean {
  return sheet.merges.some(
    (merge) => containsCell(merge, row, column) && (merge.row !== row || merge.column !== column),
  );
}

/** Refuses to change a part of an old array formula (Ctrl+Shift+Enter). */
export function assertWholeArrays(sheet: Sheet, area: Area): void {
  for (const { row, column, cell } of cellsIn(sheet, area)) {
    const source = cell.spilledFrom ?? (cell.spill ? { row, column } : null);
    const formula = source && cellAt(sheet, source.row, source.column);
    if (!source || formula?.formula?.kind !== "array" || !formula.spill) continue;
    const array = { ...source, ...formula.spill };
    if (contains(area, array)) continue;
    throw new EngineError("InvalidOperation", `Part of the array ${areaName(array)} cannot be changed.`);
  }
}
