/** The triangle of each item: bestuurlijk opdrachtgever, ambtelijk opdrachtgever, ambtelijk opdrachtnemer (domain.md 1, V-1 …). */
import { orderedInitiatives } from "./initiative-index";
import { type Issue, issueInRow } from "./issue";
import type { Initiative, InitiativeId, RowId } from "./model";
import { once } from "./once";
import { poolFindings } from "./pools";
import { type Portfolio, hasColumns } from "./portfolio";
import type { Day } from "./quantity";
import { type RuleSource, type RuleTable, triangleRoles } from "./rule-problem";
import { staffOf } from "./staff";
import { staffFindings, triangleFindings } from "./triangle-rules";

/** demanded: from Koersvast on, or no status column · advised: earlier · none: the item is out (buiten). */
export type TriangleDemand = "demanded" | "advised" | "none";

export interface TriangleRow {
  readonly row: RowId;
  readonly initiative: InitiativeId;
  readonly nr: string;
  readonly name: string;
  /** As typed; several names joined by "; " when there are several, empty when there is none. */
  readonly politicalSponsor: string;
  readonly executiveSponsor: string;
  readonly lead: string;
  readonly demand: TriangleDemand;
  /** All three are filled and no finding other than an advice stands. */
  readonly complete: boolean;
  readonly issues: readonly Issue[];
}

export interface TriangleCheck {
  /** One per item, in natural order of Nr. */
  readonly rows: readonly TriangleRow[];
  /** Those of the rows and those about the register as a whole. */
  readonly issues: readonly Issue[];
}

/** How far the triangle is asked of an item, by its status (workbook.md, "Status"). */
const demandOf = ({ status }: Initiative): TriangleDemand => {
  switch (status.kind) {
    case "untracked":
      return "demanded";
    case "none":
    case "unknown":
      return "advised";
    case "known":
      return status.class === "out" ? "none" : status.demandsTriangle ? "demanded" : "advised";
  }
};

const functionRules: readonly string[] = ["V-4", "V-5", "V-6", "V-11", "V-16"];

interface Need {
  readonly sources: readonly RuleSource[];
  readonly rules: readonly string[];
}

const rolesNeed: Need = { sources: triangleRoles.map((role) => `initiatives.${role}` as const), rules: ["V-1"] };
const peopleNeed: Need = {
  sources: ["people", "people.name", "people.rows"],
  rules: ["V-4", "V-5", "V-6", "V-7", "V-11", "V-12", "V-16"],
};
const functionNeed: Need = { sources: ["people.functions"], rules: functionRules };
const poolNeed: Need = {
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

/** S-1: what each rule needs and is not there, once for the whole register; as heavy as the rule where nothing can do without it. */
const unclaimedRules = (portfolio: Portfolio): readonly Issue[] => {
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

const isMet = (portfolio: Portfolio, need: Need): boolean => lacking(portfolio, need).length === 0;

/** Holds the triangle of every item to the rules; what it needs and the register does not have is said and not claimed. */
export const checkTriangle = once((portfolio: Portfolio, on: Day): TriangleCheck => {
  const { settings } = portfolio;
  const staff = isMet(portfolio, peopleNeed) ? staffOf(portfolio.people) : null;
  const knowsFunctions = isMet(portfolio, functionNeed);
  const rolesLacking = new Set(lacking(portfolio, rolesNeed));
  const poolsOf = isMet(portfolio, poolNeed) ? poolFindings(portfolio) : () => [];

  const issuesOf = (initiative: Initiative): readonly Issue[] => [
    ...[
      ...triangleFindings(initiative),
      ...(staff ? staffFindings(initiative, staff, settings.executiveSponsorFunctions, on) : []),
    ]
      .filter(({ problem }) => problem.code !== "V-1" || !rolesLacking.has(`initiatives.${problem.role}`))
      .filter(({ problem }) => knowsFunctions || !functionRules.includes(problem.code))
      .map(({ problem, severity, field }) => issueInRow(problem, severity, initiative.row, field)),
    ...(initiative.executiveSponsor.every((name) => !staff || staff.named(name)) ? poolsOf(initiative) : []),
  ];

  const rows = orderedInitiatives(portfolio).map((initiative): TriangleRow => {
    const { id, nr, name, politicalSponsor, executiveSponsor, lead } = initiative;
    const demand = demandOf(initiative);
    const found = demand === "none" ? [] : issuesOf(initiative);
    const issues = demand === "demanded" ? found : found.map((issue): Issue => ({ ...issue, severity: "advice" }));
    const isFilled = [politicalSponsor, executiveSponsor, lead].every((names) => names.length > 0);
    return {
      row: initiative.row,
      initiative: id,
      nr,
      name,
      politicalSponsor: politicalSponsor.join("; "),
      executiveSponsor: executiveSponsor.join("; "),
      lead: lead.join("; "),
      demand,
      complete: isFilled && issues.every(({ severity }) => severity === "advice"),
      issues,
    };
  });
  const said = portfolio.initiatives.length > 0 ? unclaimedRules(portfolio) : [];
  return { rows, issues: [...rows.flatMap(({ issues }) => issues), ...said] };
});
