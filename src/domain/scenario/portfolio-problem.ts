/**
 * The register as a choice between items (workbook.md, "Status"): what is vastgelegd is fixed and takes its hours first, what
 * is gewenst is chosen from, as is every item of a register without statuses, and what of it is verplicht must be done. Role-periods of which the supply is not known limit
 * nothing, and p.m. takes nothing: both are named, never silent.
 */
import { capacityBalance } from "../capacity";
import { initiativesById, orderedInitiatives } from "../initiative-index";
import type { Initiative, InitiativeId } from "../model";
import type { DependencyKind } from "../model/follow-up";
import { type Period, periodMonths } from "../period";
import { once } from "../once";
import type { Portfolio } from "../portfolio";
import { rankInitiatives } from "../ranking";
import { isCommitted, isWanted } from "../status";
import { askedBy } from "./asked";
import { calendarOf, MONTHS_LATER } from "./calendar";
import { capacityCells, type Cells } from "./capacity-cells";
import { itemWays } from "./item-ways";
import { moneyLimits, type MoneyLimits } from "./money-limits";
import type { Link, Problem } from "./problem";
import { worthOfDoing } from "./score";

export interface PortfolioProblem {
  readonly problem: Problem;
  /** The item of each candidate: first those that are chosen from, then those that are fixed and only others hang on. */
  readonly items: readonly Initiative[];
  /** How many are chosen from. */
  readonly open: number;
  readonly basis: Cells["basis"];
  readonly calendar: readonly Period[];
  /** From this place of the calendar on the supply is taken to be that of the same period a year before. */
  readonly assumedFrom: number;
  /** Items of which a part that is asked is p.m. or unreadable. */
  readonly uncertain: readonly InitiativeId[];
  readonly unlimited: Cells["unlimited"];
  readonly unlimitedMoney: MoneyLimits["unlimited"];
}

/** The choice that a register leaves. */
export const portfolioProblem = once((portfolio: Portfolio): PortfolioProblem => {
  const { periods, periodKind } = capacityBalance(portfolio);
  const more = periodKind === null ? 0 : MONTHS_LATER / periodMonths(periodKind);
  const calendar = calendarOf(periods, more);
  const asked = askedBy(portfolio, calendar);
  const byId = initiativesById(portfolio);
  const single = orderedInitiatives(portfolio).filter((item) => byId.get(item.id) === item);
  const wanted = single.filter(({ status }) => isWanted(status));
  const fixed = single.filter(({ status }) => isCommitted(status) && !isWanted(status));
  const cells = capacityCells(
    portfolio,
    calendar,
    fixed.flatMap((item) => asked(item).hours),
  );
  const money = moneyLimits(portfolio, new Set(fixed.map(({ id }) => id)));
  const ground = { calendar, cells, spends: money.spends, termEnd: portfolio.settings.termEnd };
  const scores = new Map(rankInitiatives(portfolio, []).rows.map(({ initiative, score }) => [initiative, score ?? 0]));
  const anchors = anchorsOf(portfolio, wanted, fixed);
  const items = [...wanted, ...anchors];
  return {
    problem: {
      candidates: [
        ...wanted.map((item) => ({
          key: item.id,
          ways: itemWays(ground, item, asked(item)),
          mustBeDone: item.statutory,
          value: Math.round((scores.get(item.id) ?? 0) * 10) + worthOfDoing(wanted.length),
          isTopTen: item.topTen !== null,
        })),
        ...anchors.map((item) => ({
          key: item.id,
          // its hours are off the limits already
          ways: itemWays(ground, item, asked(item))
            .slice(0, 1)
            .map((way) => ({ ...way, asks: [], spends: [] })),
          ...{ mustBeDone: true, value: 0, isTopTen: false },
        })),
      ],
      cells: cells.cells,
      budgets: money.budgets,
      links: linksBetween(portfolio, items, wanted.length),
    },
    ...{ items, open: wanted.length, basis: cells.basis, calendar, assumedFrom: calendar.length - more },
    uncertain: wanted.filter((item) => !asked(item).isCertain).map(({ id }) => id),
    unlimited: cells.unlimited,
    unlimitedMoney: money.unlimited,
  };
});

/** What "versterkt" counts for: it decides between choices that are equal otherwise. */
const TIE_BREAK = 0.001;

type HardKind = "finishFirst" | "together" | "excludes";

const isHard = (kind: DependencyKind | null): kind is HardKind =>
  kind === "finishFirst" || kind === "together" || kind === "excludes";

/** Fixed items on which one that is chosen from hangs. */
const anchorsOf = (
  { dependencies }: Portfolio,
  wanted: readonly Initiative[],
  fixed: readonly Initiative[],
): readonly Initiative[] => {
  const chosen = new Set(wanted.map(({ id }) => id));
  const hangingOn = new Set(
    dependencies.flatMap(({ from, to, kind }) =>
      !isHard(kind) ? [] : chosen.has(from) ? [to] : chosen.has(to) ? [from] : [],
    ),
  );
  return fixed.filter(({ id }) => hangingOn.has(id));
};

/** Samenhang between items of which at least one is chosen from; "versterkt" only where both are. */
const linksBetween = ({ dependencies }: Portfolio, items: readonly Initiative[], open: number): readonly Link[] => {
  const at = new Map(items.map(({ id }, place) => [id, place]));
  return dependencies.flatMap(({ kind, from: fromId, to: toId }): readonly Link[] => {
    const [from, to] = [at.get(fromId), at.get(toId)];
    if (from === undefined || to === undefined || from === to || Math.min(from, to) >= open) return [];
    if (kind === "strengthens") return Math.max(from, to) < open ? [{ kind, from, to, value: TIE_BREAK }] : [];
    return isHard(kind) ? [{ kind, from, to }] : [];
  });
};
