/** Why the scores that were agreed of an item cannot be written: what the register needs first. */
export type AgreedObstacle =
  | { readonly kind: "noTable"; readonly table: string }
  /** A row for each criterion: no one row says what was agreed. */
  | { readonly kind: "longForm"; readonly table: string }
  | { readonly kind: "columns"; readonly table: string; readonly headings: readonly string[] }
  /** Two rows `vastgesteld` of one item, of which the mean counts. */
  | { readonly kind: "twice"; readonly table: string };
