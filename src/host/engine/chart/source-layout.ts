/** How Excel takes a block of cells for the data of a chart: which rows or columns are series, and what are names and categories. */
import { isDateFormat } from "numfmt";
import { areaName, intersect, isWholeColumns, isWholeRows, quoteSheet } from "../address";
import { cellAt, styleAt } from "../cells";
import { usedArea } from "../regions";
import type { Area, Sheet, Workbook } from "../workbook";
import type { ChartKind } from "./chart-kinds";
import { isOfNumbers } from "./groups";
import type { SeriesData } from "./series";

export type SeriesBy = "Rows" | "Columns";

/** A block seen along its series: a line is a column where series stand in columns, and a row where they stand in rows. */
interface Block {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly by: SeriesBy;
  readonly lines: number;
  readonly length: number;
}

/** The formula with which a chart refers to cells. */
export function sourceFormula(sheet: Sheet, area: Area): string {
  return `${quoteSheet(sheet.name)}!${areaName(area, true)}`;
}

/** The series that Excel makes of a block of cells. Left to itself it takes the columns, unless there are more columns than rows. */
export function seriesFrom(
  workbook: Workbook,
  { sheet, area: given }: { readonly sheet: Sheet; readonly area: Area },
  seriesBy: SeriesBy | "Auto",
  kind: ChartKind,
): SeriesData[] {
  const area = withinUse(sheet, given);
  const by = seriesBy === "Auto" ? (area.columns > area.rows ? "Rows" : "Columns") : seriesBy;
  const [lines, length] = by === "Columns" ? [area.columns, area.rows] : [area.rows, area.columns];
  const block: Block = { sheet, area, by, lines, length };
  const isCrossed = lines > 1 && length > 1 && valueAt(block, 0, 0) === null;
  const named = length > 1 && (isCrossed || hasNames(block)) ? 1 : 0;
  const taken = isOfNumbers(kind.group) ? (lines > 1 ? 1 : 0) : categoryLines(workbook, block, named, isCrossed);
  const categories = taken === 0 ? null : formulaOf(block, 0, taken, named, length - named);
  const step = kind.group === "bubbleChart" ? 2 : 1;
  const count = Math.ceil((lines - taken) / step);
  return Array.from({ length: count }, (_, at) => {
    const line = taken + at * step;
    return {
      name: named === 0 ? null : { formula: formulaOf(block, line, 1, 0, 1) },
      categories,
      values: formulaOf(block, line, 1, named, length - named),
      sizes: step === 2 && line + 1 < lines ? formulaOf(block, line + 1, 1, named, length - named) : null,
    };
  });
}

/** Of whole rows and columns what is in use counts. */
function withinUse(sheet: Sheet, area: Area): Area {
  if (!isWholeRows(area) && !isWholeColumns(area)) return area;
  const used = usedArea(sheet, true);
  return (used && intersect(area, used)) ?? { ...area, rows: 1, columns: 1 };
}

/** Whether the first cell of each line is a text above (or before) the values. */
function hasNames(block: Block): boolean {
  const first = block.lines > 1 ? 1 : 0;
  return count(block.lines - first).every((at) => typeof valueAt(block, first + at, 0) === "string");
}

/** How many lines from the first are categories: texts or dates. One line is always left for values. */
function categoryLines(workbook: Workbook, block: Block, named: number, isCrossed: boolean): number {
  const most = block.lines - 1;
  const known = isCrossed ? 1 : 0;
  const next = count(most)
    .slice(known)
    .find((line) => !isLabels(workbook, block, line, named));
  return next ?? most;
}

function isLabels(workbook: Workbook, block: Block, line: number, from: number): boolean {
  const along = count(block.length - from).map((at) => from + at);
  const values = along.map((at) => [at, valueAt(block, line, at)] as const).filter(([, value]) => value !== null);
  return (
    values.length > 0 && values.every(([at, value]) => typeof value === "string" || isDate(workbook, block, line, at))
  );
}

function isDate({ styles }: Workbook, block: Block, line: number, at: number): boolean {
  const { row, column } = cellOf(block, line, at);
  const isNumber = typeof valueAt(block, line, at) === "number";
  return isNumber && isDateFormat(styles.at(styleAt(block.sheet, row, column)).numberFormat);
}

function valueAt(block: Block, line: number, at: number) {
  const { row, column } = cellOf(block, line, at);
  return cellAt(block.sheet, row, column)?.value ?? null;
}

function cellOf({ area, by }: Block, line: number, at: number): { readonly row: number; readonly column: number } {
  const [down, across] = by === "Columns" ? [at, line] : [line, at];
  return { row: area.row + down, column: area.column + across };
}

function formulaOf(block: Block, line: number, lines: number, at: number, length: number): string {
  const [rows, columns] = block.by === "Columns" ? [length, lines] : [lines, length];
  return sourceFormula(block.sheet, { ...cellOf(block, line, at), rows, columns });
}

function count(length: number): number[] {
  return Array.from({ length }, (_, at) => at);
}
