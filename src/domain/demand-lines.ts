import { initiativesById } from "./initiative-index";
import { type MatchKey, matchKey } from "./matching";
import type { DemandRow, Initiative, PeriodFigure } from "./model";
import { once } from "./once";
import { type Period, type PeriodKey, comparePeriods } from "./period";
import type { Portfolio } from "./portfolio";

/** What a cell that asks says: a number in the unit of its row, or one that nobody knows. */
export type AskedFigure = number | "pm" | "unreadable";

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
  readonly figures: readonly AskedFigure[];
}

/** What a figure asks; 0 when it is blank. */
const askedFigure = ({ figure }: PeriodFigure): AskedFigure => {
  switch (figure.kind) {
    case "value":
      return figure.value;
    case "empty":
      return 0;
    case "pm":
    case "unreadable":
      return figure.kind;
  }
};

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
  /** The periods of the row before: most rows have the same. */
  const before: { readonly period: Period; readonly place: number }[] = [];
  const places: number[] = [];
  const figures: AskedFigure[] = [];
  const readFigures = (row: DemandRow): void =>
    row.figures.forEach((each, at) => {
      const { period } = each;
      if (before[at]?.period !== period) before[at] = { period, place: placeOf(period) };
      const asked = askedFigure(each);
      if (asked === 0) return;
      places.push(before[at]?.place ?? 0);
      figures.push(asked);
    });
  const lines = portfolio.demand.map((row): DemandLine => {
    const first = figures.length;
    readFigures(row);
    const initiative = byId.get(row.initiative);
    return { row, roleKey: roleKeyOf(row.role), initiative, first, end: figures.length };
  });
  return { lines, periods, places, figures };
});

/** The periods of Capaciteitsvraag, in order. */
export const demandedPeriods = (portfolio: Portfolio): readonly Period[] =>
  [...demandLines(portfolio).periods].sort(comparePeriods);

/** The rows that ask for anything: a blank or a 0 does not, p.m. and what cannot be read do. */
export const askingLines = once((portfolio: Portfolio): readonly DemandLine[] =>
  demandLines(portfolio).lines.filter(({ first, end }) => end > first),
);
