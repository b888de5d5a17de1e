import { dateFromSerial, dateToSerial } from "numfmt";
import type { DynamicFilter } from "./filter-criterion";

/** Days from the first up to, and without, the end, as serial numbers of the 1900 system. */
export interface Period {
  readonly start: number;
  readonly end: number;
}

const UNITS = { Week: "week", Month: "month", Quarter: "quarter", Year: "year" } as const;
const STEPS = { last: -1, this: 0, next: 1 } as const;
const DAYS = { yesterday: -1, today: 0, tomorrow: 1 } as const;

/** The time that a filter means on this day; null for one that is no stretch of time (averages, months and quarters of any year). Weeks begin on Sunday. */
export function periodOf(type: DynamicFilter, today: number): Period | null {
  const day = Math.floor(today);
  if (type in DAYS) {
    const start = day + DAYS[type as keyof typeof DAYS];
    return { start, end: start + 1 };
  }
  const [year] = dateOf(day);
  if (type === "yearToDate") return { start: serialOf(year, 1), end: day + 1 };
  const [, step, unit] = /^(last|this|next)(Week|Month|Quarter|Year)$/.exec(type) ?? [];
  if (!step || !unit) return null;
  return stretch(day, UNITS[unit as keyof typeof UNITS], STEPS[step as keyof typeof STEPS]);
}

function stretch(day: number, unit: (typeof UNITS)[keyof typeof UNITS], step: number): Period {
  if (unit === "week") {
    const start = day - ((day - 1) % 7) + 7 * step;
    return { start, end: start + 7 };
  }
  const [year, month] = dateOf(day);
  const months = { month: 1, quarter: 3, year: 12 }[unit];
  const first = Math.floor((month - 1) / months) * months + 1 + months * step;
  return { start: serialOf(year, first), end: serialOf(year, first + months) };
}

/** Whether a date falls in `M1` … `M12` or `Q1` … `Q4`, of whichever year. */
export function isInMonths(type: DynamicFilter, serial: number): boolean {
  const [, month] = dateOf(serial);
  return type === `M${month}` || type === `Q${Math.ceil(month / 3)}`;
}

/** Year, month from 1, day, hour, minute, second. */
export function dateOf(serial: number): readonly [number, number, number, number, number, number] {
  const [year = 1900, month = 1, day = 1, hour = 0, minute = 0, second = 0] = dateFromSerial(serial) ?? [];
  return [year, month, day, hour, minute, second];
}

/** The first day of a month, which may be of a year before or after. */
function serialOf(year: number, month: number): number {
  const over = Math.floor((month - 1) / 12);
  return dateToSerial([year + over, month - 12 * over, 1]) ?? 0;
}
