import { BorderStyleTypes, BooleanNumber, type IStyleData } from "@univerjs/core";
import { tableAt, tableHeader } from "../../engine/table-areas";
import type { Sheet, Table } from "../../engine/workbook";

/** Office's own theme, in the order in which the numbers of table styles go through it: black, then the accents. */
const INKS = ["#000000", "#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"] as const;

/** What a table's style does to a cell below the cell's own format; null outside tables and where the table has no style. */
export function tableLook(sheet: Sheet, row: number, column: number): IStyleData | null {
  const table = tableAt(sheet, row, column);
  const style = table && /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(table.style.name ?? "");
  if (!table || !style) return null;
  const ink = INKS[(Number(style[2]) - 1) % INKS.length] ?? INKS[0];
  const isStrong = style[1] !== "Light";
  if (tableHeader(table)?.row === row) return headingLook(ink, isStrong);
  return { ...bodyLook(table, row, column, ink, isStrong), ...edgeLook(table, row, ink) };
}

function headingLook(ink: string, isStrong: boolean): IStyleData {
  const line = { s: BorderStyleTypes.THIN, cl: { rgb: ink } };
  if (!isStrong) return { bl: BooleanNumber.TRUE, bd: { t: line, b: line } };
  return { bl: BooleanNumber.TRUE, cl: { rgb: "#FFFFFF" }, bg: { rgb: ink }, bd: { t: line, b: line } };
}

function bodyLook(table: Table, row: number, column: number, ink: string, isStrong: boolean): IStyleData {
  const { area, style, showHeaders, showTotals } = table;
  const isTotals = showTotals && row === area.row + area.rows - 1;
  const isFirst = style.firstColumn && column === area.column;
  const isLast = style.lastColumn && column === area.column + area.columns - 1;
  const place = row - area.row - (showHeaders ? 1 : 0);
  const isBanded = (style.bandedRows && place % 2 === 0) || (style.bandedColumns && (column - area.column) % 2 === 0);
  return {
    ...((isTotals || isFirst || isLast) && { bl: BooleanNumber.TRUE }),
    ...(isBanded && !isTotals && { bg: { rgb: lighter(ink, isStrong ? 0.8 : 0.88) } }),
  };
}

/** A line below each row of a strong style, and above the totals. */
function edgeLook({ area, showTotals }: Table, row: number, ink: string): IStyleData {
  const isLast = row === area.row + area.rows - 1;
  const line = { s: BorderStyleTypes.THIN, cl: { rgb: lighter(ink, isLast ? 0 : 0.6) } };
  return { bd: { b: line, ...(isLast && showTotals && { t: { s: BorderStyleTypes.DOUBLE, cl: { rgb: ink } } }) } };
}

/** A colour mixed with so much white. */
function lighter(color: string, white: number): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return `#${parts.map((part) => hex(part + (255 - part) * white)).join("")}`;
}

function hex(part: number): string {
  return Math.round(part).toString(16).padStart(2, "0").toUpperCase();
}
