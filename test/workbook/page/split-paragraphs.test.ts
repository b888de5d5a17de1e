import fc from "fast-check";
import { rowHeight } from "../../../src/workbook/page/row-height";
import { splitParagraphs } from "../../../src/workbook/page/split-paragraphs";
import { onNewPage, paragraph, type PlannedRow, row } from "../../../src/workbook/sheet-plan";

const columnWidths = [24, 16, 16, 16, 16];
const split = (...rows: readonly PlannedRow[]): readonly PlannedRow[] => splitParagraphs(rows, columnWidths);

const highestRow = 409;

test("een korte alinea en een gewone rij blijven zoals ze zijn", () => {
  const rows = [paragraph("Aanleiding", "Kort."), row("text", "a", "b")];
  expect(split(...rows)).toEqual(rows);
});

test("een lange alinea gaat verder in de rijen eronder: één label, één paginabegin, elke rij lager dan Excels hoogste", () => {
  const text = "De besturen van de dorpshuizen hebben om hulp gevraagd. ".repeat(100);
  const rows = split(onNewPage(paragraph("Aanleiding", text)));
  expect(rows.length).toBeGreaterThan(1);
  expect(rows.map(({ cells }) => cells[0]?.content)).toEqual(["Aanleiding", ...rows.slice(1).map(() => null)]);
  expect(rows.map(({ breakBefore }) => breakBefore)).toEqual([true, ...rows.slice(1).map(() => false)]);
  for (const each of rows) expect(rowHeight(each, columnWidths)).toBeLessThan(highestRow);
});

test("geen teken gaat verloren, wat er ook staat", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("woord", " ", "\n", "x".repeat(90), "=1", "é")), (parts) => {
      const text = parts.join("").repeat(40);
      const said = split(paragraph("", text)).map(({ cells }) => cells[1]?.content as string);
      expect(said.join("")).toBe(text);
    }),
    { seed: 1, numRuns: 60 },
  );
});

test("een lange cel van een tabel gaat verder in de rijen eronder, de andere cellen staan er één keer", () => {
  const effect = "De inwoners merken dit in elke kern. ".repeat(60);
  const long = { ...row("text", "Effect", effect, "kort", 12), band: "row" } as const;
  const rows = split(long);
  expect(rows.length).toBeGreaterThan(1);
  expect(rows.map(({ cells }) => cells[1]?.content as string).join("")).toBe(effect);
  for (const column of [0, 2, 3])
    expect(rows.map(({ cells }) => cells[column]?.content)).toEqual([
      long.cells[column]?.content,
      ...rows.slice(1).map(() => null),
    ]);
  for (const each of rows) {
    expect(each.band).toBe("row");
    expect(rowHeight(each, columnWidths)).toBeLessThan(highestRow);
  }
});

test("een cel die niet terugloopt, blijft op haar rij", () => {
  const rows = [{ ...row("plain", "x ".repeat(900)), band: "group" } as const];
  expect(split(...rows)).toEqual(rows);
});
