/** Tables as a formula gives them to a function: matrices with a heading row. */
import type { Content, CellInput, SheetInput } from "./xlsx/book";
import { smallRegister } from "./small-register";

/** A blank cell: 0 on the desktop, null on the web, and "" where the formula wraps the table. */
export type Blank = 0 | null | "";

export type Matrix = readonly (readonly unknown[])[];

const serial = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + 25_569;

const contentOf = (cell: CellInput): Content =>
  typeof cell === "object" && cell !== null && "content" in cell ? cell.content : cell;

const valueOf = (cell: CellInput, blank: Blank): unknown => {
  const content = contentOf(cell);
  if (content === null) return blank;
  if (typeof content !== "object") return content;
  if ("date" in content) return serial(content.date);
  return "error" in content ? { code: content.error } : content.value;
};

/** The table of a sheet that holds nothing else. */
export const matrixOf = ({ rows }: SheetInput, blank: Blank = ""): Matrix => {
  const width = rows[0]?.length ?? 0;
  return rows.map((row) => Array.from({ length: width }, (_, column) => valueOf(row[column] ?? null, blank)));
};

/** Tables of the small register by their names. */
export const tablesNamed = (names: readonly string[], blank: Blank = ""): readonly Matrix[] =>
  names.map((name) => {
    const sheet = smallRegister.sheets.find((each) => each.name === name);
    if (!sheet) throw new RangeError(`no sheet ${name}`);
    return matrixOf(sheet, blank);
  });
