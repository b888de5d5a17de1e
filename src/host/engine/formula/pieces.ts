/** A formula cut into pieces in which every table, name and spilled range is the cells that it means. */
import { areaName, parseA1 } from "../address";
import { type FormulaToken, formulaTokens } from "../formula-tokens";
import { nameSeenFrom } from "../names";
import { copiedBy } from "../references";
import { parseStructured, structuredArea } from "../structured-reference";
import { sheetByName } from "../sheets";
import { tableAt, tableBody, tableByName } from "../table-areas";
import type { Area, Sheet, Workbook } from "../workbook";

/** How many rows and columns. */
export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** Where a formula stands, and how far the formulas around it spill. */
export interface Place {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  /** The size of what the formula in a cell spills over, or null when it is not one that may spill. */
  readonly spillAt: (sheet: Sheet, row: number, column: number) => Size | null;
}

/** A piece of a formula: cells of one sheet, or the name of a function before its `(`, a sign, a space or anything else. */
export type Piece =
  | { readonly kind: "cells"; readonly text: ""; readonly sheet: Sheet; readonly area: Area }
  | { readonly kind: "function" | "sign" | "space" | "other"; readonly text: string };

/** A formula that cannot be calculated here. */
export class UnsupportedFormula extends Error {}

const DEEPEST_NAME = 32;

/** The pieces of a formula that stands here; throws `UnsupportedFormula`. */
export function formulaPieces(text: string, place: Place): Piece[] {
  return piecesOf(text, place, 0);
}

/** What stands before an address on this sheet. */
export function sheetPrefix(name: string): string {
  return `'${name.replaceAll("'", "''")}'!`;
}

function cells(sheet: Sheet, area: Area): Piece {
  return { kind: "cells", text: "", sheet, area };
}

function other(text: string): Piece {
  return { kind: "other", text };
}

function piecesOf(text: string, place: Place, depth: number): Piece[] {
  if (depth > DEEPEST_NAME) throw new UnsupportedFormula(`Names within names: ${text}`);
  const tokens = formulaTokens(text);
  const locals = localNames(tokens);
  const pieces: Piece[] = [];
  for (const token of tokens) {
    if (token.kind === "operator" && token.text === "#") pieces.push(spilled(pieces.pop(), place));
    else pieces.push(...piecesOfToken(token, place, locals, depth));
  }
  return pieces;
}

function piecesOfToken(
  token: FormulaToken,
  place: Place,
  locals: ReadonlySet<string>,
  depth: number,
): readonly Piece[] {
  switch (token.kind) {
    case "reference":
      return [referencePiece(token, place)];
    case "structured":
      return [structuredPiece(token, place)];
    case "name":
      return locals.has(token.body.toUpperCase()) ? [other(token.text)] : namePieces(token, place, depth);
    case "function":
      if (token.sheet !== null) throw new UnsupportedFormula(token.text);
      return [{ kind: "function", text: token.text.toUpperCase() }];
    case "operator":
      return [{ kind: "sign", text: token.text }];
    default:
      return [{ kind: token.kind === "space" ? "space" : "other", text: token.text }];
  }
}

function referencePiece({ sheet: name, body, text }: FormulaToken, { workbook, sheet }: Place): Piece {
  if (/#REF!$/i.test(body)) return other("#REF!");
  if (name?.includes("]")) throw new UnsupportedFormula(`Another workbook: ${text}`);
  const area = parseA1(body);
  if (!area) throw new UnsupportedFormula(text);
  if (name?.includes(":")) return other(sheetPrefix(name) + areaName(area, true));
  const home = name === null ? sheet : sheetByName(workbook, name);
  return home ? cells(home, area) : other("#REF!");
}

function structuredPiece({ text }: FormulaToken, { workbook, sheet, row, column }: Place): Piece {
  const reference = parseStructured(text);
  if (!reference) throw new UnsupportedFormula(text);
  const own = reference.table === "" ? tableAt(sheet, row, column) : undefined;
  const found = own ? { sheet, table: own } : tableByName(workbook, reference.table);
  const area = found ? structuredArea(found.table, reference, row) : null;
  if (found && area) return cells(found.sheet, area);
  return other(found && reference.items.includes("#This Row") ? "#VALUE!" : "#REF!");
}

function namePieces(token: FormulaToken, place: Place, depth: number): readonly Piece[] {
  const { workbook, sheet, row, column } = place;
  const table = token.sheet === null ? tableByName(workbook, token.body) : undefined;
  if (table) return [cells(table.sheet, tableBody(table.table))];
  const scope = token.sheet === null ? sheet : sheetByName(workbook, token.sheet);
  const defined = scope && nameSeenFrom(workbook, token.body, scope);
  if (!defined) return [other(/^(?:TRUE|FALSE)$/i.test(token.text) ? token.text : "#NAME?")];
  const pieces = piecesOf(copiedBy(defined.formula, row, column), place, depth + 1);
  return pieces.length === 1 ? pieces : [{ kind: "sign", text: "(" }, ...pieces, { kind: "sign", text: ")" }];
}

/** `A1#`: the cells over which the formula in A1 spills. */
function spilled(source: Piece | undefined, { spillAt }: Place): Piece {
  if (source?.kind !== "cells" || source.area.rows * source.area.columns !== 1) {
    throw new UnsupportedFormula("# after what is not one cell");
  }
  const { row, column } = source.area;
  const size = spillAt(source.sheet, row, column);
  return size ? cells(source.sheet, { row, column, ...size }) : other("#REF!");
}

/** The names that LET and LAMBDA give in this formula, in capitals. */
function localNames(tokens: readonly FormulaToken[]): ReadonlySet<string> {
  const names = new Set<string>();
  const calls: string[] = [];
  const words = tokens.filter((token) => token.kind !== "space");
  words.forEach((token, at) => {
    const before = words[at - 1];
    if (token.text === "(") calls.push(before?.kind === "function" ? before.text.toUpperCase() : "");
    else if (token.text === ")") calls.pop();
    else if (token.kind === "name" && words[at + 1]?.text === "," && (before?.text === "(" || before?.text === ",")) {
      const call = calls.at(-1);
      if (call === "LET" || call === "LAMBDA") names.add(token.body.toUpperCase());
    }
  });
  return names;
}
