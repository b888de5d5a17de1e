/** What the rules of the triangle need beside an item's own row. */
import type { Issue } from "./issue";
import type { Portfolio } from "./portfolio";
import { type Need, isMet, lacking, unclaimed } from "./rule-needs";
import { triangleRoles } from "./rule-problem";

const rolesNeed: Need = { sources: triangleRoles.map((role) => `initiatives.${role}` as const), rules: ["V-1"] };
export const peopleNeed: Need = {
  sources: ["people", "people.name", "people.rows"],
  rules: ["V-4", "V-5", "V-6", "V-7", "V-11", "V-12", "V-16"],
};
export const functionNeed: Need = {
  sources: ["people.functions"],
  rules: ["V-4", "V-5", "V-6", "V-11", "V-16"],
};
export const poolNeed: Need = {
  sources: ["supply", "supply.role", "demand", "demand.nr", "demand.role"],
  rules: ["V-17", "V-18"],
};

/** S-1: what each rule needs and is not there, once for the whole register; as heavy as the rule where nothing can do without it. */
export const unclaimedRules = (portfolio: Portfolio): readonly Issue[] => {
  const needs = [rolesNeed, peopleNeed, ...(isMet(portfolio, peopleNeed) ? [functionNeed] : []), poolNeed];
  return needs.flatMap((need) =>
    unclaimed(lacking(portfolio, need), need.rules, need === rolesNeed ? "now" : "advice"),
  );
};
