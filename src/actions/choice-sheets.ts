import { type Found, placeFor } from "../workbook/excel/found";
import { fullPaperIds } from "../workbook/paper/decision/decision-place";

/** The sheets that say all of a choice, the definitive one first. */
export const sheetsOfChoice = (found: Pick<Found, "ourSheets">, number: string): readonly string[] =>
  fullPaperIds(number).flatMap((id) => placeFor(found, { id }).sheet?.name ?? []);
