/** Quantities that are easily swapped, each with its own type; made only by the functions here. */
declare const brand: unique symbol;
/** A type of its own; one that is made of another, such as an id that is a match key, is both. */
export type Brand<T, Name extends string> = T & { readonly [brand]: { readonly [Of in Name]: true } };

/** Working hours, rounded to a ten-thousandth so that sums of parts compare as people expect; never −0. */
export type Hours = Brand<number, "Hours">;
/** Euro cents, whole. */
export type Cents = Brand<number, "Cents">;
/** A calendar day as Excel's serial number in the 1900 system: 44927 is 1 January 2023. */
export type Day = Brand<number, "Day">;
/** A part of a whole: 0.25 is 25 %. */
export type Fraction = Brand<number, "Fraction">;

export const hours = (value: number): Hours => (Math.round(value * 10_000) / 10_000 + 0) as Hours;
export const cents = (value: number): Cents => (Math.round(value) + 0) as Cents;
export const fraction = (value: number): Fraction => value as Fraction;
export const day = (serial: number): Day => Math.floor(serial) as Day;

/** The day of a date of the Gregorian calendar; month 1 to 12. */
export const dayOf = (year: number, month: number, dayOfMonth: number): Day =>
  day(Date.UTC(year, month - 1, dayOfMonth) / 86_400_000 + 25_569);

/** Year, month (1 to 12) and day of the month of a day. */
export const dateOf = (value: Day): { readonly year: number; readonly month: number; readonly dayOfMonth: number } => {
  const date = new Date((value - 25_569) * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, dayOfMonth: date.getUTCDate() };
};

/** So many months later, on the same day of the month, or the last where it has none; the last of a month stays the last. */
export const monthsAfter = (value: Day, months: number): Day => {
  const { year, month, dayOfMonth } = dateOf(value);
  const last = dateOf(day(dayOf(year, month + months + 1, 1) - 1)).dayOfMonth;
  const isLast = dateOf(day(value + 1)).dayOfMonth === 1;
  return dayOf(year, month + months, isLast ? last : Math.min(dayOfMonth, last));
};

/**
 * What a number cell of the register says. `pm` (pro memorie) is known to come and not yet known in size, `empty` is not
 * filled in, `unreadable` has its own finding. None of the three is ever 0.
 */
export type Reading<T> =
  | { readonly kind: "value"; readonly value: T }
  | { readonly kind: "pm" }
  | { readonly kind: "empty" }
  | { readonly kind: "unreadable" };

export const value = <T>(read: T): Reading<T> => ({ kind: "value", value: read });
export const pm: Reading<never> = { kind: "pm" };
export const empty: Reading<never> = { kind: "empty" };
export const unreadable: Reading<never> = { kind: "unreadable" };
