import type { OutlineLine, Sheet } from "../../workbook";
import { type CellContext, formatNumber } from "./cell-value";
import type { RowsBook } from "./compare-rows";
import { scanSheet } from "./scan-sheet";
import type { Attributes, SheetData } from "./source-row";

export type RowFormat = Sheet["rowHeights"] extends Map<number, infer Format> ? Format : never;

/** Fills the sheet's rows and row heights from the text of its part. */
export function readRows(xml: string, part: string, book: RowsBook, sheet: Sheet): SheetData {
  const { cells: context, origins } = book;
  return scanSheet(xml, part, context, (source) => {
    if (source.cells.length > 0) {
      const cells = new Map(source.cells.map(({ column, cell }) => [column, cell]));
      sheet.rows.set(source.row, cells);
      origins.rows.set(cells, source.attributes);
    }
    for (const { cell, isRich, start, end } of source.cells) if (isRich) origins.cells.set(cell, xml.slice(start, end));
    const format = rowFormat(source.attributes, context);
    if (format !== null) sheet.rowHeights.set(source.row, format);
  });
}

/** The height and format that a row has of its own, or null. */
export function rowFormat(attributes: Attributes, context: Pick<CellContext, "formatCount">): RowFormat | null {
  const height = attributes["ht"] === undefined ? null : Number(attributes["ht"]);
  const hidden = isYes(attributes["hidden"]);
  const style = isYes(attributes["customFormat"]) ? formatNumber(attributes["s"], context) : 0;
  const outline = outlineOf(Number(attributes["outlineLevel"] ?? 0), isYes(attributes["collapsed"]));
  const isPlain = height === null && !hidden && style === 0 && Object.keys(outline).length === 0;
  return isPlain ? null : { height, hidden, style, ...outline };
}

/** What a row or column says of its sheet's outline; nothing when it is in no group and sums up none that is closed. */
export function outlineOf(level: number, isCollapsed: boolean): Pick<OutlineLine, "outlineLevel" | "isCollapsed"> {
  return { ...(level > 0 ? { outlineLevel: level } : {}), ...(isCollapsed ? { isCollapsed } : {}) };
}

function isYes(attribute: string | undefined): boolean {
  return attribute === "1" || attribute === "true";
}
