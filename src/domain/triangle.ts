/** The triangle of each item: bestuurlijk opdrachtgever, ambtelijk opdrachtgever, ambtelijk opdrachtnemer (domain.md 1, V-1 …). */
import { orderedInitiatives } from "./initiative-index";
import { type Issue, issueInRow } from "./issue";
import type { Initiative, InitiativeId, RowId } from "./model";
import { once } from "./once";
import { poolFindings } from "./pools";
import { type Portfolio, hasColumns } from "./portfolio";
import type { Day } from "./quantity";
import { staffOf } from "./staff";
import { isMet } from "./rule-needs";
import { withoutRulesOff } from "./rules-off";
import { type TriangleDemand, demandOf } from "./triangle-demand";
import { functionNeed, peopleNeed, poolNeed, unclaimedRules } from "./triangle-needs";
import { staffFindings, triangleFindings } from "./triangle-rules";

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

/** What one item breaks, also one that is only thought of; as heavy as it weighs once the triangle is demanded. */
export const triangleIssues = once((portfolio: Portfolio, on: Day): ((initiative: Initiative) => readonly Issue[]) => {
  const { people, settings } = portfolio;
  const staff = isMet(portfolio, peopleNeed) ? staffOf(people) : null;
  const knowsFunctions = isMet(portfolio, functionNeed);
  const knowsPools = isMet(portfolio, poolNeed);
  const issuesOf = (initiative: Initiative): readonly Issue[] => [
    ...[
      ...triangleFindings(initiative),
      ...(staff ? staffFindings(initiative, staff, settings.executiveSponsorFunctions, on) : []),
    ]
      .filter(({ problem }) => problem.code !== "V-1" || hasColumns(portfolio, "initiatives", problem.role))
      .filter(({ problem }) => knowsFunctions || !functionNeed.rules.includes(problem.code))
      .map(({ problem, severity, field }) => issueInRow(problem, severity, initiative.row, field)),
    ...(knowsPools && initiative.executiveSponsor.every((name) => !staff || staff.named(name))
      ? poolFindings(portfolio, initiative)
      : []),
  ];
  return (initiative) => withoutRulesOff(settings, issuesOf(initiative));
});

/** Holds the triangle of every item to the rules; what it needs and the register does not have is said and not claimed. */
export const checkTriangle = once((portfolio: Portfolio, on: Day): TriangleCheck => {
  const issuesOf = triangleIssues(portfolio, on);
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
