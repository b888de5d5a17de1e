/** What rules need beside an item's own row, and that they are not claimed without it (S-1). */
import type { Issue, Severity } from "./issue";
import { type Portfolio, hasColumns } from "./portfolio";
import type { RuleSource, RuleTable } from "./rule-problem";

/** Tables and columns without which rules are not claimed. */
export interface Need {
  readonly sources: readonly RuleSource[];
  readonly rules: readonly string[];
}

/** What of a need is not there; of a table that does not stand, no column is named. */
export const lacking = (portfolio: Portfolio, { sources }: Need): readonly RuleSource[] =>
  sources.filter((source) => {
    if (source === "people.rows") return hasColumns(portfolio, "people", "name") && portfolio.people.length === 0;
    const [table, field] = source.split(".") as [RuleTable, string?];
    const stands = portfolio.tables.has(table);
    return field === undefined ? !stands : stands && !hasColumns(portfolio, table, field);
  });

/** Whether everything that rules need is there. */
export const isMet = (portfolio: Portfolio, need: Need): boolean => lacking(portfolio, need).length === 0;

/** S-1: rules that are not claimed, and what they lack. */
export const unclaimed = (
  lacks: readonly RuleSource[],
  rules: readonly string[],
  severity: Severity,
): readonly Issue[] =>
  lacks.length === 0 ? [] : [{ code: "S-1", lacks, rules, severity, where: { kind: "workbook" } }];

const needOf = (rule: string, ...sources: readonly RuleSource[]): Need => ({ sources, rules: [rule] });

/** What the rules need that ask more than a triangle. */
export const needs = {
  order: needOf(
    "V-8",
    "initiatives.status",
    "initiatives.background",
    "initiatives.intendedEffect",
    "initiatives.result",
    "initiatives.boundaries",
  ),
  bilateral: needOf("V-10", "initiatives.size", "meetings", "meetings.nr"),
  method: needOf("V-13", "initiatives.status", "initiatives.directionTalkHeld", "initiatives.startUpHeld"),
  reports: needOf("V-14", "initiatives.status", "initiatives.lastProgressReport"),
  facilitator: needOf("V-15", "initiatives.facilitator"),
  triangleTalks: needOf("V-19", "initiatives.status", "meetings", "meetings.nr", "meetings.held"),
  topTen: needOf("V-20", "initiatives.topTen"),
  means: needOf("V-21", "initiatives.status", "demand", "finances"),
  funding: { sources: ["finances"], rules: ["V-22", "V-23", "V-24"] },
  reserves: needOf("V-25", "finances", "finances.source", "resources", "resources.balance"),
  hire: needOf("V-26", "supply", "demand", "demand.staffing"),
  taskField: needOf("V-27", "finances", "finances.taskField"),
  promises: needOf("V-28", "products", "products.promisedOn", "products.forecast", "products.shiftReason"),
} as const satisfies Readonly<Record<string, Need>>;

/** S-1 of these rules: one for what tables lack and one for what columns lack, each rule in one of them. */
export const unclaimedNeeds = (portfolio: Portfolio): readonly Issue[] => {
  const lacks = Object.values<Need>(needs).map(({ sources, rules }) => {
    const missing = lacking(portfolio, { sources, rules });
    return { rules, missing, tables: missing.filter((source) => !source.includes(".")) };
  });
  const inTables = lacks.filter(({ tables }) => tables.length > 0);
  const inColumns = lacks.filter(({ missing, tables }) => missing.length > 0 && tables.length === 0);
  const say = (parts: typeof lacks): readonly Issue[] =>
    unclaimed(
      [...new Set(parts.flatMap(({ missing, tables }) => (tables.length > 0 ? tables : missing)))],
      parts.flatMap(({ rules }) => rules),
      "advice",
    );
  return [...say(inTables), ...say(inColumns)];
};
