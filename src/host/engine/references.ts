import { columnName, LAST_COLUMN, LAST_ROW, parseA1, quoteSheet } from "./address";
import { type FormulaToken, formulaTokens } from "./formula-tokens";
import { columnPlace, formatStructured, parseStructured, type StructuredReference } from "./structured-reference";
import type { Area, Sheet, Table } from "./workbook";

/** Writes the formula with some pieces replaced; a piece for which `replace` gives null stays. */
export function rewrite(text: string, replace: (token: FormulaToken) => string | null): string {
  return formulaTokens(text)
    .map((token) => replace(token) ?? token.text)
    .join("");
}

/** Whether a reference without a sheet, or with this one, means cells of `target` when it stands on `home` (null: in a name of the workbook). */
function isOnSheet(token: FormulaToken, home: Sheet | null, target: Sheet): boolean {
  return token.sheet === null ? home === target : token.sheet.toUpperCase() === target.name.toUpperCase();
}

/** Writes the formula with each reference to cells of `target` put where `moved` says; gone is #REF!. */
export function moveReferences(
  text: string,
  home: Sheet | null,
  target: Sheet,
  moved: (area: Area) => Area | null,
): string {
  if (home !== target && !text.includes("!")) return text;
  return rewrite(text, (token) => {
    if (token.kind !== "reference" || !isOnSheet(token, home, target)) return null;
    const area = parseA1(token.body);
    if (!area) return null;
    const after = moved(area);
    if (after === area) return null;
    const body = after ? withArea(token.body, after) : "#REF!";
    return prefixOf(token) + body;
  });
}

/** What stands before the cells in a reference: its sheet, with the `!`; nothing when none is named. */
export function prefixOf(token: FormulaToken): string {
  return token.text.slice(0, token.text.length - token.body.length);
}

/** The reference with other cells, written in its own form: the same dollar signs, whole rows or columns. */
export function withArea(body: string, area: Area): string {
  const [from = "", to] = body.split(":");
  const bottom = area.row + area.rows - 1;
  const right = area.column + area.columns - 1;
  const first = corner(from, area.row, area.column);
  return to === undefined ? first : `${first}:${corner(to, bottom, right)}`;
}

const CORNER = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/;

function corner(text: string, row: number, column: number): string {
  const [, mark1 = "", letters = "", mark2 = "", digits = ""] = CORNER.exec(text) ?? [];
  if (letters === "") return `${mark1}${row + 1}`;
  return mark1 + columnName(column) + (digits === "" ? "" : `${mark2}${row + 1}`);
}

/** The formula as it reads when copied so many rows and columns further: relative references move along, off the sheet they are #REF!. */
export function copiedBy(text: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return text;
  return rewrite(text, (token) => {
    if (token.kind !== "reference") return null;
    const corners = token.body.split(":").map((part) => copiedCorner(part, rows, columns));
    return prefixOf(token) + (corners.includes(null) ? "#REF!" : corners.join(":"));
  });
}

function copiedCorner(text: string, rows: number, columns: number): string | null {
  const [, mark1 = "", letters = "", mark2 = "", digits = ""] = CORNER.exec(text) ?? [];
  const area = parseA1(
    letters === "" ? `${digits}:${digits}` : digits === "" ? `${letters}:${letters}` : letters + digits,
  );
  if (!area) return text;
  const rowMark = letters === "" ? mark1 : mark2;
  const row = area.row + (digits === "" || rowMark === "$" ? 0 : rows);
  const column = area.column + (letters === "" || mark1 === "$" ? 0 : columns);
  if (row < 0 || row > LAST_ROW || column < 0 || column > LAST_COLUMN) return null;
  return corner(text, row, column);
}

/** The formula after a sheet got another name. */
export function withSheetRenamed(text: string, from: string, to: string): string {
  if (!text.includes("!")) return text;
  const key = from.toUpperCase();
  return rewrite(text, ({ sheet, body }) => {
    if (sheet === null) return null;
    const [first = "", last] = sheet.split(":");
    const names = [first, ...(last === undefined ? [] : [last])];
    if (!names.some((name) => name.toUpperCase() === key)) return null;
    const renamed = names.map((name) => (name.toUpperCase() === key ? to : name));
    return `${quoteSheets(renamed)}!${body}`;
  });
}

function quoteSheets(names: readonly string[]): string {
  const isPlain = names.every((name) => quoteSheet(name) === name);
  return isPlain ? names.join(":") : `'${names.map((name) => name.replaceAll("'", "''")).join(":")}'`;
}

/** The formula after a sheet was deleted: what stood on it is #REF!. */
export function withSheetGone(text: string, name: string): string {
  if (!text.includes("!")) return text;
  const key = name.toUpperCase();
  return rewrite(text, ({ sheet }) => (sheet?.split(":").some((part) => part.toUpperCase() === key) ? "#REF!" : null));
}

/** Writes the formula with what it says of a table replaced; `change` gives the reference (or the text) to stand there, null to leave it. */
export function rewriteTable(
  text: string,
  table: string,
  change: (reference: StructuredReference) => StructuredReference | string | null,
): string {
  const key = table.toUpperCase();
  if (!text.toUpperCase().includes(key)) return text;
  return rewrite(text, (token) => {
    const isWhole = token.kind === "name" && token.sheet === null;
    if ((!isWhole && token.kind !== "structured") || token.body.toUpperCase() !== key) return null;
    const reference = isWhole ? { table: token.body, items: [], columns: null } : parseStructured(token.text);
    const after = reference && change(reference);
    if (!after || typeof after === "string") return after;
    return isWhole && !after.columns && after.items.length === 0 ? after.table : formatStructured(after);
  });
}

/** The formula after a table got another name. */
export function withTableRenamed(text: string, from: string, to: string): string {
  return rewriteTable(text, from, (reference) => ({ ...reference, table: to }));
}

/** The formula after columns of a table got other names. `renamed` knows the old names in capitals. */
export function withColumnsRenamed(text: string, table: string, renamed: ReadonlyMap<string, string>): string {
  return rewriteTable(text, table, (reference) => {
    if (!reference.columns) return null;
    const first = renamed.get(reference.columns.first.toUpperCase());
    const last = renamed.get(reference.columns.last.toUpperCase());
    if (first === undefined && last === undefined) return null;
    const { columns } = reference;
    return { ...reference, columns: { first: first ?? columns.first, last: last ?? columns.last } };
  });
}

/** The formula after columns left a table: a span of columns shrinks to those that stay, and a column that is gone is #REF!. */
export function withColumnsGone(text: string, before: Table, staying: readonly string[]): string {
  const stays = new Set(staying.map((name) => name.toUpperCase()));
  return rewriteTable(text, before.name, (reference) => {
    if (!reference.columns) return null;
    const first = columnPlace(before, reference.columns.first);
    const last = columnPlace(before, reference.columns.last);
    if (first < 0 || last < 0) return null;
    const left = before.columns
      .slice(Math.min(first, last), Math.max(first, last) + 1)
      .map(({ name }) => name)
      .filter((name) => stays.has(name.toUpperCase()));
    const [start] = left;
    const end = left.at(-1);
    return start === undefined || end === undefined ? "#REF!" : { ...reference, columns: { first: start, last: end } };
  });
}
