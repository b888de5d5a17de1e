import { groupBy } from "./group-by";
import { initiativesById } from "./initiative-index";
import { type MatchKey, matchKey } from "./matching";
import type { DemandRow, Initiative, StatusClass } from "./model";
import { once } from "./once";
import { type Period, type PeriodKey, comparePeriods } from "./period";
import type { Portfolio } from "./portfolio";
import { remembered } from "./remembered";
import { hoursIn } from "./role-hours";
import { classOf } from "./status";

/** A row of Capaciteitsvraag with what rules look up for it. */
export interface DemandLine {
  readonly row: DemandRow;
  readonly roleKey: MatchKey;
  /** The item that bears its Nr. */
  readonly initiative: Initiative | undefined;
  /** What that item counts as, and whether it is line work. */
  readonly class: StatusClass | undefined;
  readonly isLine: boolean;
  /** The place of its first figure among all figures, and of what comes behind its last: the same when it asks nothing. */
  readonly first: number;
  readonly end: number;
  /** None of its figures is p.m. or unreadable. */
  readonly isKnown: boolean;
}

/** A row that asks something, of an item that counts. */
export type AskingRow = DemandLine & { readonly initiative: Initiative; readonly class: "committed" | "wanted" };

/** Why nobody knows a figure that is asked. */
export type Unknown = "pm" | "unreadable";

/**
 * Capaciteitsvraag read once for all that is said of demand: its rows, and their figures one behind the other without
 * blanks and zeros, for a large register has hundreds of thousands.
 */
export interface DemandLines {
  readonly lines: readonly DemandLine[];
  /** Every role as it is typed, and every period that there is a column for, as they are met. */
  readonly roles: readonly string[];
  readonly periods: readonly Period[];
  /** The place of each figure's period among them. */
  readonly places: readonly number[];
  /** In hours, not rounded; 0 where nobody knows, which `unknown` says by the place of the figure. */
  readonly exact: readonly number[];
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
  const roles: string[] = [];
  const roleKeyOf = remembered((role: string): MatchKey => {
    roles.push(role);
    return matchKey(role);
  });
  const [places, exact]: [number[], number[]] = [[], []];
  const unknown = new Map<number, Unknown>();
  /** The periods of the row before and their places: most rows have the same. */
  const [before, placesBefore]: [Period[], number[]] = [[], []];
  const readFigures = ({ figures, unit }: DemandRow): void => {
    for (let at = 0; at < figures.length; at += 1) {
      const each = figures[at];
      if (!each) continue;
      const { period, figure } = each;
      if (before[at] !== period) {
        before[at] = period;
        placesBefore[at] = placeOf(period);
      }
      if (figure.kind === "empty" || (figure.kind === "value" && figure.value === 0)) continue;
      if (figure.kind !== "value") unknown.set(exact.length, figure.kind);
      places.push(placesBefore[at] ?? 0);
      exact.push(figure.kind === "value" ? hoursIn(figure.value, unit, period.kind, portfolio.settings) : 0);
    }
  };
  const lines = portfolio.demand.map((row): DemandLine => {
    const [first, unknownBefore] = [exact.length, unknown.size];
    readFigures(row);
    const initiative = byId.get(row.initiative);
    return {
      row,
      roleKey: roleKeyOf(row.role),
      initiative,
      class: initiative && classOf(initiative.status),
      isLine: initiative?.workingMethod === "line",
      first,
      end: exact.length,
      isKnown: unknown.size === unknownBefore,
    };
  });
  return { lines, roles, periods, places, exact, unknown };
});

/** The periods of Capaciteitsvraag, in order. */
export const demandedPeriods = (portfolio: Portfolio): readonly Period[] =>
  [...demandLines(portfolio).periods].sort(comparePeriods);

/** The rows that ask for anything: a blank or a 0 does not, p.m. and what cannot be read do. */
export const askingLines = once((portfolio: Portfolio): readonly DemandLine[] =>
  demandLines(portfolio).lines.filter(({ first, end }) => end > first),
);

/** The same rows by the id of their item: whatever is said of what one item asks begins here. */
export const askingLinesByItem = once(
  (portfolio: Portfolio): ReadonlyMap<MatchKey | undefined, readonly DemandLine[]> =>
    groupBy(askingLines(portfolio), ({ initiative }) => initiative?.id),
);

const isAsking = (line: DemandLine): line is AskingRow => line.class !== undefined && line.class !== "out";

/** The asking rows of items that count. */
export const askingRows = once((portfolio: Portfolio): readonly AskingRow[] => askingLines(portfolio).filter(isAsking));

/** The asking rows of the item with an id, as far as it counts. */
export const askingRowsOf = (portfolio: Portfolio, id: MatchKey): readonly AskingRow[] =>
  (askingLinesByItem(portfolio).get(id) ?? []).filter(isAsking);
