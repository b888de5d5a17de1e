/** What a choice brings beside the plan of today: hours, money, dates and items (domain.md 1, row 43). */
import type { Initiative } from "../model";
import { type Period, periodMonths } from "../period";
import type { Portfolio } from "../portfolio";
import { addedMoney, itemMoney, less, type MoneyPlace, movedMoney, movedPlaces, type YearMoney } from "./item-money";
import { judge, type Levels } from "./judge";
import { planOf } from "./plan";
import type { PortfolioProblem } from "./portfolio-problem";
import { type Choice, NOISE, type Problem, type Way, wayOf } from "./problem";
import type { Question } from "./question";
import { scoreOf } from "./score";

/** The first and last period of an item; null where the register asks no hours for it. */
export interface Span {
  readonly start: Period;
  readonly end: Period;
}

/** An item that is done otherwise than planned, or not. */
export interface ItemChange {
  readonly item: Initiative;
  readonly kind: "dropped" | "shifted" | "outsourced";
  /** Periods later than planned; negative is earlier, 0 for what is not shifted. */
  readonly shift: number;
  readonly from: Span | null;
  /** Null for what is dropped too. */
  readonly to: Span | null;
}

/** A role in a period before and after; hours. */
export interface CellOutcome {
  readonly role: string;
  readonly period: Period;
  /** What there is of it, whoever takes it; what is vastgelegd is in both demands. */
  readonly supply: number;
  readonly demandBefore: number;
  readonly demandAfter: number;
  readonly hired: number;
  /** In cents. */
  readonly hireCost: number;
  readonly shortBefore: number;
  readonly shortAfter: number;
}

export interface Outcome {
  readonly choice: Choice;
  readonly levels: Levels;
  readonly levelsOfPlan: Levels;
  /** Points of score of all that is done, in tenths; 0 where no item has a score. */
  readonly score: number;
  readonly scoreOfPlan: number;
  readonly cells: readonly CellOutcome[];
  /** Hours that lack in the cells of the scope. */
  readonly shortBefore: number;
  readonly shortAfter: number;
  readonly changes: readonly ItemChange[];
  /** What is paid more than in the plan, per year and aard; negative is what is saved. Hire and outsourcing are incidenteel. */
  readonly money: readonly YearMoney[];
  /** What of it is extra, hire and the price of outsourcing: it is asked beyond the room of every bron, and nothing covers it yet. */
  readonly extra: readonly YearMoney[];
  /** Items that change and of which an amount is p.m. or unreadable, so that `money` is not all. */
  readonly uncertainMoney: readonly Initiative[];
  /** The years and aarden of which `money` is not all for that. */
  readonly openMoney: readonly MoneyPlace[];
  /** The last period of any item that is concerned, before and after. */
  readonly latestBefore: Period | null;
  readonly latestAfter: Period | null;
}

const spanOf = ({ calendar }: PortfolioProblem, way: Way | undefined): Span | null => {
  const [start, end] = [calendar[way?.start ?? -1], calendar[way?.end ?? -1]];
  return start && end ? { start, end } : null;
};

const changeOf = (
  found: PortfolioProblem,
  item: Initiative,
  planned: Way | undefined,
  chosen: Way | undefined,
): ItemChange | null => {
  if (chosen === planned || chosen?.kind === "planned") return null;
  const [from, to] = [spanOf(found, planned), spanOf(found, chosen)];
  const shift = chosen?.shift ?? 0;
  if (!chosen) return { item, kind: "dropped", shift, from, to };
  return { item, kind: chosen.kind === "outsourced" ? "outsourced" : "shifted", shift, from, to };
};

/** How many months a shift of so many periods is. */
export const monthsOf = ({ calendar: [first] }: PortfolioProblem, shift: number): number =>
  first ? shift * periodMonths(first.kind) : 0;

/** Where that is not known; what is bought costs its price beside what Financien says, whatever that is. */
const openOfChange = (
  portfolio: Portfolio,
  found: PortfolioProblem,
  { item, kind, shift }: ItemChange,
): readonly MoneyPlace[] => {
  const { open } = itemMoney(portfolio, item.id);
  switch (kind) {
    case "dropped":
      return open;
    case "shifted":
      return [...open, ...movedPlaces(open, monthsOf(found, shift))];
    case "outsourced":
      return [];
  }
};

/** What is paid more for an item than in the plan. */
const moneyOfChange = (
  portfolio: Portfolio,
  found: PortfolioProblem,
  { item, kind, shift }: ItemChange,
  way: Way | undefined,
): readonly YearMoney[] => {
  const { money } = itemMoney(portfolio, item.id);
  switch (kind) {
    case "dropped":
      return less(money);
    case "shifted":
      return [...less(money), ...movedMoney(money, monthsOf(found, shift))];
    case "outsourced": {
      const first = found.calendar[way?.start ?? 0];
      return first ? [{ year: first.year, nature: "incidental", cents: way?.extraCost ?? 0 }] : [];
    }
  }
};

const cellsOf = (found: PortfolioProblem, problem: Problem, before: Choice, after: Choice): readonly CellOutcome[] => {
  const [planned, chosen] = [judge(problem, before), judge(problem, after)];
  return problem.cells.map(({ role, period, limit, hire }, at): CellOutcome => {
    const { supply, fixed } = found.basis[at] ?? { supply: limit, fixed: 0 };
    const [asked, asks, hired] = [planned.taken[at] ?? 0, chosen.taken[at] ?? 0, chosen.hired[at] ?? 0];
    const short = (hours: number): number => (hours > NOISE ? hours : 0);
    return {
      ...{ role, period, supply, hired, hireCost: hired * (hire?.centsPerHour ?? 0) },
      ...{ demandBefore: fixed + asked, demandAfter: fixed + asks },
      shortBefore: short(fixed + asked - supply),
      shortAfter: short(fixed + asks - supply - hired),
    };
  });
};

const moneyOfHire = (cells: readonly CellOutcome[]): readonly YearMoney[] =>
  cells.flatMap(({ period, hireCost }) =>
    hireCost > 0 ? [{ year: period.year, nature: "incidental", cents: Math.round(hireCost) }] : [],
  );

/** What a choice of a question brings. */
export const outcomeOf = (
  portfolio: Portfolio,
  found: PortfolioProblem,
  { problem, scope, concerned }: Question,
  choice: Choice,
): Outcome => {
  const [plan, planHere] = [planOf(found.problem), planOf(problem)];
  const plannedWay = (at: number): Way | undefined => wayOf(found.problem, plan, at);
  const chosenWay = (at: number): Way | undefined => wayOf(problem, choice, at);
  const changed = found.items.flatMap((item, at) => {
    const change = changeOf(found, item, plannedWay(at), chosenWay(at));
    return change ? [{ change, way: chosenWay(at) }] : [];
  });
  const cells = cellsOf(found, problem, planHere, choice);
  const inScope = scope === null ? cells : scope.flatMap((at) => cells[at] ?? []);
  const sum = (hours: (cell: CellOutcome) => number): number => inScope.reduce((total, cell) => total + hours(cell), 0);
  const latest = (wayAt: (at: number) => Way | undefined): Period | null =>
    found.calendar[Math.max(-1, ...[...concerned].map((at) => wayAt(at)?.end ?? -1))] ?? null;
  return {
    ...{ choice, cells },
    ...{ score: scoreOf(problem, choice), scoreOfPlan: scoreOf(problem, planHere) },
    levels: judge(problem, choice).levels,
    levelsOfPlan: judge(problem, planHere).levels,
    shortBefore: sum(({ shortBefore }) => shortBefore),
    shortAfter: sum(({ shortAfter }) => shortAfter),
    changes: changed.map(({ change }) => change),
    money: addedMoney([
      ...changed.flatMap(({ change, way }) => moneyOfChange(portfolio, found, change, way)),
      ...moneyOfHire(cells),
    ]),
    extra: addedMoney([
      ...changed.flatMap(({ change, way }) =>
        change.kind === "outsourced" ? moneyOfChange(portfolio, found, change, way) : [],
      ),
      ...moneyOfHire(cells),
    ]),
    uncertainMoney: changed.flatMap(({ change }) =>
      openOfChange(portfolio, found, change).length > 0 ? [change.item] : [],
    ),
    openMoney: changed.flatMap(({ change }) => openOfChange(portfolio, found, change)),
    latestBefore: latest(plannedWay),
    latestAfter: latest(chosenWay),
  };
};
