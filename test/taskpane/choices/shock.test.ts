/** A shock while it is typed, whom to tell of what gives way, and the ranking beside the best choice, in words. */
import type { BesideRanking } from "../../../src/domain/scenario/beside-ranking";
import type { Levels } from "../../../src/domain/scenario/judge";
import { amountText } from "../../../src/messages/amount";
import { dutchFormats } from "../../../src/messages/nl-format";
import { besideTexts } from "../../../src/messages/pane/beside";
import { choiceTexts } from "../../../src/messages/pane/choices";
import { optionTexts } from "../../../src/messages/pane/options";
import { shockTexts } from "../../../src/messages/pane/shock";
import { triangleTexts } from "../../../src/messages/pane/triangle";
import { besideWords } from "../../../src/taskpane/choices/beside-words";
import { firstDraft, shockOf, withAsk } from "../../../src/taskpane/choices/shock-draft";
import { toldText } from "../../../src/taskpane/choices/told-words";
import { aWish, none, periodOf } from "../../support/builders";

const known = { roles: ["Jurist", "Inkoper"], periods: [periodOf("2023-Q1"), periodOf("2023-Q2")] };

describe("een schok, terwijl die getypt wordt", () => {
  test("begint met een lege regel, en een volgende begint waar de vorige was", () => {
    const draft = firstDraft(null, known);
    expect(draft).toEqual({ name: "", asks: [{ key: 0, role: "Jurist", period: "2023-Q1", hours: "" }] });
    const [first] = draft.asks;
    const moved = { ...draft, asks: first ? [{ ...first, role: "Inkoper", period: "2023-Q2", hours: "8" }] : [] };
    expect(withAsk(moved, known).asks[1]).toEqual({ key: 1, role: "Inkoper", period: "2023-Q2", hours: "" });
    const without = { ...withAsk(withAsk(moved, known), known) };
    expect(withAsk({ ...without, asks: without.asks.slice(2) }, known).asks.map(({ key }) => key)).toEqual([2, 3]);
  });

  test.each([
    ["", "120"],
    ["Opvang", ""],
    ["Opvang", "veel"],
    ["Opvang", "0"],
    ["Opvang", "-5"],
  ])("naam '%s' met '%s' uur is er nog geen", (name, hours) => {
    expect(shockOf({ name, asks: [{ key: 0, role: "Jurist", period: "2023-Q1", hours }] })).toBeNull();
  });

  test("met naam en uren is zij er, en zij keert terug zoals zij was", () => {
    const shock = shockOf({ name: " Opvang ", asks: [{ key: 4, role: "Jurist", period: "2023-Q1", hours: "12,5" }] });
    expect(shock).toEqual({ name: "Opvang", asks: [{ role: "Jurist", period: "2023-Q1", hours: 12.5 }] });
    expect(shock && shockOf(firstDraft(shock, known))).toEqual(shock);
  });
});

test("wie het horen moet: de driehoek bij rol en naam, en wat niet is ingevuld", () => {
  const said = (item: Parameters<typeof toldText>[3]): string =>
    toldText(dutchFormats.listText, shockTexts.nl, triangleTexts.nl.roles, item);
  const triangle = { politicalSponsor: ["W. Bakker"], executiveSponsor: ["L. Visser"], lead: ["P. Jansen"] };
  expect(said(triangle)).toBe(
    "Vertel het aan bestuurlijk opdrachtgever W. Bakker, ambtelijk opdrachtgever L. Visser en ambtelijk opdrachtnemer P. Jansen.",
  );
  expect(said({ ...triangle, executiveSponsor: none, lead: none })).toBe(
    "Vertel het aan bestuurlijk opdrachtgever W. Bakker. Nog niet ingevuld: ambtelijk opdrachtgever en ambtelijk opdrachtnemer.",
  );
});

const words = {
  ...dutchFormats,
  texts: optionTexts.nl,
  periodWords: choiceTexts.nl.periods,
  kind: "quarter" as const,
  figureText: (inHours: number) => amountText("nl", inHours, "hours"),
};
const levels = (over: Partial<Levels>): Levels => ({
  ...{ shortage: 0, topTen: 0, value: 0, delay: 0, cost: 0, changes: 0 },
  ...over,
});
const beside = (over: Partial<BesideRanking>): BesideRanking => ({
  ...{ ranked: [0, null, null], onlyInBest: [], onlyInRanked: [], canBeRanked: true },
  ...{ levelsOfRanked: levels({ value: 900.01 }), levelsOfBest: levels({ value: 1150.02 }) },
  ...{ scoreOfRanked: 900, scoreOfBest: 1150 },
  ...over,
});
const same = { scoreOfRanked: 900, scoreOfBest: 900 };
const said = (over: Partial<BesideRanking>) =>
  besideWords(words, besideTexts.nl, optionTexts.nl.items, beside(over), [null, 0, 0]);

test("de rangorde naast de beste keuze, met wat die meer heeft", () => {
  expect(said({ onlyInBest: [aWish("P-3")] })).toEqual({
    ranked: "1 item gedaan, samen 90 punten score.",
    best: "2 items gedaan, samen 115 punten score.",
    difference: "De beste keuze heeft 25 punten meer: 27,8 % boven de rangorde.",
  });
  expect(said({ scoreOfRanked: 0 }).difference).toBe(
    "De beste keuze heeft 115 punten meer; de rangorde heeft er geen.",
  );
});

test("ook als zij niet meer score heeft, er geen scores zijn, of uren ontbreken", () => {
  const short = levels({ value: 900.01, shortage: -12, topTen: 2 });
  expect(said({ ...same, levelsOfRanked: short, levelsOfBest: short })).toMatchObject({
    ranked: "1 item gedaan, samen 90 punten score. Daarbij ontbreekt 12 uur. Uit de top 10 op tijd: 2.",
    difference: "De rangorde is hier al de beste keuze.",
  });
  const better = levels({ value: 900.01, shortage: -10, topTen: 2 });
  expect(said({ ...same, levelsOfRanked: short, levelsOfBest: better }).difference).toBe(
    "De beste keuze heeft niet meer score, en is beter op wat voor de score gaat: uren en top 10.",
  );
  expect(said({ scoreOfRanked: 0, scoreOfBest: 0 })).toMatchObject({
    ranked: "1 item gedaan.",
    difference:
      "Er zijn nog geen scores: de rangorde zegt niets, en de beste keuze telt alleen hoeveel er gedaan wordt.",
  });
});

test("zonder iets om uit te kiezen zegt zij dat, en niet dat er geen scores zijn", () => {
  expect(said({ ranked: [], scoreOfRanked: 0, scoreOfBest: 0 }).difference).toBe(
    "Er is niets te kiezen: geen item is gewenst, en wat vastligt wijkt hier niet.",
  );
});

test("met evenveel score zegt zij wat het verschil dan is", () => {
  const other = { ...same, levelsOfBest: levels({ value: 900.02 }), onlyInBest: [aWish("P-3")] };
  expect(said(other).difference).toBe("De beste keuze heeft evenveel score, met 1 item meer gedaan.");
  expect(said({ ...other, ranked: [0, 0, null] }).difference).toBe(
    "De beste keuze heeft evenveel score en doet andere items: de rangorde is hier even goed.",
  );
  expect(said({ ...other, scoreOfRanked: 950 }).difference).toBe(
    "Wat er tot nu toe gevonden is, is nog minder dan de rangorde: laat langer zoeken.",
  );
  expect(said({ ...other, scoreOfRanked: 950, canBeRanked: false }).difference).toBe(
    "De rangorde kan zo niet: zij let niet op samenhang en geld. De beste keuze heeft niet meer score, en kan wel.",
  );
});
