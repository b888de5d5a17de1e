import type { Refusal } from "../../../src/messages/refusal";
import type { ActionName, OpenOptions } from "../../support/driver";
import { type Change, registerWith } from "../../support/register-cases";
import type { BookInput } from "../../support/xlsx/book";

/** Where a finding must stand: sheet, row as Excel numbers it (null: the whole column or table), heading. */
export type At = readonly [sheet: string, row?: number | null, heading?: string];

export interface ExpectedFinding {
  readonly code: string;
  readonly at: At;
  /** What the two sentences must hold, by the rule. */
  readonly says: readonly string[];
}

/** A register with one thing broken, and what must be said of it. */
export interface BrokenWorkbook {
  /** In the words of a person: what is broken. */
  readonly name: string;
  readonly book: BookInput;
  readonly findings: readonly ExpectedFinding[];
  /** Actions that cannot give an answer, and why; the others are done. */
  readonly refused: Partial<Record<ActionName, Refusal["code"]>>;
  readonly options: OpenOptions;
}

export const finding = (code: string, at: At, ...says: readonly string[]): ExpectedFinding => ({ code, at, says });

/** A case in which the small register is changed. */
export const broken = (
  name: string,
  changes: readonly Change[],
  findings: readonly ExpectedFinding[],
  more: Partial<Pick<BrokenWorkbook, "refused" | "options">> = {},
): BrokenWorkbook => ({ name, book: registerWith(...changes), findings, refused: {}, options: {}, ...more });

/** What every action but the check answers when Portfolio is not there. */
export const withoutPortfolio: BrokenWorkbook["refused"] = {
  balance: "tableMissing",
  ranking: "tableMissing",
  decisionSheets: "tableMissing",
  priorityList: "tableMissing",
  investmentPlan: "tableMissing",
  overview: "tableMissing",
};

/** What every action answers when it may not write. */
export const allRefused = (code: Refusal["code"]): BrokenWorkbook["refused"] => ({
  check: code,
  balance: code,
  ranking: code,
  decisionSheets: code,
  priorityList: code,
  investmentPlan: code,
  overview: code,
});
