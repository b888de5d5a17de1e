/** The hours that an item asks, per role and year: what a paper adds up of its periods. */
import type { RoleDemand } from "./decision-subject";
import { type Hours, hours, type Reading } from "./quantity";

export interface HourSum {
  /** Null where none is known. */
  readonly known: Hours | null;
  /** Periods of p.m., and of what cannot be read: they are no 0. */
  readonly pm: number;
  readonly unreadable: number;
}

export interface YearlyHours {
  readonly roles: readonly { readonly role: string; readonly years: readonly HourSum[] }[];
  /** Of all roles together, one per year. */
  readonly total: readonly HourSum[];
  /** Years outside these in which something is asked, too. */
  readonly outside: readonly number[];
}

const sumOf = (readings: readonly Reading<Hours>[]): HourSum => {
  const values = readings.flatMap((reading) => (reading.kind === "value" ? [reading.value] : []));
  return {
    known: values.length === 0 ? null : hours(values.reduce<number>((sum, each) => sum + each, 0)),
    pm: readings.filter(({ kind }) => kind === "pm").length,
    unreadable: readings.filter(({ kind }) => kind === "unreadable").length,
  };
};

/** What every role is asked in each year, in the order of the roles. */
export const yearlyHours = (demand: readonly RoleDemand[], years: readonly number[]): YearlyHours => {
  const asked = demand.flatMap(({ hours: perPeriod }) => perPeriod).filter(({ hours: each }) => each.kind !== "empty");
  const inYear = (of: RoleDemand["hours"], year: number): readonly Reading<Hours>[] =>
    of.filter(({ period, hours: each }) => period.year === year && each.kind !== "empty").map((each) => each.hours);
  const outside = new Set(asked.map(({ period }) => period.year).filter((year) => !years.includes(year)));
  return {
    roles: demand.map(({ role, hours: own }) => ({ role, years: years.map((year) => sumOf(inYear(own, year))) })),
    total: years.map((year) => sumOf(inYear(asked, year))),
    outside: [...outside].sort((a, b) => a - b),
  };
};
