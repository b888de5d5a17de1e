/** The paper Begrotingskeuzes: every amount from the register, rounded so that rows and sums agree. */
import { sampleTables } from "../../../samples/voorbeeldregister/tables";
import type { FinanceRow } from "../../../src/domain/model";
import { pm } from "../../../src/domain/quantity";
import { budgetChoicePaper } from "../../../src/workbook/paper/budget-choices";
import type { PaperGround } from "../../../src/workbook/paper/paper-of";
import { aChoice, aFinanceRow, anInitiative, aPortfolio, aResource, on } from "../../support/builders";
import { cellsUnder, rowUnder, tableUnder, textsIn } from "../../support/papers/paper-parts";
import { readSample } from "../../support/sample-portfolio";
import { rowsOf, textOf } from "../../samples/sample";

const list = "De lijst, per prioriteitsgroep";
const ground = (portfolio: PaperGround["portfolio"]): PaperGround => ({
  ...{ portfolio, on: on("2022-09-30"), issues: [], rounds: [] },
  standing: { kind: "concept", isRoundClosed: false },
});
const sample = budgetChoicePaper(ground(readSample().portfolio));

const asked = (nr: string, byYear: Parameters<typeof aFinanceRow>[1], over: Partial<FinanceRow> = {}) =>
  aFinanceRow("cost", byYear, { nr, inBudget: "new", nature: "incidental", ...over });

/** The list of a register with these rows, all of items that stand in it. */
const paperOf = (...finances: readonly FinanceRow[]) => {
  const nrs = [...new Set(finances.map(({ nr }) => nr))];
  const initiatives = nrs.map((nr) => anInitiative({ nr, name: `Item ${nr}`, priorityGroup: "Groep 1" }));
  return budgetChoicePaper(ground(aPortfolio({ initiatives, finances })));
};

test("elk bedrag van het voorbeeldregister staat er, met de tekenafspraak dat een min een nadeel is", () => {
  expect(tableUnder(sample, list).columns.map(({ heading }) => heading)).toEqual([
    ...["Nr.", "Onderwerp"],
    ...["Structureel 2023", "Structureel 2024", "Structureel 2025", "Structureel 2026"],
    ...["Incidenteel 2023", "Incidenteel 2024", "Incidenteel 2025", "Incidenteel 2026"],
  ]);
  // P-13: baten 40.000, 90.000 en 110.000 structureel, lasten 75.000 in 2023
  expect(rowUnder(sample, list, "P-13").slice(1)).toEqual([null, 40, 90, 110, -75, null, null, null]);
  // P-4: lasten 150.000 en 250.000; de baten van 2024 zijn p.m.
  expect(rowUnder(sample, list, "P-4").slice(1)).toEqual([null, null, null, null, -150, -250, null, null]);
  expect(rowUnder(sample, list, "P-17").slice(1)).toEqual([null, "p.m.", "p.m.", "p.m.", -85, null, null, null]);
});

/** Lasten − baten of what is new, added up from the cells of the sample by other means than the paper's. */
const added = (aard: string, year: string): number => {
  const out = new Set(["Geparkeerd", "On hold", "Gestopt", "Uitbesteed", "Afgerond"]);
  const gone = new Set(
    rowsOf("Portfolio")
      .filter((row) => out.has(textOf(row["Status"])))
      .map((row) => textOf(row["Nr"])),
  );
  return rowsOf("Financien")
    .filter((row) => row["In begroting"] === "nieuw" && row["Aard"] === aard && !gone.has(textOf(row["Nr"])))
    .reduce((sum, row) => {
      const amount = Number(textOf(row[year]).replaceAll(".", "").replace(",", "."));
      const cell = typeof row[year] === "number" ? row[year] : Number.isNaN(amount) ? 0 : amount;
      return sum + (row["Soort"] === "lasten" ? cell : row["Soort"] === "baten" ? -cell : 0);
    }, 0);
};

test("het totaal is de som van de cellen van Financien, onafhankelijk opgeteld", () => {
  const years = ["2023", "2024", "2025", "2026"];
  const total = [
    ...years.map((year) => added("structureel", year)),
    ...years.map((year) => added("incidenteel", year)),
  ].map((amount) => Math.round(-amount / 1000));
  expect(total).toEqual([-150, -160, -150, -130, -1144, -1100, -640, -180]);
  expect(rowUnder(sample, list, "", "Totaal")).toEqual(total);
});

test("verandert een cel, dan volgt het stuk", () => {
  const tables = sampleTables.map((table) =>
    table.table === "Financien"
      ? {
          ...table,
          rows: table.rows.map((row) =>
            row[0] === "P-21" && row[2] === "lasten" ? row.map((cell) => (cell === 150000 ? 175000 : cell)) : row,
          ),
        }
      : table,
  );
  const changed = budgetChoicePaper(ground(readSample(tables).portfolio));
  expect(rowUnder(changed, list, "", "Totaal")[0]).toBe(-175);
  expect(rowUnder(changed, list, "P-21").slice(1, 3)).toEqual([-175, -200]);
});

test("de grafiek toont de totalen, en zegt ze in woorden", () => {
  const block = sample.blocks.find(({ kind }) => kind === "chart");
  expect(block?.kind === "chart" && block.chart.series.map(({ name, values }) => [name, values])).toEqual([
    ["Structureel", [-150, -160, -150, -130]],
    ["Incidenteel", [-1144, -1100, -640, -180]],
  ]);
  expect(textsIn(sample).join(" ")).toContain("in 2023 -150 structureel en -1.144 incidenteel");
});

test("rijen, subtotaal en totaal sluiten aan: wat afronden laat staat in een eigen rij, met uitleg", () => {
  // 1.400 + 1.400 + 1.400 = 4.200: afgerond 1 + 1 + 1 en 4
  const paper = paperOf(...["P-1", "P-2", "P-3"].map((nr) => asked(nr, { 2023: 1_400 })));
  const column = cellsUnder(paper, list).map((cells) => [cells[1], cells[6]]);
  expect(column).toEqual([
    ...["Item P-1", "Item P-2", "Item P-3"].map((name) => [name, 1]),
    ["Afronding", 1],
    ["Totaal", 4],
  ]);
  expect(textsIn(paper).join(" ")).toContain("Afronding is het verschil");
  expect(textsIn(sample).join(" ")).not.toContain("Afronding is het verschil");
});

test("wat p.m. is staat bij naam, is in geen som, en dat staat erbij", () => {
  const paper = paperOf(
    asked("P-1", { 2023: 10_000, 2024: pm }),
    asked("P-1", { 2025: pm }, { nature: "structural" }),
    asked("P-2", { 2023: 5_000 }),
  );
  expect(textsIn(paper)).toContain("P-1 Item P-1: structureel 2025 en incidenteel 2024");
  expect(textsIn(paper)).toContain("Alle sommen zijn exclusief 2 p.m.-posten; zij staan onder de lijst.");
  expect(rowUnder(paper, list, "", "Totaal")).toEqual([null, null, "p.m.", null, 15, "p.m.", null, null]);
});

test("een onleesbaar bedrag is geen nul: de rij is onbekend, en hoeveel er niet meetellen staat erbij", () => {
  const paper = paperOf(asked("P-1", { 2023: { kind: "unreadable" } }), asked("P-2", { 2023: 5_000 }));
  expect(rowUnder(paper, list, "P-1")[5]).toBe("onbekend");
  expect(textsIn(paper)).toContain("1 bedrag is onleesbaar en in geen som meegeteld (zie blad Controle).");
});

test("de ruimte: wat er is min verplicht en gekozen, afgerond met het verschil, en na wat gewenst is", () => {
  const funding = (nr: string, amount: number) =>
    aFinanceRow("funding", { 2023: amount }, { nr, source: "Ruimte", nature: "structural", inBudget: "new" });
  const paper = budgetChoicePaper(
    ground(
      aPortfolio({
        initiatives: [
          anInitiative({ nr: "P-1", statutory: true }),
          anInitiative({ nr: "P-2" }),
          anInitiative({ nr: "P-3", status: { ...anInitiative().status, class: "wanted" } as never }),
        ],
        resources: [aResource("Ruimte", { 2023: 10_400, 2024: pm }, { nature: "structural" })],
        finances: [funding("P-1", 3_600), funding("P-2", 3_600), funding("P-3", 1_000)],
      }),
    ),
  );
  // 10.400 − 3.600 − 3.600 = 3.200, en 3.200 − 1.000 = 2.200
  const room = cellsUnder(paper, "Wat er is, en wat overblijft");
  expect(new Set(room.map(([nature]) => nature))).toEqual(new Set(["structureel"]));
  expect(room.map((cells) => cells.slice(1, 4))).toEqual([
    ["ruimte", 10, "p.m."],
    ["af: verplicht", 4, null],
    ["af: gekozen", 4, null],
    ["Afronding", 1, null],
    ["rest", 3, "onbekend"],
    ["af: gewenst", 1, null],
    ["rest na gewenst", 2, "onbekend"],
  ]);
  expect(room[0]?.at(-1)).toBe("1 p.m.");
});

test("van een geheime keuze staat er alleen waar zij te vinden is", () => {
  const paper = budgetChoicePaper(
    ground(aPortfolio({ choices: [aChoice({ title: "Aankoop kasteel", publicity: "secret" })] })),
  );
  expect(cellsUnder(paper, "Te maken keuzes")).toEqual([
    ["K-1", "(geheim)", "college", "01-06-2023", null, null, null],
  ]);
  expect(textsIn(paper).join(" ")).not.toContain("kasteel");
});

test("een lijst zonder rijen zegt dat, en een register zonder Middelen dat de ruimte niet bekend is", () => {
  const texts = textsIn(budgetChoicePaper(ground(aPortfolio({ finances: [] }))));
  expect(texts).toContain("Er is niets nieuws gevraagd.");
  expect(texts).toContain("Middelen heeft geen bron zonder Stand: hoeveel ruimte er is, is niet bekend.");
});
