import { checkCapacity } from "./capacity-findings";
import { checkCoherence } from "./coherence";
import { checkFunding } from "./funding-rules";
import { checkHire } from "./hire-norm";
import type { Issue } from "./issue";
import { checkMeans } from "./means-rules";
import { checkMethod } from "./method-rules";
import { once } from "./once";
import type { Portfolio } from "./portfolio";
import { checkPromises } from "./promise-rules";
import type { Day } from "./quantity";
import { checkRanking } from "./ranking";
import { gatherReactions } from "./reactions";
import { checkReserves } from "./reserves";
import { unclaimedNeeds } from "./rule-needs";
import { withoutRulesOff } from "./rules-off";
import { checkScenarios } from "./scenario/scenario-findings";
import { checkTopTen } from "./top-ten-rules";
import { checkTriangle } from "./triangle";

/**
 * Every rule that the register breaks and is held to, in a fixed order: triangle, method, money and capacity, coherence,
 * scenarios, capacity, ranking, reactions.
 */
export const checkRegister = once((portfolio: Portfolio, on: Day): readonly Issue[] =>
  withoutRulesOff(portfolio.settings, everyFinding(portfolio, on)),
);

const everyFinding = (portfolio: Portfolio, on: Day): readonly Issue[] => [
  ...checkTriangle(portfolio, on).issues,
  ...checkMethod(portfolio, on),
  ...checkTopTen(portfolio),
  ...checkMeans(portfolio),
  ...checkFunding(portfolio),
  ...checkReserves(portfolio),
  ...checkHire(portfolio),
  ...checkPromises(portfolio),
  ...(portfolio.initiatives.length > 0 ? unclaimedNeeds(portfolio) : []),
  ...checkCoherence(portfolio),
  ...checkScenarios(portfolio),
  ...checkCapacity(portfolio),
  ...checkRanking(portfolio),
  ...gatherReactions(portfolio).issues,
];
