/** What items ask of roles, row by row, in hours and in the periods of the balance. */
import { type AskingRow, askingRowsOf, demandLines, type Unknown } from "./demand-lines";
import { groupBy } from "./group-by";
import { orderedInitiatives } from "./initiative-index";
import type { MatchKey } from "./matching";
import { once } from "./once";
import type { Portfolio } from "./portfolio";
import { type PeriodKey, type PeriodKind, widen } from "./period";

/** One figure that a row asks. */
export interface Ask {
  readonly by: AskingRow;
  /** The place of the period among those of the asks. */
  readonly place: number;
  /** In hours, not rounded; 0 where nobody knows. */
  readonly exact: number;
  readonly unknown: Unknown | undefined;
}

/** Every ask, one behind the other and row by row: there may be hundreds of thousands. */
export interface Asks {
  readonly periods: readonly PeriodKey[];
  readonly places: readonly number[];
  readonly exact: readonly number[];
  readonly unknown: ReadonlyMap<number, Unknown>;
  /** In natural order of Nr. */
  readonly rows: readonly AskingRow[];
  /** In the same order within each role. */
  readonly byRole: ReadonlyMap<MatchKey, readonly AskingRow[]>;
}

export const noAsks: Asks = {
  periods: [],
  places: [],
  exact: [],
  unknown: new Map(),
  rows: [],
  byRole: new Map(),
};

/** The asks of some rows; a row has several in a period where its table counts in shorter ones. */
export const asksOfRows = ({ places, exact, unknown }: Asks, rows: readonly AskingRow[]): readonly Ask[] => {
  const asks: Ask[] = [];
  for (const by of rows)
    for (let at = by.first; at < by.end; at += 1)
      asks.push({ by, place: places[at] ?? 0, exact: exact[at] ?? 0, unknown: unknown.get(at) });
  return asks;
};

/** Every ask of items that count, per period of that kind. Rows of an unknown Nr are left out, with a finding elsewhere. */
export const asksOf = once((portfolio: Portfolio, kind: PeriodKind): Asks => {
  const typed = demandLines(portfolio);
  const wide = typed.periods.map((period) => widen(period, kind).key);
  const periods = [...new Set(wide)];
  const placeOf = wide.map((key) => periods.indexOf(key));
  const ids = new Set(orderedInitiatives(portfolio).map(({ id }) => id));
  const rows = [...ids].flatMap((id) => askingRowsOf(portfolio, id));
  return {
    periods,
    places: typed.places.map((place) => placeOf[place] ?? 0),
    exact: typed.exact,
    unknown: typed.unknown,
    rows,
    byRole: groupBy(rows, ({ roleKey }) => roleKey),
  };
});
