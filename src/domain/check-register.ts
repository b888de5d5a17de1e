import { checkCapacity } from "./capacity-findings";
import { checkCoherence } from "./coherence";
import type { Issue } from "./issue";
import { once } from "./once";
import type { Portfolio } from "./portfolio";
import type { Day } from "./quantity";
import { checkRanking } from "./ranking";
import { gatherReactions } from "./reactions";
import { checkTriangle } from "./triangle";

/** Every rule that the register breaks, in a fixed order: triangle, coherence, capacity, ranking, reactions. */
export const checkRegister = once((portfolio: Portfolio, on: Day): readonly Issue[] => [
  ...checkTriangle(portfolio, on).issues,
  ...checkCoherence(portfolio),
  ...checkCapacity(portfolio),
  ...checkRanking(portfolio),
  ...gatherReactions(portfolio).issues,
]);
