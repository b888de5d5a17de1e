/** What RANGORDE spills; the expectation is worked out by hand from the small register. */
import type { Block } from "../../../src/workbook/block/block";
import { rankingBlock } from "../../../src/workbook/block/ranking-block";
import { type Matrix, tablesNamed } from "../../support/formula-tables";

const names = ["Portfolio", "Beoordelingscriteria", "Scores", "Instellingen"];
const tables = tablesNamed(names);
const [portfolio, criteria, scores, settings] = tables as [Matrix, Matrix, Matrix, Matrix];

const block = (...given: readonly Matrix[]): Block => {
  const answer = rankingBlock(given);
  if ("code" in answer) throw new Error(JSON.stringify(answer));
  return answer;
};
const notes = (answer: Block): readonly string[] =>
  answer.filter(([first]) => first === "Let op").map((row) => String(row.at(-1)));

/**
 * Weights 3, 2 and 1; Kosten is better when low. P-6: (3 · 1 + 2 · 0,75 + 0,8) / 6 = 88,3; P-4: (2,25 + 1 + 0,4) / 6 = 60,8;
 * P-10: (0,75 + 0,5 + 0,7) / 6 = 32,5; P-5, verplicht: (3 + 2 + 0,2) / 6 = 86,7. No weight within 20 % turns two of them about.
 */
test("wat verplicht is bovenaan, dan naar score", () => {
  expect(block(...tables)).toEqual([
    ["Rang", "Nr", "Naam", "Score", "Beste rang", "Slechtste rang", "Oordeel"],
    ["verplicht", "P-5", "Warmtetransitie (fictief)", 86.7, "", "", ""],
    [1, "P-6", "Zorg dichterbij (fictief)", 88.3, 1, 1, "robuust"],
    [2, "P-4", "Zwembad De Kolk (fictief)", 60.8, 2, 2, "robuust"],
    [3, "P-10", "Bomenplan (fictief)", 32.5, 3, 3, "robuust"],
  ]);
});

const without = (table: Matrix, row: number, column: number, value: unknown): Matrix =>
  table.map((cells, at) => (at === row ? cells.map((cell, index) => (index === column ? value : cell)) : cells));

/** P-6 without Urgentie: (3 + 0 + 0,8) / 6 = 63,3, still first; at best 88,3 with 5, at worst where it is. */
test("een score die ontbreekt, telt als de slechtste van haar schaal en maakt het oordeel onbekend", () => {
  const answer = block(portfolio, criteria, without(scores, 3, 3, ""), settings);
  expect(answer[2]).toEqual([1, "P-6", "Zorg dichterbij (fictief)", 63.3, 1, expect.any(Number), "onbekend"]);
});

test("een 0 buiten de schaal is een lege score; binnen de schaal is hij een 0, als de formule haar tabellen omhult", () => {
  const zero = (given: readonly Matrix[]) =>
    block(...given.map((table) => (table === scores ? without(scores, 3, 3, 0) : table)));
  expect(zero(tables)[2]).toEqual([1, "P-6", expect.any(String), 63.3, 1, expect.any(Number), "onbekend"]);
  const free = block(portfolio, criteria, without(scores, 3, 4, 0), settings);
  expect(free[2]?.[3]).toBe(91.7);
});

test("een item zonder enige score heeft rang onbekend en staat onderaan", () => {
  const answer = block(portfolio, criteria, scores.slice(0, -1), settings);
  expect(answer.at(-1)).toEqual(["onbekend", "P-10", "Bomenplan (fictief)", "", "", "", "onbekend"]);
});

test("een andere vastgestelde rang wordt genoemd: hier staat de rang naar score", () => {
  const set = portfolio.map((row, at) => [...row, at === 0 ? "Vastgestelde rang" : row[0] === "P-10" ? 1 : ""]);
  const answer = block(set, criteria, scores, settings);
  expect(answer.slice(1, 5).map(([rank, nr]) => [rank, nr])).toEqual([
    ["verplicht", "P-5"],
    [1, "P-6"],
    [2, "P-4"],
    [3, "P-10"],
  ]);
  expect(notes(answer)).toEqual(["Voor P-10 is een andere rang vastgesteld; hier staat de rang naar score."]);
});

test("een criterium dat niet meetelt en een score buiten de schaal worden genoemd", () => {
  const flat = without(criteria, 2, 4, 1);
  const answer = block(portfolio, flat, without(scores, 1, 2, 9), settings);
  expect(notes(answer)).toEqual([
    expect.stringMatching(/^Scores, tabelrij 2, Maatschappelijk effect: .*\(S-13\)$/u),
    expect.stringMatching(/Urgentie.*\(S-14\)$/u),
  ]);
});

test("is er niets gewenst, dan staat dat er", () => {
  const done = portfolio.map((row, at) => row.map((cell, column) => (at > 0 && column === 5 ? "Afgerond" : cell)));
  expect(notes(block(done, criteria, scores, settings))[0]).toBe("Er is niets te rangschikken: geen item is gewenst.");
});

test("zonder Instellingen zegt de laatste regel welke standaardwaarden gelden", () => {
  expect(block(portfolio, criteria, scores).at(-1)).toEqual([
    ...["Let op", "", "", "", "", ""],
    "Zonder Instellingen gelden de standaardwaarden: gewichten 20 % hoger of lager en de standaardstatussen.",
  ]);
});

test("zonder scores is er geen antwoord", () => {
  expect(rankingBlock([portfolio, criteria])).toMatchObject({ code: "tableMissing", tables: ["Scores"] });
});
