import { areaBetween, span } from "./address";
import { announce } from "./announce";
import { isInStep, record } from "./journal";
import { noteCellChange } from "./unchanged-cells";
import type { Area, Cell, Sheet, Workbook } from "./workbook";

/** What is kept of a cell, or undefined for a blank one of its column's or row's format. */
export function cellAt(sheet: Sheet, row: number, column: number): Cell | undefined {
  return sheet.rows.get(row)?.get(column);
}

/** The number of the cell's format: its own, else its row's, else its column's, else 0. */
export function styleAt(sheet: Sheet, row: number, column: number): number {
  return sheet.rows.get(row)?.get(column)?.style ?? inheritedStyle(sheet, row, column);
}

/** The format that a cell has when nothing is kept of it. */
export function inheritedStyle(sheet: Sheet, row: number, column: number): number {
  return sheet.rowHeights.get(row)?.style || sheet.columnWidths.get(column)?.style || 0;
}

/** A cell that holds nothing but a format. */
export function blankCell(style: number): Cell {
  return { value: null, formula: null, style, spill: null, spilledFrom: null };
}

/** The kept cells of an area, in no order. */
export function* cellsIn(sheet: Sheet, area: Area): Generator<{ row: number; column: number; cell: Cell }> {
  const bottom = area.row + area.rows;
  const right = area.column + area.columns;
  for (const row of keysWithin(sheet.rows, area.row, bottom)) {
    const cells = sheet.rows.get(row);
    if (!cells) continue;
    for (const column of keysWithin(cells, area.column, right)) {
      const cell = cells.get(column);
      if (cell) yield { row, column, cell };
    }
  }
}

/** The keys from `first` up to `end`, by the shorter way; what is added meanwhile is not visited. */
function keysWithin(map: ReadonlyMap<number, unknown>, first: number, end: number): number[] {
  if (end - first <= map.size)
    return Array.from({ length: end - first }, (_, at) => first + at).filter((key) => map.has(key));
  return [...map.keys()].filter((key) => key >= first && key < end);
}

/** Puts the cell in place of what is kept there, recorded but not announced. Cells are replaced whole, so that the one before can be put back. */
export function writeCell(workbook: Workbook, sheet: Sheet, row: number, column: number, cell: Cell | undefined): void {
  if (workbook.journal) recordCell(workbook, sheet, row, column);
  placeCell(sheet, row, column, cell);
  workbook.needsCalculation = true;
}

/** Puts a cell in its place without a record: for what is recorded as a whole. */
export function placeCell(sheet: Sheet, row: number, column: number, cell: Cell | undefined): void {
  noteCellChange(sheet.rows);
  const cells = sheet.rows.get(row);
  if (cell) {
    if (cells) cells.set(column, cell);
    else sheet.rows.set(row, new Map([[column, cell]]));
  } else if (cells?.delete(column) && cells.size === 0) sheet.rows.delete(row);
}

/** The cells that were replaced one after the other on a sheet: one entry of the journal, however many they are. */
interface CellLog {
  readonly sheet: Sheet;
  readonly rows: number[];
  readonly columns: number[];
  readonly before: (Cell | undefined)[];
  /** The row that each cell was in. The same object comes back, for a record of the sheet's rows may hold it. */
  readonly homes: (Map<number, Cell> | undefined)[];
  readonly inverse: () => void;
}

const openLogs = new WeakMap<(() => void)[], CellLog>();

function recordCell(workbook: Workbook, sheet: Sheet, row: number, column: number): void {
  const log = openLog(workbook, sheet);
  log.rows.push(row);
  log.columns.push(column);
  log.homes.push(sheet.rows.get(row));
  log.before.push(cellAt(sheet, row, column));
}

function openLog(workbook: Workbook, sheet: Sheet): CellLog {
  const { journal } = workbook;
  const last = journal && isInStep(workbook) ? openLogs.get(journal) : undefined;
  if (last && last.sheet === sheet && journal?.at(-1) === last.inverse) return last;
  const log: CellLog = { sheet, rows: [], columns: [], before: [], homes: [], inverse: () => restore(workbook, log) };
  record(workbook, log.inverse);
  if (journal) openLogs.set(journal, log);
  return log;
}

function restore(workbook: Workbook, { sheet, rows, columns, before, homes }: CellLog): void {
  let area: Area | null = null;
  for (let at = before.length - 1; at >= 0; at--) {
    const row = rows[at] ?? 0;
    const column = columns[at] ?? 0;
    const home = homes[at];
    if (home) sheet.rows.set(row, home);
    placeCell(sheet, row, column, before[at]);
    const cell = areaBetween(row, column, row, column);
    area = area ? span(area, cell) : cell;
  }
  if (area) announce(workbook, { kind: "cells", sheet, area, type: "RangeEdited" });
}
