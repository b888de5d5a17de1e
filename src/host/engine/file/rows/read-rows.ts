import type { Sheet } from "../../workbook";
import type { CellContext } from "./cell-value";
import { scanSheet, type SheetData, type SourceRow } from "./scan-sheet";

export type RowFormat = Sheet["rowHeights"] extends Map<number, infer Format> ? Format : never;

/** Fills the sheet's rows and row heights from the text of its part. */
export function readRows(xml: string, part: string, context: CellContext, sheet: Sheet): SheetData {
  return scanSheet(xml, part, context, (source) => {
    if (source.cells.length > 0) {
      sheet.rows.set(source.row, new Map(source.cells.map(({ column, cell }) => [column, cell])));
    }
    const format = rowFormat(source);
    if (format !== null) sheet.rowHeights.set(source.row, format);
  });
}

/** The height and format that a row has of its own, or null. */
export function rowFormat({ attributes }: SourceRow): RowFormat | null {
  const height = attributes["ht"] === undefined ? null : Number(attributes["ht"]);
  const hidden = isYes(attributes["hidden"]);
  const style = isYes(attributes["customFormat"]) ? Number(attributes["s"] ?? 0) : 0;
  return height === null && !hidden && style === 0 ? null : { height, hidden, style };
}

/** Whether an attribute says yes. */
export function isYes(attribute: string | undefined): boolean {
  return attribute === "1" || attribute === "true";
}
