/**
 * The register as a choice between items (workbook.md, "Status"): what is vastgelegd is fixed and takes its hours first, what
 * is gewenst is chosen from, and what of it is verplicht must be done. Role-periods of which the supply is not known limit
 * nothing, and p.m. takes nothing: both are named, never silent.
 */
import { capacityBalance } from "../capacity";
import { initiativesById, orderedInitiatives } from "../initiative-index";
import type { Initiative, InitiativeId } from "../model";
import { type Period, periodMonths } from "../period";
import type { Portfolio } from "../portfolio";
import { rankInitiatives } from "../ranking";
import { isCommitted, isWanted } from "../status";
import { askedBy } from "./asked";
import { calendarOf, MONTHS_LATER } from "./calendar";
import { capacityCells, type Cells } from "./capacity-cells";
import { itemWays } from "./item-ways";
import { type Link, linkHolds, type Problem, type Way } from "./problem";

export interface PortfolioProblem {
  readonly problem: Problem;
  /** The item of each candidate. */
  readonly items: readonly Initiative[];
  readonly calendar: readonly Period[];
  /** From this place of the calendar on the supply is taken to be that of the same period a year before. */
  readonly assumedFrom: number;
  /** Items of which a part that is asked is p.m. or unreadable. */
  readonly uncertain: readonly InitiativeId[];
  readonly unlimited: Cells["unlimited"];
}

/** The choice that a register leaves. */
export const portfolioProblem = (portfolio: Portfolio): PortfolioProblem => {
  const { periods, periodKind } = capacityBalance(portfolio);
  const calendar = calendarOf(periods, periodKind === null ? 0 : MONTHS_LATER / periodMonths(periodKind));
  const asked = askedBy(portfolio, calendar);
  const byId = initiativesById(portfolio);
  const once = orderedInitiatives(portfolio).filter((item) => byId.get(item.id) === item);
  const fixed = once.filter(({ status }) => isCommitted(status));
  const items = once.filter(({ status }) => isWanted(status) && !isCommitted(status));
  const cells = capacityCells(
    portfolio,
    calendar,
    fixed.flatMap((item) => asked(item).hours),
  );
  const ground = { calendar, cells, termEnd: portfolio.settings.termEnd };
  const fixedWays = new Map(
    fixed.flatMap((item) =>
      itemWays(ground, item, asked(item))
        .slice(0, 1)
        .map((way) => [item.id, way] as const),
    ),
  );
  const scores = new Map(rankInitiatives(portfolio, []).rows.map(({ initiative, score }) => [initiative, score ?? 0]));
  const { links, fitting } = samenhang(portfolio, items, fixedWays);
  return {
    problem: {
      candidates: items.map((item) => ({
        key: item.id,
        ways: fitting(item, itemWays(ground, item, asked(item))),
        mustBeDone: item.statutory,
        value: Math.round((scores.get(item.id) ?? 0) * 10),
        isTopTen: item.topTen !== null,
      })),
      cells: cells.cells,
      budgets: [],
      links,
    },
    ...{ items, calendar, assumedFrom: periods.length },
    uncertain: items.filter((item) => !asked(item).isCertain).map(({ id }) => id),
    unlimited: cells.unlimited,
  };
};

/** Samenhang between items that are chosen from is a link; with a fixed item, it leaves the ways that go with that. */
const samenhang = (
  { dependencies }: Portfolio,
  items: readonly Initiative[],
  fixedWays: ReadonlyMap<InitiativeId, Way>,
) => {
  const at = new Map(items.map(({ id }, place) => [id, place]));
  const hard = dependencies.flatMap(({ from, to, kind }) =>
    kind === "finishFirst" || kind === "together" || kind === "excludes" ? [{ kind, from, to }] : [],
  );
  const links = hard.flatMap(({ kind, from, to }): readonly Link[] => {
    const [first, second] = [at.get(from), at.get(to)];
    return first === undefined || second === undefined || first === second ? [] : [{ kind, from: first, to: second }];
  });
  const fitting = ({ id }: Initiative, ways: readonly Way[]): readonly Way[] =>
    ways.filter((way) =>
      hard.every(({ kind, from, to }) => {
        const link = { kind, from: 0, to: 0 };
        const [before, after] = [fixedWays.get(from), fixedWays.get(to)];
        if (to === id && before) return linkHolds(link, before, way);
        return from === id && after ? linkHolds(link, way, after) : true;
      }),
    );
  return { links, fitting };
};
