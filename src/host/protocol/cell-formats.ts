import { cellsIn, styleAt } from "../engine/cells";
import { setStyle, type FormatChange } from "../engine/formats";
import { undoStep } from "../engine/journal";
import type { Area, CellFormat, Sheet, Workbook } from "../engine/workbook";
import type { Connection } from "./connection";
import type { Property } from "./definition";
import { writable } from "./definition";
import type { Json } from "./json";
import type { Parameter } from "./parameters";
import { changeStyle, styleOf } from "./named-styles";
import type { Formatted, StyleByName } from "./targets";

/** The formats that occur in the areas, or the one of a named style. */
function formatsIn(target: Formatted, { book }: Connection): CellFormat[] {
  if ("style" in target) return [styleOf(target, book.workbook).format];
  const styles = new Set(target.areas.flatMap((area) => [...stylesIn(target.sheet, area)]));
  return [...styles].map((style) => book.workbook.styles.at(style));
}

/** Blank cells count by their row's or column's format; each row and column is asked once. */
function stylesIn(sheet: Sheet, area: Area): Set<number> {
  const styles = new Set<number>();
  let kept = 0;
  for (const { cell } of cellsIn(sheet, area)) {
    styles.add(cell.style);
    kept += 1;
  }
  if (kept === area.rows * area.columns) return styles;
  const styledRows = [...sheet.rowHeights].filter(([row, { style }]) => style !== 0 && isWithin(row, area));
  for (const [, { style }] of styledRows) styles.add(style);
  if (styledRows.length === area.rows) return styles;
  for (let column = area.column; column < area.column + area.columns; column++) {
    const blankRow = firstBlankRow(sheet, area, column);
    if (blankRow !== null) styles.add(styleAt(sheet, blankRow, column));
  }
  return styles;
}

function isWithin(row: number, area: Area): boolean {
  return row >= area.row && row < area.row + area.rows;
}

/** A row of the area where the column has no kept cell and the row no format of its own. */
function firstBlankRow(sheet: Sheet, area: Area, column: number): number | null {
  for (let row = area.row; row < area.row + area.rows; row++) {
    if (!sheet.rows.get(row)?.has(column) && !sheet.rowHeights.get(row)?.style) return row;
  }
  return null;
}

/** What all cells have in common, or null where they differ; of a style what it is. */
export function common(target: Formatted, at: Connection, of: (format: CellFormat) => Json): Json {
  const values = new Set(formatsIn(target, at).map(of));
  return values.size === 1 ? ([...values][0] ?? null) : null;
}

function formatStyle(target: StyleByName, workbook: Workbook, change: FormatChange): void {
  changeStyle(target, workbook, (style) => {
    const changed = typeof change === "function" ? change(style.format) : change;
    return { ...style, format: { ...style.format, ...changed } };
  });
}

/** Changes the format of all cells, or of a style with all that rests on it, as one step. */
export function format(target: Formatted, { book }: Connection, change: FormatChange): void {
  if ("style" in target) return formatStyle(target, book.workbook, change);
  undoStep(book.workbook, () => {
    for (const area of target.areas) setStyle(book.workbook, target.sheet, area, change);
  });
}

/** A property of the format of cells or of a style: null when the cells differ. */
export function formatProperty<V extends Json, T extends Formatted = Formatted>(
  parameter: Parameter<V>,
  of: (format: CellFormat) => V,
  change: (value: V, format: CellFormat) => Partial<CellFormat>,
): Property<T> {
  return writable(
    parameter,
    (target, at) => common(target, at, of),
    (target, value, at) => format(target, at, (before) => change(value, before)),
  );
}
