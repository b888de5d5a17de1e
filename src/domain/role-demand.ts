/** What is asked of one role, period by period. */
import { type Ask, type AskingRow, type Asks, asksOfRows } from "./asks";
import type { InitiativeId, RowId, StatusClass } from "./model";
import type { PeriodKey } from "./period";
import { type Hours, hours } from "./quantity";

/** What one demand row asks of a role in a period; `hours` is null when a p.m. or an unreadable cell takes part. */
export interface Contribution {
  readonly row: RowId;
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

const contributionOf = ({
  by: { row, initiative, class: statusClass },
  exact,
  hasPm,
  hasUnreadable,
}: Ask): Contribution => ({
  row: row.row,
  initiative: initiative.id,
  nr: initiative.nr,
  name: initiative.name,
  class: statusClass,
  hours: hasPm || hasUnreadable ? null : hours(exact),
});

/** What these rows of one role ask together in each period of the asks; a period in which they ask nothing has 0. */
export const roleDemand = (asks: Asks, rows: readonly AskingRow[]): ReadonlyMap<PeriodKey, PeriodDemand> => {
  const found = asks.periods.map(() => ({ exact: 0, pm: new Set<string>(), unreadable: new Set<string>() }));
  for (const { first, end, initiative } of rows) {
    for (let at = first; at < end; at += 1) {
      const demand = found[asks.places[at] ?? 0];
      if (!demand) continue;
      demand.exact += asks.exact[at] ?? 0;
      if (asks.pm.has(at)) demand.pm.add(initiative.nr);
      if (asks.unreadable.has(at)) demand.unreadable.add(initiative.nr);
    }
  }
  const contributionsIn = (place: number): readonly Contribution[] =>
    asksOfRows(asks, rows)
      .filter((ask) => ask.place === place)
      .map(contributionOf);
  return new Map(
    asks.periods.map((key, place) => {
      const { exact = 0, pm = [], unreadable = [] } = found[place] ?? {};
      return [key, { exact, pm: [...pm], unreadable: [...unreadable], contributions: () => contributionsIn(place) }];
    }),
  );
};
