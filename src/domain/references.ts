/** What a row names and the register does not hold: items, choices, knelpunten, middelen and people (S-7, S-8, S-20, S-21, V-7). */
import { demandLines } from "./demand-lines";
import { initiativesById } from "./initiative-index";
import { type Issue, issueInRow } from "./issue";
import { matchKey } from "./matching";
import type { RowId } from "./model";
import { type Portfolio, hasColumns } from "./portfolio";
import type { PersonField } from "./rule-problem";
import { namesIn } from "./staff";
import { nearNumbersAmong, nearTextsAmong } from "./suggestion";

/** A number of an item as it is typed in a row, and the field that it stands in. */
interface Named {
  readonly row: RowId;
  readonly nr: string;
  readonly field: string;
}

/** The Nrs that name no item in the tables that hold one item a row, Capaciteitsvraag apart: it may be very long. */
const inOwnField = ({ scores, finances, meetings, products, dependencies, scenarios }: Portfolio): readonly Named[] => [
  ...[...scores, ...finances].map(({ row, nr }) => ({ row, nr, field: "nr" })),
  ...dependencies.flatMap(({ row, fromNr, toNr }) => [
    { row, nr: fromNr, field: "from" },
    { row, nr: toNr, field: "to" },
  ]),
  ...meetings.filter(({ nr }) => nr !== "").map(({ row, nr }) => ({ row, nr, field: "nr" })),
  ...products.map(({ row, nr }) => ({ row, nr, field: "nr" })),
  ...scenarios.filter(({ nr }) => nr !== "").map(({ row, nr }) => ({ row, nr, field: "nr" })),
];

/** The Nrs in the lists of other tables. */
const inLists = ({ choices, bottlenecks, agreement, developments }: Portfolio): readonly Named[] =>
  [...choices, ...bottlenecks, ...agreement, ...developments].flatMap(({ row, initiatives }) =>
    initiatives.map((nr) => ({ row, nr, field: "initiatives" })),
  );

/** S-7: rows that name an item that does not stand in the register, as far as it has any. */
const unknownItems = (portfolio: Portfolio): readonly Issue[] => {
  const { initiatives } = portfolio;
  if (initiatives.length === 0) return [];
  const known = initiativesById(portfolio);
  const suggest = nearNumbersAmong(initiatives.map(({ nr }) => nr));
  const demand = demandLines(portfolio).lines.flatMap(({ initiative, row: { row, nr } }) =>
    initiative ? [] : [{ row, nr, field: "nr" }],
  );
  const others = [...inOwnField(portfolio), ...inLists(portfolio)].filter(({ nr }) => !known.has(matchKey(nr)));
  return [...demand, ...others].map(({ row, nr, field }) =>
    issueInRow({ code: "S-7", nr, suggestions: suggest(nr) }, "now", row, field),
  );
};

/** S-8: alternatives of a choice that does not stand in Keuzes. */
const unknownChoices = (portfolio: Portfolio): readonly Issue[] => {
  if (!hasColumns(portfolio, "choices", "nr")) return [];
  const { choices, alternatives } = portfolio;
  const known = new Set(choices.map(({ id }) => id));
  const suggest = nearNumbersAmong(choices.map(({ nr }) => nr));
  return alternatives
    .filter(({ choice }) => !known.has(choice))
    .map(({ row, choiceNr }) =>
      issueInRow({ code: "S-8", nr: choiceNr, suggestions: suggest(choiceNr) }, "now", row, "choice"),
    );
};

/** S-20: choices and scenarios about a knelpunt that does not stand in Knelpunten. */
const unknownBottlenecks = (portfolio: Portfolio): readonly Issue[] => {
  if (!hasColumns(portfolio, "bottlenecks", "nr")) return [];
  const numbers = portfolio.bottlenecks.map(({ nr }) => nr);
  const [known, suggest] = [new Set(numbers.map(matchKey)), nearNumbersAmong(numbers)];
  const named = [
    ...portfolio.choices.flatMap(({ row, bottlenecks }) =>
      bottlenecks.map((nr) => ({ row, nr, field: "bottlenecks", severity: "now" }) as const),
    ),
    ...portfolio.scenarios.flatMap(({ row, bottleneck: nr }) =>
      nr === "" ? [] : [{ row, nr, field: "bottleneck", severity: "advice" } as const],
    ),
  ];
  return named
    .filter(({ nr }) => !known.has(matchKey(nr)))
    .map(({ row, nr, field, severity }) =>
      issueInRow({ code: "S-20", nr, suggestions: suggest(nr) }, severity, row, field),
    );
};

/** S-21: dekking from a source that does not stand in Middelen. */
const unknownSources = (portfolio: Portfolio): readonly Issue[] => {
  if (!hasColumns(portfolio, "resources", "source")) return [];
  const sources = portfolio.resources.map(({ source }) => source);
  const [known, suggest] = [new Set(sources.map(matchKey)), nearTextsAmong([...new Set(sources)])];
  return portfolio.finances
    .filter(({ kind, source }) => kind === "funding" && source !== "" && !known.has(matchKey(source)))
    .map(({ row, source }) =>
      issueInRow({ code: "S-21", source, suggestions: suggest(source) }, "beforeSubmission", row, "source"),
    );
};

/** Every number and source that a row names and that does not stand in the register. */
export const danglingNumbers = (portfolio: Portfolio): readonly Issue[] => [
  ...unknownItems(portfolio),
  ...unknownChoices(portfolio),
  ...unknownBottlenecks(portfolio),
  ...unknownSources(portfolio),
];

/**
 * V-7 beyond the triangle: owners of pools, those whom deputies stand in for, portefeuillehouders and begeleiders are
 * people of the register. Who attends a talk may be from elsewhere: of them only what nearly is a name of Personen is said.
 */
export const unknownPeople = (portfolio: Portfolio): readonly Issue[] => {
  if (!hasColumns(portfolio, "people", "name")) return [];
  const { people, supply, initiatives, meetings, agreement } = portfolio;
  const known = new Set(people.map(({ name }) => matchKey(name)));
  const suggest = nearTextsAmong(people.map(({ name }) => name));
  const unknown = (row: RowId, names: readonly string[], field: PersonField): readonly Issue[] =>
    names
      .filter((name) => !known.has(matchKey(name)) && (field !== "attendees" || suggest(name).length > 0))
      .map((name) =>
        issueInRow({ code: "V-7", reason: "unknown", field, name, suggestions: suggest(name) }, "advice", row, field),
      );
  return [
    ...supply.flatMap(({ row, owner }) => unknown(row, namesIn(owner), "owner")),
    ...people.flatMap(({ row, deputyFor }) => unknown(row, namesIn(deputyFor), "deputyFor")),
    ...[...initiatives, ...meetings].flatMap(({ row, facilitator }) =>
      unknown(row, namesIn(facilitator), "facilitator"),
    ),
    ...meetings.flatMap(({ row, attendees }) => unknown(row, attendees, "attendees")),
    ...agreement.flatMap(({ row, portfolioHolder }) => unknown(row, namesIn(portfolioHolder), "portfolioHolder")),
  ];
};
