import { cellAt, styleAt, blankCell, writeCell } from "../engine/cells";
import { edit } from "../engine/contents";
import { copiedBy } from "../engine/references";
import type { Area, Cell, Sheet, Workbook } from "../engine/workbook";
import type { Cells } from "./targets";

export const COPY_TYPES = ["All", "Formulas", "Values", "Formats"] as const;
export type CopyType = (typeof COPY_TYPES)[number];

export interface CopyOptions {
  readonly type: CopyType;
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

/** Copies cells; the source is repeated where the target is a multiple of it, and the target is never smaller than the source. */
export function copyCells(workbook: Workbook, source: Cells, target: Cells, options: CopyOptions): void {
  const { rows, columns } = options.transpose
    ? { rows: source.area.columns, columns: source.area.rows }
    : { rows: source.area.rows, columns: source.area.columns };
  const area: Area = {
    ...target.area,
    rows: target.area.rows % rows === 0 ? target.area.rows : rows,
    columns: target.area.columns % columns === 0 ? target.area.columns : columns,
  };
  const copies = cellsCopied(source, { sheet: target.sheet, area }, { rows, columns }, options);
  edit(workbook, target.sheet, area, () => {
    for (const { row, column, cell } of copies) writeCell(workbook, target.sheet, row, column, cell);
  });
}

interface Copy {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** All copies are made before the first is written: source and target may overlap. */
function cellsCopied(
  source: Cells,
  target: Cells,
  size: { rows: number; columns: number },
  options: CopyOptions,
): Copy[] {
  const copies: Copy[] = [];
  for (let down = 0; down < target.area.rows; down++) {
    for (let along = 0; along < target.area.columns; along++) {
      const [row, column] = [down % size.rows, along % size.columns];
      const from = options.transpose ? [column, row] : [row, column];
      const copy = copyOf(
        { sheet: source.sheet, row: source.area.row + (from[0] ?? 0), column: source.area.column + (from[1] ?? 0) },
        { sheet: target.sheet, row: target.area.row + down, column: target.area.column + along },
        options,
      );
      if (copy) copies.push(copy);
    }
  }
  return copies;
}

interface Place {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

function copyOf(from: Place, to: Place, { type, skipBlanks }: CopyOptions): Copy | null {
  const source = cellAt(from.sheet, from.row, from.column);
  const isBlank = !source || (source.value === null && source.formula === null);
  if (skipBlanks && isBlank) return null;
  const before = cellAt(to.sheet, to.row, to.column);
  const style =
    type === "All" || type === "Formats"
      ? styleAt(from.sheet, from.row, from.column)
      : styleAt(to.sheet, to.row, to.column);
  const { row, column } = to;
  if (type === "Formats") return { row, column, cell: { ...(before ?? blankCell(style)), style } };
  const text =
    source?.formula && type !== "Values"
      ? copiedBy(source.formula.text, to.row - from.row, to.column - from.column)
      : null;
  const formula = source?.formula && text !== null ? { ...source.formula, text } : null;
  return { row, column, cell: { ...blankCell(style), value: source?.value ?? null, formula } };
}
