/** Options that were worked out as rows of Keuzes and Alternatieven: what MT and college find in their papers. */
import { budgetRound } from "../domain/budget-round";
import { groupBy } from "../domain/group-by";
import type { Choice } from "../domain/model";
import { periodEnd } from "../domain/period";
import { type Day, hours } from "../domain/quantity";
import type { MoneyPlace } from "../domain/scenario/item-money";
import { optionFunding } from "../domain/scenario/option-funding";
import { freedoms, type OptionKind } from "../domain/scenario/options";
import type { Outcome } from "../domain/scenario/outcome";
import { portfolioProblem } from "../domain/scenario/portfolio-problem";
import { NOISE } from "../domain/scenario/problem";
import type { Scope } from "../domain/scenario/scope";
import { inNaturalOrder } from "../domain/natural-order";
import { hoursText, listText } from "../messages/nl-format";
import { effectText, fundingText, optionWord, recordTexts, staffingText, whatText } from "../messages/nl-outcome";
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
  const { choices, alternatives } = register.portfolio;
  // alternatives of a keuze that is gone would come to stand below the new one
  const nr = nextNumber([...choices.map((choice) => choice.nr), ...alternatives.map(({ choiceNr }) => choiceNr)]);
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
  return [
    ...fieldCells<"alternatives">({
      ...{ ...own, description: whatText(outcome), hours: extraHours(outcome), ready, effect: effectText(outcome) },
      staffing: peopleText(option, outcome, hire),
      funding: fundingText(optionFunding(register.portfolio, portfolioProblem(register.portfolio), outcome)) || null,
    }),
    ...moneyPlaces(register, outcome).map((place) => moneyCell(register, outcome, place)),
  ];
};

/** Whether people are found; who lets hours lack does not do without, but has none. */
const peopleText = (option: OptionKind, { cells, shortAfter }: Outcome, hire: ComparedOptions["hire"]): string => {
  const lacks = shortAfter > NOISE;
  if (cells.some(({ hired }) => hired > 0) || (lacks && freedoms[option].hires)) return staffingText(hire);
  return lacks ? recordTexts.noneMore : recordTexts.noHire;
};

/** Hours of our own people and of hired ones, more than in the plan; what is saved is negative. */
const extraHours = ({ cells }: Outcome): number =>
  hours(cells.reduce((sum, { demandBefore, demandAfter, hired }) => sum + demandAfter - demandBefore + hired, 0));

const isAt =
  ({ year, nature }: MoneyPlace) =>
  (each: MoneyPlace): boolean =>
    each.year === year && each.nature === nature;

/** T … T+3, for both aarden, and other years in which money is more or less. */
const moneyPlaces = ({ portfolio }: Register, { money, openMoney }: Outcome): readonly MoneyPlace[] => {
  const round = (["incidental", "structural"] as const).flatMap((nature) =>
    budgetRound(portfolio).years.map((year): MoneyPlace => ({ year, nature })),
  );
  return [...round, ...money, ...openMoney].filter((place, at, all) => all.findIndex(isAt(place)) === at);
};

/**
 * In euros, or in thousands where the column of the person says so: 0 where nothing is more or less, and p.m. where an amount
 * of an item that changes is yet to come and nothing else is known.
 */
const moneyCell = (register: Register, { money, openMoney }: Outcome, place: MoneyPlace): RowCell => {
  const { nature, year } = place;
  const field = amountField(nature, year);
  const { factor } = parseHeading(ownHeadingOf(register, "alternatives", field));
  const known = money.find(isAt(place))?.cents;
  const content = known === undefined && openMoney.some(isAt(place)) ? "p.m." : (known ?? 0) / 100 / factor;
  return { field, content, column: amountColumn(wordFor(moneyNatureWords, nature), year) };
};
