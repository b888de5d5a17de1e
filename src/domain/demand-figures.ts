import type { DemandRow, PeriodFigure } from "./model";
import { once } from "./once";
import { type Period, type PeriodKey, comparePeriods } from "./period";
import type { Portfolio } from "./portfolio";

/** What a cell that asks says: a number in the unit of its row, or one that nobody knows. */
export type AskedFigure = number | "pm" | "unreadable";

/**
 * What stands in Capaciteitsvraag, one figure behind the other, blanks and zeros left out: a large register has hundreds
 * of thousands, and all that is said of demand rests on them.
 */
export interface DemandFigures {
  /** Every period that there is a column for, as they are met. */
  readonly periods: readonly Period[];
  /** The place of each figure's period among them. */
  readonly places: readonly number[];
  readonly figures: readonly AskedFigure[];
  /** Where the figures of each row end, in the order of the rows; those of the next row begin there. */
  readonly ends: readonly number[];
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

export const demandFigures = once(({ demand }: Portfolio): DemandFigures => {
  const periods: Period[] = [];
  const placeByKey = new Map<PeriodKey, number>();
  const placeOf = (period: Period): number => {
    const place = placeByKey.get(period.key) ?? periods.push(period) - 1;
    placeByKey.set(period.key, place);
    return place;
  };
  /** The periods of the row before: most rows have the same. */
  const before: { readonly period: Period; readonly place: number }[] = [];
  const [places, ends]: [number[], number[]] = [[], []];
  const figures: AskedFigure[] = [];
  for (const row of demand) {
    row.figures.forEach((each, at) => {
      if (before[at]?.period !== each.period) before[at] = { period: each.period, place: placeOf(each.period) };
      const asked = askedFigure(each);
      if (asked === 0) return;
      places.push(before[at]?.place ?? 0);
      figures.push(asked);
    });
    ends.push(figures.length);
  }
  return { periods, places, figures, ends };
});

/** The periods of Capaciteitsvraag, in order. */
export const demandedPeriods = (portfolio: Portfolio): readonly Period[] =>
  [...demandFigures(portfolio).periods].sort(comparePeriods);

/** The rows that ask for anything: a blank or a 0 does not, p.m. and what cannot be read do. */
export const demandThatAsks = once((portfolio: Portfolio): readonly DemandRow[] => {
  const { ends } = demandFigures(portfolio);
  return portfolio.demand.filter((_, at) => ends[at] !== (ends[at - 1] ?? 0));
});
