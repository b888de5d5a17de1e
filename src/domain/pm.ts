import type { Portfolio } from "./portfolio";
import type { Reading } from "./quantity";

/** How many cells of the register say p.m.: known to come, and in no sum. */
export const pmCells = ({
  initiatives,
  supply,
  demand,
  criteria,
  scores,
  finances,
  alternatives,
}: Portfolio): number => {
  const readings: readonly Reading<unknown>[] = [
    ...initiatives.flatMap(({ outsourcingPrice, outsourcingHours }) => [outsourcingPrice, outsourcingHours]),
    ...supply.flatMap(({ lineShare, hireMaximum, hireRate }) => [lineShare, hireMaximum, hireRate]),
    ...[...supply, ...demand].flatMap(({ figures }) => figures.map(({ figure }) => figure)),
    ...criteria.flatMap(({ weight, lowest, highest }) => [weight, lowest, highest]),
    ...scores.flatMap(({ values }) => values.map(({ value }) => value)),
    ...finances.flatMap(({ amounts }) => amounts.map(({ amount }) => amount)),
    ...alternatives.map(({ hours }) => hours),
    ...alternatives.flatMap(({ incidental, structural }) => [...incidental, ...structural].map(({ amount }) => amount)),
  ];
  return readings.filter(({ kind }) => kind === "pm").length;
};
