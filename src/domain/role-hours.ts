/** What is typed per role and period, in hours and in the periods that supply and demand are compared at. */
import type { CapacityUnit, PeriodFigure, SupplyRow } from "./model";
import type { Portfolio } from "./portfolio";
import { type Period, type PeriodKey, type PeriodKind, comparePeriods, period, periodMonths, widen } from "./period";
import { type Hours, hours } from "./quantity";
import type { Settings } from "./settings";

/** Why the figure of a role-period is not known; `nrs` are the items that ask, as typed, in natural order. */
export type UnknownReason =
  | { readonly kind: "noSupplyTable" }
  | { readonly kind: "noSupplyPeriod" }
  | { readonly kind: "supplyEmpty" }
  | { readonly kind: "supplyPm" }
  | { readonly kind: "supplyUnreadable" }
  | { readonly kind: "lineShareUnknown" }
  | { readonly kind: "supplyPartlyCovered"; readonly missing: readonly PeriodKey[] }
  | { readonly kind: "demandPartlyCovered"; readonly missing: readonly PeriodKey[] }
  | { readonly kind: "demandPm"; readonly nrs: readonly string[] }
  | { readonly kind: "demandUnreadable"; readonly nrs: readonly string[] };

/** Hours, not rounded: rounding waits for the sum, so that twelve months of 0,1 fte are the year of 0,1 fte. */
export const hoursIn = (figure: number, unit: CapacityUnit, kind: PeriodKind, settings: Settings): number => {
  switch (unit) {
    case "hours":
      return figure;
    case "days":
      return figure * settings.hoursPerDay;
    case "fte":
      return (figure * settings.hoursPerFte * periodMonths(kind)) / 12;
  }
};

/** Hours in a unit, the inverse of `hoursIn`: an fte is a rate, so that it depends on how long the period is. */
export const figureIn = (inHours: Hours, unit: CapacityUnit, kind: PeriodKind, settings: Settings): number =>
  inHours / hoursIn(1, unit, kind, settings);

/** What a row says of the periods within `target`, which is of the same or a coarser kind. */
export const figuresWithin = (figures: readonly PeriodFigure[], target: Period): readonly PeriodFigure[] =>
  figures.filter(({ period: each }) => widen(each, target.kind).key === target.key);

/** The periods of a table within one period of the comparison. */
export interface Coverage {
  readonly periods: readonly Period[];
  readonly missing: readonly PeriodKey[];
}

/** The periods of Capaciteitsaanbod, once and in order. */
export const suppliedPeriods = ({ supply }: Portfolio): readonly Period[] => {
  const byKey = new Map(supply.flatMap(({ figures }) => figures.map((each) => [each.period.key, each.period])));
  return [...byKey.values()].sort(comparePeriods);
};

/** The coarsest kind among the periods; null without any. */
export const coarsestKind = (periods: readonly Period[]): PeriodKind | null =>
  periods.reduce<PeriodKind | null>(
    (coarsest, { kind }) => (coarsest === null || periodMonths(kind) > periodMonths(coarsest) ? kind : coarsest),
    null,
  );

/** How a table of one kind of period covers `target`, which is of the same or a coarser kind. */
export const coverageOf = (table: readonly Period[], target: Period): Coverage => {
  const periods = table.filter((each) => widen(each, target.kind).key === target.key);
  const kind = coarsestKind(table) ?? target.kind;
  const parts = periodMonths(target.kind) / periodMonths(kind);
  const present = new Set(periods.map(({ key }) => key));
  const expected = Array.from({ length: parts }, (_, at) =>
    period(kind, target.year, (target.index - 1) * parts + at + 1),
  );
  return { periods, missing: expected.map(({ key }) => key).filter((key) => !present.has(key)) };
};

/** The part of a supply row that line work does not take; null when it is not known. */
const partLeft = ({ lineShare }: SupplyRow): number | null => {
  if (lineShare.kind === "empty") return 1;
  return lineShare.kind === "value" ? 1 - lineShare.value : null;
};

const flawOf = { pm: "supplyPm", empty: "supplyEmpty", unreadable: "supplyUnreadable" } as const;

/** The figures of a role in one period, of the rows that have it: rows of the long form have some periods each. */
const figuresIn = (rows: readonly SupplyRow[], key: PeriodKey) =>
  rows.flatMap((row) => row.figures.filter(({ period: of }) => of.key === key).map(({ figure }) => ({ row, figure })));

/** What one row says that its role can give in a period of the comparison; null when that is not known. */
export const hoursOfRow = (
  row: SupplyRow,
  target: Period,
  takeLineShare: boolean,
  settings: Settings,
): Hours | null => {
  const left = takeLineShare ? partLeft(row) : 1;
  let sum = 0;
  for (const { period: each, figure } of figuresWithin(row.figures, target)) {
    if (figure.kind !== "value" || left === null) return null;
    sum += hoursIn(figure.value, row.unit, each.kind, settings) * left;
  }
  return hours(sum);
};

/** What a role can give in one period of the comparison: hours, or why they are not known. No rows is no supply: 0. */
export const supplyHours = (
  rows: readonly SupplyRow[],
  coverage: Coverage,
  takeLineShare: boolean,
  settings: Settings,
): { readonly hours: number; readonly reasons: readonly UnknownReason[] } => {
  if (rows.length === 0) return { hours: 0, reasons: [] };
  if (coverage.periods.length === 0) return { hours: 0, reasons: [{ kind: "noSupplyPeriod" }] };
  const reasons = new Map<UnknownReason["kind"], UnknownReason>();
  if (coverage.missing.length > 0)
    reasons.set("supplyPartlyCovered", { kind: "supplyPartlyCovered", missing: coverage.missing });
  let sum = 0;
  for (const { key, kind } of coverage.periods) {
    const found = figuresIn(rows, key);
    if (found.length === 0) reasons.set("supplyEmpty", { kind: "supplyEmpty" });
    for (const { row, figure } of found) {
      const left = takeLineShare ? partLeft(row) : 1;
      if (left === null) reasons.set("lineShareUnknown", { kind: "lineShareUnknown" });
      if (figure.kind === "value") sum += hoursIn(figure.value, row.unit, kind, settings) * (left ?? 1);
      else reasons.set(flawOf[figure.kind], { kind: flawOf[figure.kind] });
    }
  }
  return { hours: sum, reasons: [...reasons.values()] };
};
