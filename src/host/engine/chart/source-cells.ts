import { cellsIn, styleAt } from "../cells";
import { formulaTokens } from "../formula-tokens";
import { nameSeenFrom } from "../names";
import { parseA1 } from "../address";
import { sheetByName } from "../sheets";
import type { Area, CellValue, Sheet, Workbook } from "../workbook";

/** Cells that a chart takes its data from. */
export interface SourceCells {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** A cell that holds something, and which one it is among those that the chart shows. */
export interface SourceValue {
  readonly at: number;
  readonly value: Exclude<CellValue, null>;
  readonly numberFormat: string;
}

/** What a chart takes from cells: how many places there are, and the values that are not blank. */
export interface SourceValues {
  readonly count: number;
  readonly values: readonly SourceValue[];
}

/** The cells that a chart's formula means (`Blad1!$A$1:$A$3`, several in brackets, a name), or null where it is more than that or gone. */
export function sourceCells(workbook: Workbook, formula: string): SourceCells[] | null {
  const cells: SourceCells[] = [];
  for (const { kind, text, sheet: name, body } of formulaTokens(formula)) {
    if (kind === "space" || text === "(" || text === ")" || text === ",") continue;
    const sheet = sheetByName(workbook, name ?? "");
    if (kind === "reference" && sheet !== undefined) {
      const area = parseA1(body);
      if (area === null) return null;
      cells.push({ sheet, area });
    } else if (kind === "name") {
      const named = nameSeenFrom(workbook, body, sheet ?? workbook.activeSheet);
      const meant = named === undefined ? null : sourceCells(workbook, named.formula);
      if (meant === null) return null;
      cells.push(...meant);
    } else return null;
  }
  return cells.length > 0 ? cells : null;
}

/** The values of these cells, row by row; hidden rows and columns are passed over where only what is visible counts. */
export function sourceValues(
  { styles }: Workbook,
  areas: readonly SourceCells[],
  isVisibleOnly: boolean,
): SourceValues {
  const values: SourceValue[] = [];
  let count = 0;
  for (const { sheet, area } of areas) {
    const rows = line(area.row, area.rows, isVisibleOnly ? sheet.rowHeights : new Map());
    const columns = line(area.column, area.columns, isVisibleOnly ? sheet.columnWidths : new Map());
    for (const { row, column, cell } of cellsIn(sheet, area)) {
      const [down, across] = [rows.placeOf(row), columns.placeOf(column)];
      if (cell.value === null || down === null || across === null) continue;
      const { numberFormat } = styles.at(styleAt(sheet, row, column));
      values.push({ at: count + down * columns.count + across, value: cell.value, numberFormat });
    }
    count += rows.count * columns.count;
  }
  return { count, values: values.sort((one, other) => one.at - other.at) };
}

/** Each row or column of cells as a source of its own, as the levels of categories are. */
export function sourceLevels({ sheet, area }: SourceCells, along: "row" | "column"): SourceCells[] {
  const count = along === "row" ? area.rows : area.columns;
  return Array.from({ length: count }, (_, at) => ({
    sheet,
    area:
      along === "row" ? { ...area, row: area.row + at, rows: 1 } : { ...area, column: area.column + at, columns: 1 },
  }));
}

/** Rows or columns without the hidden ones. */
function line(first: number, length: number, sizes: ReadonlyMap<number, { readonly hidden: boolean }>) {
  const isIn = (at: number): boolean => at >= first && at < first + length;
  const hidden = [...sizes].filter(([at, size]) => size.hidden && isIn(at)).map(([at]) => at);
  const isHidden = new Set(hidden);
  hidden.sort((one, other) => one - other);
  return {
    count: length - hidden.length,
    placeOf: (at: number): number | null => (isHidden.has(at) ? null : at - first - countBelow(hidden, at)),
  };
}

/** How many of the ascending numbers are smaller. */
function countBelow(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
