/** What there is of every role in every period of the calendar, beside what is fixed. */
import { capacityBalance } from "../capacity";
import { groupBy } from "../group-by";
import { type MatchKey, matchKey } from "../matching";
import type { SupplyRow } from "../model";
import { comparePeriods, type Period, periodAfter, periodMonths, periodStart } from "../period";
import type { Portfolio } from "../portfolio";
import { hoursIn, hoursOfRow } from "../role-hours";
import type { AskedHours } from "./asked";
import { type CapacityCell, lackOfFixed, NOISE } from "./problem";

/** Hours of a cell, whoever takes them. */
export interface CellBasis {
  readonly supply: number;
  readonly fixed: number;
}

export interface Cells {
  readonly cells: readonly CapacityCell[];
  /** Of each cell, how many hours there are, and how many of them what is fixed takes. */
  readonly basis: readonly CellBasis[];
  /** The cell of a role at a place on the calendar; undefined where it is not known how much there is. */
  readonly at: (roleKey: MatchKey, place: number) => number | undefined;
  /** Role-periods of the calendar of which it is not known how much there is. */
  readonly unlimited: readonly { readonly role: string; readonly period: Period }[];
}

const keyOf = (roleKey: MatchKey, place: number): string => `${place} ${roleKey}`;

/**
 * Hours that can still be hired of a role in a period: what its rows say together, from the day that they can be had, less
 * what stands in them as hired already. Of several rows the dearest rate holds, so that the money that is said to suffice
 * does. `supplied` is the period that the supply is taken from.
 */
const hireIn = (
  rows: readonly SupplyRow[],
  of: Period,
  supplied: Period,
  { settings }: Portfolio,
): CapacityCell["hire"] => {
  const offers = rows.flatMap(({ hireMaximum, hireRate, hireFrom, unit }) =>
    hireMaximum.kind === "value" &&
    hireMaximum.value > 0 &&
    hireRate.kind === "value" &&
    (hireFrom === null || hireFrom <= periodStart(of))
      ? [{ most: hoursIn(hireMaximum.value, unit, of.kind, settings), centsPerHour: hireRate.value }]
      : [],
  );
  // a row that is not known makes the cell none, so that all of these are
  const hired = rows.filter(({ isHired }) => isHired).map((row) => hoursOfRow(row, supplied, false, settings) ?? 0);
  const most = sum(offers.map((offer) => offer.most)) - sum(hired);
  return most <= NOISE
    ? null
    : { most, centsPerHour: Math.max(...offers.map(({ centsPerHour }) => centsPerHour)), budget: null };
};

const sum = (figures: readonly number[]): number => figures.reduce((total, each) => total + each, 0);

/** `fixed` is what items that are not chosen from ask; behind the periods of the balance, the supply is that of a year before. */
export const capacityCells = (
  portfolio: Portfolio,
  calendar: readonly Period[],
  fixed: readonly AskedHours[],
): Cells => {
  const { periods, views } = capacityBalance(portfolio);
  const taken = new Map<string, number>();
  for (const { roleKey, place, hours } of fixed) {
    const key = keyOf(roleKey, place);
    taken.set(key, (taken.get(key) ?? 0) + hours);
  }
  const pools = groupBy(portfolio.supply, ({ role }) => matchKey(role));
  const cells: CapacityCell[] = [];
  const basis: CellBasis[] = [];
  const cellOf = new Map<string, number>();
  const unlimited: { readonly role: string; readonly period: Period }[] = [];
  const last = periods.at(-1);
  const placeInBalance = new Map<string, number>(periods.map(({ key }, place) => [key, place]));
  for (const { roleKey, role, cells: own } of views.all.withLine.roles)
    calendar.forEach((of, place) => {
      const isBehind = last !== undefined && comparePeriods(of, last) > 0;
      const same = isBehind ? periodAfter(of, -12 / periodMonths(of.kind)) : of;
      const from = own[placeInBalance.get(same.key) ?? -1];
      const supply = from?.supply ?? null;
      // behind the balance, what the year before does not say is named there already
      if (supply === null && (!isBehind || !from)) unlimited.push({ role, period: of });
      if (supply === null) return;
      cellOf.set(keyOf(roleKey, place), cells.length);
      const ofFixed = taken.get(keyOf(roleKey, place)) ?? 0;
      const limit = supply - ofFixed;
      const hire = hireIn(pools.get(roleKey) ?? [], of, same, portfolio);
      basis.push({ supply, fixed: ofFixed });
      cells.push({ role, period: of, limit, mayLack: lackOfFixed(limit), hire });
    });
  return { cells, basis, at: (roleKey, place) => cellOf.get(keyOf(roleKey, place)), unlimited };
};
