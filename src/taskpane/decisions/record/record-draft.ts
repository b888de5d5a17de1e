import { canApply } from "../../../actions/consequence-edits";
import type { Register } from "../../../actions/register";
import {
  type Consequence,
  type ConsequenceNote,
  decisionConsequences,
} from "../../../domain/decided/decision-consequences";
import {
  advisedOf,
  choiceToDecide,
  type DecisionRecord,
  type RecordObstacle,
} from "../../../domain/decided/decision-record";
import { namedIn } from "../../../domain/advice-followed";
import { matchKey } from "../../../domain/matching";
import type { Alternative, Choice } from "../../../domain/model";
import { type Day } from "../../../domain/quantity";
import type { NotedDecision } from "../../../workbook/paper/decision/decision-room";
import { dayFromIso, isoDay } from "../../frame/typed-day";

/** What a person typed of a decision, as the fields of the form hold it. */
export interface RecordDraft {
  /** The row of the alternative; empty while none is chosen. */
  readonly alternative: string;
  readonly text: string;
  readonly date: string;
  readonly number: string;
  readonly motivation: string;
}

/** An empty form, with what Keuzes holds of the decision already. */
export const newDraft = ({ decision, decisionDate, decisionNumber, motivation }: Choice, today: Day): RecordDraft => ({
  ...{ alternative: "", text: decision, number: decisionNumber, motivation },
  date: isoDay(decisionDate ?? today),
});

/** What a sheet says of the decision, as far as somebody wrote it there; the alternative that its text names, where none is chosen yet. */
export const takenOver = (
  { alternative }: RecordDraft,
  alternatives: readonly Alternative[],
  { text, date, number }: NotedDecision,
): Partial<RecordDraft> => {
  const named = alternative === "" ? namedIn(matchKey(text), alternatives) : null;
  return {
    ...(named && { alternative: named.row }),
    ...(text !== "" && { text }),
    ...(date !== null && { date: isoDay(date) }),
    ...(number !== "" && { number }),
  };
};

/** The decision that a form holds. */
export const recordOf = (
  { row }: Choice,
  alternatives: readonly Alternative[],
  { alternative, text, date, number, motivation }: RecordDraft,
): DecisionRecord => ({
  ...{ choice: row, text, number, motivation, date: dayFromIso(date) },
  alternative: alternatives.find((each) => each.row === alternative)?.row ?? null,
});

/** Which field of the form an obstacle is about; null for none of them. */
export const fieldOfObstacle = ({ kind }: RecordObstacle): keyof RecordDraft | null => {
  switch (kind) {
    case "noAlternative":
      return "alternative";
    case "namesOther":
      return "text";
    case "noDate":
    case "dateAhead":
      return "date";
    case "noNumber":
      return "number";
    case "noMotivation":
      return "motivation";
    case "noChoice":
    case "decided":
    case "secret":
      return null;
  }
};

/** Whether the alternative is another than was advised, so that it must be said why. */
export const deviates = (
  choice: Choice,
  alternatives: readonly Alternative[],
  { alternative }: RecordDraft,
): boolean => {
  const advised = advisedOf(choice, alternatives);
  return advised !== null && alternative !== "" && advised.row !== alternative;
};

/** A consequence as a person may agree to it. */
export interface Proposal {
  readonly consequence: Consequence;
  readonly isAgreed: boolean;
}

export interface Proposals {
  readonly proposals: readonly Proposal[];
  /** What follows and has no cell in this register. */
  readonly unplaced: readonly Consequence[];
  readonly notes: readonly ConsequenceNote[];
}

/** What follows from a decision, agreed to beforehand where it is likely to be meant. */
export const proposalsOf = (register: Register, { choice, alternative }: DecisionRecord): Proposals => {
  const found = choiceToDecide(register.portfolio, choice);
  const chosen = found?.alternatives.find(({ row }) => row === alternative);
  if (!found || !chosen) return { proposals: [], unplaced: [], notes: [] };
  const { consequences, areLikely, notes } = decisionConsequences(register.portfolio, found.choice, chosen);
  return {
    proposals: consequences
      .filter((each) => canApply(register, each))
      .map((consequence) => ({ consequence, isAgreed: areLikely })),
    unplaced: consequences.filter((each) => !canApply(register, each)),
    notes,
  };
};

/** The same with another answer to one of them. */
export const answered = (
  proposals: readonly Proposal[],
  at: number,
  answer: { readonly isAgreed?: boolean; readonly to?: string },
): readonly Proposal[] =>
  proposals.map((proposal, index) => {
    if (index !== at) return proposal;
    const { consequence } = proposal;
    return {
      isAgreed: answer.isAgreed ?? proposal.isAgreed,
      consequence:
        consequence.kind === "status" && answer.to !== undefined ? { ...consequence, to: answer.to } : consequence,
    };
  });
