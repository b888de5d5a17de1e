import { dayOf } from "../../../src/domain/quantity";
import { renderSelfTest } from "../../../src/workbook/render/self-test-sheet";
import type { ProbeResult, Surroundings } from "../../../src/workbook/self-test-report";

const surroundings: Surroundings = {
  host: "Excel",
  platform: "PC",
  version: "16.0.18025.20000",
  displayLanguage: "nl-NL",
  contentLanguage: "en-US",
  calculationMode: "Automatic",
  decimalSeparator: ",",
  thousandsSeparator: ".",
  sets: [{ name: "ExcelApi", versions: ["1.1", "1.2", "1.3"] }],
};
const on = dayOf(2026, 10, 3);

/** The contents of the rows, and the looks of their last cells. */
const printed = (results: readonly ProbeResult[], seen: Partial<Surroundings> = {}) => {
  const { rows } = renderSelfTest({ surroundings: { ...surroundings, ...seen }, results }, on);
  return rows.map(({ cells }) => ({ contents: cells.map(({ content }) => content), look: cells.at(-1)?.look }));
};

test("zegt wat er gelijk is, anders, niet te zien en te weten, en telt ze", () => {
  const rows = printed([
    { code: "Z-01", expected: "a", seen: "a" },
    { code: "Z-02", expected: "a", seen: "b" },
    { code: "Z-03", expected: "a", seen: null },
    { code: "Z-08", expected: null, seen: "c" },
  ]);
  expect(rows.slice(-4).map(({ contents, look }) => [contents[0], ...contents.slice(2), look])).toEqual([
    ["Z-01", "a", "a", "gelijk", "good"],
    ["Z-02", "a", "b", "anders", "bad"],
    ["Z-03", "a", "–", "niet te zien", "unknown"],
    ["Z-08", "–", "c", "te weten", "centred"],
  ]);
  expect(rows.map(({ contents }) => contents[0])).toContain("1 gelijk, 1 anders, 1 niet te zien, 1 te weten.");
});

test("noemt het programma, de talen en wat Excel kent", () => {
  const lines = (seen: Partial<Surroundings>) => printed([], seen).map(({ contents }) => contents[0]);
  expect(lines({})).toEqual(
    expect.arrayContaining([
      "Stand van 03-10-2026",
      "Programma: Excel, PC, versie 16.0.18025.20000.",
      "Taal: nl-NL; landinstellingen: en-US; rekenen: Automatic.",
      "Deze Excel kent ExcelApi 1.1 tot en met 1.3.",
    ]),
  );
  const sets = [
    { name: "ExcelApi", versions: ["1.1", "1.3"] },
    { name: "ExcelApiOnline", versions: [] },
    { name: "SharedRuntime", versions: ["1.1"] },
  ];
  expect(lines({ sets })).toContain("Deze Excel kent ExcelApi 1.1 1.3 en SharedRuntime 1.1.");
});

test("kapt een lange foutmelding zichtbaar af", () => {
  const rows = printed([{ code: "Z-01", expected: "a", seen: "x".repeat(500) }]);
  expect(rows.at(-1)?.contents[3]).toBe(`${"x".repeat(200)}…`);
});
