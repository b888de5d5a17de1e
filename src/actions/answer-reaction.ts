import type { Reaction } from "../domain/model";
import { hasColumns } from "../domain/portfolio";
import type { Day } from "../domain/quantity";
import type { CellChange, ColumnAddition } from "../workbook/cell-change";
import { serialOf } from "../workbook/parse/date-cell";
import { columnPlan } from "../workbook/render/new-register";
import { headingOf } from "../workbook/schema";
import type { Content } from "../workbook/sheet-plan";
import { runFillIn } from "./fill-in";
import type { Outcome } from "./outcome";
import type { Register } from "./register";
import { cellChange } from "./register-cell";

/** What the two cells of a reaction must say: the answer, and the day on which it was dealt with. */
export interface ReactionAnswer {
  readonly answer: string;
  readonly closedOn: Day | null;
}

const answerFields = ["answer", "closedOn"] as const;
type AnswerField = (typeof answerFields)[number];

/** What else tells one reaction from another of the same person. */
const tellingFields = ["nr", "choice", "reaction", "wording", "date"] as const;

const lacksColumn = ({ portfolio }: Register, field: AnswerField): boolean =>
  !hasColumns(portfolio, "reactions", field);

/** The headings that Reacties lacks to keep answers: a person agrees to them before they are added. */
export const headingsForAnswers = (register: Register): readonly string[] =>
  answerFields.filter((field) => lacksColumn(register, field)).flatMap((field) => headingOf("reactions", field) ?? []);

/**
 * Answers a reaction or closes it, in the person's own table, of which the columns for it are added where they lack.
 * Refused, with nothing written, when the reaction is no longer as it was seen.
 */
export const runAnswerReaction = (
  register: Register,
  reaction: Reaction,
  given: ReactionAnswer,
): Promise<Outcome<number>> => {
  const { portfolio, found, tables } = register;
  const table = tables.get("reactions")?.name ?? "";
  const contents: Readonly<Record<AnswerField, Content>> = {
    answer: given.answer,
    closedOn: given.closedOn === null ? null : serialOf(given.closedOn, found.date1904),
  };
  const beside = tellingFields
    .flatMap((field) => cellChange(register, reaction.row, field, null) ?? [])
    .map(({ heading, seen }) => ({ heading, seen }));
  const base = cellChange(register, reaction.row, "who", null);
  const changes = answerFields
    .filter((field) => given[field] !== reaction[field])
    .flatMap((field): readonly CellChange[] => {
      const plan = columnPlan("reactions", field, portfolio.settings);
      const own = lacksColumn(register, field)
        ? base && plan && { ...base, heading: plan.heading }
        : cellChange(register, reaction.row, field, null);
      return own
        ? [{ ...own, beside, content: contents[field], ...(plan?.numberFormat && { numberFormat: plan.numberFormat }) }]
        : [];
    });
  const additions = answerFields
    .filter((field) => lacksColumn(register, field))
    .flatMap((field) => columnPlan("reactions", field, portfolio.settings) ?? [])
    .map((column): ColumnAddition => ({ table, column }));
  return runFillIn(register, changes, additions);
};
