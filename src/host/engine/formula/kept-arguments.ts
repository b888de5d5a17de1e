/** Arguments of add-ins' functions that rest on the values of tables alone: reckoned once for as long as no cell changes. */
import { contains } from "../address";
import type { Area, Formula, Sheet } from "../workbook";
import type { Piece } from "./pieces";
import type { RuntimeValue } from "./values";

/** The arguments of a workbook as it stands now, whichever formulas give them. */
export interface KeptArguments {
  /** What is known by now, by the numbers of the arguments. */
  readonly values: Map<number, RuntimeValue>;
  readonly numberOf: (argument: string) => number;
  /** Whether these cells hold values only, and nothing can spill into them. */
  readonly areValues: (sheet: Sheet, area: Area) => boolean;
}

/** An argument that may be kept: its number, and the place in the formula after it. */
export interface KeptArgument {
  readonly number: number;
  readonly end: number;
}

/** None yet. */
export function keptArguments(): KeptArguments {
  const numbers = new Map<string, number>();
  const known = new Map<string, boolean>();
  return {
    values: new Map(),
    numberOf(argument) {
      const number = numbers.get(argument) ?? numbers.size;
      numbers.set(argument, number);
      return number;
    },
    areValues(sheet, area) {
      const key = cellsKey(sheet, area);
      const answer = known.get(key) ?? areValues(sheet, area);
      known.set(key, answer);
      return answer;
    },
  };
}

/** The argument that begins at this place of a formula, when it may be kept; else null. */
export function keptArgumentAt(
  pieces: readonly Piece[],
  from: number,
  kind: Formula["kind"],
  kept: KeptArguments,
): KeptArgument | null {
  const end = endOfArgument(pieces, from);
  const argument = pieces.slice(from, end);
  const isKept = kind === "dynamic" && argument.some(isCells) && argument.every((piece) => restsOnValues(piece, kept));
  return isKept ? { number: kept.numberOf(argument.map(pieceKey).join(" ")), end } : null;
}

/** Functions that give the same for the same arguments, wherever they stand and whenever they are asked. */
const REPEATABLE: ReadonlySet<string> = new Set(["IF", "IFERROR", "IFNA"]);
/** `@` means another cell in each place; `&` writes numbers in each language its own way. */
const POSITION_OR_LANGUAGE: ReadonlySet<string> = new Set(["@", "&"]);
const LITERAL = /^(?:"[^]*"|[\d.].*|TRUE|FALSE|#.*)$/i;

function restsOnValues(piece: Piece, kept: KeptArguments): boolean {
  switch (piece.kind) {
    case "cells":
      return kept.areValues(piece.sheet, piece.area);
    case "function":
      return REPEATABLE.has(piece.text);
    case "sign":
      return !POSITION_OR_LANGUAGE.has(piece.text);
    case "space":
      return true;
    case "other":
      return LITERAL.test(piece.text);
  }
}

/** In a table nothing spills. */
function areValues(sheet: Sheet, area: Area): boolean {
  if (!sheet.tables.some((table) => contains(table.area, area))) return false;
  for (let row = area.row; row < area.row + area.rows; row++) {
    const cells = sheet.rows.get(row);
    for (let column = area.column; cells && column < area.column + area.columns; column++) {
      if (cells.get(column)?.formula) return false;
    }
  }
  return true;
}

function endOfArgument(pieces: readonly Piece[], from: number): number {
  let depth = 0;
  for (let at = from; at < pieces.length; at++) {
    const piece = pieces[at];
    if (piece?.kind !== "sign") continue;
    if (piece.text === "(" || piece.text === "{") depth += 1;
    else if (depth === 0 && (piece.text === "," || piece.text === ")")) return at;
    else if (piece.text === ")" || piece.text === "}") depth -= 1;
  }
  return pieces.length;
}

function isCells(piece: Piece): boolean {
  return piece.kind === "cells";
}

function pieceKey(piece: Piece): string {
  return piece.kind === "cells" ? cellsKey(piece.sheet, piece.area) : piece.text;
}

function cellsKey(sheet: Sheet, { row, column, rows, columns }: Area): string {
  return `${sheet.id}!${row},${column},${rows},${columns}`;
}
