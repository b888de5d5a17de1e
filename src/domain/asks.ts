/** What items ask of roles, row by row, in hours and in the periods of the balance. */
import { askingLinesByItem, type DemandLine, demandLines } from "./demand-lines";
import { groupBy } from "./group-by";
import { initiativesById, orderedInitiatives } from "./initiative-index";
import type { MatchKey } from "./matching";
import type { DemandRow, Initiative, StatusClass } from "./model";
import { once } from "./once";
import type { Portfolio } from "./portfolio";
import { type PeriodKey, type PeriodKind, widen } from "./period";
import { hoursIn } from "./role-hours";
import { isCommitted, isOut } from "./status";

/** A demand row that asks something, of an item that counts. */
export interface AskingRow {
  readonly row: DemandRow;
  readonly roleKey: MatchKey;
  readonly initiative: Initiative;
  readonly class: StatusClass;
  readonly isLine: boolean;
  /** By werkwijze: a programme, a project, or an item that has none yet. */
  readonly isProject: boolean;
  /** No p.m. or unreadable cell takes part in what it asks. */
  readonly isKnown: boolean;
  /** The place of its first ask among all asks, and of what comes behind its last. */
  readonly first: number;
  readonly end: number;
}

/** What one row asks in one period. */
export interface Ask {
  readonly by: AskingRow;
  /** The place of the period among those of the asks. */
  readonly place: number;
  /** In hours, not rounded; what is p.m. or unreadable is left out. */
  readonly exact: number;
  readonly hasPm: boolean;
  readonly hasUnreadable: boolean;
}

/** Every ask, one behind the other and row by row: there may be hundreds of thousands. */
export interface Asks {
  readonly periods: readonly PeriodKey[];
  readonly places: readonly number[];
  readonly exact: readonly number[];
  /** The asks in which a p.m. takes part, and those in which an unreadable cell does, by their place. */
  readonly pm: ReadonlySet<number>;
  readonly unreadable: ReadonlySet<number>;
  /** In natural order of Nr. */
  readonly rows: readonly AskingRow[];
  readonly byItem: ReadonlyMap<MatchKey, readonly AskingRow[]>;
  /** In the same order within each role. */
  readonly byRole: ReadonlyMap<MatchKey, readonly AskingRow[]>;
}

export const noAsks: Asks = {
  periods: [],
  places: [],
  exact: [],
  pm: new Set(),
  unreadable: new Set(),
  rows: [],
  byItem: new Map(),
  byRole: new Map(),
};

/** The asks of some rows. */
export const asksOfRows = ({ places, exact, pm, unreadable }: Asks, rows: readonly AskingRow[]): readonly Ask[] =>
  rows.flatMap((by) =>
    places.slice(by.first, by.end).map((place, index): Ask => {
      const at = by.first + index;
      return { by, place, exact: exact[at] ?? 0, hasPm: pm.has(at), hasUnreadable: unreadable.has(at) };
    }),
  );

/** Puts asks one behind the other; what a row asks more than once in a period is one ask. */
const askList = (periodCount: number) => {
  const [places, exact]: [number[], number[]] = [[], []];
  const lastIn = Array.from({ length: periodCount }, () => -1);
  let first = 0;
  return {
    places,
    exact,
    beginRow: (): number => (first = places.length),
    /** The row's ask in a period: the last one there, or a new one when that is of a row before. */
    askIn: (place: number): number => {
      const last = lastIn[place] ?? -1;
      if (last >= first) return last;
      exact.push(0);
      return (lastIn[place] = places.push(place) - 1);
    },
  };
};

/** Every ask of items that count, per period of that kind. Rows of an unknown Nr are left out, with a finding elsewhere. */
export const asksOf = once((portfolio: Portfolio, kind: PeriodKind): Asks => {
  const typed = demandLines(portfolio);
  const wide = typed.periods.map((period) => widen(period, kind).key);
  const periods = [...new Set(wide)];
  const columns = wide.map((key, at) => ({ kind: typed.periods[at]?.kind ?? kind, place: periods.indexOf(key) }));
  const unknown = { pm: new Set<number>(), unreadable: new Set<number>() };
  const list = askList(periods.length);
  const readRow = (initiative: Initiative, line: DemandLine): AskingRow => {
    const { row, roleKey } = line;
    const { status, workingMethod } = initiative;
    const first = list.beginRow();
    let isKnown = true;
    for (let at = line.first; at < line.end; at += 1) {
      const column = columns[typed.places[at] ?? 0];
      if (!column) continue;
      const ask = list.askIn(column.place);
      const figure = typed.figures[at] ?? 0;
      if (figure !== 0)
        list.exact[ask] = (list.exact[ask] ?? 0) + hoursIn(figure, row.unit, column.kind, portfolio.settings);
      else {
        unknown[typed.unknown.get(at) ?? "unreadable"].add(ask);
        isKnown = false;
      }
    }
    return {
      row,
      roleKey,
      initiative,
      class: isCommitted(status) ? "committed" : "wanted",
      isLine: workingMethod === "line",
      isProject: workingMethod !== "line" && workingMethod !== "process",
      isKnown,
      first,
      end: list.places.length,
    };
  };
  const byId = initiativesById(portfolio);
  const linesOf = askingLinesByItem(portfolio);
  const counted = orderedInitiatives(portfolio).filter((each) => byId.get(each.id) === each && !isOut(each.status));
  const byItem = new Map(
    counted.map((each) => [each.id, (linesOf.get(each.id) ?? []).map((line) => readRow(each, line))]),
  );
  const rows = [...byItem.values()].flat();
  const byRole = groupBy(rows, ({ roleKey }) => roleKey);
  return { periods, places: list.places, exact: list.exact, ...unknown, rows, byItem, byRole };
});
