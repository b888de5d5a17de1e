import { containsCell } from "../engine/address";
import { cellAt } from "../engine/cells";
import type { Sheet } from "../engine/workbook";

/** Where the link of a cell points: `#Blad1!A1` within the workbook; null for a cell without one. Of a formula only an address in plain words counts. */
export function linkAt(sheet: Sheet, row: number, column: number): string | null {
  const link = sheet.hyperlinks.find(({ area }) => containsCell(area, row, column));
  if (link?.documentReference) return `#${link.documentReference}`;
  if (link) return link.address;
  const formula = cellAt(sheet, row, column)?.formula?.text ?? "";
  return FORMULA.exec(formula)?.[1]?.replaceAll('""', '"') ?? null;
}

const FORMULA = /^HYPERLINK\("((?:[^"]|"")*)"/i;
