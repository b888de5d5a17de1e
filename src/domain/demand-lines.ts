import { groupBy } from "./group-by";
import { initiativesById } from "./initiative-index";
import { type MatchKey, matchKey } from "./matching";
import type { DemandRow, Initiative } from "./model";
import { once } from "./once";
import { type Period, type PeriodKey, comparePeriods } from "./period";
import type { Portfolio } from "./portfolio";

/** A row of Capaciteitsvraag with what rules look up for it. */
export interface DemandLine {
  readonly row: DemandRow;
  readonly roleKey: MatchKey;
  /** The item that bears its Nr. */
  readonly initiative: Initiative | undefined;
  /** The place of its first figure among all figures, and of what comes behind its last: the same when it asks nothing. */
  readonly first: number;
  readonly end: number;
}

/** Why nobody knows a figure that is asked. */
export type Unknown = "pm" | "unreadable";

/**
 * Capaciteitsvraag read once for all that is said of demand: its rows, and their figures one behind the other without
 * blanks and zeros, for a large register has hundreds of thousands.
 */
export interface DemandLines {
  readonly lines: readonly DemandLine[];
  /** Every period that there is a column for, as they are met. */
  readonly periods: readonly Period[];
  /** The place of each figure's period among them. */
  readonly places: readonly number[];
  /** In the unit of the row; 0 where nobody knows, which `unknown` says by the place of the figure. */
  readonly figures: readonly number[];
  readonly unknown: ReadonlyMap<number, Unknown>;
}

/** Numbers the periods as they are met. */
const periodNumbers = () => {
  const periods: Period[] = [];
  const places = new Map<PeriodKey, number>();
  const placeOf = (period: Period): number => {
    const place = places.get(period.key) ?? periods.push(period) - 1;
    places.set(period.key, place);
    return place;
  };
  return { periods, placeOf };
};

export const demandLines = once((portfolio: Portfolio): DemandLines => {
  const byId = initiativesById(portfolio);
  const { periods, placeOf } = periodNumbers();
  const roleKeys = new Map<string, MatchKey>();
  const roleKeyOf = (role: string): MatchKey => {
    const key = roleKeys.get(role) ?? matchKey(role);
    roleKeys.set(role, key);
    return key;
  };
  const [places, figures]: [number[], number[]] = [[], []];
  const unknown = new Map<number, Unknown>();
  /** The periods of the row before and their places: most rows have the same. */
  const [before, placesBefore]: [Period[], number[]] = [[], []];
  const readFigures = (row: DemandRow): void => {
    for (let at = 0; at < row.figures.length; at += 1) {
      const each = row.figures[at];
      if (!each) continue;
      const { period, figure } = each;
      if (before[at] !== period) {
        before[at] = period;
        placesBefore[at] = placeOf(period);
      }
      if (figure.kind === "empty" || (figure.kind === "value" && figure.value === 0)) continue;
      if (figure.kind !== "value") unknown.set(figures.length, figure.kind);
      places.push(placesBefore[at] ?? 0);
      figures.push(figure.kind === "value" ? figure.value : 0);
    }
  };
  const lines = portfolio.demand.map((row): DemandLine => {
    const first = figures.length;
    readFigures(row);
    return { row, roleKey: roleKeyOf(row.role), initiative: byId.get(row.initiative), first, end: figures.length };
  });
  return { lines, periods, places, figures, unknown };
});

/** The periods of Capaciteitsvraag, in order. */
export const demandedPeriods = (portfolio: Portfolio): readonly Period[] =>
  [...demandLines(portfolio).periods].sort(comparePeriods);

/** The rows that ask for anything: a blank or a 0 does not, p.m. and what cannot be read do. */
export const askingLines = once((portfolio: Portfolio): readonly DemandLine[] =>
  demandLines(portfolio).lines.filter(({ first, end }) => end > first),
);

/** The same rows by the Nr that they bear: whatever is said of what one item asks begins here. */
export const askingLinesByItem = once((portfolio: Portfolio): ReadonlyMap<MatchKey, readonly DemandLine[]> =>
  groupBy(askingLines(portfolio), ({ row }) => row.initiative),
);
