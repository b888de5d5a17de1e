/** What a row says of another, or of itself, and does not hold: numbers, what falls under what, days (S-2 … S-8, S-17, V-7). */
import { type Issue, issueInRow } from "./issue";
import { type MatchKey, matchKey } from "./matching";
import type { Initiative, RowId } from "./model";
import { inNaturalOrder } from "./natural-order";
import { type Portfolio, hasColumns } from "./portfolio";
import { programmesThatSumMoney } from "./programme-money";
import type { Day } from "./quantity";
import type { DaySpan } from "./rule-problem";
import { namesIn } from "./staff";
import { type Suggest, nearNumbersAmong, nearTextsAmong } from "./suggestion";

/** S-2: no status, while the register keeps one; the item counts as wanted. */
const withoutStatus = ({ initiatives }: Portfolio): readonly Issue[] =>
  initiatives
    .filter(({ status }) => status.kind === "none")
    .map(({ row }) => issueInRow({ code: "S-2" }, "advice", row, "status"));

/** S-7 and S-8: rows that name an item or a choice that does not stand in the register, as far as it has any. */
const danglingNumbers = (portfolio: Portfolio): readonly Issue[] => {
  const { initiatives, demand, scores, finances, choices, alternatives } = portfolio;
  const [hasItems, hasChoices] = [initiatives.length > 0, hasColumns(portfolio, "choices", "nr")];
  const [known, knownChoices] = [
    new Set<MatchKey>(initiatives.map(({ id }) => id)),
    new Set(choices.map(({ id }) => id)),
  ];
  const suggest = nearNumbersAmong(initiatives.map(({ nr }) => nr));
  const suggestChoice = nearNumbersAmong(choices.map(({ nr }) => nr));
  const unknown = (row: RowId, nr: string, field: string): readonly Issue[] =>
    !hasItems || known.has(matchKey(nr))
      ? []
      : [issueInRow({ code: "S-7", nr, suggestions: suggest(nr) }, "now", row, field)];
  return [
    ...[...demand, ...scores, ...finances].flatMap(({ row, nr }) => unknown(row, nr, "nr")),
    ...choices.flatMap(({ row, initiatives: nrs }) => nrs.flatMap((nr) => unknown(row, nr, "initiatives"))),
    ...alternatives
      .filter(({ choice }) => hasChoices && !knownChoices.has(choice))
      .map(({ row, choiceNr }) =>
        issueInRow({ code: "S-8", nr: choiceNr, suggestions: suggestChoice(choiceNr) }, "now", row, "choice"),
      ),
  ];
};

type Parents = ReadonlyMap<MatchKey, Initiative>;

/** From an item upwards to the first that was met before or falls under nothing known. */
const ancestry = (initiative: Initiative, byId: Parents): readonly Initiative[] => {
  const chain: Initiative[] = [];
  let next: Initiative | undefined = initiative;
  while (next && !chain.includes(next)) {
    chain.push(next);
    next = byId.get(matchKey(next.parent));
  }
  return chain;
};

/** S-4, once per cycle, at the item of it that comes first in natural order. */
const cycles = (ordered: readonly Initiative[], byId: Parents): readonly Issue[] => {
  const said = new Set<Initiative>();
  return ordered.flatMap((initiative) => {
    const chain = ancestry(initiative, byId);
    const last = chain.at(-1);
    if (said.has(initiative) || !last || byId.get(matchKey(last.parent)) !== initiative) return [];
    for (const member of chain) said.add(member);
    const nrs = [...chain, initiative].map(({ nr }) => nr);
    return [issueInRow({ code: "S-4", chain: nrs }, "now", initiative.row, "parent")];
  });
};

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
const fallsUnder = ({ initiatives }: Portfolio): readonly Issue[] => {
  const byId = new Map<MatchKey, Initiative>([...initiatives].reverse().map((each) => [each.id, each]));
  const ordered = inNaturalOrder(initiatives, ({ nr }) => nr);
  const suggest = nearNumbersAmong(initiatives.map(({ nr }) => nr));
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

/** V-7 beyond the triangle: owners of pools and those whom deputies stand in for are people of the register. */
const unknownPeople = (portfolio: Portfolio): readonly Issue[] => {
  if (!hasColumns(portfolio, "people", "name")) return [];
  const { people, supply } = portfolio;
  const known = new Set(people.map(({ name }) => matchKey(name)));
  const suggest = nearTextsAmong(people.map(({ name }) => name));
  const unknown = (row: RowId, names: string, field: "owner" | "deputyFor"): readonly Issue[] =>
    namesIn(names)
      .filter((name) => !known.has(matchKey(name)))
      .map((name) =>
        issueInRow({ code: "V-7", reason: "unknown", field, name, suggestions: suggest(name) }, "advice", row, field),
      );
  return [
    ...supply.flatMap(({ row, owner }) => unknown(row, owner, "owner")),
    ...people.flatMap(({ row, deputyFor }) => unknown(row, deputyFor, "deputyFor")),
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
