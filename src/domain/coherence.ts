/** What a row says of another, or of itself, and does not hold: numbers, what falls under what, days (S-2 … S-8, S-17, S-20, S-21, V-7). */
import { initiativesById, orderedInitiatives } from "./initiative-index";
import { type Issue, issueInRow } from "./issue";
import { type MatchKey, matchKey } from "./matching";
import type { Initiative, RowId } from "./model";
import type { Portfolio } from "./portfolio";
import { programmesThatSumMoney } from "./programme-money";
import type { Day } from "./quantity";
import { danglingNumbers, unknownPeople } from "./references";
import type { DaySpan } from "./rule-problem";
import { type Suggest, nearNumbersAmong } from "./suggestion";

/** S-2: no status, while the register keeps one; the item counts as wanted. */
const withoutStatus = ({ initiatives }: Portfolio): readonly Issue[] =>
  initiatives
    .filter(({ status }) => status.kind === "none")
    .map(({ row }) => issueInRow({ code: "S-2" }, "advice", row, "status"));

type Parents = ReadonlyMap<MatchKey, Initiative>;

/** The cycles of what falls under what, each once and from the item that comes first; each item is walked past once. */
const cyclesAmong = (ordered: readonly Initiative[], byId: Parents): readonly (readonly Initiative[])[] => {
  const places = new Map(ordered.map((initiative, place) => [initiative, place]));
  const metFrom = new Map<Initiative, Initiative>();
  const found = ordered.flatMap((start) => {
    const chain: Initiative[] = [];
    let next: Initiative | undefined = start;
    while (next && !metFrom.has(next)) {
      metFrom.set(next, start);
      chain.push(next);
      next = parentOf(next, byId);
    }
    return next && metFrom.get(next) === start && chain.length > 0 ? [chain.slice(chain.indexOf(next))] : [];
  });
  const placeOf = (initiative: Initiative | undefined): number => (initiative && places.get(initiative)) ?? Infinity;
  return found
    .map((cycle) => {
      const first = cycle.reduce((at, member, here) => (placeOf(member) < placeOf(cycle[at]) ? here : at), 0);
      return [...cycle.slice(first), ...cycle.slice(0, first)];
    })
    .sort(([a], [b]) => placeOf(a) - placeOf(b));
};

const parentOf = ({ parent }: Initiative, byId: Parents): Initiative | undefined =>
  parent === "" ? undefined : byId.get(matchKey(parent));

/** S-4, once per cycle, at the item of it that comes first in natural order. */
const cycles = (ordered: readonly Initiative[], byId: Parents): readonly Issue[] =>
  cyclesAmong(ordered, byId).flatMap(([first, ...others]) =>
    first
      ? [issueInRow({ code: "S-4", chain: [first, ...others, first].map(({ nr }) => nr) }, "now", first.row, "parent")]
      : [],
  );

const upwards = (initiative: Initiative, byId: Parents, suggest: Suggest): readonly Issue[] => {
  const { row, parent, workingMethod } = initiative;
  if (parent === "") return [];
  const above = byId.get(matchKey(parent));
  if (!above) return [issueInRow({ code: "S-3", parent, suggestions: suggest(parent) }, "now", row, "parent")];
  return workingMethod === "programme" && above.workingMethod === "project"
    ? [issueInRow({ code: "S-5", parent: above.nr }, "now", row, "parent")]
    : [];
};

/** S-3, S-4 and S-5: what an item falls under exists, is not itself below it, and is no project above a programme. */
const fallsUnder = (portfolio: Portfolio): readonly Issue[] => {
  const [byId, ordered] = [initiativesById(portfolio), orderedInitiatives(portfolio)];
  const suggest = nearNumbersAmong(ordered.map(({ nr }) => nr));
  return [...ordered.flatMap((initiative) => upwards(initiative, byId, suggest)), ...cycles(ordered, byId)];
};

/** S-17: a last day before the first. */
const reversedDays = ({ initiatives, people }: Portfolio): readonly Issue[] => {
  const reversed = (span: DaySpan, row: RowId, field: string, from: Day | null, until: Day | null): readonly Issue[] =>
    from !== null && until !== null && until < from
      ? [issueInRow({ code: "S-17", span, from, until }, "now", row, field)]
      : [];
  return [
    ...initiatives.flatMap(({ row, start, end, earliestStart, latestStart }) => [
      ...reversed("item", row, "end", start, end),
      ...reversed("start", row, "latestStart", earliestStart, latestStart),
    ]),
    ...people.flatMap(({ row, inServiceFrom, inServiceUntil }) =>
      reversed("service", row, "inServiceUntil", inServiceFrom, inServiceUntil),
    ),
  ];
};

/** Everything that a row says of another, or of its own days, and that does not hold. */
export const checkCoherence = (portfolio: Portfolio): readonly Issue[] => [
  ...withoutStatus(portfolio),
  ...fallsUnder(portfolio),
  ...danglingNumbers(portfolio),
  ...reversedDays(portfolio),
  ...unknownPeople(portfolio),
  ...programmesThatSumMoney(portfolio),
];
