import type { Cents } from "./quantity";
import type { SignConvention } from "./sign-convention";

/** A printed sum: the subtotal of a group, which may be nameless, or the total. */
export type SumOf = { readonly kind: "subtotal"; readonly group: string } | { readonly kind: "total" };

/** What can be wrong with a list that is no table of the register (codes L-…, from "lijst"). */
export type ListProblem =
  /** What is printed is not what its rows add up to. */
  | {
      readonly code: "L-1";
      readonly of: SumOf;
      readonly heading: string;
      readonly printed: Cents;
      readonly added: Cents;
    }
  /** The same, by no more than rows in thousands or millions can differ by rounding. */
  | {
      readonly code: "L-2";
      readonly of: SumOf;
      readonly heading: string;
      readonly printed: Cents;
      readonly added: Cents;
      readonly factor: number;
    }
  /** A sum is left blank, or says p.m., while its rows have amounts. */
  | { readonly code: "L-3"; readonly of: SumOf; readonly heading: string; readonly added: Cents }
  /** The same number stands twice in a group. */
  | { readonly code: "L-4"; readonly group: string; readonly nr: string; readonly firstRow: number }
  /** A row with amounts has no number, so that nothing can point at it. */
  | { readonly code: "L-5"; readonly subject: string }
  /** The list says of its signs the contrary of the setting. */
  | { readonly code: "L-6"; readonly says: SignConvention };
