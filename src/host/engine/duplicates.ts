import { contains, intersect } from "./address";
import { blankCell, cellAt, styleAt, writeCell } from "./cells";
import { edit } from "./contents";
import { undoStep } from "./journal";
import { copiedBy } from "./references";
import { usedArea } from "./regions";
import { deleteCells } from "./structure";
import { tableBody } from "./table-areas";
import { cellText } from "./text";
import type { Area, Cell, Locale, Sheet, Workbook } from "./workbook";

/** How many rows went, and how many different ones are left. */
export interface Deduplicated {
  readonly removed: number;
  readonly uniqueRemaining: number;
}

/** Keeps of rows that show the same in these columns (counted from the area's first) the first; the rows below move up, within the area. */
export function removeDuplicates(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  columns: readonly number[],
  locale: Locale,
): Deduplicated {
  const used = usedArea(sheet, true);
  const rows = used && intersect({ ...area, column: 0, columns: used.column + used.columns }, used);
  if (!rows) return { removed: 0, uniqueRemaining: 0 };
  const body: Area = { ...area, row: rows.row, rows: rows.rows };
  const seen = new Set<string>();
  const kept: number[] = [];
  for (let row = body.row; row < body.row + body.rows; row++) {
    const key = columns.map((along) => shown(workbook, sheet, row, body.column + along, locale)).join("\0");
    if (!seen.has(key)) kept.push(row);
    seen.add(key);
  }
  const removed = body.rows - kept.length;
  if (removed > 0) dropRows(workbook, sheet, body, kept);
  return { removed, uniqueRemaining: kept.length };
}

/** What a cell shows, without regard to case; a number is not the text of it. */
function shown(workbook: Workbook, sheet: Sheet, row: number, column: number, locale: Locale): string {
  const value = cellAt(sheet, row, column)?.value ?? null;
  return `${typeof value} ${cellText(workbook, sheet, row, column, locale).toLowerCase()}`;
}

/** A table gets fewer rows; elsewhere the rows that stay move up, and leave blank ones behind. */
function dropRows(workbook: Workbook, sheet: Sheet, body: Area, kept: readonly number[]): void {
  const isTable = sheet.tables.some((table) => contains(tableBody(table), body) && table.area.columns === body.columns);
  if (isTable) return deleteRows(workbook, sheet, body, new Set(kept));
  const cells = Array.from({ length: body.rows }, (_, at) =>
    Array.from({ length: body.columns }, (__, along) => movedCell(sheet, body, kept[at], body.row + at, along)),
  );
  edit(workbook, sheet, body, () =>
    cells.forEach((line, at) =>
      line.forEach((cell, along) => writeCell(workbook, sheet, body.row + at, body.column + along, cell)),
    ),
  );
}

function movedCell(sheet: Sheet, body: Area, from: number | undefined, to: number, along: number): Cell | undefined {
  if (from === undefined) return undefined;
  const column = body.column + along;
  const cell = cellAt(sheet, from, column) ?? blankCell(styleAt(sheet, from, column));
  if (!cell.formula || from === to) return cell;
  return { ...cell, formula: { ...cell.formula, text: copiedBy(cell.formula.text, to - from, 0) } };
}

function deleteRows(workbook: Workbook, sheet: Sheet, body: Area, kept: ReadonlySet<number>): void {
  undoStep(workbook, () => {
    for (let row = body.row + body.rows - 1; row >= body.row; row--) {
      if (!kept.has(row)) deleteCells(workbook, sheet, { ...body, row, rows: 1 }, "Up");
    }
  });
}
