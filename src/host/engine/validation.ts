import type { Area } from "./area";

/** Data validation on some cells, in the words of Excel's API. Formulas without `=`; a list's source may be a quoted literal or a range. */
export interface Validation {
  readonly areas: readonly Area[];
  readonly rule:
    | { readonly kind: "list"; readonly source: string; readonly inCellDropDown: boolean }
    | {
        readonly kind: "wholeNumber" | "decimal" | "date" | "time" | "textLength";
        readonly operator: ValidationOperator;
        readonly formula1: string;
        readonly formula2: string | null;
      }
    | { readonly kind: "custom"; readonly formula: string }
    | { readonly kind: "none" };
  readonly ignoreBlanks: boolean;
  readonly errorAlert: {
    readonly show: boolean;
    readonly style: "Stop" | "Warning" | "Information";
    readonly title: string;
    readonly message: string;
  };
  readonly prompt: { readonly show: boolean; readonly title: string; readonly message: string };
}

export type ValidationOperator =
  | "Between"
  | "NotBetween"
  | "EqualTo"
  | "NotEqualTo"
  | "GreaterThan"
  | "LessThan"
  | "GreaterThanOrEqualTo"
  | "LessThanOrEqualTo";
