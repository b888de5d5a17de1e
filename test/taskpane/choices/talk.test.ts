/** What people settle in a talk, how it is listed, and how it is said. */
import { matchKey } from "../../../src/domain/matching";
import type { InitiativeId } from "../../../src/domain/model";
import { cents, value } from "../../../src/domain/quantity";
import type { Adjustment } from "../../../src/domain/scenario/adjust";
import { freedoms } from "../../../src/domain/scenario/options";
import { portfolioProblem } from "../../../src/domain/scenario/portfolio-problem";
import type { Way } from "../../../src/domain/scenario/problem";
import { asItStands, settle, settledOutcome } from "../../../src/domain/scenario/settled";
import { whyNot } from "../../../src/domain/scenario/why-not";
import { amountText } from "../../../src/messages/amount";
import { dutchFormats } from "../../../src/messages/nl-format";
import { choiceTexts } from "../../../src/messages/pane/choices";
import { optionTexts } from "../../../src/messages/pane/options";
import { talkTexts } from "../../../src/messages/pane/talk";
import { requirementText, type Spoken, violationText, whyNotText } from "../../../src/taskpane/choices/conflict-words";
import { adjustmentText, pinText } from "../../../src/taskpane/choices/pin-words";
import { rolePeriods } from "../../../src/taskpane/choices/role-periods";
import { talkItems } from "../../../src/taskpane/choices/talk-items";
import {
  asIn,
  pinChoices,
  planTalk,
  settledKey,
  talkFrom,
  withHours,
  withPin,
} from "../../../src/taskpane/choices/talk";
import { typedHours } from "../../../src/taskpane/choices/typed-hours";
import {
  aDemandRow,
  aDependency,
  anInitiative,
  aPortfolio,
  aSupplyRow,
  aWish,
  hoursReading,
  on,
  periodOf,
} from "../../support/builders";

const id = (nr: string) => matchKey(nr) as InitiativeId;
const q1 = periodOf("2023-Q1").key;

/**
 * Jurist 100 per kwartaal van 2023, planeconoom 10 in Q1. In Q1 vraagt P-2 (verplicht, uit te besteden) 60 jurist, P-3 50 jurist
 * en 12 planeconoom, P-4 (start ten laatste in Q2) 30 jurist; P-5 vraagt niets. P-1 ligt vast. P-3 en P-4 sluiten elkaar uit.
 */
const portfolio = aPortfolio({
  initiatives: [
    anInitiative({ nr: "P-1" }),
    aWish("P-2", {
      ...{ statutory: true, latestStart: on("2023-01-01") },
      ...{ outsourcingPrice: value(cents(100)), outsourcingHours: hoursReading(5) },
    }),
    aWish("P-3", { name: "Woningbouw", latestStart: on("2023-01-01") }),
    aWish("P-4", { name: "Café", latestStart: on("2023-05-01") }),
    aWish("P-5"),
  ],
  supply: [
    aSupplyRow({ role: "Jurist", figures: { "2023-Q1": 100, "2023-Q2": 100, "2023-Q3": 100, "2023-Q4": 100 } }),
    aSupplyRow({ role: "Planeconoom", figures: { "2023-Q1": 10 } }),
  ],
  demand: [
    aDemandRow({ nr: "P-2", figures: { "2023-Q1": 60 } }),
    aDemandRow({ nr: "P-3", figures: { "2023-Q1": 50 } }),
    aDemandRow({ nr: "P-3", role: "planeconoom", figures: { "2023-Q1": 12 } }),
    aDemandRow({ nr: "P-4", figures: { "2023-Q1": 30 } }),
  ],
  dependencies: [aDependency("P-3", "P-4", { kind: "excludes" })],
});
const found = portfolioProblem(portfolio);
const at = (nr: string): number => found.items.findIndex((item) => item.nr === nr);
const spoken: Spoken = {
  words: {
    ...dutchFormats,
    texts: optionTexts.nl,
    periodWords: choiceTexts.nl.periods,
    kind: "quarter",
    figureText: (inHours) => amountText("nl", inHours, "hours"),
  },
  talk: talkTexts.nl,
  items: found.items,
  problem: found.problem,
};

test("vastzetten vervangt wat er van een item of rolperiode was, en vrij of 0 uur laat het los", () => {
  const first = withPin(withHours([], "Jurist", q1, 40), id("P-4"), { kind: "out", item: id("P-4") });
  const second = withPin(withHours(first, "jurist", q1, -10), id("P-4"), { kind: "shift", item: id("P-4"), shift: 1 });
  expect(second).toEqual([
    { kind: "capacity", role: "jurist", period: q1, hours: -10 },
    { kind: "shift", item: id("P-4"), shift: 1 },
  ]);
  expect(settledKey(second, id("P-4"))).toBe("shift 1");
  expect(settledKey(second, id("P-3"))).toBe("free");
  expect(withPin(withHours(second, "JURIST", q1, 0), id("P-4"), null)).toEqual([]);
});

test("van een item kan worden vastgezet wat het kan: niet vervallen wat verplicht is, en alleen starten die mogen", () => {
  const offered = (nr: string): readonly string[] => {
    const candidate = found.problem.candidates[at(nr)];
    return candidate ? pinChoices(id(nr), candidate).map(({ pin }) => pinText(spoken, pin)) : [];
  };
  expect(offered("P-2")).toEqual(["Vrij", "Hoort erbij", "Zoals gepland", "Uitbesteed"]);
  expect(offered("P-4")).toEqual(["Vrij", "Hoort erbij", "Vervalt", "Zoals gepland", "1 kwartaal later"]);
});

test("wat vastgezet is, in woorden", () => {
  const adjustments: readonly Adjustment[] = [
    { kind: "capacity", role: "Jurist", period: q1, hours: -40 },
    { kind: "capacity", role: "Jurist", period: q1, hours: 12 },
    { kind: "shift", item: id("P-4"), shift: -2 },
    { kind: "outsource", item: id("P-2") },
  ];
  expect(adjustments.map((each) => adjustmentText(spoken, each))).toEqual([
    "Jurist, 2023-Q1: 40 uur minder",
    "Jurist, 2023-Q1: 12 uur meer",
    "P-4: 2 kwartalen eerder",
    "P-2: Uitbesteed",
  ]);
});

const list = (search: string, onlyConcerned: boolean): readonly string[] => {
  const settled = settle(found, [], [at("P-2")], freedoms.combined);
  const { choice } = asItStands(found, [{ item: id("P-5"), kind: "dropped", shift: 0 }], []);
  const { changes } = settledOutcome(portfolio, settled, choice);
  const concerned = new Set([at("P-3"), at("P-4")]);
  return talkItems({ found, concerned, changes, choice, search, onlyConcerned }).map(
    ({ item, isDone }) => `${item.nr}${isDone ? "" : " niet"}`,
  );
};

test("de lijst noemt wie het aangaat en wie al anders is, of iedereen van wie gekozen wordt", () => {
  expect(list("", true)).toEqual(["P-3", "P-4", "P-5 niet"]);
  expect(list("", false)).toEqual(["P-2", "P-3", "P-4", "P-5 niet"]);
  expect(list("p cafe", false)).toEqual(["P-4"]);
  expect(list("P-1", false)).toEqual([]);
});

test("een gesprek begint bij een mogelijkheid met wat die verandert, of bij het plan", () => {
  const settled = settle(found, [], null, freedoms.phasing);
  const { choice } = asItStands(found, [{ item: id("P-4"), kind: "shifted", shift: 1 }], []);
  const outcome = settledOutcome(portfolio, settled, choice);
  expect(talkFrom({ kind: "all" }, "phasing", outcome)).toEqual({
    ...{ spot: { kind: "all" }, option: "phasing", adjustments: [], freedom: freedoms.phasing, hires: false },
    departures: [{ item: id("P-4"), kind: "shifted", shift: 1 }],
  });
  expect(planTalk).toMatchObject({ departures: [], adjustments: [], hires: false });
  const hired = outcome.cells.map((cell) => ({ ...cell, hired: 5 }));
  expect(asIn({ ...outcome, cells: hired }).hires).toBe(true);
});

const whyText = (choice: readonly (number | null)[], nr: string): string =>
  whyNotText(spoken, whyNot(found.problem, choice, at(nr)));
const only = (...nrs: readonly string[]): readonly (number | null)[] =>
  found.items.map(({ nr }) => (nrs.includes(nr) ? 0 : null));

test("waarom een item er niet bij is", () => {
  expect(whyText(only("P-2"), "P-3")).toBe(
    "Het dichtst bij ligt starten zoals gepland; dan ontbreekt samen 12 uur: 10 uur Jurist in 2023-Q1 en 2 uur Planeconoom in 2023-Q1.",
  );
  expect(whyText(only("P-3"), "P-4")).toBe(
    "De samenhang staat in de weg: P-3 Woningbouw en P-4 Café sluiten elkaar uit.",
  );
  expect(whyText(only("P-2"), "P-4")).toBe("Het past. Iets anders ging voor.");
  const [later, bought] = [
    { kind: "shifted", shift: 2 },
    { kind: "outsourced", shift: 0 },
  ].map((over) => ({ ...found.problem.candidates[at("P-4")]?.ways[0], ...over }) as Way);
  expect(later && whyNotText(spoken, { kind: "fits", way: later })).toBe(
    "Het past als het anders gaat: 2 kwartalen later.",
  );
  expect(
    bought && whyNotText(spoken, { kind: "capacity", way: bought, short: 3, obstacles: [{ cell: 0, short: 3 }] }),
  ).toBe("Het dichtst bij ligt uitbesteden; dan ontbreekt 3 uur Jurist in 2023-Q1.");
});

test("wat niet samengaat, en wat niet in orde is", () => {
  const cell = found.problem.cells.findIndex(({ role, period }) => role === "Jurist" && period.key === "2023-Q1");
  expect(requirementText(spoken, { kind: "done", candidate: at("P-4") })).toBe("P-4 Café moet gedaan worden");
  expect(requirementText(spoken, { kind: "capacity", cell })).toBe(
    "van Jurist is er in 2023-Q1 niet meer dan 100 uur over",
  );
  expect(requirementText(spoken, { kind: "link", link: 0 })).toBe("P-3 Woningbouw en P-4 Café sluiten elkaar uit");
  expect(violationText(spoken, { kind: "link", link: 0 })).toBe("P-3 Woningbouw en P-4 Café sluiten elkaar uit");
  expect(violationText(spoken, { kind: "capacity", cell, short: 3 })).toBe("");
  const withMoney: Spoken = {
    ...spoken,
    problem: {
      ...found.problem,
      budgets: [{ source: "de begrotingsruimte", year: 2024, nature: "structural", limit: 250_000 }],
    },
  };
  expect(requirementText(withMoney, { kind: "budget", budget: 0 })).toBe(
    "uit de begrotingsruimte is er in 2024 niet meer dan € 2.500 over",
  );
  expect(violationText(withMoney, { kind: "budget", budget: 0, short: 100 })).toBe(
    "Uit de begrotingsruimte is er in 2024 € 1 te weinig.",
  );
});

test("rollen en perioden waarvan bekend is hoeveel er is", () => {
  const { roles, periods } = rolePeriods(found);
  expect(roles).toEqual(["Jurist", "Planeconoom"]);
  expect(periods[0]?.key).toBe("2023-Q1");
});

test.each([
  ["120", 120],
  [" -40 ", -40],
  ["36 u", 36],
  ["12,5", 12.5],
  ["veel", null],
  ["", null],
  ["3 dagen", null],
  ["0.75", null],
])("getypte uren: '%s'", (typed, hours) => {
  expect(typedHours(typed)).toBe(hours);
});
