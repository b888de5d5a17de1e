/** What an option brings, in the words that a college reads. */
import { cents, value } from "../../../src/domain/quantity";
import { outcomeOf } from "../../../src/domain/scenario/outcome";
import { portfolioProblem } from "../../../src/domain/scenario/portfolio-problem";
import { shortagesOfPlan } from "../../../src/domain/scenario/scope";
import { amountText } from "../../../src/messages/amount";
import { dutchFormats } from "../../../src/messages/nl-format";
import { choiceTexts } from "../../../src/messages/pane/choices";
import { optionTexts } from "../../../src/messages/pane/options";
import { type ComparedOptions, compareOptions } from "../../../src/solver/compare-options";
import { solveInProcess } from "../../../src/solver/in-process";
import { proven, type SolveAnswer } from "../../../src/solver/solver";
import { changeWords } from "../../../src/taskpane/choices/change-words";
import {
  changedText,
  extraText,
  latestText,
  leftText,
  moneyText,
  recommendationWords,
  statusText,
  valueText,
  type Words,
} from "../../../src/taskpane/choices/option-words";
import { aDemandRow, anInitiative, aPortfolio, aSupplyRow, aWish, hoursReading, on } from "../../support/builders";

const words: Words = {
  ...dutchFormats,
  texts: optionTexts.nl,
  periodWords: choiceTexts.nl.periods,
  kind: "quarter",
  figureText: (inHours) => amountText("nl", inHours, "hours"),
};

/**
 * Jurist 100 per kwartaal van 2023, waarvan 20 bij te huren voor 110 euro. In Q1 vraagt P-1 (vastgelegd) 40, P-2 (top 10, schuift
 * niet, uit te besteden voor 50.000 euro met 16 uur regie) 50 en P-3 35: er ontbreken 25 uur. P-2 vraagt in Q2 nog 30.
 */
const portfolio = aPortfolio({
  initiatives: [
    anInitiative({ nr: "P-1" }),
    aWish("P-2", {
      ...{ topTen: 1, latestStart: on("2023-01-01") },
      ...{ outsourcingPrice: value(cents(5_000_000)), outsourcingHours: hoursReading(16) },
    }),
    aWish("P-3"),
  ],
  supply: [
    aSupplyRow({
      ...{ hireMaximum: value(20), hireRate: value(cents(11_000)), hireFrom: on("2023-01-01") },
      figures: { "2023-Q1": 100, "2023-Q2": 100, "2023-Q3": 100, "2023-Q4": 100 },
    }),
  ],
  demand: [
    aDemandRow({ nr: "P-1", figures: { "2023-Q1": 40 } }),
    aDemandRow({ nr: "P-2", figures: { "2023-Q1": 50, "2023-Q2": 30 } }),
    aDemandRow({ nr: "P-3", figures: { "2023-Q1": 35 } }),
  ],
});

let compared: ComparedOptions;
beforeAll(async () => {
  const found = portfolioProblem(portfolio);
  compared = await compareOptions(solveInProcess, portfolio, found, shortagesOfPlan(found.problem)[0]?.cells ?? null);
});

test("elke mogelijkheid zegt wat er overblijft, wat er verandert en wat het kost", () => {
  const said = compared.options.map(({ outcome }) =>
    outcome === null
      ? ""
      : [leftText(words, outcome), changedText(words, outcome), moneyText(words, outcome)].join(" "),
  );
  expect(said).toEqual([
    "Het hele tekort is weg. 1 vervalt. Kost niets extra.",
    "Het hele tekort is weg. 1 schuift. Kost niets extra.",
    "5 van de 25 uur blijft te kort. Geen item verandert · 20 uur ingehuurd. Incidenteel € 2.200 meer.",
    "Het hele tekort is weg. 1 uitbesteed. Incidenteel € 50.000 meer.",
    "Het hele tekort is weg. 1 uitbesteed. Incidenteel € 50.000 meer.",
  ]);
});

test("het laatste einde, met wat het was als het verandert; de top 10 die op tijd blijft", () => {
  const [notDoing, phasing] = compared.options.flatMap(({ outcome }) => outcome ?? []);
  // P-2 eindigt in Q2 en P-3 schuift van Q1 naar Q2
  expect(phasing && latestText(words, phasing)).toBe("Laatste einde 2023-Q2.");
  expect(notDoing && valueText(words, notDoing)).toBe("1 uit de top 10 op tijd (nu 1).");
});

test("wat er met een item gebeurt", () => {
  const changes = compared.options.flatMap(({ outcome }) => outcome?.changes ?? []);
  expect(changes.slice(0, 3).map((change) => changeWords(words, change))).toEqual([
    "vervalt (gepland 2023-Q1)",
    "1 kwartaal later: wordt 2023-Q2 (gepland 2023-Q1)",
    "uitbesteed (gepland 2023-Q1 t/m 2023-Q2)",
  ]);
});

test("aanbevolen, met de reden naast de volgende, en wat combineren toevoegt", () => {
  expect(recommendationWords(words, compared)).toEqual({
    option: "outsourcing",
    sentences: [
      "Lost het hele tekort op, schrapt niets, stelt niets uit en besteedt 1 item uit.",
      "Stelt 1 kwartaal minder uit dan faseren.",
      "Combineren voegt daar niets aan toe.",
    ],
  });
});

test("wat combineren meer oplost, wordt gezegd met wat het daarvoor doet", () => {
  const [, , extraMeans] = compared.options;
  const only: ComparedOptions = {
    ...compared,
    options: compared.options.filter(({ option }) => option === "extraMeans" || option === "combined"),
    recommendation: extraMeans?.outcome ? { option: "extraMeans", next: null } : null,
    mixAdds: { level: "shortage", by: 5 },
  };
  expect(recommendationWords(words, only).sentences).toEqual([
    "Lost 20 van de 25 uur op, schrapt niets, stelt niets uit en huurt 20 uur in.",
    "Combineren lost 5 uur meer van het tekort op dan extra middelen. Het lost het hele tekort op, schrapt niets, stelt niets uit en besteedt 1 item uit.",
  ]);
});

test("waar geen van de vier iets oplost, wordt niets aanbevolen", () => {
  const stuck = compared.options.map((each) => ({
    ...each,
    outcome: each.outcome && { ...each.outcome, shortAfter: each.outcome.shortBefore },
  }));
  expect(recommendationWords(words, { ...compared, options: stuck })).toEqual({
    option: null,
    sentences: ["Geen van de vier lost iets van dit tekort op.", "Combineren voegt daar niets aan toe."],
  });
});

test.each<[SolveAnswer["status"], number | null, "proof" | "stopped" | "time", string]>([
  ["optimal", 0, "proof", "Bewezen de beste."],
  [
    "feasible",
    0.034,
    "time",
    "Beste gevonden, ten hoogste 3,4 % van het beste af. De tijd was op voordat het bewezen was.",
  ],
  [
    "feasible",
    null,
    "stopped",
    "Beste gevonden; hoe ver van het beste is niet bekend. Gestopt voordat het bewezen was.",
  ],
  ["infeasible", null, "proof", "Kan niet: met wat vastligt is er geen keuze die voldoet."],
  ["none", null, "stopped", "Gestopt voordat er een uitkomst was."],
])("hoe zeker het is: %s met gat %p", (status, gap, endedBy, said) => {
  const levels = { shortage: 0, topTen: 0, value: 0, delay: 0, cost: 0, changes: 0 };
  const answer: SolveAnswer =
    status === "optimal" || status === "feasible"
      ? { status, choice: [], levels, ...proven(1, null), gap, endedBy }
      : { status };
  expect(statusText(words, answer)).toBe(said);
});

test("wat inhuur en uitbesteden kosten is extra, wat schuift of vervalt niet", () => {
  const said = (of: string) => {
    const outcome = compared.options.find(({ option }) => option === of)?.outcome;
    return outcome && extraText(words, outcome);
  };
  expect(["notDoing", "phasing"].map(said)).toEqual(["", ""]);
  // 20 uur à 110 euro
  expect(said("extraMeans")).toBe("€ 2.200 daarvan is extra: niet gedekt uit de ruimte van een bron.");
});

test("van meer dan één item staat het werkwoord in het meervoud; p.m. is niet niets", () => {
  const notDoing = compared.options.find(({ option }) => option === "notDoing")?.outcome;
  const [dropped] = notDoing?.changes ?? [];
  if (!notDoing || !dropped) throw new Error("no outcome");
  expect(changedText(words, { ...notDoing, changes: [dropped, dropped] })).toBe("2 vervallen.");
  const openMoney = [{ year: 2024, nature: "structural" }] as const;
  expect(moneyText(words, { ...notDoing, openMoney })).toBe("Structureel nog niet bekend (p.m.).");
});

test("zonder scores en top 10 wordt daarover niets gezegd, hoeveel items er ook zijn", () => {
  const many = Array.from({ length: 60 }, (_, at) => `W-${at}`);
  const unscored = aPortfolio({
    initiatives: many.map((nr) => aWish(nr)),
    supply: [aSupplyRow({ figures: { "2023-Q1": 100 } })],
    demand: many.map((nr) => aDemandRow({ nr, figures: { "2023-Q1": 1 } })),
  });
  const found = portfolioProblem(unscored);
  const { problem } = found;
  const everything = { problem, scope: null, concerned: new Set(problem.candidates.keys()) };
  const outcome = outcomeOf(unscored, found, everything, [null, ...many.slice(1).map(() => 0)]);
  expect(outcome.changes).toHaveLength(1);
  expect(valueText(words, outcome)).toBe("");
});
