/** A decision about options that were worked out, while it is typed. */
import type { NewDecision } from "../../actions/option-rows";
import type { OptionKind } from "../../domain/scenario/options";
import type { Outcome } from "../../domain/scenario/outcome";
import { optionWord, recordTexts, whatText } from "../../messages/nl-outcome";
import type { ComparedOption } from "../../solver/compare-options";
import { dayFromIso } from "../frame/typed-day";

export interface DecisionDraft {
  readonly title: string;
  readonly bottleneck: string;
  readonly body: NewDecision["body"];
  readonly mtAdvice: string;
  readonly isMade: boolean;
  readonly chosen: OptionKind;
  readonly decision: string;
  /** As a date field holds it. */
  readonly on: string;
  readonly number: string;
  readonly motivation: string;
}

/** An option that can be chosen: it was worked out. */
export type Choosable = ComparedOption & { readonly outcome: Outcome };

export const choosable = (options: readonly ComparedOption[]): readonly Choosable[] =>
  options.filter((each): each is Choosable => each.outcome !== null);

/** What is decided with an option, in the Dutch of the workbook. */
export const decisionText = (options: readonly ComparedOption[], chosen: OptionKind): string => {
  const outcome = options.find(({ option }) => option === chosen)?.outcome;
  return outcome ? recordTexts.agree(optionWord[chosen], whatText(outcome)) : "";
};

/** The draft with another option chosen; the decision follows as long as nobody wrote their own. */
export const withChosen = (
  draft: DecisionDraft,
  options: readonly ComparedOption[],
  chosen: OptionKind,
): DecisionDraft => {
  const isOwn = draft.decision !== decisionText(options, draft.chosen);
  return { ...draft, chosen, decision: isOwn ? draft.decision : decisionText(options, chosen) };
};

export type DraftFault = "title" | "decision" | "on";

/** The decision that is meant, or what it still lacks. */
export const decisionOf = (draft: DecisionDraft): NewDecision | readonly DraftFault[] => {
  const { title, bottleneck, body, mtAdvice, isMade, decision, number, motivation } = draft;
  const on = dayFromIso(draft.on);
  const faults: readonly DraftFault[] = [
    ...(title.trim() === "" ? (["title"] as const) : []),
    ...(isMade && decision.trim() === "" ? (["decision"] as const) : []),
    ...(isMade && on === null ? (["on"] as const) : []),
  ];
  if (faults.length > 0) return faults;
  return {
    ...{ title: title.trim(), bottleneck, body, mtAdvice },
    made: isMade && on !== null ? { decision: decision.trim(), on, number, motivation } : null,
  };
};
