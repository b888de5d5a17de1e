/** The MT-voorstel: what is asked, the proposed order, knelpunten with the balance, and the choices with advice and toets. */
import { hours, pm } from "../../../src/domain/quantity";
import type { PaperStanding } from "../../../src/domain/definitive";
import { defaultSettings } from "../../../src/domain/settings";
import { mtProposalLacking, mtProposalPaper } from "../../../src/workbook/paper/mt-proposal";
import type { PaperGround } from "../../../src/workbook/paper/paper-of";
import {
  aBottleneck,
  aChoice,
  aCriterion,
  aFinanceRow,
  alternatives,
  amounts,
  anAlternative,
  aPortfolio,
  aScoreRow,
  aWish,
  on,
} from "../../support/builders";
import { cellsUnder, rowUnder, tableUnder, textsIn } from "../../support/papers/paper-parts";
import { portfolio as sampleRegister } from "../../support/sample-portfolio";

const concept = { kind: "concept", isRoundClosed: true } as const;
const ground = (portfolio: PaperGround["portfolio"], standing: PaperStanding = concept): PaperGround => ({
  ...{ portfolio, standing, rounds: [], on: on("2022-09-30"), issues: [] },
});
const paperOf = (over: Parameters<typeof aPortfolio>[0], standing: PaperStanding = concept) =>
  mtProposalPaper(ground(aPortfolio(over), standing));
const sample = mtProposalPaper(ground(sampleRegister));

const balance = "Tekort van alle rollen samen";
const worst = "Grootste tekorten, en wat krap is (vastgelegd + gewenst, met lijnwerk)";
const order = "Voorgestelde volgorde per thema";

describe("concept of definitief", () => {
  test.each<[PaperStanding, string, string]>([
    [
      { kind: "concept", isRoundClosed: false },
      "MT-voorstel",
      "Concept, compleet: het kan definitief gemaakt worden als de actualisatieronde gesloten is.",
    ],
    [
      concept,
      "MT-voorstel",
      "Concept, compleet: het kan definitief gemaakt worden zolang het register is zoals bij het sluiten van de ronde.",
    ],
    [
      { kind: "definitive", round: "Najaar 2022", closedOn: on("2022-09-20") },
      "MT-voorstel (definitief)",
      "Definitief, uit actualisatieronde Najaar 2022, gesloten op 20-09-2022.",
    ],
  ])("zoals het gemaakt wordt: %#", (standing, name, said) => {
    const paper = paperOf({ bottlenecks: [aBottleneck()] }, standing);
    expect([paper.state, paper.name, paper.standing]).toEqual([standing.kind, name, said]);
  });

  test("als definitief is het een ander stuk, dat een concept niet overschrijft", () => {
    const definitive = paperOf({}, { kind: "definitive", round: "Najaar 2022", closedOn: on("2022-09-20") });
    expect(definitive.id).not.toBe(paperOf({}).id);
  });

  test("zolang van een keuze of knelpunt iets ontbreekt, is het niet compleet", () => {
    const over = {
      choices: [aChoice({ author: "" }), aChoice({ nr: "K-2", author: "" })],
      bottlenecks: [aBottleneck({ role: "" }), aBottleneck({ nr: "KP-2" })],
    };
    const paper = paperOf({ ...over, alternatives });
    expect([paper.state, paper.standing]).toEqual([
      "concept",
      "Concept, niet compleet: van 2 keuzes en 1 open knelpunt ontbreekt nog iets, zie daar.",
    ]);
    expect(rowUnder(paper, "Knelpunten", "KP-1").at(-1)).toBe("zonder rol");
    const { choices, bottlenecks } = mtProposalLacking(aPortfolio({ ...over, alternatives }), on("2022-09-30"));
    expect(choices.map(({ number }) => number)).toEqual(["K-1", "K-2"]);
    expect(bottlenecks).toEqual([{ number: "KP-1", lacks: ["role"] }]);
  });
});

test("wat gevraagd wordt begint met een werkwoord en noemt de keuzes; er is ruimte voor twee handtekeningen", () => {
  const texts = textsIn(sample);
  expect(texts).toEqual(
    expect.arrayContaining([
      "1 In te stemmen met de voorgestelde volgorde van de thema's, en van de items daarbinnen.",
      "2 Kennis te nemen van de balans en van 4 open knelpunten.",
      "3 Advies uit te brengen over 4 keuzes: K-4, K-2, K-3 en K-1.",
    ]),
  );
  const stamps = sample.blocks.flatMap((block) => (block.kind === "toFillIn" ? [block.label] : []));
  expect(stamps).toEqual(["Portfoliomanager", "Controller"]);
});

test("eerst de thema's in de afgesproken volgorde, dan de items daarbinnen, met wat verplicht is en de vastgestelde rang", () => {
  const paper = paperOf({
    settings: { ...defaultSettings, themeOrder: ["Zorg", "Wonen"], themeOrderReason: "Zorg kan niet wachten" },
    initiatives: [
      aWish("P-1", { theme: "Wonen" }),
      aWish("P-2", { theme: "Zorg" }),
      aWish("P-3", { theme: "Wonen", statutory: true }),
      aWish("P-4", { theme: "Wonen", setRank: 1, setRankReason: "De wijk is al begonnen" }),
    ],
    criteria: [aCriterion("Effect")],
    scores: [aScoreRow("P-1", { Effect: 5 }), aScoreRow("P-2", { Effect: 1 }), aScoreRow("P-4", { Effect: 3 })],
  });
  expect(cellsUnder(paper, "Voorgestelde volgorde van de thema's").map((cells) => cells.slice(0, 4))).toEqual([
    [1, "Zorg", 10, 2],
    [2, "Wonen", 40, 1],
  ]);
  expect(textsIn(paper)).toContain("Motivering van de volgorde: Zorg kan niet wachten");
  expect(cellsUnder(paper, order).map(([nr, name, rank, , setRank, , reason]) => [nr || name, rank, setRank, reason]))
    // schaal 0 tot 10: P-1 is 50, P-4 is 30 en P-2 is 10
    .toEqual([
      ["Zorg", undefined, undefined, undefined],
      ["P-2", "3", null, null],
      ["Wonen", undefined, undefined, undefined],
      ["P-3", "verplicht", null, null],
      ["P-4", "2", 1, "De wijk is al begonnen"],
      ["P-1", "1", null, null],
    ]);
});

test("zonder criteria of scores zegt het stuk dat er geen rangorde is", () =>
  expect(textsIn(paperOf({}))).toContain(
    "Er is geen rangorde: Beoordelingscriteria of Scores ontbreekt in het register.",
  ));

test("de rolperioden van het voorbeeldregister staan er zoals met de hand berekend, vastgelegd naast vastgelegd + gewenst", () => {
  // verwachting.ts: Projectleider 2023-Q2 en Planeconoom 2023-Q3
  expect(rowUnder(sample, worst, "2023-Q2", "Projectleider")).toEqual([1512, 1844, -332, 2964, -1452, "tekort"]);
  expect(rowUnder(sample, worst, "2023-Q3", "Planeconoom")).toEqual([210, 210, 0, 274, -64, "tekort"]);
});

test("de grafiek telt de tekorten van alle rollen op, en het stuk zegt hoeveel er onbekend zijn", () => {
  const chart = sample.blocks.flatMap((block) => (block.kind === "chart" ? [block.chart] : []))[0];
  expect(chart?.title).toBe(balance);
  const at = chart?.categories.indexOf("2023-Q2") ?? -1;
  // vastgelegd: Projectleider 332 en Planeconoom 10; met gewenst 1.452, 74 en 24 van de verkeerd gespelde rol
  expect(chart?.series.map(({ name, values }) => [name, values[at]])).toEqual([
    ["vastgelegd", 342],
    ["vastgelegd + gewenst", 1550],
  ]);
  expect(textsIn(sample).join(" ")).toContain("18 rolperioden zijn onbekend en niet meegeteld.");
});

test("een open knelpunt staat er met zijn keuze, p.m. als p.m., en wat opgelost is niet", () => {
  expect(rowUnder(sample, "Knelpunten", "KP-1").slice(1)).toEqual([
    ...["portfolio", "2023-Q2", "P-3, P-36 en P-38", 332, "Projectleider", "K-1 en K-2", "compleet"],
  ]);
  expect(rowUnder(sample, "Knelpunten", "KP-4").slice(1)).toEqual([
    ...["lijn", "2023-Q1", "L-2", "p.m.", "Beleidsadviseur sociaal", "nog geen", "compleet"],
  ]);
  expect(cellsUnder(sample, "Knelpunten").map(([nr]) => nr)).not.toContain("KP-5");
});

describe("een keuze", () => {
  const choice = aChoice({ mtAdvice: "Faseren" });

  test("toont per mogelijkheid uren en geld, met p.m. erbij, en het advies", () => {
    const paper = paperOf({
      choices: [choice],
      alternatives: [
        anAlternative({ name: "niet doen", kind: "notDoing", hours: { kind: "empty" }, incidental: [] }),
        anAlternative({
          ...{ recommended: true, hours: { kind: "value", value: hours(200) } },
          incidental: amounts({ 2023: 1000, 2024: 2000, 2025: pm }),
          structural: amounts({ 2025: 400, 2026: 500 }),
        }),
      ],
    });
    expect(cellsUnder(paper, `${choice.nr} ${choice.title}`)).toEqual([
      ["1", "niet doen", "–", "–", "–", "–", null],
      ["2", "faseren", 200, "–", 50_000, "€ 3.000 (exclusief 1 p.m.-post)", "ja"],
    ]);
    expect(textsIn(paper)).toEqual(
      expect.arrayContaining([
        "Advies portfoliomanager: Aanbevolen: faseren.",
        "Advies MT: Faseren",
        "Van mogelijkheid 'faseren' is een bedrag nog p.m.",
      ]),
    );
  });

  test("de toets noemt wat er aan geld mist; al het andere staat bij wat nog ontbreekt", () => {
    const paper = paperOf({
      choices: [choice],
      alternatives: alternatives.slice(1),
      finances: [aFinanceRow("cost", { 2023: 500 })],
    });
    const texts = textsIn(paper);
    const check = texts.indexOf("Toets controller: ");
    const missing = texts.indexOf("Ontbreekt nog: ");
    expect(texts.slice(check + 1, missing)).toEqual(["De dekking in 2023 (€ 0) is niet gelijk aan de lasten (€ 500)."]);
    expect(texts.slice(missing + 1)).toContain("De mogelijkheid 'niet doen' ontbreekt.");
  });

  test("die geheim is, is alleen een verwijzing", () => {
    const texts = textsIn(
      paperOf({ choices: [aChoice({ publicity: "secret", title: "Aankoop kasteel" })], alternatives }),
    );
    expect(texts.join(" ")).not.toContain("kasteel");
    expect(texts.join(" ")).not.toContain("faseren");
    expect(texts).toContain("Zaaknummer: Geheim: hier staat alleen de verwijzing.");
  });
});

test("elke tabel zegt van alles iets: geen rij heeft meer cellen dan koppen", () => {
  for (const name of [worst, order, "Knelpunten", "Te maken keuzes"]) {
    const { columns, rows } = tableUnder(sample, name);
    for (const { kind, cells } of rows) if (kind === "row") expect(cells).toHaveLength(columns.length);
  }
});
