import type { Sheet } from "../../workbook";
import { editRoot } from "../package/package";
import { relationshipsOf, unrelate } from "../package/relationships";
import { childInOrder, setAttributes } from "../package/xml";
import { storedError } from "../rows/cell-value";
import type { Draft } from "./draft";
import { WORKBOOK_ORDER } from "./workbook-order";

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

/** Takes out the order of calculation, which Excel makes again: it may name cells that hold no formula any more. */
export function dropCalculationChain({ pkg, book }: Draft): void {
  for (const { id, kind } of relationshipsOf(pkg, book.part)) if (kind === "calcChain") unrelate(pkg, book.part, id);
}

/** Has Excel calculate everything when it opens the file. */
export function askCalculation({ pkg, book }: Draft): void {
  setAttributes(childInOrder(editRoot(pkg, book.part), "calcPr", WORKBOOK_ORDER), { fullCalcOnLoad: true });
}
