import { charactersOf, columnPoints, NORMAL_ROW_HEIGHT, pointsOf, rowPoints } from "../engine/cell-sizes";
import { NORMAL_COLUMN_WIDTH } from "../engine/formats";
import { undoStep } from "../engine/journal";
import { assertEditable } from "../engine/protection";
import { tellingHidden } from "../engine/row-visibility";
import { recordMap } from "../engine/undo-record";
import type { Sheet } from "../engine/workbook";
import type { Connection } from "./connection";
import type { Json } from "./json";
import type { Areas } from "./targets";

/** The width that all columns share, in points; null where they differ. */
export function columnWidthOf({ sheet, areas }: Areas): Json {
  return same(areas.flatMap(({ column, columns }) => span(column, columns).map((at) => columnPoints(sheet, at))));
}

/** The height that all rows share, in points; null where they differ. */
export function rowHeightOf({ sheet, areas }: Areas): Json {
  const heights = areas.flatMap(({ row, rows }) => {
    const set = span(row, Math.min(rows, lastSetRow(sheet) + 2 - row)).map((at) => rowPoints(sheet, at));
    return set.length > 0 ? set : [NORMAL_ROW_HEIGHT];
  });
  return same(heights);
}

function lastSetRow(sheet: Sheet): number {
  return Math.max(-1, ...sheet.rowHeights.keys());
}

function same(values: readonly number[]): Json {
  return new Set(values).size === 1 ? (values[0] ?? null) : null;
}

function span(first: number, count: number): number[] {
  return Array.from({ length: Math.max(0, count) }, (_, at) => first + at);
}

type Column = { width: number; hidden: boolean };
/** Whether the columns have the width of a column that nobody set; null where some have. */
export function usesStandardWidth(areas: Areas): Json {
  const widths = areas.areas.flatMap(({ column, columns }) =>
    span(column, columns).map((at) => columnPoints(areas.sheet, at)),
  );
  return shared(widths.map((width) => width === pointsOf(NORMAL_COLUMN_WIDTH)));
}

/** Whether the rows have the height of a row that nobody set; null where some have. */
export function usesStandardHeight({ sheet, areas }: Areas): Json {
  const answers = areas.flatMap(({ row, rows }) => {
    const set = [...sheet.rowHeights.keys()].filter((at) => at >= row && at < row + rows);
    const others = set.length < rows ? [true] : [];
    return [...set.map((at) => rowPoints(sheet, at) === NORMAL_ROW_HEIGHT), ...others];
  });
  return shared(answers);
}

function shared(answers: readonly boolean[]): Json {
  return new Set(answers).size === 1 ? (answers[0] ?? null) : null;
}

type Row = { height: number | null; hidden: boolean };

/** Changes what is kept of each column of the areas. */
export function changeColumns({ sheet, areas }: Areas, { book }: Connection, of: (column: number) => Partial<Column>) {
  for (const area of areas) assertEditable(book.workbook, sheet, area, "FormatColumns");
  undoStep(book.workbook, () => {
    recordMap(book.workbook, sheet.columnWidths);
    for (const column of areas.flatMap(({ column: first, columns }) => span(first, columns))) {
      const before = sheet.columnWidths.get(column) ?? { width: NORMAL_COLUMN_WIDTH, hidden: false, style: 0 };
      sheet.columnWidths.set(column, { ...before, ...of(column) });
    }
  });
}

/** Changes what is kept of each row of the areas. */
export function changeRows({ sheet, areas }: Areas, { book }: Connection, of: (row: number) => Partial<Row>): void {
  for (const area of areas) assertEditable(book.workbook, sheet, area, "FormatRows");
  undoStep(book.workbook, () =>
    tellingHidden(book.workbook, sheet, () => {
      recordMap(book.workbook, sheet.rowHeights);
      for (const row of areas.flatMap(({ row: first, rows }) => span(first, rows))) {
        const before = sheet.rowHeights.get(row) ?? { height: null, hidden: false, style: 0 };
        sheet.rowHeights.set(row, { ...before, ...of(row) });
      }
    }),
  );
}

/** Sets the width in points; 0 hides, as in Excel. */
export function setColumnWidth(areas: Areas, points: number, at: Connection): void {
  changeColumns(areas, at, () => (points === 0 ? { hidden: true } : { width: charactersOf(points), hidden: false }));
}

/** Sets the height in points; 0 hides. */
export function setRowHeight(areas: Areas, points: number, at: Connection): void {
  changeRows(areas, at, () => (points === 0 ? { hidden: true } : { height: points, hidden: false }));
}

/** Gives the columns the width of those that nobody set. */
export function useStandardWidth(areas: Areas, at: Connection): void {
  changeColumns(areas, at, () => ({ width: NORMAL_COLUMN_WIDTH, hidden: false }));
}

/** Gives the rows the height of those that nobody set. */
export function useStandardHeight(areas: Areas, at: Connection): void {
  changeRows(areas, at, () => ({ height: null, hidden: false }));
}
