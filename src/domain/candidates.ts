/** Who could stand in a role of the triangle, whoever fits first, and what the rules would find about each. */
import { type Issue, severities } from "./issue";
import { matchKey } from "./matching";
import type { Initiative, Person } from "./model";
import { inNaturalOrder } from "./natural-order";
import { rolesOwnedBy } from "./pools";
import type { Portfolio } from "./portfolio";
import type { Day } from "./quantity";
import type { TriangleRole } from "./rule-problem";
import { staffOf } from "./staff";
import { triangleIssues } from "./triangle";

/** What speaks for somebody beside others who fit: capaciteitshouder of roles that the item asks, or its portefeuillehouder. */
export type Ground = { readonly kind: "owns"; readonly roles: readonly string[] } | { readonly kind: "holdsPortfolio" };

export interface Candidate {
  readonly person: Person;
  readonly ground: Ground | null;
  /** What V-3 … V-7, V-11, V-12, V-16 and V-17 would say of this person in this role; nothing of whoever fits. */
  readonly issues: readonly Issue[];
  /** Bewust nooit: the portfoliomanager as ambtelijk opdrachtgever (V-16). */
  readonly isBarred: boolean;
}

const groundOf = (portfolio: Portfolio, initiative: Initiative, role: TriangleRole, name: string): Ground | null => {
  if (role === "executiveSponsor") {
    const roles = rolesOwnedBy(portfolio, initiative, name);
    return roles.length > 0 ? { kind: "owns", roles } : null;
  }
  const holds =
    role === "politicalSponsor" && initiative.portfolioHolders.some((each) => matchKey(each) === matchKey(name));
  return holds ? { kind: "holdsPortfolio" } : null;
};

/** How well somebody fits, 0 best: by the gravest finding, with a ground before without. */
const misfitOf = ({ issues, ground, isBarred }: Candidate): number => {
  const gravest = severities.findIndex((severity) => issues.some((issue) => issue.severity === severity));
  const steps = isBarred ? severities.length + 1 : gravest < 0 ? 0 : severities.length - gravest;
  return steps * 2 + (ground ? 0 : 1);
};

/**
 * Everybody of Personen for one role of an item as it stands: its other roles as they are filled, by name where nothing
 * tells people apart. Nobody while the register has no names.
 */
export const candidatesFor = (
  portfolio: Portfolio,
  initiative: Initiative,
  role: TriangleRole,
  on: Day,
): readonly Candidate[] => {
  const issuesOf = triangleIssues(portfolio, on);
  const { named } = staffOf(portfolio.people);
  const candidates = portfolio.people
    .filter((person) => named(person.name) === person)
    .map((person): Candidate => {
      const issues = issuesOf({ ...initiative, [role]: [person.name] }).filter((issue) => isAbout(issue, person, role));
      const isBarred = issues.some((issue) => issue.code === "V-16" && issue.reason === "isSponsor");
      return { person, ground: groundOf(portfolio, initiative, role, person.name), issues, isBarred };
    });
  return [...inNaturalOrder(candidates, ({ person }) => person.name)].sort((a, b) => misfitOf(a) - misfitOf(b));
};

/** Whether a finding would be there because of this person in this role; V-3 stands in the last of somebody's roles. */
const isAbout = (issue: Issue, { name }: Person, role: TriangleRole): boolean =>
  issue.code === "V-3"
    ? matchKey(issue.name) === matchKey(name)
    : issue.where.kind === "row" && issue.where.field === role;
