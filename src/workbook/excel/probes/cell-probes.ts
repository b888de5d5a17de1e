import { asInput } from "../text";
import { type Ask, type SharedProbe, together } from "./probe";
import { seenIn } from "./seen-in";

/** Writes inputs in a row as they are, and tells what `say` makes of each cell. */
const written =
  (inputs: readonly (string | number | boolean)[], say: (value: unknown, type: unknown) => string): Ask =>
  ({ range }) => {
    const cells = range("A1").getResizedRange(0, inputs.length - 1);
    cells.formulas = [[...inputs]];
    const [values, types] = [seenIn(cells), seenIn(cells, "valueTypes")];
    return () => together(...values().map((value, index) => say(value, types()[index])));
  };

/** Inputs as they are, each with the type that Excel gives it. */
const raw = (...inputs: readonly (string | number | boolean)[]): Ask =>
  written(inputs, (value, type) => `${String(type)} ${String(value)}`);

/** Texts as our writer hands them over; only what is no text any more shows its type. */
const texts = (...said: readonly string[]): Ask =>
  written(said.map(asInput), (value, type) => (type === "String" ? String(value) : `${String(type)} ${String(value)}`));

const longest = 32_767;

/** The lengths of a text that fills a cell, and of one that fills it together with its apostrophe. */
const fullCells: Ask = ({ at, range }) => {
  range("A1:B1").formulas = [[asInput("a".repeat(longest)), asInput("1".repeat(longest - 1))]];
  const lengths = range("C1:D1");
  lengths.formulas = [[`=LEN(${at("A1")})`, `=LEN(${at("B1")})`]];
  const seen = seenIn(lengths);
  return () => together(...seen());
};

const blank: Ask = ({ at, range }) => {
  const cells = range("A1:B1");
  cells.formulas = [[asInput(null), `=ISBLANK(${at("A1")})`]];
  const [values, types] = [seenIn(cells), seenIn(cells, "valueTypes")];
  return () => together(types()[0], ...values());
};

const firstOf2023 = 44_927;

const shownDay: Ask = ({ range }) => {
  const cell = range("A1");
  cell.numberFormat = [["dd-mm-yyyy"]];
  cell.format.columnWidth = 100;
  cell.formulas = [[firstOf2023]];
  const [value, text] = [seenIn(cell), seenIn(cell, "text")];
  return () => together(...value(), ...text());
};

const dateSystem: Ask = ({ context }) => {
  const day = context.workbook.functions.date(2023, 1, 1).load("value");
  return () => String(day.value);
};

/** What Excel makes of what is written in a cell. */
export const cellProbes: readonly SharedProbe[] = [
  {
    code: "Z-01",
    expected: "=1+1 | +31 6 | -5 | @team | 's-Graveland",
    ask: texts("=1+1", "+31 6", "-5", "@team", "'s-Graveland"),
  },
  {
    code: "Z-02",
    expected: "0042 | 1-2 | 12/5 | 1e5 | 123456789012345678",
    ask: texts("0042", "1-2", "12/5", "1e5", "123456789012345678"),
  },
  {
    code: "Z-03",
    expected: "TRUE | WAAR | #N/A | mei 2023 | 50 %",
    ask: texts("TRUE", "WAAR", "#N/A", "mei 2023", "50 %"),
  },
  { code: "Z-04", expected: "mei | ja | École", ask: texts("mei", "ja", "École") },
  { code: "Z-05", expected: together(longest, longest - 1), ask: fullCells },
  { code: "Z-06", expected: together("Empty", "", true), ask: blank },
  {
    code: "Z-07",
    expected: "Double 123456789012345 | Double -0.75 | Double 0.1",
    ask: raw(123_456_789_012_345, -0.75, 0.1),
  },
  { code: "Z-08", expected: null, ask: raw(12_345_678_901_234_568) },
  { code: "Z-09", expected: together(firstOf2023, "01-01-2023"), ask: shownDay },
  { code: "Z-10", expected: String(firstOf2023), ask: dateSystem },
  { code: "Z-11", expected: null, ask: raw("1-2-2023", "31-12-2023") },
  { code: "Z-12", expected: "Error #N/A | Boolean true", ask: raw("=NA()", true) },
];
