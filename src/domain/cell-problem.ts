/** What can be wrong with a cell, a heading or a table as such, found while reading (codes G-…, from "gegevens"). */
export type CellProblem =
  { readonly code: "G-1"; readonly missing: string } | { readonly code: "G-2"; readonly missing: string };
