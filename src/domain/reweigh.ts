import { type MatchKey, matchKey } from "./matching";
import type { Portfolio } from "./portfolio";
import { value } from "./quantity";

/** The register as it would be with other weights, by the key of the criterion; what is not named weighs what it does. */
export const reweigh = (portfolio: Portfolio, weights: ReadonlyMap<MatchKey, number>): Portfolio =>
  weights.size === 0
    ? portfolio
    : {
        ...portfolio,
        criteria: portfolio.criteria.map((criterion) => {
          const weight = weights.get(matchKey(criterion.name));
          return weight === undefined ? criterion : { ...criterion, weight: value(weight) };
        }),
      };
