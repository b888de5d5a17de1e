/** Options that were worked out as rows of Keuzes and Alternatieven: what MT and college find in their papers. */
import { groupBy } from "../domain/group-by";
import type { Choice } from "../domain/model";
import { periodEnd } from "../domain/period";
import { type Day, hours } from "../domain/quantity";
import type { YearMoney } from "../domain/scenario/item-money";
import type { Outcome } from "../domain/scenario/outcome";
import type { Scope } from "../domain/scenario/scope";
import { inNaturalOrder } from "../domain/natural-order";
import { hoursText, listText } from "../messages/nl-format";
import { effectText, optionWord, recordTexts, staffingText, whatText } from "../messages/nl-outcome";
import type { ComparedOption, ComparedOptions } from "../solver/compare-options";
import { serialOf } from "../workbook/parse/date-cell";
import { parseHeading } from "../workbook/parse/heading";
import { amountField } from "../workbook/parse/alternatives";
import { amountColumn } from "../workbook/render/new-register";
import { wordFor, yesOrNo } from "../workbook/schema/column";
import { bodyWords, choiceStatusWords, moneyNatureWords } from "../workbook/schema/words";
import { fieldCells, ownHeadingOf, type RowCell } from "./own-table";
import type { Register } from "./register";

/** What a person says of a decision of which the options were worked out. */
export interface NewDecision {
  readonly title: string;
  /** The Knelpuntnr that it is about; empty for none. */
  readonly bottleneck: string;
  readonly body: NonNullable<Choice["body"]>;
  readonly mtAdvice: string;
  /** What was decided; null while it is open. */
  readonly made: {
    readonly decision: string;
    readonly on: Day;
    readonly number: string;
    readonly motivation: string;
  } | null;
}

export interface DecisionRows {
  readonly nr: string;
  readonly choice: readonly RowCell[];
  readonly alternatives: readonly (readonly RowCell[])[];
}

/** The rows that a decision and its options get. */
export const decisionRows = (register: Register, compared: ComparedOptions, decision: NewDecision): DecisionRows => {
  const nr = nextNumber(register.portfolio.choices.map((choice) => choice.nr));
  return {
    nr,
    choice: choiceCells(register, compared, decision, nr),
    alternatives: compared.options.map((option) => optionCells(register, compared, option, nr)),
  };
};

/** The number after the last one, written as that is: after `K-09` comes `K-10`. */
export const nextNumber = (numbers: readonly string[]): string => {
  const last = inNaturalOrder(
    numbers.filter((nr) => /\d$/u.test(nr)),
    (nr) => nr,
  ).at(-1);
  const [, before = "K-", digits = "0"] = /^(.*?)(\d+)$/u.exec(last ?? "") ?? [];
  return `${before}${String(Number(digits) + 1).padStart(digits.length, "0")}`;
};

const choiceCells = (
  { found }: Register,
  { options, recommendation, scope }: ComparedOptions,
  { title, bottleneck, body, mtAdvice, made }: NewDecision,
  nr: string,
): readonly RowCell[] => {
  const outcomes = options.flatMap(({ outcome }) => outcome ?? []);
  const nrs = new Set(outcomes.flatMap(({ changes }) => changes.map(({ item }) => item.nr)));
  const advised = options.find(({ option }) => option === recommendation?.option);
  return fieldCells<"choices">({
    ...{ nr, title, bottlenecks: bottleneck, body: wordFor(bodyWords, body), mtAdvice },
    initiatives: inNaturalOrder([...nrs], (each) => each).join("; "),
    decisionPoints: advised?.outcome ? recordTexts.agree(optionWord[advised.option], whatText(advised.outcome)) : null,
    background: outcomes[0] ? shortText(outcomes[0], scope) : null,
    status: wordFor(choiceStatusWords, made ? "decided" : "open"),
    ...(made && {
      ...{ decision: made.decision, decisionNumber: made.number, motivation: made.motivation },
      decisionDate: serialOf(made.on, found.date1904),
    }),
  });
};

/** How many hours of which roles lack in the plan, and when. */
const shortText = ({ cells }: Outcome, scope: Scope): string => {
  const short = (scope?.flatMap((at) => cells[at] ?? []) ?? cells).filter(({ shortBefore }) => shortBefore > 0);
  return [...groupBy(short, ({ role }) => role)]
    .map(([role, own]) => {
      const total = own.reduce((sum, { shortBefore }) => sum + shortBefore, 0);
      return recordTexts.background(role, listText(own.map(({ period }) => period.key)), hoursText(hours(total)));
    })
    .join(" ");
};

/** An option that could not be worked out has its row too, which says so. */
const optionCells = (
  register: Register,
  { recommendation, hire }: ComparedOptions,
  { option, outcome, answer }: ComparedOption,
  nr: string,
): readonly RowCell[] => {
  const own = {
    choice: nr,
    name: optionWord[option],
    recommended: recommendation?.option === option ? yesOrNo(true) : null,
  };
  if (!outcome) {
    const why = answer.status === "infeasible" ? recordTexts.impossible : recordTexts.notFound;
    return fieldCells<"alternatives">({ ...own, description: why });
  }
  const ready = outcome.latestAfter ? serialOf(periodEnd(outcome.latestAfter), register.found.date1904) : null;
  const hires = outcome.cells.some(({ hired }) => hired > 0);
  return [
    ...fieldCells<"alternatives">({
      ...{ ...own, description: whatText(outcome), hours: extraHours(outcome), ready, effect: effectText(outcome) },
      staffing: hires ? staffingText(hire) : recordTexts.noHire,
    }),
    ...outcome.money.map((each) => moneyCell(register, each)),
  ];
};

/** Hours of our own people and of hired ones, more than in the plan; what is saved is negative. */
const extraHours = ({ cells }: Outcome): number =>
  hours(cells.reduce((sum, { demandBefore, demandAfter, hired }) => sum + demandAfter - demandBefore + hired, 0));

/** In euros, or in thousands where the column of the person says so. */
const moneyCell = (register: Register, { nature, year, cents }: YearMoney): RowCell => {
  const field = amountField(nature, year);
  const { factor } = parseHeading(ownHeadingOf(register, "alternatives", field));
  return { field, content: cents / 100 / factor, column: amountColumn(wordFor(moneyNatureWords, nature), year) };
};
