/** What is asked of one role, period by period. */
import { type Ask, type Asks, asksOfRows } from "./asks";
import type { AskingRow, Unknown } from "./demand-lines";
import { groupBy } from "./group-by";
import type { DemandRow, InitiativeId, StatusClass } from "./model";
import type { PeriodKey } from "./period";
import { type Hours, hours } from "./quantity";

/** What one demand row asks of a role in a period; `hours` is null when a p.m. or an unreadable cell takes part. */
export interface Contribution {
  readonly row: DemandRow;
  readonly initiative: InitiativeId;
  readonly nr: string;
  readonly name: string;
  readonly class: StatusClass;
  readonly hours: Hours | null;
}

/** What is asked in one period. */
export interface PeriodDemand {
  /** Hours, not rounded; what is p.m. or unreadable is left out. */
  readonly exact: number;
  /** The items that ask p.m., and those of which a cell cannot be read, in natural order. */
  readonly pm: readonly string[];
  readonly unreadable: readonly string[];
  /** Who asks what, in natural order of Nr. */
  readonly contributions: () => readonly Contribution[];
}

/** What a row asks in a period, of all of its figures there. */
const contributionOf = ({ row, initiative, class: statusClass }: AskingRow, asks: readonly Ask[]): Contribution => ({
  row,
  initiative: initiative.id,
  nr: initiative.nr,
  name: initiative.name,
  class: statusClass,
  hours: asks.some(({ unknown }) => unknown) ? null : hours(asks.reduce((sum, { exact }) => sum + exact, 0)),
});

/** What these rows of one role ask together in each period of the asks; a period in which they ask nothing has 0. */
export const roleDemand = (asks: Asks, rows: readonly AskingRow[]): ReadonlyMap<PeriodKey, PeriodDemand> => {
  const sums = asks.periods.map(() => 0);
  for (const { first, end } of rows) {
    for (let at = first; at < end; at += 1) {
      const place = asks.places[at] ?? 0;
      sums[place] = (sums[place] ?? 0) + (asks.exact[at] ?? 0);
    }
  }
  const asksNobodyKnows = asksOfRows(
    asks,
    rows.filter(({ isKnown }) => !isKnown),
  );
  const askersOf = (place: number, why: Unknown): readonly string[] => {
    const here = asksNobodyKnows.filter((ask) => ask.place === place && ask.unknown === why);
    return [...new Set(here.map(({ by }) => by.initiative.nr))];
  };
  return new Map(
    asks.periods.map((key, place) => [
      key,
      {
        exact: sums[place] ?? 0,
        pm: askersOf(place, "pm"),
        unreadable: askersOf(place, "unreadable"),
        contributions: () => {
          const here = asksOfRows(asks, rows).filter((ask) => ask.place === place);
          return [...groupBy(here, ({ by }) => by)].map(([by, own]) => contributionOf(by, own));
        },
      },
    ]),
  );
};
