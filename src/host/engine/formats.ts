import { isWholeColumns, isWholeRows, LAST_ROW } from "./address";
import { announce } from "./announce";
import { blankCell, cellAt, cellsIn, styleAt, writeCell } from "./cells";
import { record, undoStep } from "./journal";
import { assertEditable } from "./protection";
import { recordMap } from "./undo-record";
import type { Area, CellFormat, Sheet, Workbook } from "./workbook";

/** Excel's width of a column that nobody set, in the file's characters. */
export const NORMAL_COLUMN_WIDTH = 9.140625;

/** What to change of a format, the same for each or made from what it is. */
export type FormatChange = Partial<CellFormat> | ((format: CellFormat) => Partial<CellFormat>);

/** Changes the format of cells. Whole rows, and columns down to the last row, take it as theirs, so that blank cells have it too. */
export function setStyle(workbook: Workbook, sheet: Sheet, area: Area, change: FormatChange): void {
  const { styles } = workbook;
  replaceStyles(workbook, sheet, area, (style) =>
    styles.with(style, typeof change === "function" ? change(styles.at(style)) : change),
  );
}

/** Gives every cell of the area the format that `changed` makes of its own. */
export function replaceStyles(workbook: Workbook, sheet: Sheet, area: Area, changed: (style: number) => number): void {
  assertEditable(workbook, sheet, area, "FormatCells");
  const known = new Map<number, number>();
  const styleOf = (style: number) => {
    const after = known.get(style) ?? changed(style);
    known.set(style, after);
    return after;
  };
  undoStep(workbook, () => {
    record(workbook, () => announce(workbook, { kind: "formats", sheet, area }));
    if (isWholeRows(area) && !isWholeColumns(area)) restyleRows(workbook, sheet, area, styleOf);
    else if (area.row + area.rows > LAST_ROW) restyleColumns(workbook, sheet, area, styleOf);
    else restyleEach(workbook, sheet, area, styleOf);
  });
  announce(workbook, { kind: "formats", sheet, area });
}

type StyleOf = (style: number) => number;

function restyleEach(workbook: Workbook, sheet: Sheet, area: Area, styleOf: StyleOf): void {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      restyleCell(workbook, sheet, row, column, styleOf);
    }
  }
}

function restyleCell(workbook: Workbook, sheet: Sheet, row: number, column: number, styleOf: StyleOf): void {
  const before = cellAt(sheet, row, column);
  const style = styleAt(sheet, row, column);
  const after = styleOf(style);
  if (after !== style) writeCell(workbook, sheet, row, column, { ...(before ?? blankCell(after)), style: after });
}

/** Cells to the bottom of the sheet are formatted as columns; those above, with a format of their own, and of rows that have one, are kept apart. */
function restyleColumns(workbook: Workbook, sheet: Sheet, area: Area, styleOf: StyleOf): void {
  pinCells(workbook, sheet, { ...area, row: 0, rows: area.row });
  for (const [row, { style }] of sheet.rowHeights) {
    if (style !== 0 && row >= area.row) restyleEach(workbook, sheet, { ...area, row, rows: 1 }, styleOf);
  }
  for (const { row, column } of [...cellsIn(sheet, area)]) {
    if (!sheet.rowHeights.get(row)?.style) restyleCell(workbook, sheet, row, column, styleOf);
  }
  recordMap(workbook, sheet.columnWidths);
  for (let column = area.column; column < area.column + area.columns; column++) {
    const before = sheet.columnWidths.get(column) ?? { width: NORMAL_COLUMN_WIDTH, hidden: false, style: 0 };
    const style = styleOf(before.style);
    if (style !== before.style) sheet.columnWidths.set(column, { ...before, style });
  }
}

/** Writes down the format that blank cells have now, before their column gets another. */
function pinCells(workbook: Workbook, sheet: Sheet, area: Area): void {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (!cellAt(sheet, row, column)) writeCell(workbook, sheet, row, column, blankCell(styleAt(sheet, row, column)));
    }
  }
}

function restyleRows(workbook: Workbook, sheet: Sheet, area: Area, styleOf: StyleOf): void {
  const styledColumns = [...sheet.columnWidths].filter(([, { style }]) => style !== 0).map(([column]) => column);
  recordMap(workbook, sheet.rowHeights);
  for (let row = area.row; row < area.row + area.rows; row++) {
    const kept = sheet.rows.get(row);
    for (const column of new Set([...styledColumns, ...(kept?.keys() ?? [])])) {
      restyleCell(workbook, sheet, row, column, styleOf);
    }
    const before = sheet.rowHeights.get(row) ?? { height: null, hidden: false, style: 0 };
    const style = styleOf(before.style);
    if (style !== before.style) sheet.rowHeights.set(row, { ...before, style });
  }
}
