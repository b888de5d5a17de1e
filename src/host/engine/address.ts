import type { Area } from "./workbook";

/** The last row of a sheet, counted from 0. */
export const LAST_ROW = 1_048_575;
/** The last column of a sheet, XFD, counted from 0. */
export const LAST_COLUMN = 16_383;

/** The letters of a column counted from 0: 0 is A, 16383 is XFD. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** The column, counted from 0, of one to three letters in either case; null when the sheet has no such column. */
export function columnIndex(name: string): number | null {
  if (!/^[A-Z]{1,3}$/i.test(name)) return null;
  let column = 0;
  for (const letter of name.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1 <= LAST_COLUMN ? column - 1 : null;
}

/** The row, counted from 0, of a row number as people write it; null when the sheet has no such row. */
function rowIndex(digits: string): number | null {
  const row = Number(digits) - 1;
  return row >= 0 && row <= LAST_ROW ? row : null;
}

/** The area between two corners, both included, in whichever order they are given. */
export function areaBetween(row1: number, column1: number, row2: number, column2: number): Area {
  return {
    row: Math.min(row1, row2),
    column: Math.min(column1, column2),
    rows: Math.abs(row1 - row2) + 1,
    columns: Math.abs(column1 - column2) + 1,
  };
}

/** The area of one cell. */
export function cellArea(row: number, column: number): Area {
  return { row, column, rows: 1, columns: 1 };
}

const CELLS = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** The area of an address without a sheet: `B2`, `$B$2:C4`, `A:C` or `2:5`; null when it is none. */
export function parseA1(text: string): Area | null {
  const cells = CELLS.exec(text);
  if (cells) {
    const [, column1 = "", row1 = "", column2 = column1, row2 = row1] = cells;
    return corners(rowIndex(row1), columnIndex(column1), rowIndex(row2), columnIndex(column2));
  }
  const columns = COLUMNS.exec(text);
  if (columns) return corners(0, columnIndex(columns[1] ?? ""), LAST_ROW, columnIndex(columns[2] ?? ""));
  const rows = ROWS.exec(text);
  return rows ? corners(rowIndex(rows[1] ?? ""), 0, rowIndex(rows[2] ?? ""), LAST_COLUMN) : null;
}

function corners(row1: number | null, column1: number | null, row2: number | null, column2: number | null) {
  if (row1 === null || column1 === null || row2 === null || column2 === null) return null;
  return areaBetween(row1, column1, row2, column2);
}

/** Whether the area is one or more whole rows. */
export function isWholeRows(area: Area): boolean {
  return area.column === 0 && area.columns === LAST_COLUMN + 1;
}

/** Whether the area is one or more whole columns. */
export function isWholeColumns(area: Area): boolean {
  return area.row === 0 && area.rows === LAST_ROW + 1;
}

/** The address of an area without its sheet: `B2:C4`, a single cell `B2`, whole columns `A:C`, whole rows `2:5`; absolute: `$B$2:$C$4`. */
export function areaName(area: Area, absolute = false): string {
  const mark = absolute ? "$" : "";
  const column1 = mark + columnName(area.column);
  const column2 = mark + columnName(area.column + area.columns - 1);
  const row1 = mark + (area.row + 1);
  const row2 = mark + (area.row + area.rows);
  if (isWholeRows(area)) return `${row1}:${row2}`;
  if (isWholeColumns(area)) return `${column1}:${column2}`;
  return area.rows === 1 && area.columns === 1 ? column1 + row1 : `${column1}${row1}:${column2}${row2}`;
}

/** What two areas share, or null. */
export function intersect(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** Whether all of `inner` lies in `outer`. */
export function contains(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

/** Whether the cell lies in the area. */
export function containsCell(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

/** Whether two areas are the same cells. */
export function sameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

/** The smallest area that holds both. */
export function span(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** The parts of `area` outside `hole`: at most four, without overlap. */
export function subtract(area: Area, hole: Area): Area[] {
  const shared = intersect(area, hole);
  if (!shared) return [area];
  const sharedBottom = shared.row + shared.rows;
  const sharedRight = shared.column + shared.columns;
  return [
    { ...area, rows: shared.row - area.row },
    { ...area, row: sharedBottom, rows: area.row + area.rows - sharedBottom },
    { ...shared, column: area.column, columns: shared.column - area.column },
    { ...shared, column: sharedRight, columns: area.column + area.columns - sharedRight },
  ].filter((part) => part.rows > 0 && part.columns > 0);
}

const PLAIN_SHEET = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LIKE_REFERENCE = /^(?:[A-Z]{1,3}\d+|R\d*|C\d*|R\d*C\d*|TRUE|FALSE)$/i;

/** A sheet's name as it stands before `!` in a formula: within apostrophes where Excel wants them. */
export function quoteSheet(name: string): string {
  return PLAIN_SHEET.test(name) && !LIKE_REFERENCE.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

const QUALIFIED = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;

/** The sheet (null when none is named) and area of an address such as `'Mijn blad'!$A$1:B2`; null when it is no address. */
export function parseReference(text: string): { sheet: string | null; area: Area } | null {
  const qualified = QUALIFIED.exec(text);
  const area = parseA1(qualified?.[3] ?? text);
  if (!area) return null;
  return { sheet: qualified?.[1]?.replaceAll("''", "'") ?? qualified?.[2] ?? null, area };
}
