/** What must be done now, on less than a screen: the findings in order of harm, those that are alike in one line. */
import { groupBy } from "./group-by";
import { type Issue, type Severity, severities } from "./issue";
import { matchKey } from "./matching";
import type { RowId } from "./model";
import { isOpen } from "./open-choice";
import type { Portfolio } from "./portfolio";
import type { Day } from "./quantity";

/** Findings of one rule in one field, so that one and the same thing must be done about each. */
export interface NowLine {
  readonly severity: Severity;
  /** At least one; what is needed soonest first. */
  readonly issues: readonly [Issue, ...Issue[]];
  /** Days until the first start or deadline that waits for it, 0 when that is past; null when nothing does. */
  readonly within: number | null;
}

export interface WhatNow {
  readonly lines: readonly NowLine[];
  /** Findings that are in no line. */
  readonly others: number;
}

const MOST = 8;

/** Days from today until each row matters: the item starts, or the choice about it must be made. */
const daysByRow = (portfolio: Portfolio, on: Day): ReadonlyMap<RowId, number> => {
  const { initiatives, choices, alternatives, demand, finances, scores, products, meetings } = portfolio;
  const ofItem = new Map<string, number>();
  const days = new Map<RowId, number>();
  const sooner = <K>(known: Map<K, number>, key: K, more: number | undefined): void => {
    if (more !== undefined) known.set(key, Math.min(more, known.get(key) ?? Infinity));
  };
  for (const { id, start } of initiatives) if (start !== null && start >= on) sooner(ofItem, id, start - on);
  const ofChoice = new Map<string, number>();
  for (const choice of choices.filter(isOpen)) {
    if (choice.deadline === null) continue;
    const left = Math.max(0, choice.deadline - on);
    sooner(ofChoice, choice.id, left);
    for (const nr of choice.initiatives) sooner(ofItem, matchKey(nr), left);
  }
  for (const { row, id } of initiatives) sooner(days, row, ofItem.get(id));
  for (const { row, initiative } of [...demand, ...finances, ...scores, ...products, ...meetings])
    sooner(days, row, ofItem.get(initiative));
  for (const { row, id } of choices) sooner(days, row, ofChoice.get(id));
  for (const { row, choice } of alternatives) sooner(days, row, ofChoice.get(choice));
  return days;
};

const kindOf = ({ code, severity, where }: Issue): string =>
  [severity, code, where.kind === "row" ? where.field : ""].join(" ");

/**
 * The gravest first; of one severity what is waited for soonest, then what occurs most, then by rule. At most eight lines:
 * what does not fit is counted.
 */
export const whatNow = (portfolio: Portfolio, on: Day, issues: readonly Issue[]): WhatNow => {
  const days = daysByRow(portfolio, on);
  const daysOf = ({ where }: Issue): number => (where.kind === "row" ? (days.get(where.row) ?? Infinity) : Infinity);
  const lines = [...groupBy(issues, kindOf).values()].flatMap((alike): readonly NowLine[] => {
    const [first, ...rest] = [...alike].sort((a, b) => daysOf(a) - daysOf(b) || 0);
    if (!first) return [];
    const within = daysOf(first);
    return [{ severity: first.severity, issues: [first, ...rest], within: within === Infinity ? null : within }];
  });
  const place = ({ severity }: NowLine): number => severities.indexOf(severity);
  const inOrder = [...lines].sort(
    (a, b) =>
      place(a) - place(b) ||
      (a.within ?? Number.MAX_SAFE_INTEGER) - (b.within ?? Number.MAX_SAFE_INTEGER) ||
      b.issues.length - a.issues.length ||
      (a.issues[0].code < b.issues[0].code ? -1 : 1),
  );
  const shown = inOrder.slice(0, MOST);
  return { lines: shown, others: issues.length - shown.reduce((sum, { issues: alike }) => sum + alike.length, 0) };
};
