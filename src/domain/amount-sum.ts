import { type Cents, cents, type Reading } from "./quantity";
import { type ReadingSum, sumOfReadings, sumOfSums } from "./reading-sum";

/** Amounts added up: what is known of them, and how many say something else. */
export type AmountSum = ReadingSum<Cents>;

/** Sums added up. */
export const sumsTogether = (sums: readonly AmountSum[]): AmountSum => sumOfSums(sums, cents);

/** Adds amounts up; p.m. and what cannot be read are counted, and are no 0. */
export const amountSum = (amounts: readonly Reading<Cents>[]): AmountSum => sumOfReadings(amounts, cents);
