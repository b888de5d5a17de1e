/** The print area and the repeated rows and columns of a sheet: names of Excel's own in the workbook part. */
import {
  areaName,
  isWholeColumns,
  isWholeRows,
  LAST_COLUMN,
  LAST_ROW,
  parseReference,
  quoteSheet,
} from "../../address";
import { formulaTokens } from "../../formula-tokens";
import type { PageLayout } from "../../page-layout";
import type { Area, Sheet } from "../../workbook";

type Titles = Pick<PageLayout, "titleRows" | "titleColumns">;

export const PRINT_AREA = "_xlnm.Print_Area";
export const PRINT_TITLES = "_xlnm.Print_Titles";

/** The areas that a formula lists, each on this sheet; null when it says anything else. */
export function listedAreas(formula: string, sheet: string): Area[] | null {
  const areas: Area[] = [];
  for (const { kind, text } of formulaTokens(formula)) {
    if (kind === "space" || text === ",") continue;
    const reference = parseReference(text);
    if (reference === null || reference.sheet?.toUpperCase() !== sheet.toUpperCase()) return null;
    areas.push(reference.area);
  }
  return areas;
}

/** The formula that lists these areas of the sheet; null for none. */
export function listingFormula(areas: readonly Area[], sheet: Sheet): string | null {
  if (areas.length === 0) return null;
  return areas.map((area) => `${quoteSheet(sheet.name)}!${areaName(area, true)}`).join(",");
}

/** The titles that these areas mean: whole rows and whole columns. */
export function titlesOf(areas: readonly Area[]): Titles {
  const rows = areas.find(isWholeRows);
  const columns = areas.find(isWholeColumns);
  return {
    titleRows: rows === undefined ? null : { first: rows.row, last: rows.row + rows.rows - 1 },
    titleColumns: columns === undefined ? null : { first: columns.column, last: columns.column + columns.columns - 1 },
  };
}

/** The areas that stand for these titles, columns first as Excel lists them. */
export function titleAreas({ titleRows: rows, titleColumns: columns }: Titles): Area[] {
  return [
    ...(columns === null
      ? []
      : [{ row: 0, rows: LAST_ROW + 1, column: columns.first, columns: columns.last - columns.first + 1 }]),
    ...(rows === null
      ? []
      : [{ row: rows.first, rows: rows.last - rows.first + 1, column: 0, columns: LAST_COLUMN + 1 }]),
  ];
}
