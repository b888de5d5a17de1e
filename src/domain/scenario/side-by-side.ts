/** Scenarios beside each other and beside the plan of today: what each does with every item, and where hours then lack. */
import { groupBy } from "../group-by";
import { initiativesById } from "../initiative-index";
import type { Initiative } from "../model";
import { inNaturalOrder } from "../natural-order";
import type { Period } from "../period";
import type { Portfolio } from "../portfolio";
import type { CellOutcome, ItemChange, Outcome, Span } from "./outcome";
import { portfolioProblem } from "./portfolio-problem";
import { NOISE } from "./problem";
import { readScenario, scenarioOutcome } from "./scenario-rows";

/** So many can be told apart beside the plan. */
export const mostSideBySide = 4;

/** A scenario or option under a name; without outcome it cannot be done, or was not worked out. */
export interface NamedOutcome {
  readonly name: string;
  readonly outcome: Outcome | null;
  readonly isRecommended: boolean;
}

/** What becomes of an item: null where it stays as planned. */
export interface ItemSideBySide {
  readonly item: Initiative;
  readonly planned: Span | null;
  readonly changes: readonly (ItemChange | null)[];
}

/** Hours that lack in the plan of today, and then in each scenario; null where that has no outcome. */
export interface ShortSideBySide<T> {
  readonly of: T;
  readonly hours: readonly (number | null)[];
}

export interface SideBySide {
  /** The plan of today, with nobody hired. */
  readonly plan: Outcome;
  readonly scenarios: readonly NamedOutcome[];
  /** In natural order of Nr; only those that change in one of the scenarios. */
  readonly items: readonly ItemSideBySide[];
  /** Every period of the balance, and after them those in which hours lack. */
  readonly periods: readonly ShortSideBySide<Period>[];
  /** The roles of which hours lack anywhere, most in the plan first. */
  readonly roles: readonly ShortSideBySide<string>[];
  readonly total: ShortSideBySide<null>;
  /** The first period of which the supply is taken from a year before, where hours lack there; null where none do. */
  readonly assumedFrom: Period | null;
}

/** Scenarios that were worked out for this register, at most `mostSideBySide`. */
export const sideBySide = (portfolio: Portfolio, scenarios: readonly NamedOutcome[]): SideBySide => {
  const found = portfolioProblem(portfolio);
  const { calendar, assumedFrom } = found;
  const plan = scenarioOutcome(portfolio, readScenario(found, []));
  const shortOf = <T>(of: T, isMeant: (cell: CellOutcome) => boolean): ShortSideBySide<T> => ({
    of,
    hours: [plan, ...scenarios.map(({ outcome }) => outcome)].map(
      (outcome) => outcome && outcome.cells.filter(isMeant).reduce((sum, { shortAfter }) => sum + shortAfter, 0),
    ),
  });
  const periods = calendar.map((of) => shortOf(of, ({ period }) => period.key === of.key));
  const roles = [...groupBy(plan.cells, ({ role }) => role).keys()].map((of) => shortOf(of, ({ role }) => role === of));
  return {
    ...{ plan, scenarios, items: itemsOf(portfolio, scenarios) },
    periods: periods.filter((each, at) => at < assumedFrom || lacks(each)),
    roles: roles.filter(lacks).sort((a, b) => (b.hours[0] ?? 0) - (a.hours[0] ?? 0)),
    total: shortOf(null, () => true),
    assumedFrom: periods.slice(assumedFrom).some(lacks) ? (calendar[assumedFrom] ?? null) : null,
  };
};

const lacks = ({ hours }: ShortSideBySide<unknown>): boolean => hours.some((each) => (each ?? 0) > NOISE);

const itemsOf = (portfolio: Portfolio, scenarios: readonly NamedOutcome[]): readonly ItemSideBySide[] => {
  const changed = scenarios.flatMap(({ outcome }) => outcome?.changes ?? []);
  const byId = initiativesById(portfolio);
  const items = [...new Set(changed.map(({ item }) => item.id))].flatMap((id) => byId.get(id) ?? []);
  return inNaturalOrder(items, ({ nr }) => nr).map((item) => {
    const isOf = (change: ItemChange): boolean => change.item.id === item.id;
    return {
      item,
      planned: changed.find(isOf)?.from ?? null,
      changes: scenarios.map(({ outcome }) => outcome?.changes.find(isOf) ?? null),
    };
  });
};
