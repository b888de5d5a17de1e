import { editRoot } from "../package/package";
import { relationshipsOf, unrelate } from "../package/relationships";
import { childInOrder, setAttributes } from "../package/xml";
import type { Draft } from "./draft";
import { WORKBOOK_ORDER } from "./workbook-order";

/** Takes out the order of calculation, which Excel makes again: it may name cells that hold no formula any more. */
export function dropCalculationChain({ pkg, book }: Draft): void {
  for (const { id, kind } of relationshipsOf(pkg, book.part)) if (kind === "calcChain") unrelate(pkg, book.part, id);
}

/** Has Excel calculate everything when it opens the file. */
export function askCalculation({ pkg, book }: Draft): void {
  setAttributes(childInOrder(editRoot(pkg, book.part), "calcPr", WORKBOOK_ORDER), { fullCalcOnLoad: true });
}
