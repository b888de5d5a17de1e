/** What hours moved between two states of the register: what items ask of roles, and what roles can give. */
import { groupBy } from "../group-by";
import { initiativesById } from "../initiative-index";
import { matchKey } from "../matching";
import type { DemandRow, SupplyRow } from "../model";
import { inNaturalOrder } from "../natural-order";
import { comparePeriods, type Period, type PeriodKey } from "../period";
import type { Portfolio } from "../portfolio";
import { type Hours, hours } from "../quantity";
import { hoursIn } from "../role-hours";

/** Hours of one period added up; `known` is null where no cell holds a number, the others are counted beside it. */
export interface HoursSum {
  readonly known: Hours | null;
  readonly pm: number;
  readonly unreadable: number;
}

export interface PeriodMove {
  readonly period: PeriodKey;
  readonly from: HoursSum;
  readonly to: HoursSum;
}

export interface CapacityMove {
  readonly side: "demand" | "supply";
  /** Of the item that asks; both empty of what a role can give. */
  readonly nr: string;
  readonly name: string;
  readonly role: string;
  /** In order of time. */
  readonly periods: readonly PeriodMove[];
}

const nothing: HoursSum = { known: null, pm: 0, unreadable: 0 };

/** Compares Capaciteitsvraag and Capaciteitsaanbod of two states; what is asked first, in natural order of Nr and role. */
export const movedCapacity = (then: Portfolio, now: Portfolio): readonly CapacityMove[] => {
  const nameOf = ({ initiative }: DemandRow): string =>
    (initiativesById(now).get(initiative) ?? initiativesById(then).get(initiative))?.name ?? "";
  const demand = movesOf(then, now, "demand", (row) => ({
    side: "demand",
    nr: row.nr,
    name: nameOf(row),
    role: row.role,
  }));
  const supply = movesOf(then, now, "supply", ({ role }) => ({ side: "supply", nr: "", name: "", role }));
  const byRole = (moves: readonly CapacityMove[]) => inNaturalOrder(moves, ({ role }) => role);
  return [...inNaturalOrder(byRole(demand), ({ nr }) => nr), ...byRole(supply)];
};

type Side = "demand" | "supply";
type RowOf = { readonly demand: DemandRow; readonly supply: SupplyRow };

const movesOf = <S extends Side>(
  then: Portfolio,
  now: Portfolio,
  side: S,
  head: (row: RowOf[S]) => Omit<CapacityMove, "periods">,
): readonly CapacityMove[] => {
  const keyOf = (row: DemandRow | SupplyRow): string =>
    JSON.stringify(["initiative" in row ? row.initiative : "", matchKey(row.role)]);
  const [before, after] = [then, now].map((each) => groupBy(each[side] as readonly RowOf[S][], keyOf));
  return [...new Set([...(after?.keys() ?? []), ...(before?.keys() ?? [])])].flatMap((key) => {
    const [old, own] = [before?.get(key) ?? [], after?.get(key) ?? []];
    const periods = periodMoves(sumsOf(then, old), sumsOf(now, own));
    const first = [...own, ...old][0];
    return periods.length > 0 && first ? [{ ...head(first), periods }] : [];
  });
};

type Sums = ReadonlyMap<PeriodKey, { readonly period: Period; readonly sum: HoursSum }>;

const sumsOf = ({ settings }: Portfolio, rows: readonly (DemandRow | SupplyRow)[]): Sums => {
  const cells = rows.flatMap(({ unit, figures }) => figures.map((each) => ({ ...each, unit })));
  return new Map(
    [...groupBy(cells, ({ period }) => period.key)].flatMap(([key, own]) => {
      const values = own.flatMap(({ figure, unit, period }) =>
        figure.kind === "value" ? [hoursIn(figure.value, unit, period.kind, settings)] : [],
      );
      const count = (kind: "pm" | "unreadable"): number => own.filter(({ figure }) => figure.kind === kind).length;
      const known = values.length === 0 ? null : hours(values.reduce((sum, each) => sum + each, 0));
      const [first] = own;
      return first
        ? [[key, { period: first.period, sum: { known, pm: count("pm"), unreadable: count("unreadable") } }] as const]
        : [];
    }),
  );
};

const periodMoves = (then: Sums, now: Sums): readonly PeriodMove[] =>
  [...new Map([...then, ...now]).values()]
    .map(({ period }) => period)
    .sort(comparePeriods)
    .map(({ key }) => ({ period: key, from: then.get(key)?.sum ?? nothing, to: now.get(key)?.sum ?? nothing }))
    .filter(({ from, to }) => JSON.stringify(from) !== JSON.stringify(to));
