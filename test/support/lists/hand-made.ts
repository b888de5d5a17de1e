/** Lists as municipalities keep them, typed by hand in their own layout; every number is reckoned by hand. */
import type { SheetInput } from "../xlsx/book";

/** A DPL of three priority groups: Structureel 100.000 + 25.500 + 0, Incidenteel 250.000 + 62.500 + 15.000. */
export const priorities: SheetInput = {
  name: "DPL",
  merges: ["A1:D1"],
  rows: [
    ["Dynamische Prioriteiten Lijst, begroting 2023"],
    ["(-) = voordeel"],
    [],
    ["Nr.", "Onderwerp", "Structureel", "Incidenteel"],
    [null, "Prioriteit 1: onontkoombaar"],
    [1, "Opvang ontheemden (fictief)", 80000, 250000],
    [2, "Beheer openbare ruimte (fictief)", 20000, null],
    [null, "Subtotaal:", 100000, 250000],
    [null, "Prioriteit 2: bestuursprogramma"],
    [1, "Wonen (fictief)", 25500, null],
    ["1.1", "Woonvisie (fictief)", null, 37500],
    [2, "Dorpshuizen (fictief)", null, 25000],
    [null, "Subtotaal:", 25500, 62500],
    [null, "Prioriteit 3: wenselijk"],
    ["3.1", "Fietspad (fictief)", null, 15000],
    ["4.4", "Zwembad (fictief)", "p.m.", "p.m."],
    [null, "Subtotaal:", "p.m.", 15000],
    [null, "Totaal:", 125500, 327500],
    [],
    ["p.m. = pro memorie, het bedrag is nog niet bekend"],
  ],
};

/** An MJIP: Investering 1.200.000 + 350.000 + 90.000, Structureel 66.000 + 17.500 + 9.900. */
export const investments: SheetInput = {
  name: "MJIP",
  rows: [
    ["Meerjareninvesteringsplan 2023-2026"],
    ["Nr.", "Onderwerp", "Investering", "Structureel"],
    ["Onderwijs"],
    [1, "Nieuwbouw school (fictief)", 1200000, 66000],
    ["Subtotaal:", null, 1200000, 66000],
    ["Wegen"],
    [1, "Rotonde (fictief)", 350000, 17500],
    [2, "Brug (fictief)", 90000, 9900],
    ["Subtotaal:", null, 440000, 27400],
    ["Totaal:", null, 1640000, 93400],
  ],
};

/** The sheet with other cells: `{ "C8": 1 }`. */
export const withCells = (sheet: SheetInput, cells: Readonly<Record<string, string | number | null>>): SheetInput => ({
  ...sheet,
  rows: sheet.rows.map((row, index) =>
    ["A", "B", "C", "D", "E"].flatMap((letter, column) => {
      const other = cells[`${letter}${index + 1}`];
      return other === undefined ? (column < row.length ? [row[column] ?? null] : []) : [other];
    }),
  ),
});
