import { cellAt } from "../cells";
import type { Area, Sheet, Workbook } from "../workbook";
import type { Piece } from "./pieces";
import { spillsAsTheyStand, surroundingsOf } from "./surroundings";
import { piecesToWrite } from "./translate";
import type { UserCall } from "./user-functions";

/** What stands in a formula where it makes a call. */
export interface CallInFormula {
  /** Whether the formula is this call and nothing else. */
  readonly isWhole: boolean;
  /** The cells that each argument is; null where it is something else, or left out. */
  readonly cells: readonly ({ readonly sheet: Sheet; readonly area: Area } | null)[];
}

/** Where the formula of a cell makes this call; null when it is made elsewhere, in a function that has a name. */
export function callInFormula(workbook: Workbook, call: UserCall): CallInFormula | null {
  const { sheet, row, column, name, mark } = call;
  const text = cellAt(sheet, row, column)?.formula?.text;
  const surroundings = surroundingsOf(workbook, spillsAsTheyStand(workbook), new Map());
  const pieces = text === undefined ? null : piecesToWrite(text, { ...surroundings, sheet, row, column });
  const at = Number.parseInt(mark, 10);
  if (pieces?.[at]?.kind !== "function" || pieces[at].text !== name) return null;
  const { args, end } = argumentsFrom(pieces, at + 2);
  const cells = args.map((arg) => {
    const [only, more] = arg;
    return only?.kind === "cells" && !more ? { sheet: only.sheet, area: only.area } : null;
  });
  return { isWhole: at === 0 && end === pieces.length - 1, cells };
}

/** The arguments of a call, piece by piece, from behind its opening parenthesis to its closing one. */
function argumentsFrom(
  pieces: readonly Piece[],
  from: number,
): { readonly args: readonly (readonly Piece[])[]; readonly end: number } {
  const args: Piece[][] = [[]];
  let depth = 0;
  let end = from;
  for (; end < pieces.length; end++) {
    const piece = pieces[end];
    const sign = piece?.kind === "sign" ? piece.text : "";
    if (sign === "(" || sign === "{") depth += 1;
    if (sign === ")" || sign === "}") depth -= 1;
    if (depth < 0 || !piece) break;
    if (depth === 0 && sign === ",") args.push([]);
    else args.at(-1)?.push(piece);
  }
  return { args: args.length === 1 && args[0]?.length === 0 ? [] : args, end };
}
