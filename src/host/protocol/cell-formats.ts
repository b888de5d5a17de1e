import { cellsIn, styleAt } from "../engine/cells";
import { setStyle, type FormatChange } from "../engine/formats";
import { undoStep } from "../engine/journal";
import type { Area, CellFormat, Sheet } from "../engine/workbook";
import type { Connection } from "./connection";
import type { Property } from "./definition";
import { writable } from "./definition";
import type { Json } from "./json";
import type { Parameter } from "./parameters";
import type { Areas } from "./targets";

/** The formats that occur in the areas. */
function formatsIn({ sheet, areas }: Areas, { book }: Connection): CellFormat[] {
  const styles = new Set(areas.flatMap((area) => [...stylesIn(sheet, area)]));
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

/** What all cells have in common, or null where they differ. */
export function common(areas: Areas, at: Connection, of: (format: CellFormat) => Json): Json {
  const values = new Set(formatsIn(areas, at).map(of));
  return values.size === 1 ? ([...values][0] ?? null) : null;
}

/** Changes the format of all cells as one step. */
export function format({ sheet, areas }: Areas, { book }: Connection, change: FormatChange): void {
  undoStep(book.workbook, () => {
    for (const area of areas) setStyle(book.workbook, sheet, area, change);
  });
}

/** A property of a cell's format: null when the cells differ. */
export function formatProperty<V extends Json>(
  parameter: Parameter<V>,
  of: (format: CellFormat) => V,
  change: (value: V, format: CellFormat) => Partial<CellFormat>,
): Property<Areas> {
  return writable(
    parameter,
    (areas, at) => common(areas, at, of),
    (areas, value, at) => format(areas, at, (before) => change(value, before)),
  );
}
