/** Compares the rows of a part with those of the model in one pass, and keeps only what is needed to write them. */
import { areaBetween } from "../../address";
import { inheritedStyle } from "../../cells";
import type { Area, Cell, Sheet } from "../../workbook";
import type { Origins } from "./origins";
import type { CellContext } from "./cell-value";
import { scanSheet } from "./scan-sheet";
import type { SheetData, SourceRow } from "./source-row";
import { hasSameContents, isSameFormula } from "./write-cell";

/** What of the opened workbook is needed to read rows and to recognise them. */
export interface RowsBook {
  readonly cells: CellContext;
  readonly origins: Origins;
}

/** A row of the part. Its cells are forgotten when the model has the same and none shares a formula. */
export interface ComparedRow extends SourceRow {
  readonly hasSameCells: boolean;
}

export interface ComparedRows {
  readonly xml: string;
  readonly book: RowsBook;
  readonly data: SheetData;
  readonly rows: readonly ComparedRow[];
  /** The groups of shared formulas of which a member reads otherwise now: they are written out cell by cell. */
  readonly brokenGroups: ReadonlySet<string>;
  /** The smallest area with all cells of the part; null for none. */
  readonly extent: Area | null;
  /** Other cells than in the part hold formulas. */
  readonly hasMovedFormulas: boolean;
}

/** The rows of a part beside those of the sheet that is to be written over them. */
export function compareRows(xml: string, part: string, book: RowsBook, sheet: Sheet): ComparedRows {
  const rows: ComparedRow[] = [];
  const brokenGroups = new Set<string>();
  const extent = extentOf();
  let formulas = 0;
  let isFormulaGone = false;
  const data = scanSheet(xml, part, book.cells, (source) => {
    const now = sheet.rows.get(source.row);
    const hasSameCells = isUnchanged(source, now, sheet);
    let isShared = false;
    for (const { column, cell, group } of source.cells) {
      extent.include(source.row, column);
      isShared ||= group !== null;
      if (cell.formula !== null) formulas += 1;
      const after = hasSameCells ? cell : now?.get(column);
      if (after === cell) continue;
      isFormulaGone ||= cell.formula !== null && (after?.formula ?? null) === null;
      if (group !== null && (after === undefined || !isSameFormula(after, cell))) brokenGroups.add(group);
    }
    rows.push({ ...source, cells: hasSameCells && !isShared ? [] : source.cells, hasSameCells });
  });
  const hasMovedFormulas = isFormulaGone || formulas !== formulaCount(sheet);
  return { xml, book, data, rows, brokenGroups, extent: extent.area(), hasMovedFormulas };
}

/** The smallest area with all cells of a sheet; null for none. */
export function sheetExtent(sheet: Sheet): Area | null {
  const extent = extentOf();
  for (const [row, cells] of sheet.rows) for (const column of cells.keys()) extent.include(row, column);
  return extent.area();
}

/** Whether a cell says nothing that its row or column does not say already. */
export function isNothing(sheet: Sheet, row: number, column: number, cell: Cell): boolean {
  return cell.value === null && cell.formula === null && cell.style === inheritedStyle(sheet, row, column);
}

function isUnchanged(source: SourceRow, now: ReadonlyMap<number, Cell> | undefined, sheet: Sheet): boolean {
  for (const { column, cell } of source.cells) {
    const after = now?.get(column);
    if (after === undefined || after.style !== cell.style || !hasSameContents(after, cell)) return false;
  }
  if (now === undefined || source.cells.length === now.size) return true;
  const known = new Set(source.cells.map(({ column }) => column));
  return [...now].every(([column, cell]) => known.has(column) || isNothing(sheet, source.row, column, cell));
}

function formulaCount(sheet: Sheet): number {
  let count = 0;
  for (const cells of sheet.rows.values()) for (const { formula } of cells.values()) if (formula !== null) count += 1;
  return count;
}

function extentOf(): { include(row: number, column: number): void; area(): Area | null } {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  return {
    include(row, column) {
      if (row < top) top = row;
      if (row > bottom) bottom = row;
      if (column < left) left = column;
      if (column > right) right = column;
    },
    area: () => (bottom < 0 ? null : areaBetween(top, left, bottom, right)),
  };
}
