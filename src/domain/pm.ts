import { demandLines } from "./demand-lines";
import type { Portfolio } from "./portfolio";
import type { Reading } from "./quantity";

/** How many cells of the register say p.m.: known to come, and in no sum. */
export const pmCells = (portfolio: Portfolio): number => {
  const { initiatives, supply, criteria, scores, finances, resources, bottlenecks, alternatives } = portfolio;
  const readings: readonly Reading<unknown>[] = [
    ...initiatives.flatMap(({ outsourcingPrice, outsourcingHours }) => [outsourcingPrice, outsourcingHours]),
    ...supply.flatMap(({ lineShare, hireMaximum, hireRate }) => [lineShare, hireMaximum, hireRate]),
    ...supply.flatMap(({ figures }) => figures.map(({ figure }) => figure)),
    ...criteria.flatMap(({ weight, lowest, highest }) => [weight, lowest, highest]),
    ...scores.flatMap(({ values }) => values.map(({ value }) => value)),
    ...finances.flatMap(({ term, interest }) => [term, interest]),
    ...[...finances, ...resources].flatMap(({ amounts }) => amounts.map(({ amount }) => amount)),
    ...resources.map(({ balance }) => balance),
    ...bottlenecks.map(({ hours }) => hours),
    ...alternatives.map(({ hours }) => hours),
    ...alternatives.flatMap(({ incidental, structural }) => [...incidental, ...structural].map(({ amount }) => amount)),
  ];
  const inDemand = [...demandLines(portfolio).unknown.values()];
  return readings.filter(({ kind }) => kind === "pm").length + inDemand.filter((kind) => kind === "pm").length;
};
