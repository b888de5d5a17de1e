/**
 * Every figure of every paper of the sample register comes from cells of it: change the cells of a column, or take a row
 * away, and it follows. What follows nothing is said here by name.
 */
import type { SampleCell, SampleTable } from "../../../samples/voorbeeldregister/sample-table";
import { sampleTables } from "../../../samples/voorbeeldregister/tables";
import { decisionSheet } from "../../../src/domain/decision-sheet";
import { paperIds } from "../../../src/messages/papers/paper-names";
import { decisionPaper } from "../../../src/workbook/paper/decision/decision-paper";
import type { Paper } from "../../../src/workbook/paper/paper";
import { papers } from "../../../src/workbook/paper/papers";
import { on } from "../../support/builders";
import { figuresIn } from "../../support/papers/figures-in";
import { readSample } from "../../support/sample-portfolio";

const papersOf = (tables: readonly SampleTable[]): readonly Paper[] => {
  const { portfolio, issues, place } = readSample(tables);
  const standing = { kind: "concept", isRoundClosed: false } as const;
  const ground = { portfolio, issues, standing, rounds: [], on: on("2022-09-30") };
  const sheets = portfolio.choices.flatMap(({ nr }) => {
    const sheet = decisionSheet(portfolio, nr, ground.on);
    return sheet.kind === "notFound" ? [] : [sheet];
  });
  return [
    ...paperIds.map((id) => papers[id].make(ground)),
    ...sheets.map((sheet) => decisionPaper(sheet, portfolio.settings, standing, place)),
  ];
};

/** Another in each row, so that differences between rows change too; of money by more than what is rounded. */
const changed = (cell: SampleCell, row: number): SampleCell => {
  if (typeof cell === "number") return cell + (cell >= 1000 ? 1000 * (row + 1) : row + 1);
  if (cell === null || typeof cell !== "object") return cell;
  return { date: `${Number(cell.date.slice(0, 4)) + 1}${cell.date.slice(4)}` };
};

/** Settings that would be no settings any more if they were changed as other cells are, or that the sample leaves as they are. */
const otherSettings: readonly (readonly [string, number])[] = [
  ["Krap boven", 0.8],
  ["Spreiding gewichten", 0.3],
  ["Weken tussen rapportages", 13],
];

/** What papers count the rows of. */
const counted = ["Portfolio", "Producten", "Keuzes", "Alternatieven", "Knelpunten", "Beoordelingscriteria"];

/** The rows of a table, once for each of its columns that holds numbers or dates, and without each of its rows. */
const variantsOf = ({ table, headings, rows }: SampleTable): readonly SampleTable["rows"][] => [
  ...headings
    .map((_, column) => rows.map((row, at) => row.map((cell, each) => (each === column ? changed(cell, at) : cell))))
    .filter((variant) => variant.some((row, at) => row.some((cell, column) => cell !== rows[at]?.[column]))),
  ...(counted.includes(table) ? rows.map((_, gone) => rows.filter((__, at) => at !== gone)) : []),
  ...(table === "Instellingen"
    ? otherSettings.map(([name, value]) => [...rows.filter(([of]) => of !== name), [name, value]])
    : []),
];

const withRows = (name: string, rows: SampleTable["rows"]): readonly SampleTable[] =>
  sampleTables.map((table) => (table.table === name ? { ...table, rows } : table));

test("elk cijfer van elk stuk volgt de cellen van het register, en wat niets volgt is uitleg", () => {
  const sample = figuresIn(papersOf(sampleTables));
  expect(sample.size).toBeGreaterThan(500);
  const untraced = new Map(sample);
  for (const table of sampleTables)
    for (const rows of variantsOf(table)) {
      const now = figuresIn(papersOf(withRows(table.table, rows)));
      for (const [place, figure] of sample) if (now.get(place) !== figure) untraced.delete(place);
    }
  const typed = sampleTables.flatMap(({ rows }) => rows.flat()).filter((cell) => typeof cell === "string");
  const left = [...untraced.values()].filter((figure) => !typed.some((cell) => cell.includes(figure)));
  expect(left.map((text) => /[^.;]*\d.*/u.exec(text)?.[0].trim().slice(0, 40))).toEqual([
    "De score (0 tot 100) is een hulpmiddel; ",
    "Bedragen zijn lasten min baten, in duize", // … x € 1.000
    "Per aard, x € 1.000, zonder reserves: ru",
    "telt in geen som mee als 0",
  ]);
});
