/** The room on a decision sheet for what was decided, and what somebody wrote in it. */
import type { DecisionSheet } from "../../../domain/decision-sheet";
import type { Day } from "../../../domain/quantity";
import { decisionPaperTexts } from "../../../messages/papers/decision";
import type { RoomBefore, RoomPart } from "../../sheet-plan";
import { readDate } from "../../parse/date-cell";
import { type FilledIn, standingRoom, type StandingRow } from "../../standing-room";
import { toFillIn } from "../blocks";
import type { PaperBlock } from "../paper";

const { toDecide } = decisionPaperTexts;

/** What there is to fill in. */
export const decisionRoomParts: readonly RoomPart[] = [
  { label: toDecide.decision, lines: 2 },
  { label: toDecide.date, lines: 1 },
  { label: toDecide.number, lines: 1 },
];

export const decisionRoom: readonly PaperBlock[] = decisionRoomParts.map(({ label, lines }) => toFillIn(label, lines));

/** The room that was left before it was decided, or before it was geheim; what was decided is said in its place. */
export const roomBeforeDecision = (decision: DecisionSheet["decision"]): readonly RoomBefore[] => {
  const facts = [decision?.text ?? "", decision?.date ?? "", decision?.number ?? ""];
  return decisionRoomParts.map((part, at) => ({ ...part, isSaid: facts[at] !== "" }));
};

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
  const rows = standingRoom(decisionRoomParts, standing)?.rows ?? [];
  const [text = [], [date] = [], number = []] = rows.map((own) => own.flatMap((row) => standing[row]?.room ?? []));
  if (![...text, date, ...number].some(Boolean)) return null;
  const read = date ? readDate(typeof date.value === "string" ? date.value.trim() : date.value, date1904) : null;
  return {
    text: text.map(textOf).filter(Boolean).join(" "),
    date: read?.value ?? null,
    unreadableDate: read?.value === null ? textOf(date) : "",
    number: number.map(textOf).join(" "),
  };
};

const textOf = (filled: FilledIn | null | undefined): string => String(filled?.value ?? "").trim();
