import { adviceFollowed } from "../../src/domain/advice-followed";
import { matchKey } from "../../src/domain/matching";
import type { Alternative, ChoiceId } from "../../src/domain/model";
import { empty, pm } from "../../src/domain/quantity";
import { aChoice, amounts, anAlternative, aPortfolio, on } from "../support/builders";

const options = (nr: string, over: Partial<Alternative> = {}): readonly Alternative[] =>
  (
    [
      ["niet doen", "notDoing"],
      ["Faseren tot 2025", "phasing"],
      ["Extra middelen beschikbaar stellen", "extraMeans"],
    ] as const
  ).map(([name, kind]) =>
    anAlternative({ choiceNr: nr, choice: matchKey(nr) as ChoiceId, name, kind, ...(kind === "extraMeans" && over) }),
  );

const decided = (mtAdvice: string, decision: string) =>
  adviceFollowed(
    aPortfolio({
      choices: [aChoice({ nr: "K-1", mtAdvice, decision, status: "decided", decisionDate: on("2022-11-01") })],
      alternatives: options("K-1"),
    }),
  ).made.map(({ outcome, chosen, year }) => [outcome, chosen?.name ?? null, year]);

describe("een besluit naast het advies", () => {
  test.each([
    ["faseren", "In te stemmen met faseren tot 2025", "followed", "Faseren tot 2025"],
    ["faseren", "Extra middelen, structureel", "deviates", "Extra middelen beschikbaar stellen"],
    ["niet doen", "Akkoord met faseren", "deviates", "Faseren tot 2025"],
    ["faseren", "Conform advies", "followed", "Faseren tot 2025"],
    ["faseren", "In afwijking van het advies van het MT: later", "deviates", null],
    ["Eerst een haalbaarheidsstudie", "eerst een Haalbaarheidsstudie", "followed", null],
    ["faseren", "Wij bespreken dit in maart", "unknown", null],
    ["faseren of niet doen", "In te stemmen met faseren", "unknown", "Faseren tot 2025"],
    ["", "In te stemmen met faseren", "unknown", "Faseren tot 2025"],
    ["faseren", "", "unknown", null],
    ["faseren", "Niet conform advies", "deviates", null],
    ["faseren", "Niet volgens het advies van het MT", "deviates", null],
    ["faseren", "Zonder afwijking van het advies: conform advies", "followed", "Faseren tot 2025"],
  ] as const)("advies %j, besluit %j: %s", (advice, decision, outcome, chosen) => {
    expect(decided(advice, decision)).toEqual([[outcome, chosen, 2022]]);
  });
});

test("een naam telt als woord: A is geen deel van advies, en Variant 1 niet van Variant 10", () => {
  const made = (names: readonly string[], mtAdvice: string, decision: string) =>
    adviceFollowed(
      aPortfolio({
        choices: [aChoice({ nr: "K-1", mtAdvice, decision, status: "decided" })],
        alternatives: names.map((name) => anAlternative({ name, kind: "other" })),
      }),
    ).made.map(({ outcome, chosen }) => [outcome, chosen?.name]);
  expect(made(["A", "B"], "B", "Conform advies")).toEqual([["followed", "B"]]);
  expect(made(["Variant 1", "Variant 10"], "Variant 10", "Variant 10")).toEqual([["followed", "Variant 10"]]);
});

test("een naam binnen een langere naam is niet genoemd, ook niet als het woord van de soort", () => {
  const chosen = (alternatives: readonly (readonly [string, Alternative["kind"]])[], decision: string) =>
    adviceFollowed(
      aPortfolio({
        choices: [aChoice({ nr: "K-1", decision, status: "decided" })],
        alternatives: alternatives.map(([name, kind]) => anAlternative({ name, kind })),
      }),
    ).made.map((made) => made.chosen?.name ?? null);
  const phased = [
    ["Faseren", "phasing"],
    ["Faseren tot 2026", "phasing"],
  ] as const;
  expect(chosen(phased, "In te stemmen met faseren tot 2026")).toEqual(["Faseren tot 2026"]);
  expect(chosen(phased, "In te stemmen met faseren")).toEqual(["Faseren"]);
  expect(chosen(phased, "Faseren, en wel faseren tot 2026")).toEqual([null]);
  const means = [
    ["Extra middelen voor inhuur", "extraMeans"],
    ["Extra middelen voor vaste formatie", "extraMeans"],
  ] as const;
  expect(chosen(means, "Extra middelen voor inhuur")).toEqual(["Extra middelen voor inhuur"]);
  expect(chosen(means, "Extra middelen")).toEqual([null]);
});

test("een besluit dat met een naam en een dubbele punt opent, gaat daarover, wat het verder ook noemt", () => {
  expect(decided("faseren", "Extra middelen beschikbaar stellen: niet doen is geen optie")).toEqual([
    ["deviates", "Extra middelen beschikbaar stellen", 2022],
  ]);
  expect(decided("faseren", "Extra middelen; niet doen is geen optie")).toEqual([["unknown", null, 2022]]);
});

test("open keuzes en keuzes van het MT zelf tellen niet", () => {
  const choices = [
    aChoice({ nr: "K-1", mtAdvice: "faseren", decision: "faseren" }),
    aChoice({ nr: "K-2", mtAdvice: "faseren", decision: "faseren", status: "decided", body: "mt" }),
    aChoice({ nr: "K-3", mtAdvice: "faseren", decision: "faseren", status: "decided", body: null }),
  ];
  expect(adviceFollowed(aPortfolio({ choices })).made.map(({ choice }) => choice.nr)).toEqual(["K-3"]);
});

test("wat gekozen is per jaar, en wat extra middelen structureel vastleggen, p.m. niet meegeteld", () => {
  const choice = (nr: string, decision: string, day: string) =>
    aChoice({ nr, mtAdvice: "faseren", decision, status: "decided", decisionDate: on(day) });
  const { chosen, extraMeans } = adviceFollowed(
    aPortfolio({
      choices: [
        choice("K-1", "extra middelen", "2022-11-01"),
        choice("K-2", "extra middelen", "2022-12-01"),
        choice("K-3", "faseren", "2021-01-01"),
      ],
      alternatives: [
        ...options("K-1", { structural: amounts({ 2022: empty, 2023: 1000, 2024: 2000, 2025: pm }) }),
        ...options("K-2", { structural: amounts({ 2023: 500, 2024: pm }) }),
        ...options("K-3", { structural: amounts({ 2023: 9999 }) }),
      ],
    }),
  );
  expect(chosen).toEqual([
    { year: 2021, kind: "phasing", count: 1 },
    { year: 2022, kind: "extraMeans", count: 2 },
  ]);
  expect(extraMeans).toEqual([
    { year: 2023, structural: { known: 150_000, pm: 0, unreadable: 0 } },
    { year: 2024, structural: { known: 200_000, pm: 1, unreadable: 0 } },
    { year: 2025, structural: { known: null, pm: 1, unreadable: 0 } },
  ]);
});
