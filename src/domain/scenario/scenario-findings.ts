/** Rows of Scenarios that change nothing (S-25, S-26); of items and knelpunten that are not there, `references.ts` tells. */
import { type Issue, issueInRow } from "../issue";
import { matchKey } from "../matching";
import { hasColumns, type Portfolio } from "../portfolio";
import { nearTextsAmong } from "../suggestion";
import { scenarioChange } from "./scenario-change";

/** S-25: a row that does not say all that its change needs; one that does not say what, is found while reading. */
const incompleteRows = ({ scenarios }: Portfolio): readonly Issue[] =>
  scenarios.flatMap((each) => {
    const change = scenarioChange(each);
    if (!("lacks" in change) || change.act === null) return [];
    const { act, lacks } = change;
    return [issueInRow({ code: "S-25", act, lacks }, "advice", each.row, lacks[0] ?? null)];
  });

/** S-26: hours of a role that has no row in Capaciteitsaanbod. */
const unknownRoles = (portfolio: Portfolio): readonly Issue[] => {
  if (!hasColumns(portfolio, "supply", "role")) return [];
  const roles = portfolio.supply.map(({ role }) => role);
  const [known, suggest] = [new Set(roles.map(matchKey)), nearTextsAmong(roles)];
  return portfolio.scenarios
    .filter(({ role }) => role !== "" && !known.has(matchKey(role)))
    .map(({ row, role }) => issueInRow({ code: "S-26", role, suggestions: suggest(role) }, "advice", row, "role"));
};

/** Everything in a row of Scenarios itself for which it changes nothing. */
export const checkScenarios = (portfolio: Portfolio): readonly Issue[] => [
  ...incompleteRows(portfolio),
  ...unknownRoles(portfolio),
];
