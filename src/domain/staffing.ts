/** For which part of the hours that are asked there is somebody; per role and per period, never per person (domain.md 1, row 46). */
import { askedHours, type AskedHours, registerAsks } from "./asked-hours";
import type { Asks } from "./asks";
import type { BalanceScope } from "./balance-view";
import { capacityBalance } from "./capacity";
import type { AskingRow } from "./demand-lines";
import { inNaturalOrder } from "./natural-order";
import { once } from "./once";
import type { Period } from "./period";
import type { Portfolio } from "./portfolio";
import { type Fraction, fraction, type Hours, hours } from "./quantity";

/** Hours of some asks by their Bemensing; a blank one is not known. Cells that are p.m. or unreadable are in `asked.open`. */
export interface Staffing {
  readonly asked: AskedHours;
  readonly filled: Hours;
  readonly vacancy: Hours;
  readonly hiring: Hours;
  readonly unknown: Hours;
  /** Bemensingsgraad: filled ÷ the hours of which it is known; null where it is known of none. */
  readonly degree: Fraction | null;
}

export interface RoleStaffing extends Staffing {
  readonly role: string;
}

export interface PeriodStaffing extends Staffing {
  readonly period: Period;
}

export interface StaffingView {
  readonly total: Staffing;
  /** In natural order of the role. */
  readonly roles: readonly RoleStaffing[];
  readonly periods: readonly PeriodStaffing[];
  /** The roles in the periods in which not all that is asked has somebody. */
  readonly open: readonly (RoleStaffing & PeriodStaffing)[];
  readonly hire: readonly YearHire[];
}

/** What is sought as inhuur in a year, beside what the roles supply themselves. */
export interface YearHire {
  readonly year: number;
  readonly hiring: Hours;
  /** As far as it is known, after Lijnaandeel; `unknown` role-periods are not in it. */
  readonly supply: Hours;
  readonly unknown: number;
  /** hiring ÷ (hiring + supply); null where both are 0. */
  readonly share: Fraction | null;
}

const staffingOf = (asks: Asks, rows: readonly AskingRow[], place: number | null = null): Staffing => {
  const of = (state: NonNullable<AskingRow["row"]["staffing"]>): Hours =>
    askedHours(
      asks,
      rows.filter(({ row }) => (row.staffing ?? "unknown") === state),
      place,
    ).hours;
  const [filled, vacancy, hiring, unknown] = [of("filled"), of("vacancy"), of("hiring"), of("unknown")];
  const known = hours(filled + vacancy + hiring);
  return {
    asked: askedHours(asks, rows, place),
    ...{ filled, vacancy, hiring, unknown },
    degree: known === 0 ? null : fraction(filled / known),
  };
};

const isOpen = ({ asked, filled }: Staffing): boolean => asked.hours !== filled || asked.open > 0;

const hireIn = (portfolio: Portfolio, year: number, of: readonly PeriodStaffing[]): YearHire => {
  const cells = capacityBalance(portfolio)
    .views.all.withLine.roles.flatMap((role) => role.cells)
    .filter(({ period }) => period.year === year);
  const hiring = hours(of.reduce((sum, each) => sum + (each.period.year === year ? each.hiring : 0), 0));
  const supply = hours(cells.reduce((sum, cell) => sum + (cell.supply ?? 0), 0));
  return {
    ...{ year, hiring, supply },
    unknown: cells.filter((cell) => cell.supply === null).length,
    share: hiring + supply === 0 ? null : fraction(hiring / (hiring + supply)),
  };
};

/** The staffing of the items that are vastgelegd, or of those that are gewenst too. */
export const staffing = once((portfolio: Portfolio, scope: BalanceScope): StaffingView => {
  const asks = registerAsks(portfolio);
  const counts = (row: AskingRow): boolean => scope === "all" || row.class === "committed";
  const { periods } = capacityBalance(portfolio);
  const placed = periods
    .map((period) => ({ period, place: asks.periods.indexOf(period.key) }))
    .filter(({ place }) => place >= 0);
  const byRole = [...asks.byRole.values()]
    .map((rows) => ({ role: rows.at(-1)?.row.role ?? "", rows: rows.filter(counts) }))
    .filter(({ rows }) => rows.length > 0);
  const ordered = inNaturalOrder(byRole, ({ role }) => role);
  const all = asks.rows.filter(counts);
  const perPeriod = placed.map(({ period, place }) => ({ period, ...staffingOf(asks, all, place) }));
  const years = [...new Set(periods.map(({ year }) => year))];
  return {
    total: staffingOf(asks, all),
    roles: ordered.map(({ role, rows }) => ({ role, ...staffingOf(asks, rows) })),
    periods: perPeriod,
    open: ordered.flatMap(({ role, rows }) =>
      placed.map(({ period, place }) => ({ role, period, ...staffingOf(asks, rows, place) })).filter(isOpen),
    ),
    hire: years.map((year) => hireIn(portfolio, year, perPeriod)),
  };
});
