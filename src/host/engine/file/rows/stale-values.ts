import type { Sheet } from "../../workbook";
import { storedError } from "./cell-value";

/** Whether a formula of the sheet has no value yet, or one that the format cannot hold. */
export function hasStaleValues(sheet: Sheet): boolean {
  for (const cells of sheet.rows.values()) {
    for (const { formula, value } of cells.values()) {
      if (formula === null) continue;
      if (value === null) return true;
      if (typeof value === "object" && storedError(value.error) !== value.error) return true;
    }
  }
  return false;
}
