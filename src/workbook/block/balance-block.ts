import { answerSources } from "../../domain/answer-sources";
import type { BalanceScope } from "../../domain/balance-view";
import { type Balance, capacityBalance } from "../../domain/capacity";
import { checkCoherence } from "../../domain/coherence";
import { matchKey } from "../../domain/matching";
import type { Hours } from "../../domain/quantity";
import type { RolePeriod } from "../../domain/role-period";
import { type BalanceFigure, balanceFigures, balanceLimits, blockTexts as texts } from "../../messages/nl-blocks";
import type { FunctionRefusal } from "../../messages/refusal";
import { balanceTexts } from "../../messages/nl-sheets";
import { verdictWord } from "../../messages/nl-words";
import { parseArguments } from "../parse/function-arguments";
import { type Block, type Spilled, withNotes } from "./block";
import { argumentNotes, defaultsNotes, findingNotes } from "./notes";
import { every, except, type Matters, mattering, only } from "./matters";

const { headings, notApplicable, unknown } = balanceTexts;

/** The capacity balance in the view that is asked for, from the tables that a formula gives as argument 2 and on. */
export const balanceBlock = (view: unknown, tables: unknown): Block | FunctionRefusal => {
  const question = parseQuestion(view);
  if ("code" in question) return question;
  const parsed = parseArguments(tables, 2, answerSources.balance);
  if ("code" in parsed) return parsed;
  const balance = capacityBalance(parsed.portfolio);
  const issues = [...parsed.issues, ...checkCoherence(parsed.portfolio), ...balance.issues];
  return withNotes(answerOf(balance, question), [
    ...argumentNotes(parsed),
    ...(balance.statusUntracked ? [texts.statusUntracked] : []),
    ...findingNotes(mattering(issues, matters), parsed.place),
    ...defaultsNotes("balance", parsed),
  ]);
};

const roleColumn = 0;

/** The columns of a block, counted from 0, that hold a bezetting. */
export const occupancyColumns = (view: unknown, [heading = []]: Block): readonly number[] => {
  const question = parseQuestion(view);
  if ("code" in question) return [];
  return heading.flatMap((text, at) =>
    question.figure === "occupancy" ? (at > roleColumn ? [at] : []) : text === headings.occupancy ? [at] : [],
  );
};

interface Question {
  readonly figure: BalanceFigure;
  readonly scope: BalanceScope;
  readonly line: "withLine" | "withoutLine";
}

const figures = new Map(Object.entries(balanceFigures).map(([word, figure]) => [matchKey(word), figure] as const));
const limits = Object.entries(balanceLimits);

/** `saldo`, `bezetting zonder lijn vastgelegd`: a figure and what limits it, in any order. */
const parseQuestion = (view: unknown): Question | FunctionRefusal => {
  const found = typeof view === "string" ? view : "";
  const [word = "", ...rest] = matchKey(found).split(" ");
  const figure = figures.get(matchKey(word));
  const said = limits.filter(([words]) => ` ${rest.join(" ")} `.includes(` ${words} `));
  const length = said.reduce((sum, [words]) => sum + words.split(" ").length, 0);
  if (figure === undefined || length !== rest.length) return { code: "unknownView", found };
  const isSaid = (limit: (typeof limits)[number][1]): boolean => said.some(([, each]) => each === limit);
  return {
    figure,
    scope: isSaid("committed") ? "committed" : "all",
    line: isSaid("withoutLine") ? "withoutLine" : "withLine",
  };
};

const answerOf = (balance: Balance, { figure, scope, line }: Question): Block => {
  const view = balance.views[scope][line];
  if (figure === "list") return [listHeading, ...view.roles.flatMap(({ cells }) => cells.map(listRow))];
  const heading = [headings.role, ...balance.periods.map(({ key }) => key)];
  return [heading, ...view.roles.map(({ role, cells }) => [role, ...cells.map(figureOf[figure])])];
};

const hoursOrUnknown = (hours: Hours | null): Spilled => hours ?? unknown;

const occupancyOf = ({ occupancy }: RolePeriod): Spilled => {
  switch (occupancy.kind) {
    case "value":
      return occupancy.value;
    case "notApplicable":
      return notApplicable;
    case "unknown":
      return unknown;
  }
};

const figureOf: Record<Exclude<BalanceFigure, "list">, (of: RolePeriod) => Spilled> = {
  balance: ({ balance }) => hoursOrUnknown(balance),
  demand: ({ demand }) => hoursOrUnknown(demand),
  supply: ({ supply }) => hoursOrUnknown(supply),
  occupancy: occupancyOf,
};

const listHeading = [
  ...[headings.role, headings.period, headings.supply, headings.demand],
  ...[headings.balance, headings.occupancy, headings.verdict],
];

const listRow = (of: RolePeriod): readonly Spilled[] => [
  ...[of.role, of.period.key, hoursOrUnknown(of.supply), hoursOrUnknown(of.demand)],
  ...[hoursOrUnknown(of.balance), occupancyOf(of), verdictWord[of.verdict]],
];

const matters: Matters = {
  initiatives: only("nr", "status", "workingMethod"),
  supply: except("owner", "hireMaximum", "hireRate", "hireFrom", "isHired"),
  demand: except("commitment", "staffing", "who"),
  settings: every,
};
