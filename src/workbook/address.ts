/** The letters of a column counted from 0: 0 is A, 26 is AA. */
export const columnLetters = (column: number): string =>
  (column >= 26 ? columnLetters(Math.floor(column / 26) - 1) : "") + String.fromCharCode(65 + (column % 26));

/** `B3` for a row and column counted from 0. */
export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** `B3:D9` for a rectangle; rows and columns counted from 0. */
export const areaAddress = (area: {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}): string =>
  `${cellAddress(area.row, area.column)}:${cellAddress(area.row + area.rows - 1, area.column + area.columns - 1)}`;

/** The name of a sheet as a formula writes it. */
export const quotedSheet = (name: string): string => `'${name.replace(/'/gu, "''")}'`;
