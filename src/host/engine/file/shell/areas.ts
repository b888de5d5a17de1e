import { areaName, LAST_COLUMN, LAST_ROW, columnName, parseA1 } from "../../address";
import type { Area } from "../../workbook";

/** The areas of a list as the format writes it: `A1:B2 D4`. What is no address is left out. */
export function readAreas(sqref: string): Area[] {
  return sqref
    .trim()
    .split(/\s+/)
    .flatMap((name) => parseA1(name) ?? []);
}

/** A list of areas as the format wants it: cells on both ends, also of whole rows and columns. */
export function areasText(areas: readonly Area[]): string {
  return areas.map(areaText).join(" ");
}

function areaText(area: Area): string {
  const isWhole = area.rows === LAST_ROW + 1 || area.columns === LAST_COLUMN + 1;
  if (!isWhole) return areaName(area);
  const from = `${columnName(area.column)}${area.row + 1}`;
  return `${from}:${columnName(area.column + area.columns - 1)}${area.row + area.rows}`;
}
