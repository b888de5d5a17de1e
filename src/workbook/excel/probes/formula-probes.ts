import { seenWords } from "../../../messages/nl-self-test";
import { looks } from "../../looks";
import type { RawTable } from "../../raw-table";
import { staleMark } from "../../render/stale-mark";
import { type Ask, type LoneProbe, type SharedProbe, together } from "./probe";
import { seenIn } from "./seen-in";

const english: Ask = ({ range }) => {
  const cell = range("A1");
  cell.formulas = [["=SUM(1,2)"]];
  const [formula, value] = [seenIn(cell, "formulas"), seenIn(cell)];
  return () => together(...formula(), ...value());
};

const local: Ask = ({ range }) => {
  const cells = range("A1:B1");
  cells.numberFormat = [["General", "dd-mm-yyyy"]];
  cells.formulas = [["=SUM(1.5,2)", 1]];
  const [formulas, formats] = [seenIn(cells, "formulasLocal"), seenIn(cells, "numberFormatLocal")];
  return () => together(formulas()[0], ...formats());
};

/** The number formats that our sheets use. */
const ourFormats: readonly string[] = [
  ...new Set([...Object.values(looks).flatMap(({ numberFormat }) => numberFormat ?? []), "@"]),
];

const formats: Ask = ({ range }) => {
  const cells = range("A1").getResizedRange(0, ourFormats.length - 1);
  cells.numberFormat = [[...ourFormats]];
  const seen = seenIn(cells, "numberFormat");
  return () => together(...seen());
};

const oneFormat: Ask = ({ range }) => {
  const cells = range("A1:B2");
  cells.numberFormat = "0%" as unknown as string[][];
  const seen = seenIn(cells, "numberFormat");
  return () => together(...seen());
};

const piece = "x".repeat(250);
const pieces = 32;

/** As long as the longest formula that our sheets hold. */
const longFormula: Ask = ({ range }) => {
  const cell = range("A1");
  cell.formulas = [[`=LEN(${Array<string>(pieces).fill(`"${piece}"`).join("&")})`]];
  const seen = seenIn(cell);
  return () => together(...seen());
};

const spills: Ask = ({ at, own, range }) => {
  range("A1:B2").formulas = [
    ["a", "b"],
    [1, 2],
  ];
  const cell = range("D1");
  cell.formulas = [[`=${at("A1:B2")}`]];
  const area = cell.getSpillingToRange().load("address");
  const seen = seenIn(area);
  return () => together(own(area.address), ...seen());
};

const blockedSpill: Ask = ({ at, range }) => {
  range("A1:A2").formulas = [[1], [2]];
  range("D2").formulas = [["bezet"]];
  const cell = range("D1");
  cell.formulas = [[`=${at("A1:A2")}`]];
  const seen = seenIn(cell);
  return () => together(...seen());
};

/** The way in which our functions are handed a table: blank as an empty text, and 0 as 0. */
const wrapped: Ask = ({ at, name, range, sheet }) => {
  range("A1:A4").formulas = [["Nr"], [""], [0], ["P-1"]];
  sheet.tables.add(at("A1:A4"), true).name = name;
  const cell = range("D1");
  const table = `${name}[[#Headers],[#Data]]`;
  cell.formulas = [[`=IF(${table}="","",${table})`]];
  const seen = seenIn(cell.getSpillingToRange());
  return () => together(...seen());
};

const linkFormula: Ask = ({ at, range }) => {
  const cell = range("A1");
  cell.formulas = [[`=HYPERLINK("#${at("C3")}","rij 3, Naam")`]];
  const seen = seenIn(cell);
  return () => together(...seen());
};

/** A sum while calculating is put off, and at the next request; the example is that of Microsoft's documentation. */
const suspended: LoneProbe["run"] = async ({ at, context, range }) => {
  range("A1:C1").formulas = [[1, 2, `=SUM(${at("A1:B1")})`]];
  await context.sync();
  context.workbook.application.suspendApiCalculationUntilNextSync();
  range("A1:B1").formulas = [[10, 20]];
  const during = seenIn(range("C1"));
  await context.sync();
  const after = seenIn(range("C1"));
  await context.sync();
  return together(...during(), ...after());
};

/** The line by which our sheets tell that the register changed, before and after a change. */
const stale: LoneProbe["run"] = async ({ at, context, name, range, sheet }) => {
  const rows = [
    ["P-1", 12.5],
    ["P-2", ""],
  ];
  range("A1:B3").formulas = [["Nr", "Uren"], ...rows];
  sheet.tables.add(at("A1:B3"), true).name = name;
  const table: RawTable = { name, sheet: "", headings: ["Nr", "Uren"], headingRow: 0, firstColumn: 0, rows };
  range("D1").formulas = [[staleMark([table], "gewijzigd")]];
  const before = seenIn(range("D1"));
  await context.sync();
  range("B3").formulas = [[8]];
  range("D1").calculate();
  const after = seenIn(range("D1"));
  await context.sync();
  return together(before()[0] === "" ? seenWords.silent : before()[0], ...after());
};

/** How formulas are written and calculated. */
export const formulaProbes: readonly (SharedProbe | LoneProbe)[] = [
  { code: "Z-13", expected: "=SUM(1,2) | 3", ask: english },
  { code: "Z-14", expected: null, ask: local },
  { code: "Z-15", expected: together(...ourFormats), ask: formats },
  { code: "Z-16", expected: "0% | 0% | 0% | 0%", ask: oneFormat },
  { code: "Z-17", expected: String(pieces * piece.length), ask: longFormula },
  { code: "Z-18", expected: "D1:E2 | a | b | 1 | 2", ask: spills },
  { code: "Z-19", expected: "#SPILL!", ask: blockedSpill },
  { code: "Z-20", expected: together("Nr", "", 0, "P-1"), ask: wrapped },
  { code: "Z-21", expected: "rij 3, Naam", ask: linkFormula },
  { code: "Z-22", expected: "3 | 30", run: suspended },
  { code: "Z-23", expected: together(seenWords.silent, "gewijzigd"), run: stale },
];
