import { cellText } from "../engine/text";
import type { OpenWorkbook } from "../protocol/connection";
import { usedArea } from "../engine/regions";
import { intersect } from "../engine/address";

/** What is selected as text: cells parted by tabs, rows by line ends, a cell with either in quotes. */
export function clipboardText({ workbook, locale }: OpenWorkbook): string {
  const { activeSheet: sheet, selection } = workbook;
  const used = usedArea(sheet, true);
  const area = (used && intersect(used, selection)) ?? { ...selection, rows: 1, columns: 1 };
  const rows = Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (__, along) =>
      quoted(cellText(workbook, sheet, area.row + down, area.column + along, locale)),
    ).join("\t"),
  );
  return rows.join("\r\n");
}

function quoted(text: string): string {
  return /[\t\r\n]|^"/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The rows and cells of such a text. */
export function clipboardRows(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quotedCell, plain = "", end = ""] of text.matchAll(CELL)) {
    rows.at(-1)?.push(quotedCell?.replaceAll('""', '"') ?? plain);
    if (end !== "\t" && end !== "") rows.push([]);
    if (end === "") break;
  }
  return rows.filter((cells, at) => at < rows.length - 1 || cells.some((cell) => cell !== ""));
}

/** A cell, in quotes or not, and the tab or line end behind it. */
const CELL = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/g;
