/** Which choices were made between two states of the register, and what happened to those that were made before. */
import type { Choice } from "../model";
import { inNaturalOrder } from "../natural-order";
import { hasColumns, type Portfolio } from "../portfolio";
import { changedFields, type FieldChange } from "./changed-fields";
import { compareRows } from "./compared-rows";

/** What a choice says, in a fixed order to which more can be added at the end: snapshots are kept by it. */
export const choiceFields = [
  ...(["nr", "title", "initiatives", "bottlenecks", "body", "deadline", "decisionPoints", "background"] as const),
  ...(["intendedEffect", "arguments", "caveats", "communication", "evaluation", "publicity", "author"] as const),
  ...(["caseNumber", "mtAdvice", "decision", "decisionDate", "decisionNumber", "motivation", "status"] as const),
  ...(["attachments"] as const),
] satisfies readonly (keyof Choice)[];
export type ChoiceField = (typeof choiceFields)[number];

export interface ChangedChoices {
  /** Besloten now, and not yet then. */
  readonly made: readonly Choice[];
  /** Besloten then, and something else now. */
  readonly altered: readonly { readonly choice: Choice; readonly fields: readonly FieldChange<ChoiceField>[] }[];
  /** Besloten then, and gone now. */
  readonly gone: readonly Choice[];
  /** New, and still to be made. */
  readonly added: readonly Choice[];
}

export const isDecided = ({ status }: Choice): boolean => status === "decided";

/** Compares Keuzes of two states, each list in natural order of Keuzenr; a column that only one of them has is left out. */
export const changedChoices = (then: Portfolio, now: Portfolio): ChangedChoices => {
  const { added, gone, kept } = compareRows(then.choices, now.choices);
  const fields = choiceFields.filter((field) => [then, now].every((each) => hasColumns(each, "choices", field)));
  const ordered = <Row>(rows: readonly Row[], nr: (row: Row) => string) => inNaturalOrder(rows, nr);
  const made = kept.filter((each) => isDecided(each.now) && !isDecided(each.then)).map((each) => each.now);
  return {
    made: ordered([...made, ...added.filter(isDecided)], ({ nr }) => nr),
    altered: ordered(
      kept
        .filter((each) => isDecided(each.then))
        .map((each) => ({ choice: each.now, fields: changedFields(each.then, each.now, fields) }))
        .filter((each) => each.fields.length > 0),
      ({ choice }) => choice.nr,
    ),
    gone: ordered(gone.filter(isDecided), ({ nr }) => nr),
    added: ordered(
      added.filter((choice) => !isDecided(choice)),
      ({ nr }) => nr,
    ),
  };
};
