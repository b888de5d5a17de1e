import { HorizontalAlign, type ICellData, type IStyleData } from "@univerjs/core";
import { cellAt, styleAt } from "../../engine/cells";
import { cellText } from "../../engine/text";
import type { CellValue, Sheet } from "../../engine/workbook";
import type { OpenWorkbook } from "../../protocol/connection";
import { gridStyle } from "./cell-style";
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
  return { s, ...(value !== null && { v: cellText(workbook, sheet, row, column, locale) }) };
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
