import { HorizontalAlign, type ICellData, type IStyleData } from "@univerjs/core";
import { cellArea, containsCell } from "../../engine/address";
import { columnPoints } from "../../engine/cell-sizes";
import { cellAt, styleAt } from "../../engine/cells";
import { cellText, generalText } from "../../engine/text";
import type { CellValue, Sheet } from "../../engine/workbook";
import type { OpenWorkbook } from "../../protocol/connection";
import { gridStyle } from "./cell-style";
import { fits, numberSigns } from "./text-size";
import { newRulePaint } from "./rule-paint";
import { tableLook } from "./table-look";

/** What the grid shows of a cell; undefined for one that is blank and plain. */
export type CellLooks = (row: number, column: number) => ICellData | undefined;

/** The looks of a sheet's cells as the workbook stands now: each is worked out when it is first asked for. */
export function cellLooks(book: OpenWorkbook, sheet: Sheet, styles: StyleLooks): CellLooks {
  const known = new Map<number, ICellData | undefined>();
  const paint = newRulePaint(book, sheet);
  return (row, column) => {
    const key = row * COLUMNS + column;
    if (known.has(key)) return known.get(key);
    const look = lookOf(book, sheet, row, column, styles, paint(row, column));
    known.set(key, look);
    return look;
  };
}

const COLUMNS = 16_384;

/** The formats of a workbook as the grid draws them, by their numbers. */
export type StyleLooks = (style: number) => IStyleData;

export function styleLooks({ workbook }: OpenWorkbook): StyleLooks {
  const known = new Map<number, IStyleData>();
  return (style) => {
    const look = known.get(style) ?? gridStyle(workbook.styles.at(style));
    known.set(style, look);
    return look;
  };
}

function lookOf(
  { workbook, locale }: OpenWorkbook,
  sheet: Sheet,
  row: number,
  column: number,
  styles: StyleLooks,
  painted: IStyleData | null,
): ICellData | undefined {
  const value = cellAt(sheet, row, column)?.value ?? null;
  const style = styleAt(sheet, row, column);
  const ofTable = tableLook(sheet, row, column);
  if (value === null && style === 0 && !ofTable && !painted) return undefined;
  const own = styles(style);
  const below = ofTable ? { ...ofTable, ...withoutPlain(own, styles(0), ofTable) } : own;
  const look = painted ? { ...below, ...painted, bd: { ...below.bd, ...painted.bd } } : below;
  const isLoose = look.ht === HorizontalAlign.UNSPECIFIED || look.ht === undefined;
  const s = isLoose ? { ...look, ht: sideOf(value) } : look;
  if (value === null) return { s };
  const text = cellText(workbook, sheet, row, column, locale);
  return {
    s,
    v: typeof value === "number" ? fittedNumber(value, text, { workbook, locale }, sheet, row, column) : text,
  };
}

/** A number as it fits in its column: in General with fewer decimals, else as number signs, as in Excel. */
function fittedNumber(
  value: number,
  text: string,
  { workbook, locale }: Pick<OpenWorkbook, "workbook" | "locale">,
  sheet: Sheet,
  row: number,
  column: number,
): string {
  const { font, numberFormat, wrapText } = workbook.styles.at(styleAt(sheet, row, column));
  const merge = sheet.merges.find((area) => containsCell(area, row, column)) ?? cellArea(row, column);
  const columns = Array.from({ length: merge.columns }, (_, at) => columnPoints(sheet, merge.column + at));
  const pixels = columns.reduce((sum, points) => sum + points, 0) / 0.75;
  if (pixels === 0 || fits(text, font, pixels) || (wrapText && numberFormat === "@")) return text;
  if (numberFormat !== "General") return numberSigns(font, pixels);
  const decimals = Array.from({ length: 10 }, (_, at) => generalText(Number(value.toFixed(9 - at)), locale));
  return decimals.find((shorter) => fits(shorter, font, pixels)) ?? numberSigns(font, pixels);
}

/** What of a cell's own format is not that of a plain cell, so that a table's style shows through the rest. */
function withoutPlain(own: IStyleData, plain: IStyleData, ofTable: IStyleData): IStyleData {
  const entries = Object.entries(own).filter(
    ([key, part]) => !(key in ofTable) || JSON.stringify(part) !== JSON.stringify(plain[key as keyof IStyleData]),
  );
  return { ...(Object.fromEntries(entries) as IStyleData), bd: { ...ofTable.bd, ...own.bd } };
}

/** Where General puts a value. */
function sideOf(value: CellValue): HorizontalAlign {
  if (typeof value === "number") return HorizontalAlign.RIGHT;
  return typeof value === "string" || value === null ? HorizontalAlign.LEFT : HorizontalAlign.CENTER;
}
