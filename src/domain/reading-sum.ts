/** Readings of one quantity added up: what is known of them, and how many say something else. */
import type { Hours, Reading } from "./quantity";

export interface ReadingSum<T> {
  /** Null where none is known. */
  readonly known: T | null;
  readonly pm: number;
  readonly unreadable: number;
}

/** Hours added up: known ones beside p.m. are never lost in it, nor the other way round. */
export type HourSum = ReadingSum<Hours>;

const totalOf = <T extends number>(values: readonly number[], make: (total: number) => T): T | null =>
  values.length === 0 ? null : make(values.reduce((sum, each) => sum + each, 0));

/** Adds readings up; p.m. and what cannot be read are counted, and are no 0. `make` gives the sum its quantity. */
export const sumOfReadings = <T extends number>(
  readings: readonly Reading<number>[],
  make: (total: number) => T,
): ReadingSum<T> => {
  const count = (kind: "pm" | "unreadable"): number => readings.filter((each) => each.kind === kind).length;
  return {
    known: totalOf(
      readings.flatMap((each) => (each.kind === "value" ? [each.value] : [])),
      make,
    ),
    pm: count("pm"),
    unreadable: count("unreadable"),
  };
};

/** Sums added up. */
export const sumOfSums = <T extends number>(
  sums: readonly ReadingSum<T>[],
  make: (total: number) => T,
): ReadingSum<T> => {
  const count = (of: (sum: ReadingSum<T>) => number): number => sums.reduce((all, sum) => all + of(sum), 0);
  return {
    known: totalOf(
      sums.flatMap(({ known }) => known ?? []),
      make,
    ),
    pm: count(({ pm }) => pm),
    unreadable: count(({ unreadable }) => unreadable),
  };
};
