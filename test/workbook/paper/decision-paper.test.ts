/** The decision sheet as a paper: its parts, and each figure on it traced to the cells that it comes from. */
import { decisionSheet } from "../../../src/domain/decision-sheet";
import type { PaperStanding } from "../../../src/domain/definitive";
import type { Portfolio } from "../../../src/domain/portfolio";
import type { Alternative } from "../../../src/domain/model";
import { pm, unreadable } from "../../../src/domain/quantity";
import { defaultSettings, type Settings } from "../../../src/domain/settings";
import { decisionPaper } from "../../../src/workbook/paper/decision/decision-paper";
import type { Paper } from "../../../src/workbook/paper/paper";
import type { PlaceOf } from "../../../src/workbook/raw-table";
import type { ReportCell } from "../../../src/workbook/report/report";
import {
  aChoice,
  aDemandRow,
  aDependency,
  aFinanceRow,
  amounts,
  anAlternative,
  type Figure,
  anInitiative,
  aPortfolio,
  aProduct,
  aWish,
  hoursReading,
  on,
} from "../../support/builders";
import { cellsUnder, rowUnder, tableUnder, textsIn } from "../../support/papers/paper-parts";

const concept: PaperStanding = { kind: "concept", isRoundClosed: false };

const register: Partial<Portfolio> = {
  initiatives: [
    anInitiative({ name: "Zwembad", risk: "Hoog", statutory: true, statutoryBasis: "Wet X, artikel 1" }),
    aWish("P-2", { name: "Sporthal", link: "https://voorbeeld.invalid/p2" }),
  ],
  choices: [aChoice({ initiatives: ["P-1", "P-2"], mtAdvice: "Faseren" })],
  alternatives: [
    anAlternative({ name: "niet doen", kind: "notDoing", hours: hoursReading(0), incidental: [] }),
    anAlternative({
      name: "faseren",
      hours: hoursReading(200),
      incidental: amounts({ 2023: 1000, 2024: pm }),
      structural: amounts({ 2025: 250.5 }),
      recommended: true,
    }),
  ],
  finances: [
    aFinanceRow("cost", { 2023: 100, 2024: 40 }),
    aFinanceRow("cost", { 2023: 20, 2024: pm }, { nr: "P-2" }),
    aFinanceRow("funding", { 2023: 100, 2024: 40 }, { source: "Algemene reserve" }),
    aFinanceRow("funding", { 2023: 20, 2024: pm }, { nr: "P-2", source: "algemene reserve" }),
  ],
  demand: [
    aDemandRow({ role: "Jurist", figures: { "2023-Q1": 10, "2023-Q2": 20, "2024-Q1": 5 } }),
    aDemandRow({ role: "Inkoop", figures: { "2023-Q1": 7 } }),
    aDemandRow({ nr: "P-2", role: "Jurist", figures: { "2023-Q4": 30, "2024-Q1": pm } }),
  ],
};

/** As if every row of a table were row 7 of a sheet. */
const placeOf: PlaceOf = (where) => ({
  ...{ sheet: "Keuzes maken", table: "Alternatieven", row: 7, address: "A7" },
  column: where.kind === "row" ? (where.field ?? "") : "",
});

const paperOf = (
  over: Partial<Portfolio> = {},
  style: Partial<Settings> = {},
  standing: PaperStanding = concept,
): Paper => {
  const sheet = decisionSheet(aPortfolio({ ...register, ...over }), "K-1", on("2023-03-01"));
  if (sheet.kind === "notFound") throw new Error(sheet.kind);
  return decisionPaper(sheet, { ...defaultSettings, ...style }, standing, placeOf);
};

const headings = ({ blocks }: Paper): readonly string[] =>
  blocks.flatMap((block) => (block.kind === "heading" && block.level === 1 ? [block.text] : []));

const core = ["Voorgesteld besluit", "Mogelijkheden", "Advies", "Besluit"];

describe("de onderdelen", () => {
  test("eerst wat besloten wordt, op een pagina; dan wat ontbreekt en waar het op rust", () => {
    const paper = paperOf({ choices: [aChoice({ author: "" })] });
    const newPage = paper.blocks.findIndex(({ kind }) => kind === "newPage");
    const first = { ...paper, blocks: paper.blocks.slice(0, newPage) };
    expect([headings(first), paper.wholeFirstPage]).toEqual([core, true]);
    expect(headings({ ...paper, blocks: paper.blocks.slice(newPage) })).toEqual([
      ...["Wat ontbreekt", "Aanleiding", "Beoogd effect", "Argumenten", "Kanttekeningen en risico's"],
      ...["Toelichting op de mogelijkheden", "Financiën", "Gevraagde capaciteit", "Driehoek", "Samenhang"],
      ...["Wat eerdere keuzes vastleggen", "Planning", "Communicatie", "Evaluatie", "Bijlagen"],
    ]);
  });

  test("Instellingen zegt welke gronden er staan, in welke volgorde en onder welke kop", () => {
    const { decisionParts } = {
      decisionParts: [
        { part: "triangle", heading: null },
        { part: "decision", heading: "Wat is besloten" },
        { part: "arguments", heading: "Waarom" },
      ],
    } as const;
    expect(headings(paperOf({}, { decisionParts })).slice(0, 6)).toEqual([
      ...["Voorgesteld besluit", "Mogelijkheden", "Advies", "Wat is besloten"],
      ...["Driehoek", "Waarom"],
    ]);
  });

  test("noemt Instellingen alleen koppen van de eerste pagina, dan staan alle gronden er", () => {
    const decisionParts = [{ part: "options", heading: "Alternatieven" }] as const;
    expect(headings(paperOf({}, { decisionParts }))).toEqual(
      headings(paperOf()).map((heading) => (heading === "Mogelijkheden" ? "Alternatieven" : heading)),
    );
  });

  test("wie tekenen voor advies staat in Instellingen", () => {
    expect(textsIn(paperOf({}, { signatories: ["secretaris", "controller"] }))).toContain(
      "Voor advies: secretaris / controller",
    );
  });

  test("er is ruimte voor het besluit; van een genomen besluit staat het er zelf", () => {
    const toFillIn = (paper: Paper) => paper.blocks.flatMap((each) => (each.kind === "toFillIn" ? [each.label] : []));
    expect(toFillIn(paperOf())).toEqual(["Besluit", "Datum besluit", "Besluitnummer"]);
    const decided = aChoice({
      ...{ status: "decided", decision: "Faseren", decisionDate: on("2023-02-01"), decisionNumber: "B-1" },
      motivation: "Het geld is er niet",
    });
    const paper = paperOf({ choices: [decided] });
    expect(toFillIn(paper)).toEqual([]);
    expect(textsIn(paper)).toEqual(
      expect.arrayContaining([
        ...["Besluit: Faseren", "Datum besluit: 01-02-2023", "Besluitnummer: B-1"],
        "Motivering: Het geld is er niet",
      ]),
    );
  });

  test("risico, wettelijke grondslag, samenhang, producten en bijlagen van de items", () => {
    const texts = textsIn(
      paperOf({
        dependencies: [aDependency("P-1", "P-2", { kind: "finishFirst", explanation: "Eerst het bad" })],
        products: [aProduct({ product: "Ontwerp", promisedOn: on("2023-05-01"), forecast: on("2023-06-01") })],
      }),
    );
    expect(texts).toEqual(
      expect.arrayContaining([
        "Risico van P-1 Zwembad: Hoog",
        "P-1 Zwembad is wettelijk verplicht: Wet X, artikel 1.",
        "P-1 Zwembad – eerst klaar – P-2 Sporthal: Eerst het bad",
        "P-1: Ontwerp: toegezegd op 01-05-2023, verwacht op 01-06-2023.",
        "https://voorbeeld.invalid/p2",
      ]),
    );
  });

  test("van wat geheim is alleen de verwijzing", () => {
    const texts = textsIn(
      paperOf({ choices: [aChoice({ publicity: "secret", title: "Aankoop", caseNumber: "Z-9" })] }),
    );
    expect(texts).toContain("Zaaknummer: Z-9");
    expect(texts.join()).not.toMatch(/Aankoop|Zwembad|faseren/u);
  });

  test("nooit wie de uren maakt: alleen rollen", () => {
    const demand = [aDemandRow({ role: "Jurist", who: "Q. Onbekend", figures: { "2023-Q1": 10 } })];
    expect(textsIn(paperOf({ demand })).join()).not.toContain("Onbekend");
  });
});

describe("de stand", () => {
  test.each<[string, Partial<Portfolio>, PaperStanding, string]>([
    [
      "met een gat",
      { choices: [aChoice({ author: "", initiatives: ["P-1", "P-2"] })] },
      concept,
      "Concept, niet compleet: 1 punt ontbreekt, zie 'Wat ontbreekt' op de tweede pagina.",
    ],
    [
      "compleet met een open ronde",
      {},
      concept,
      "Concept, compleet: het kan definitief gemaakt worden als de actualisatieronde gesloten is.",
    ],
    [
      "compleet met een gesloten ronde",
      {},
      { kind: "concept", isRoundClosed: true },
      "Concept, compleet: het kan definitief gemaakt worden zolang het register is zoals bij het sluiten van de ronde.",
    ],
    [
      "definitief",
      {},
      { kind: "definitive", round: "Najaar 2022", closedOn: on("2022-10-20") },
      "Definitief, uit actualisatieronde Najaar 2022, gesloten op 20-10-2022.",
    ],
  ])("%s", (_, over, standing, said) => {
    const paper = paperOf(over, {}, standing);
    expect([paper.standing, paper.state]).toEqual([said, standing.kind]);
  });

  test("een definitief blad is een ander blad, dat een concept niet overschrijft", () => {
    const definitive = paperOf({}, {}, { kind: "definitive", round: "Najaar", closedOn: on("2022-10-20") });
    expect(definitive.id).not.toBe(paperOf().id);
    expect(definitive.name).toBe("Besluit K-1 (definitief)");
  });
});

describe("elk cijfer komt uit het register", () => {
  test("de mogelijkheden: uren en geld per jaar als getal, p.m. als p.m., en waaruit het komt", () => {
    expect(cellsUnder(paperOf(), "Mogelijkheden")).toEqual([
      ["Uren", 0, 200],
      ["Incidenteel 2023", "–", 100_000],
      ["Incidenteel 2024", "–", "p.m."],
      ["Structureel 2025", "–", 25_050],
      ["Dekking", "Algemene reserve", "Algemene reserve"],
      ["Gereed", "–", "–"],
      ["Bemensing", "Eigen projectleider", "Eigen projectleider"],
      ["Effect", "Later klaar", "Later klaar"],
      ["Aanbevolen", "", "ja"],
    ]);
  });

  describe("wat de mogelijkheden per jaar kosten, als beeld", () => {
    const named = (name: string, incidental: Readonly<Record<number, Figure>>, structural = {}) =>
      anAlternative({ name, kind: "other", incidental: amounts(incidental), structural: amounts(structural) });
    const chartOf = (...of: readonly Alternative[]) =>
      paperOf({ alternatives: of }).blocks.flatMap((block) => (block.kind === "chart" ? [block] : []));

    test("incidenteel en structureel samen; waarvan iets p.m. of onleesbaar is, staat niet in het beeld en is genoemd", () => {
      const [block] = chartOf(
        named("niets", {}),
        named("a", { 2023: 100, 2024: 50 }, { 2024: 25, 2025: pm }),
        named("b", { 2023: 10, 2025: unreadable }, { 2023: pm, 2024: 300, 2025: 300 }),
      );
      expect(block).toMatchObject({ isExtra: true, chart: { categories: ["2023", "2024", "2025", "2026"] } });
      expect(block?.chart.series).toEqual([
        { name: "a", values: [10_000, 7_500, null, null] },
        { name: "b", values: [null, 30_000, null, null] },
      ]);
      expect(block?.chart.alt).toBe(
        "Incidenteel en structureel samen zijn de duurste jaren: a in 2023 (€ 100) en b in 2024 (€ 300). Niet in het beeld, want p.m. of onleesbaar: a 2025, b 2023 en b 2025.",
      );
    });

    test("wat in meer jaren even duur is, noemt elk van die jaren", () => {
      const [block] = chartOf(named("a", { 2023: 100 }), named("b", {}, { 2024: 300, 2025: 300, 2026: 300 }));
      expect(block?.chart.alt).toBe(
        "Incidenteel en structureel samen zijn de duurste jaren: a in 2023 (€ 100) en b in 2024, 2025 en 2026 (€ 300 per jaar).",
      );
    });

    test.each<[string, readonly Alternative[]]>([
      ["één mogelijkheid kost iets", [named("a", { 2023: 1, 2024: 2 }), named("b", {})]],
      ["alles is in één jaar", [named("a", { 2023: 1 }), named("b", { 2023: 2, 2024: 0 })]],
      [
        "er zijn er meer dan een druk in grijs uit elkaar houdt",
        "abcdef".split("").map((name) => named(name, { 2023: 1, 2024: 2 })),
      ],
      ["alles is p.m.", [named("a", { 2023: pm, 2024: pm }), named("b", { 2023: pm, 2024: pm })]],
    ])("geen beeld als %s", (_, of) => {
      expect(chartOf(...of)).toEqual([]);
    });
  });

  test("meer dan vier mogelijkheden gaan verder in een tabel eronder", () => {
    const names = ["a", "b", "c", "d", "e"];
    const paper = paperOf({ alternatives: names.map((name) => anAlternative({ name, kind: "other" })) });
    expect(tableUnder(paper, "Mogelijkheden").columns.map(({ heading }) => heading)).toEqual([
      "Gevolg",
      ...names.slice(0, 4),
    ]);
    expect(tableUnder(paper, "Mogelijkheden (vervolg)").columns.map(({ heading }) => heading)).toEqual(["Gevolg", "e"]);
  });

  test("het geld per item en samen; een som met p.m. noemt wat zij weglaat", () => {
    const rows = cellsUnder(paperOf(), "Bedragen in euro per jaar, zoals in Financien");
    expect(rows).toEqual([
      ["P-1 Zwembad"],
      ["lasten incidenteel", 10_000, 4_000, null, null],
      ["dekking incidenteel", 10_000, 4_000, null, null],
      ["P-2 Sporthal"],
      ["lasten incidenteel", 2_000, "p.m.", null, null],
      ["dekking incidenteel", 2_000, "p.m.", null, null],
      ["Samen"],
      ["lasten incidenteel", 12_000, "€ 40 + p.m.", null, null],
      ["dekking incidenteel", 12_000, "€ 40 + p.m.", null, null],
    ]);
    expect(textsIn(paperOf())).toContain("Dekking uit: Algemene reserve.");
  });

  test("een ander bedrag in een cel is een ander bedrag op het blad, in de rij en in de som", () => {
    const [cost, ...others] = register.finances ?? [];
    const changed = paperOf({ finances: [...(cost ? [{ ...cost, amounts: amounts({ 2023: 111 }) }] : []), ...others] });
    const caption = "Bedragen in euro per jaar, zoals in Financien";
    expect(rowUnder(changed, caption, "lasten incidenteel")[0]).toBe(11_100);
    expect(cellsUnder(changed, caption).at(-2)?.[1]).toBe(13_100);
  });

  test("de uren per rol en jaar, opgeteld per item en over de items", () => {
    const paper = paperOf();
    expect(cellsUnder(paper, "Uren per rol en jaar, zoals in Capaciteitsvraag")).toEqual([
      ["P-1 Zwembad"],
      ["Inkoop", 7, null, null, null],
      ["Jurist", 30, 5, null, null],
      ["Samen", 37, 5, null, null],
      ["P-2 Sporthal"],
      ["Jurist", 30, "p.m.", null, null],
      ["Totaal", 67, "5 uur + p.m.", null, null],
    ]);
    const sums = cellsUnder(paper, "Uren per rol en jaar, zoals in Capaciteitsvraag");
    const inYear = (cells: readonly ReportCell[] | undefined): number => Number(cells?.[1] ?? 0);
    const roles = sums.filter(([first]) => first === "Inkoop" || first === "Jurist");
    expect(roles.reduce((all, cells) => all + inYear(cells), 0)).toBe(inYear(sums.at(-1)));
  });

  test("bekende uren naast p.m. in dezelfde rol en periode staan er allebei", () => {
    const more = aDemandRow({ nr: "P-1", role: "Jurist", figures: { "2023-Q1": pm } });
    const sums = cellsUnder(
      paperOf({ demand: [...(register.demand ?? []), more] }),
      "Uren per rol en jaar, zoals in Capaciteitsvraag",
    );
    expect(sums.slice(2, 4)).toEqual([
      ["Jurist", "30 uur + p.m.", 5, null, null],
      ["Samen", "37 uur + p.m.", 5, null, null],
    ]);
    expect(sums.at(-1)).toEqual(["Totaal", "67 uur + p.m.", "5 uur + p.m.", null, null]);
  });

  test("bijlagen: die van de keuze met titel, link of allebei, en dan de links van haar items", () => {
    const attachments = [
      "Studie: https://voorbeeld.invalid/studie",
      "https://voorbeeld.invalid/kaart",
      "Brief van 4 juli",
    ];
    const paper = paperOf({
      choices: (register.choices ?? []).map((choice) => ({ ...choice, attachments })),
    });
    const from = paper.blocks.findIndex((block) => block.kind === "heading" && block.text === "Bijlagen");
    expect(paper.blocks.slice(from + 1, from + 5)).toEqual([
      { kind: "link", label: "Studie", address: "https://voorbeeld.invalid/studie" },
      { kind: "link", label: "Bijlage 2", address: "https://voorbeeld.invalid/kaart" },
      { kind: "field", label: "Bijlage 3", text: "Brief van 4 juli" },
      { kind: "link", label: "P-2 Sporthal", address: "https://voorbeeld.invalid/p2" },
    ]);
  });

  test("wat eerdere keuzes voor extra middelen structureel vastleggen", () => {
    const decided = { status: "decided", decision: "extra middelen", decisionDate: on("2022-12-01") } as const;
    const earlier = ["K-2", "K-3"].map((nr) => aChoice({ nr, ...decided, decisionNumber: nr }));
    const chosen = earlier.map(({ id, nr }, at) =>
      anAlternative({
        ...{ choice: id, choiceNr: nr, name: "extra middelen", kind: "extraMeans" },
        structural: amounts({ 2023: 10 + at, 2027: 1 }),
      }),
    );
    const paper = paperOf({
      choices: [...(register.choices ?? []), ...earlier],
      alternatives: [...(register.alternatives ?? []), ...chosen],
    });
    expect(cellsUnder(paper, "Wat eerdere keuzes vastleggen")).toEqual([["Samen", 2_100, null, null, null]]);
    expect(textsIn(paper)).toEqual(
      expect.arrayContaining([
        "Gekozen voor extra middelen: K-2 en K-3.",
        "Ook in 2027 leggen zij iets vast; dat valt buiten de jaren van dit blad.",
      ]),
    );
  });

  test("wat daarvan onleesbaar is, heet zo naast p.m., en elke cel is genoemd", () => {
    const decided = { status: "decided", decision: "extra middelen", decisionDate: on("2022-12-01") } as const;
    const chosen = ["K-2", "K-3"].map((nr) => aChoice({ nr, ...decided, decisionNumber: nr }));
    const paper = paperOf({
      choices: [...(register.choices ?? []), ...chosen],
      alternatives: [
        ...(register.alternatives ?? []),
        ...chosen.map(({ id, nr }, at) =>
          anAlternative({
            ...{ choice: id, choiceNr: nr, name: "extra middelen", kind: "extraMeans" },
            structural: amounts({ 2023: at === 0 ? 10 : unreadable, 2024: at === 0 ? pm : unreadable, 2025: pm }),
          }),
        ),
      ],
    });
    expect(cellsUnder(paper, "Wat eerdere keuzes vastleggen")).toEqual([
      ["Samen", "€ 10 (1 onleesbaar)", "p.m. (1 onleesbaar)", "p.m.", null],
    ]);
    expect(textsIn(paper)).toContain("Onleesbaar als bedrag, en daarom in geen som meegeteld:");
    expect(textsIn(paper)).toEqual(
      expect.arrayContaining(
        [2023, 2024].map((year) => `K-3: blad Keuzes maken, tabel Alternatieven, rij 7, kolom structural-${year}`),
      ),
    );
  });

  test("van een eerder besluit dat geen mogelijkheid noemt, staat er dat het niet meegeteld is, en niet dat er niets is", () => {
    const decided = { status: "decided", decisionDate: on("2022-12-01") } as const;
    const unclear = aChoice({ nr: "K-2", ...decided, decision: "Wij doen het een beetje anders" });
    const without = aChoice({ nr: "K-3", ...decided, decision: "Later meer" });
    const paper = paperOf({
      choices: [...(register.choices ?? []), unclear, without],
      alternatives: [
        ...(register.alternatives ?? []),
        anAlternative({ choice: unclear.id, choiceNr: "K-2", name: "extra middelen", kind: "extraMeans" }),
        anAlternative({ choice: without.id, choiceNr: "K-3", name: "faseren", kind: "phasing" }),
      ],
    });
    const said = textsIn(paper);
    expect(said).toContain(
      "Niet meegeteld: K-2, waar uit het besluit niet is op te maken welke mogelijkheid gekozen is.",
    );
    expect(said).not.toContain("Er is nog geen keuze voor extra middelen gemaakt die iets vastlegt.");
    expect(textsIn(paperOf({}))).toContain("Er is nog geen keuze voor extra middelen gemaakt die iets vastlegt.");
  });
});
