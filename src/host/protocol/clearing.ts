/** `Excel.ClearApplyTo` of the base set, but for RemoveHyperlinks. */
export const CLEARABLE = ["All", "Formats", "Contents", "Hyperlinks"] as const;
