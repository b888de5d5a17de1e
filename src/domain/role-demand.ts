/** What is asked of one role, period by period. */
import { type Ask, type AskingRow, type Asks, asksOfRows } from "./asks";
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

const contributionOf = ({
  by: { row, initiative, class: statusClass },
  exact,
  hasPm,
  hasUnreadable,
}: Ask): Contribution => ({
  row,
  initiative: initiative.id,
  nr: initiative.nr,
  name: initiative.name,
  class: statusClass,
  hours: hasPm || hasUnreadable ? null : hours(exact),
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
  const unknown = asksOfRows(
    asks,
    rows.filter(({ isKnown }) => !isKnown),
  );
  const nrs = (in_: readonly Ask[]): readonly string[] => [...new Set(in_.map(({ by }) => by.initiative.nr))];
  return new Map(
    asks.periods.map((key, at) => {
      const here = unknown.filter(({ place }) => place === at);
      return [
        key,
        {
          exact: sums[at] ?? 0,
          pm: nrs(here.filter(({ hasPm }) => hasPm)),
          unreadable: nrs(here.filter(({ hasUnreadable }) => hasUnreadable)),
          contributions: () =>
            asksOfRows(asks, rows)
              .filter(({ place }) => place === at)
              .map(contributionOf),
        },
      ];
    }),
  );
};
