/** The money lists of municipalities as they were read or as they are written: the DPL and the MJIP. */
import { type AmountSum, amountSum } from "./amount-sum";
import { type MatchKey, matchKey } from "./matching";
import type { Cents, Reading } from "./quantity";
import type { SignConvention } from "./sign-convention";

/** priorities: Dynamische Prioriteiten Lijst (DPL) · investments: meerjareninvesteringsplan (MJIP). */
export type BudgetListKind = "priorities" | "investments";

/** The amounts of each list, in the order of its columns. */
export const amountFields = {
  priorities: ["structural", "incidental"],
  investments: ["investment", "structural"],
} as const;

export type AmountField = (typeof amountFields)[BudgetListKind][number];

export interface BudgetColumn {
  readonly field: AmountField;
  readonly heading: string;
  /** The letters of the sheet's column. */
  readonly letters: string;
  /** What its figures are multiplied by: 1, a thousand or a million. */
  readonly factor: number;
}

/** The readings of a row, one for each column. */
export type Amounts = readonly Reading<Cents>[];

export interface BudgetLine {
  /** The row that Excel shows. */
  readonly row: number;
  /** Begins anew in each group; empty for a row that only takes part in the sums, such as a rounding. */
  readonly nr: string;
  readonly subject: string;
  readonly amounts: Amounts;
  readonly explanation: string;
}

/** A subtotal or total as it is printed. */
export interface PrintedSum {
  readonly row: number;
  readonly amounts: Amounts;
}

export interface BudgetGroup {
  /** Empty for rows outside groups. */
  readonly name: string;
  readonly lines: readonly BudgetLine[];
  readonly subtotal: PrintedSum | null;
}

export interface BudgetList {
  readonly kind: BudgetListKind;
  readonly sheet: string;
  readonly title: string;
  readonly columns: readonly BudgetColumn[];
  readonly groups: readonly BudgetGroup[];
  readonly total: PrintedSum | null;
  /** As the list itself says, and in which row; null where it says nothing. */
  readonly sign: { readonly says: SignConvention; readonly row: number } | null;
}

/** All rows of a list. */
export const linesOf = ({ groups }: Pick<BudgetList, "groups">): readonly BudgetLine[] =>
  groups.flatMap(({ lines }) => lines);

/** Rows added up, one sum for each column. */
export const columnSums = (lines: readonly BudgetLine[], columns: readonly unknown[]): readonly AmountSum[] =>
  columns.map((_, column) => amountSum(lines.flatMap(({ amounts }) => amounts[column] ?? [])));

/** By what a row of a list is known: numbers begin anew in each group. */
export const lineKey = (group: string, nr: string): MatchKey => matchKey(`${group} | ${nr}`);

/** How many amounts of the rows are p.m., and so in no sum. */
export const pmPosts = (list: Pick<BudgetList, "groups">): number =>
  linesOf(list).flatMap(({ amounts }) => amounts.filter(({ kind }) => kind === "pm")).length;
