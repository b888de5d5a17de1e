import { parseNumberText } from "../../workbook/parse/number-text";

/** The hours that a person typed, less than 0 too; null when it is no number of hours, or could be two. */
export const typedHours = (typed: string): number | null => {
  const read = parseNumberText(typed);
  if (read.kind !== "number" || read.english !== null || (read.unit !== null && read.unit !== "hours")) return null;
  return read.dutch;
};
