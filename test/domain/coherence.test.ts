import { checkCoherence } from "../../src/domain/coherence";
import { matchKey } from "../../src/domain/matching";
import type { ChoiceId, FinanceRow, TableId } from "../../src/domain/model";
import type { Portfolio } from "../../src/domain/portfolio";
import { pm, unreadable } from "../../src/domain/quantity";
import {
  type Figure,
  aChoice,
  aDemandRow,
  aFinanceRow,
  anAlternative,
  anInitiative,
  aPerson,
  aPortfolio,
  aScoreRow,
  aSupplyRow,
  on,
  status,
} from "../support/builders";

const findings = (over: Partial<Portfolio>) => checkCoherence(aPortfolio(over));

test("een register dat klopt, geeft geen bevinding", () => {
  const over = { demand: [aDemandRow()], scores: [aScoreRow("p-1", {})], finances: [aFinanceRow("cost", {})] };
  expect(findings({ ...over, choices: [aChoice()], alternatives: [anAlternative()] })).toEqual([]);
});

test("S-2: een item zonder status wordt genoemd; een register zonder statussen niet", () => {
  expect(findings({ initiatives: [anInitiative({ status: { kind: "none" } })] })).toMatchObject([
    { code: "S-2", severity: "advice", where: { row: "initiatives/P-1", field: "status" } },
  ]);
  expect(findings({ initiatives: [anInitiative({ status: { kind: "untracked" } })] })).toEqual([]);
});

describe("Valt onder", () => {
  const under = (nr: string, parent: string) => anInitiative({ nr, parent });

  test("S-3: een nummer dat niet bestaat, met wat bedoeld kan zijn", () => {
    expect(findings({ initiatives: [anInitiative({ nr: "PG-01" }), under("P-1", "pg 1")] })).toMatchObject([
      { code: "S-3", parent: "pg 1", suggestions: ["PG-01"], severity: "now", where: { row: "initiatives/P-1" } },
    ]);
  });

  test("S-4: een kring wordt één keer genoemd, vanaf het eerste nummer", () => {
    const initiatives = [under("P-10", "P-2"), under("P-2", "P-3"), under("P-3", "p-10"), under("P-1", "P-2")];
    expect(findings({ initiatives })).toMatchObject([
      { code: "S-4", chain: ["P-2", "P-3", "P-10", "P-2"], severity: "now", where: { row: "initiatives/P-2" } },
    ]);
  });

  test("S-4: een item dat onder zichzelf valt", () => {
    expect(findings({ initiatives: [under("P-1", "P-1")] })).toMatchObject([{ code: "S-4", chain: ["P-1", "P-1"] }]);
  });

  test.each([
    ["programme", "project", ["S-5 now"]],
    ["project", "programme", []],
    ["project", "project", []],
    ["programme", "programme", []],
  ] as const)("S-5: %s onder %s", (child, parent, codes) => {
    const initiatives = [
      anInitiative({ nr: "A", workingMethod: parent }),
      anInitiative({ nr: "B", workingMethod: child, parent: "A" }),
    ];
    expect(findings({ initiatives }).map(({ code, severity }) => `${code} ${severity}`)).toEqual(codes);
  });
});

test("van twee items met één nummer geldt het eerste", () => {
  const above = (["programme", "project"] as const).map((workingMethod) => anInitiative({ nr: "A", workingMethod }));
  expect(
    findings({ initiatives: [...above, anInitiative({ nr: "B", workingMethod: "programme", parent: "A" })] }),
  ).toEqual([]);
});

test.each([
  ["demand", { demand: [aDemandRow({ nr: "P01" })] }],
  ["scores", { scores: [aScoreRow("P01", {})] }],
  ["finances", { finances: [aFinanceRow("cost", {}, { nr: "P01" })] }],
])("S-7: een onbekend nummer in %s", (_, over) => {
  expect(findings(over)).toMatchObject([
    { code: "S-7", nr: "P01", suggestions: ["P-1"], severity: "now", where: { field: "nr" } },
  ]);
});

test.each([
  ["als Portfolio er niet staat", { tables: new Set<TableId>(), columns: new Map(), initiatives: [] }],
  [
    "als Portfolio geen kolom Nr heeft",
    { columns: new Map([["initiatives", new Set(["name"])]] as const), initiatives: [] },
  ],
  ["als Portfolio nog geen item heeft", { initiatives: [] }],
])("S-7: niet op elke rij %s: dat is één keer gezegd", (_, over) => {
  const demand = ["P-1", "P-2"].map((nr) => aDemandRow({ nr }));
  expect(findings({ demand, choices: [aChoice()], ...over })).toEqual([]);
});

test("S-7: elk onbekend nummer van een keuze", () => {
  expect(findings({ choices: [aChoice({ initiatives: ["P-1", "X-1", "X-2"] })] })).toMatchObject([
    { code: "S-7", nr: "X-1", suggestions: [], where: { row: "choices/K-1", field: "initiatives" } },
    { code: "S-7", nr: "X-2" },
  ]);
});

test("S-8: een alternatief van een onbekende keuze, maar niet zolang er geen keuzes zijn", () => {
  const stray = [anAlternative({ choiceNr: "K1", choice: matchKey("K1") as ChoiceId })];
  expect(findings({ choices: [aChoice()], alternatives: stray })).toMatchObject([
    { code: "S-8", nr: "K1", suggestions: ["K-1"], severity: "now", where: { field: "choice" } },
  ]);
  expect(findings({ alternatives: stray })).toEqual([]);
});

describe("S-6: geld van een programma dat de som is van wat eronder valt", () => {
  const initiatives = [
    anInitiative({ nr: "PG-1", workingMethod: "programme" }),
    anInitiative({ nr: "P-1", parent: "pg-1" }),
    anInitiative({ nr: "P-2", parent: "PG-1" }),
  ];
  const own = (byYear: Readonly<Record<number, Figure>>, nature: "incidental" | "structural" = "structural") =>
    aFinanceRow("cost", byYear, { nr: "PG-1", nature });
  const parts = [
    aFinanceRow("cost", { 2023: 100, 2024: 40 }, { nr: "P-1", nature: "structural" }),
    aFinanceRow("cost", { 2023: 50.5 }, { nr: "P-2", nature: "structural" }),
  ];
  const sums = (...finances: readonly FinanceRow[]) => findings({ initiatives, finances });

  test("per soort, aard en jaar", () => {
    const row = own({ 2023: 150.5, 2024: 40, 2025: 0 });
    expect(sums(row, ...parts, aFinanceRow("income", { 2023: 1 }, { nr: "P-1" }))).toMatchObject([
      {
        code: "S-6",
        of: "money",
        kind: "cost",
        nature: "structural",
        amount: 19_050,
        children: ["P-1", "P-2"],
        severity: "advice",
        where: { row: row.row },
      },
    ]);
  });

  test.each([
    ["één jaar anders is", own({ 2023: 150.5, 2024: 40.01 })],
    ["een jaar ontbreekt", own({ 2023: 150.5 })],
    ["de aard anders is", own({ 2023: 150.5, 2024: 40 }, "incidental")],
    ["er p.m. bij staat, waarvan niemand de omvang kent", own({ 2023: 150.5, 2024: 40, 2025: pm })],
    ["er iets onleesbaars bij staat", own({ 2023: 150.5, 2024: 40, 2025: unreadable })],
  ])("niet als %s", (_, row) => {
    expect(sums(row, ...parts)).toEqual([]);
  });

  test("wat buiten staat, telt niet mee in de som", () => {
    const stopped = initiatives.map((each) => (each.nr === "P-2" ? { ...each, status: status("Gestopt") } : each));
    const finances = [own({ 2023: 100, 2024: 40 }), ...parts];
    expect(findings({ initiatives: stopped, finances })).toMatchObject([{ code: "S-6", children: ["P-1"] }]);
  });
});

test("S-17: een eind voor het begin, van een item, van zijn start of van iemands dienst", () => {
  const [early, late] = [on("2023-01-01"), on("2023-01-02")];
  const initiatives = [anInitiative({ start: late, end: early, earliestStart: late, latestStart: early })];
  const people = [aPerson({ inServiceFrom: late, inServiceUntil: early })];
  expect(findings({ initiatives, people })).toMatchObject([
    { code: "S-17", span: "item", from: late, until: early, severity: "now", where: { field: "end" } },
    { code: "S-17", span: "start", where: { field: "latestStart" } },
    { code: "S-17", span: "service", where: { field: "inServiceUntil" } },
  ]);
  expect(findings({ initiatives: [anInitiative({ start: early, end: early, earliestStart: early })] })).toEqual([]);
});

test("V-7: capaciteitshouders en wie wordt vervangen, staan in Personen", () => {
  const people = [aPerson({ name: "A" }), aPerson({ name: "B", deputyFor: "Z" })];
  const supply = [aSupplyRow({ owner: "a" }), aSupplyRow({ owner: "" }), aSupplyRow({ owner: "Q" })];
  expect(findings({ people, supply })).toMatchObject([
    { code: "V-7", reason: "unknown", field: "owner", name: "Q", severity: "advice" },
    { code: "V-7", reason: "unknown", field: "deputyFor", name: "Z", severity: "advice" },
  ]);
  expect(findings({ supply })).toEqual([]);
  const several = { people: [aPerson({ name: "A", deputyFor: "B; Z" }), aPerson({ name: "B" })] };
  expect(findings({ ...several, supply: [aSupplyRow({ owner: "A;Q;b" })] })).toMatchObject([
    { code: "V-7", field: "owner", name: "Q" },
    { code: "V-7", field: "deputyFor", name: "Z" },
  ]);
});
