/** The room on a decision sheet for what was decided, and what somebody wrote in it. */
import type { Day } from "../../../domain/quantity";
import { decisionPaperTexts } from "../../../messages/papers/decision";
import { type FilledIn, filledInBeside, type StandingRow } from "../../fill-in-room";
import { readDate } from "../../parse/date-cell";
import { toFillIn } from "../blocks";
import type { PaperBlock } from "../paper";

const { toDecide } = decisionPaperTexts;

export const decisionRoom: readonly PaperBlock[] = [
  toFillIn(toDecide.decision, 2),
  toFillIn(toDecide.date, 1),
  toFillIn(toDecide.number, 1),
];

/** A decision as somebody wrote it on its sheet. */
export interface NotedDecision {
  readonly text: string;
  readonly date: Day | null;
  /** What was written as the date, where that is no day. */
  readonly unreadableDate: string;
  readonly number: string;
}

/** Null where nothing was written. */
export const notedDecision = (standing: readonly StandingRow[], date1904: boolean): NotedDecision | null => {
  const [first, second, date, number] = filledInBeside(
    [toDecide.decision, "", toDecide.date, toDecide.number],
    standing,
  );
  if (![first, second, date, number].some(Boolean)) return null;
  const read = date ? readDate(typeof date.value === "string" ? date.value.trim() : date.value, date1904) : null;
  return {
    text: [first, second].map(textOf).filter(Boolean).join(" "),
    date: read?.value ?? null,
    unreadableDate: read?.value === null ? textOf(date) : "",
    number: textOf(number),
  };
};

const textOf = (filled: FilledIn | null | undefined): string => String(filled?.value ?? "").trim();
