/** What the rules of the triangle need beside an item's own row, and that they are not claimed without it (S-1). */
import type { Issue } from "./issue";
import { type Portfolio, hasColumns } from "./portfolio";
import { type RuleSource, type RuleTable, triangleRoles } from "./rule-problem";

interface Need {
  readonly sources: readonly RuleSource[];
  readonly rules: readonly string[];
}

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

/** What of a need is not there; of a table that does not stand, no column is named. */
const lacking = (portfolio: Portfolio, { sources }: Need): readonly RuleSource[] =>
  sources.filter((source) => {
    if (source === "people.rows") return hasColumns(portfolio, "people", "name") && portfolio.people.length === 0;
    const [table, field] = source.split(".") as [RuleTable, string?];
    const stands = portfolio.tables.has(table);
    return field === undefined ? !stands : stands && !hasColumns(portfolio, table, field);
  });

/** Whether everything that rules need is there. */
export const isMet = (portfolio: Portfolio, need: Need): boolean => lacking(portfolio, need).length === 0;

/** S-1: what each rule needs and is not there, once for the whole register; as heavy as the rule where nothing can do without it. */
export const unclaimedRules = (portfolio: Portfolio): readonly Issue[] => {
  const needs = [rolesNeed, peopleNeed, ...(isMet(portfolio, peopleNeed) ? [functionNeed] : []), poolNeed];
  const where = { kind: "workbook" } as const;
  return needs.flatMap((need) => {
    const lacks = lacking(portfolio, need);
    const { rules } = need;
    return lacks.length === 0
      ? []
      : [{ code: "S-1", lacks, rules, severity: need === rolesNeed ? "now" : "advice", where } as const];
  });
};
