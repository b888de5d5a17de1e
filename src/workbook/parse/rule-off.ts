import { type RuleCode, ruleNamed } from "../../domain/rule-codes";
import { matchKey } from "../../domain/matching";
import type { RawCell } from "../raw-table";
import { cellText, isBlank, isErrorValue, seemsFormula } from "./cell";

/** The row of Instellingen that switches a rule off: `Regel V-14 uit`, with the reason as its value. */
export const ruleOffName = (code: RuleCode): string => `Regel ${code} uit`;

/** The rule that a row of Instellingen switches off. */
export const ruleOffNamed = (name: string): RuleCode | undefined => {
  const [, letter, number] = /^regel ([vs])[- ]?(\d{1,2}) uit$/u.exec(matchKey(name)) ?? [];
  return letter && number ? ruleNamed(`${letter}-${Number(number)}`) : undefined;
};

/** Words with which a switch is set; they say no reason. */
const switchWords: ReadonlySet<string> = new Set([
  "ja",
  "nee",
  "j",
  "n",
  "x",
  "uit",
  "aan",
  "waar",
  "onwaar",
  "true",
  "false",
]);

/** The reason in a cell; null where there is none: a rule without one stays on. */
export const reasonIn = (cell: RawCell | undefined): string | null => {
  if (isBlank(cell) || typeof cell !== "string" || isErrorValue(cell) || seemsFormula(cell)) return null;
  const reason = cellText(cell);
  return switchWords.has(matchKey(reason)) ? null : reason;
};
