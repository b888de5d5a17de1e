import { styleAt } from "./cells";
import { EngineError } from "./engine-error";
import type { Area, Sheet, Workbook } from "./workbook";

/** What is about to be done: `edit` the contents of cells, or one of the options of `Excel.WorksheetProtectionOptions` without `allow`. */
export type EditKind =
  | "edit"
  | "AutoFilter"
  | "DeleteColumns"
  | "DeleteRows"
  | "EditObjects"
  | "FormatCells"
  | "FormatColumns"
  | "FormatRows"
  | "InsertColumns"
  | "InsertHyperlinks"
  | "InsertRows"
  | "Sort"
  | "structure";

/** Refuses with AccessDenied what the sheet's protection does not allow; `structure` (tables, merges, moving single cells) is never allowed on a protected sheet. */
export function assertEditable(workbook: Workbook, sheet: Sheet, area: Area, kind: EditKind): void {
  if (!sheet.protection.isOn || isAllowed(workbook, sheet, area, kind)) return;
  throw new EngineError("AccessDenied", `Sheet ${sheet.name} is protected.`);
}

/** Refuses with AccessDenied to change which sheets there are, how they are called or ordered, when the workbook's structure is protected. */
export function assertStructureFree({ structureProtection }: Workbook): void {
  if (structureProtection.isOn) throw new EngineError("AccessDenied", "The structure of the workbook is protected.");
}

function isAllowed(workbook: Workbook, sheet: Sheet, area: Area, kind: EditKind): boolean {
  switch (kind) {
    case "edit":
      return !hasLocked(workbook, sheet, area);
    case "structure":
      return false;
    case "DeleteRows":
    case "DeleteColumns":
    case "Sort":
    case "InsertHyperlinks":
      return sheet.protection.options[`allow${kind}`] === true && !hasLocked(workbook, sheet, area);
    default:
      return sheet.protection.options[`allow${kind}`] === true;
  }
}

/** Whether a cell of the area is locked. Rows and columns without any kept cell are asked once, by their own format. */
function hasLocked({ styles }: Workbook, sheet: Sheet, area: Area): boolean {
  const isLocked = (style: number) => styles.at(style).locked;
  const columns = range(area.column, area.columns);
  const rowsOfOwn = [...sheet.rows.keys(), ...sheet.rowHeights.keys()].filter(
    (row) => row >= area.row && row < area.row + area.rows,
  );
  if (new Set(rowsOfOwn).size < area.rows) {
    if (columns.some((column) => isLocked(sheet.columnWidths.get(column)?.style ?? 0))) return true;
  }
  return rowsOfOwn.some((row) => columns.some((column) => isLocked(styleAt(sheet, row, column))));
}

function range(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, at) => first + at);
}
