import type { Portfolio } from "../../src/domain/portfolio";
import { empty, fraction, pm, unreadable } from "../../src/domain/quantity";
import { rankInitiatives } from "../../src/domain/ranking";
import { defaultSettings } from "../../src/domain/settings";
import { aCriterion, anInitiative, aPortfolio, aScoreRow, aWish, status } from "../support/builders";

const rank = (over: Partial<Portfolio>) => rankInitiatives(aPortfolio(over));

const even = [aCriterion("effect"), aCriterion("urgentie")];

/** Wishes with a value on effect and on urgentie each. */
const scored = (values: Readonly<Record<string, readonly [number, number]>>) => ({
  initiatives: Object.keys(values).map((nr) => aWish(nr)),
  criteria: even,
  scores: Object.entries(values).map(([nr, [effect, urgentie]]) => aScoreRow(nr, { effect, urgentie })),
});

const places = (over: Partial<Portfolio>) =>
  rank(over).rows.map(({ nr, rank: place, score }) => [nr, place.kind === "ranked" ? place.rank : place.kind, score]);

describe("de score loopt van 0 tot 100", () => {
  test("gewogen over vaste schalen, omgekeerd waar lager beter is, half naar boven afgerond", () => {
    // effect: (4 − 1) / (5 − 1) = 0,75 met gewicht 3; kosten: 1 − 2 / 10 = 0,8 met gewicht 1; samen 3,05 / 4 = 0,7625.
    const criteria = [
      aCriterion("effect", { weight: 3, lowest: 1, highest: 5 }),
      aCriterion("kosten", { direction: "lower" }),
    ];
    const { rows, criteria: used } = rank({
      initiatives: [aWish("P-1")],
      criteria,
      scores: [aScoreRow("P-1", { effect: 4, kosten: 2 })],
    });
    expect(rows[0]?.score).toBe(76.3);
    expect(used.map(({ name, share }) => [name, share])).toEqual([
      ["effect", 0.75],
      ["kosten", 0.25],
    ]);
  });

  test.each([
    [0, "higher", 0],
    [10, "higher", 100],
    [0, "lower", 100],
    [10, "lower", 0],
  ] as const)("waarde %d met richting %s is %d", (value, direction, score) => {
    const over = { criteria: [aCriterion("effect", { direction })], scores: [aScoreRow("P-1", { effect: value })] };
    expect(rank({ initiatives: [aWish("P-1")], ...over }).rows[0]?.score).toBe(score);
  });
});

describe("rang", () => {
  test("gelijke gedrukte scores delen een rang (1, 2, 2, 4), op nummer: P-2 voor P-10", () => {
    // 49,96 en 50,04 zijn gedrukt beide 50,0.
    const over = scored({ "P-10": [5.004, 5.004], "P-2": [4.996, 4.996], "P-1": [1, 1], "P-3": [9, 9] });
    expect(places(over)).toEqual([
      ["P-3", 1, 90],
      ["P-2", 2, 50],
      ["P-10", 2, 50],
      ["P-1", 4, 10],
    ]);
  });

  test("alleen wat gewenst is, ook zonder of met onbekende status", () => {
    const initiatives = [
      aWish("P-1"),
      anInitiative({ nr: "P-2" }),
      anInitiative({ nr: "P-3", status: status("Geparkeerd") }),
      anInitiative({ nr: "P-4", status: { kind: "none" } }),
      anInitiative({ nr: "P-5", status: { kind: "unknown", label: "?" } }),
      anInitiative({ nr: "P-6", status: { kind: "untracked" } }),
    ];
    expect(rank({ initiatives }).rows.map(({ nr }) => nr)).toEqual(["P-1", "P-4", "P-5", "P-6"]);
  });

  test("verplicht staat erboven en telt niet mee in de rangen", () => {
    const over = scored({ "P-1": [9, 9], "P-2": [1, 1], "P-3": [5, 5] });
    const initiatives = [
      aWish("P-1"),
      { ...aWish("P-2"), statutory: true, statutoryBasis: "Omgevingswet" },
      aWish("P-3"),
    ];
    expect(places({ ...over, initiatives })).toEqual([
      ["P-2", "statutory", 10],
      ["P-1", 1, 90],
      ["P-3", 2, 50],
    ]);
  });

  test("S-11: verplicht zonder wettelijke grondslag is een bevinding, ook als het al vastligt", () => {
    const initiatives = [aWish("P-1", { statutory: true }), anInitiative({ nr: "P-2", statutory: true })];
    expect(rank({ initiatives }).issues).toMatchObject([
      { code: "S-11", severity: "beforeSubmission", where: { row: "initiatives/P-1", field: "statutoryBasis" } },
      { code: "S-11", where: { row: "initiatives/P-2" } },
    ]);
  });
});

describe("een ontbrekende score", () => {
  test("telt als de slechtste van haar schaal, en het oordeel is onbekend", () => {
    const { initiatives, criteria } = scored({ "P-1": [8, 0], "P-2": [3, 3] });
    const scores = [aScoreRow("P-1", { effect: 8 }), aScoreRow("P-2", { effect: 3, urgentie: 3 })];
    expect(rank({ initiatives, criteria, scores }).rows).toMatchObject([
      { nr: "P-1", score: 40, missing: ["urgentie"], judgement: "unknown", bestRank: 1, worstRank: 1 },
      { nr: "P-2", score: 30, missing: [], judgement: "robust" },
    ]);
  });

  test("bij richting lager is de slechtste de hoogste", () => {
    const criteria = [aCriterion("effect"), aCriterion("kosten", { direction: "lower" })];
    const over = { initiatives: [aWish("P-1")], criteria, scores: [aScoreRow("P-1", { effect: 10 })] };
    expect(rank(over).rows[0]?.score).toBe(50);
  });

  test.each([
    ["p.m.", pm],
    ["leeg", empty],
    ["onleesbaar", unreadable],
  ])("%s is ontbrekend", (_, figure) => {
    const over = {
      initiatives: [aWish("P-1")],
      criteria: even,
      scores: [aScoreRow("P-1", { effect: 10, urgentie: figure })],
    };
    expect(rank(over).rows[0]).toMatchObject({ score: 50, missing: ["urgentie"] });
  });

  test("zonder enige score is de rang onbekend en staat het item achteraan, zonder de anderen te verplaatsen", () => {
    const over = scored({ "P-2": [5, 5] });
    const { rows } = rank({ ...over, initiatives: [aWish("P-1"), aWish("P-2")] });
    expect(rows).toMatchObject([
      { nr: "P-2", rank: { kind: "ranked", rank: 1 }, bestRank: 1, worstRank: 1, judgement: "robust" },
      { nr: "P-1", rank: { kind: "unknown" }, score: null, bestRank: null, worstRank: null, judgement: "unknown" },
    ]);
  });

  test("S-13: een waarde buiten haar schaal is een bevinding en ontbreekt", () => {
    const over = {
      initiatives: [aWish("P-1")],
      criteria: even,
      scores: [aScoreRow("P-1", { effect: 11, urgentie: 10 })],
    };
    const { rows, issues } = rank(over);
    expect(rows[0]).toMatchObject({ score: 50, missing: ["effect"] });
    expect(issues).toMatchObject([
      {
        code: "S-13",
        criterion: "effect",
        value: 11,
        lowest: 0,
        highest: 10,
        severity: "now",
        where: { field: "effect" },
      },
    ]);
  });
});

describe("meer beoordelaars", () => {
  const initiatives = [aWish("P-1")];

  test("het gemiddelde telt, met de spreiding", () => {
    const scores = [
      aScoreRow("P-1", { effect: 4, urgentie: 8 }, "Bea"),
      aScoreRow("P-1", { effect: 8, urgentie: 10 }, "Ad"),
    ];
    expect(rank({ initiatives, criteria: even, scores }).rows[0]).toMatchObject({
      score: 75,
      scoredBy: { kind: "mean", scorers: ["Ad", "Bea"] },
      spread: { lowest: 60, highest: 90 },
      criteria: [
        { criterion: "effect", value: 6, lowest: 4, highest: 8 },
        { criterion: "urgentie", value: 9, lowest: 8, highest: 10 },
      ],
    });
  });

  test("wie een criterium openlaat, telt daar niet mee en in de spreiding als het gemiddelde", () => {
    const scores = [aScoreRow("P-1", { effect: 4 }, "Bea"), aScoreRow("P-1", { effect: 8, urgentie: 10 }, "Ad")];
    expect(rank({ initiatives, criteria: even, scores }).rows[0]).toMatchObject({
      score: 80,
      missing: [],
      spread: { lowest: 70, highest: 90 },
    });
  });

  test("de rij vastgesteld telt alleen", () => {
    const scores = [
      aScoreRow("P-1", { effect: 0, urgentie: 0 }, "Ad"),
      aScoreRow("P-1", { effect: 9, urgentie: 9 }, " Vastgesteld"),
    ];
    expect(rank({ initiatives, criteria: even, scores }).rows[0]).toMatchObject({
      score: 90,
      scoredBy: { kind: "established" },
      spread: null,
    });
  });

  test("een lege rij vastgesteld is nog niet vastgesteld", () => {
    const scores = [
      aScoreRow("P-1", { effect: 2, urgentie: 2 }, "Ad"),
      aScoreRow("P-1", { effect: empty }, "vastgesteld"),
    ];
    expect(rank({ initiatives, criteria: even, scores }).rows[0]).toMatchObject({
      score: 20,
      scoredBy: { kind: "single" },
    });
  });

  test("een kolom die geen criterium is dat meetelt, zoals Totaal, stelt niets vast", () => {
    const scores = [
      aScoreRow("P-1", { effect: 2, urgentie: 2 }, "Ad"),
      aScoreRow("P-1", { effect: 4, urgentie: 4 }, "Bo"),
      aScoreRow("P-1", { effect: empty, totaal: 0, leeg: 3 }, "vastgesteld"),
      aScoreRow("P-1", { totaal: 0 }, "Vastgesteld"),
      aScoreRow("P-1", { totaal: 8 }, "Cas"),
    ];
    const criteria = [...even, aCriterion("leeg", { weight: 0 })];
    const { rows, issues } = rank({ initiatives, criteria, scores });
    expect(rows[0]).toMatchObject({ score: 30, scoredBy: { kind: "mean", scorers: ["Ad", "Bo"] } });
    expect(issues.map(({ code }) => code)).toEqual(["S-14"]);
  });

  test("S-15: twee rijen vastgesteld zijn een bevinding; hun gemiddelde telt", () => {
    const scores = [2, 4].map((effect) => aScoreRow("P-1", { effect, urgentie: 3 }, "vastgesteld"));
    const { rows, issues } = rank({ initiatives, criteria: even, scores });
    expect(rows[0]?.score).toBe(30);
    expect(issues).toMatchObject([{ code: "S-15", nr: "P-1", severity: "beforeSubmission" }]);
  });
});

describe("S-14: een criterium dat niet kan meetellen, wordt weggelaten met een bevinding", () => {
  test.each([
    ["noWeight", { weight: empty }, "beforeSubmission", "weight"],
    ["noWeight", { weight: pm }, "beforeSubmission", "weight"],
    ["negativeWeight", { weight: -1 }, "beforeSubmission", "weight"],
    ["zeroWeight", { weight: 0 }, "advice", "weight"],
    ["noScale", { lowest: empty }, "beforeSubmission", "lowest"],
    ["noScale", { highest: unreadable }, "beforeSubmission", "lowest"],
    ["flatScale", { lowest: 5, highest: 5 }, "beforeSubmission", "highest"],
    ["reversedScale", { lowest: 5, highest: 1 }, "beforeSubmission", "highest"],
  ] as const)("%s", (reason, over, severity, field) => {
    const criteria = [aCriterion("effect"), aCriterion("fout", over)];
    const scores = [aScoreRow("P-1", { effect: 7, fout: 3 })];
    const { rows, leftOut, criteria: used, issues } = rank({ initiatives: [aWish("P-1")], criteria, scores });
    expect(rows[0]).toMatchObject({ score: 70, missing: [] });
    expect([leftOut, used.map(({ name }) => name)]).toEqual([["fout"], ["effect"]]);
    expect(issues).toMatchObject([{ code: "S-14", criterion: "fout", reason, severity, where: { field } }]);
  });

  test("zonder enig criterium is elke rang onbekend", () => {
    expect(places({ initiatives: [aWish("P-1")], scores: [aScoreRow("P-1", { effect: 7 })] })).toEqual([
      ["P-1", "unknown", null],
    ]);
  });
});

describe("beste en slechtste rang", () => {
  test("gewichten van ± 20 % laten twee gelijke criteria tussen 40 en 60 procent lopen", () => {
    // P-1 loopt van 60 naar 40, P-2 van 40 naar 60; P-3 is altijd 50 en P-4 altijd 90.
    const { rows } = rank(scored({ "P-1": [10, 0], "P-2": [0, 10], "P-3": [5, 5], "P-4": [9, 9] }));
    expect(rows.map(({ nr, bestRank, worstRank, judgement }) => [nr, bestRank, worstRank, judgement])).toEqual([
      ["P-4", 1, 1, "robust"],
      ["P-1", 2, 4, "robust"],
      ["P-2", 2, 4, "robust"],
      ["P-3", 2, 3, "robust"],
    ]);
  });

  test("zonder spreiding van gewichten staat de rang vast", () => {
    const settings = { ...defaultSettings, weightSpread: fraction(0) };
    const { rows } = rank({ ...scored({ "P-1": [10, 0], "P-2": [4, 5] }), settings });
    expect(rows.map(({ bestRank, worstRank }) => [bestRank, worstRank])).toEqual([
      [1, 1],
      [2, 2],
    ]);
  });

  test.each([
    [3, 4, "robust"],
    [4, 5, "sensitive"],
  ])("tussen %d vaste items in: slechtste rang %d, %s", (others, worstRank, judgement) => {
    const fixed = Object.fromEntries(Array.from({ length: others }, (_, at) => [`Q-${at}`, [5, 5] as const]));
    const { rows } = rank(scored({ ...fixed, "P-1": [10, 0] }));
    expect(rows.find(({ nr }) => nr === "P-1")).toMatchObject({ bestRank: 1, worstRank, judgement });
  });

  test("een ontbrekende score loopt over haar hele schaal, voor het item zelf en voor de anderen", () => {
    const { initiatives, criteria } = scored({ "P-1": [8, 8], "P-2": [0, 0], "P-3": [6, 6] });
    const scores = [
      aScoreRow("P-1", { effect: 8, urgentie: 8 }),
      aScoreRow("P-2", { effect: 9 }),
      aScoreRow("P-3", { effect: 6, urgentie: 6 }),
    ];
    const { rows } = rank({ initiatives, criteria, scores });
    expect(rows.map(({ nr, score, bestRank, worstRank }) => [nr, score, bestRank, worstRank])).toEqual([
      ["P-1", 80, 1, 2],
      ["P-3", 60, 2, 3],
      ["P-2", 45, 1, 3],
    ]);
  });
});

describe("vastgestelde rang", () => {
  const over = scored({ "P-1": [9, 9], "P-2": [5, 5], "P-3": [1, 1] });
  const withRank = (setRank: number, setRankReason = "") => ({
    ...over,
    initiatives: [aWish("P-1"), aWish("P-2"), aWish("P-3", { setRank, setRankReason })],
  });

  test("ordent het stuk en toont het verschil met de score", () => {
    const { rows, paperOrder } = rank(withRank(1, "Bestuursprogramma"));
    expect(rows.map(({ nr }) => nr)).toEqual(["P-1", "P-2", "P-3"]);
    expect(paperOrder.map(({ nr, setRankDifference }) => [nr, setRankDifference])).toEqual([
      ["P-3", -2],
      ["P-1", null],
      ["P-2", null],
    ]);
  });

  test("verplicht blijft bovenaan; een vastgestelde rang is een plaats, en de anderen vullen de rest naar hun rang", () => {
    const initiatives = [
      aWish("P-1"),
      aWish("P-2", { setRank: 1 }),
      aWish("P-3", { statutory: true, setRank: 9 }),
      aWish("P-4"),
      aWish("P-5", { setRank: 2 }),
    ];
    expect(rank({ ...over, initiatives }).paperOrder.map(({ nr }) => nr)).toEqual(["P-3", "P-2", "P-5", "P-1", "P-4"]);
  });

  test("twee op één plaats staan naar hun rang na elkaar, en een rang voorbij het einde komt achteraan", () => {
    const initiatives = [aWish("P-1", { setRank: 40 }), aWish("P-2", { setRank: 1 }), aWish("P-3", { setRank: 1 })];
    expect(rank({ ...over, initiatives }).paperOrder.map(({ nr }) => nr)).toEqual(["P-2", "P-3", "P-1"]);
  });

  test("S-12: anders dan de score en zonder motivering is een bevinding", () => {
    expect(rank(withRank(1)).issues).toMatchObject([
      { code: "S-12", rank: 3, setRank: 1, severity: "beforeSubmission", where: { field: "setRankReason" } },
    ]);
    expect(rank(withRank(1, "Bestuursprogramma")).issues).toEqual([]);
    expect(rank(withRank(3)).issues).toEqual([]);
  });
});

describe("een derde item verplaatst geen twee anderen (domain.md 3.1)", () => {
  const four = { A: [6, 4], B: [4, 7], C: [2, 2], D: [10, 1] } as const;
  const five = { ...four, E: [3, 20] } as const;

  /** What a spreadsheet that stretches each criterion over what was given would make of it. */
  const stretched = (values: Readonly<Record<string, readonly [number, number]>>, nr: string): number => {
    const parts = [0, 1].map((at) => {
      const column = Object.values(values).map((row) => row[at] ?? 0);
      const [low, high] = [Math.min(...column), Math.max(...column)];
      return ((values[nr]?.[at] ?? 0) - low) / (high - low);
    });
    return (parts[0]! + parts[1]!) / 2;
  };

  test("uitrekken over de gegeven waarden draait A en B om", () => {
    expect([stretched(four, "A"), stretched(four, "B")]).toEqual([0.5, 0.625]);
    // A: (4/8 + 3/19) / 2 en B: (2/8 + 6/19) / 2.
    expect(stretched(five, "A")).toBeCloseTo(0.329, 3);
    expect(stretched(five, "B")).toBeCloseTo(0.283, 3);
  });

  test.each([
    ["zonder E", four],
    ["met E", five],
  ])("vaste schalen houden B boven A, %s", (_, values) => {
    const criteria = [aCriterion("effect", { highest: 20 }), aCriterion("urgentie", { highest: 20 })];
    const { rows } = rank({ ...scored(values), criteria });
    const score = (nr: string) => rows.find((row) => row.nr === nr)?.score;
    expect([score("A"), score("B")]).toEqual([25, 27.5]);
  });
});
