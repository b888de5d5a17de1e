import { firstOf, notPlayed, oneOf, optional } from "./parameters";

/** `Excel.ClearApplyTo` of the base set; without it, everything. */
export const clearable = optional(
  firstOf(oneOf("All", "Formats", "Contents", "Hyperlinks"), notPlayed(oneOf("RemoveHyperlinks"))),
  "All",
);
