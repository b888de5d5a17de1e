/**
 * Formulas as the calculation engine reads them: references to cells only, functions under the names of those that take
 * arrays, and in a formula that gives one value each range reduced to the cell of the formula's own row or column.
 */
import { areaName, cellArea, containsCell, isWholeColumns, isWholeRows } from "../address";
import { cellAt } from "../cells";
import type { Area, Formula, Sheet } from "../workbook";
import { HOST } from "./host-names";
import { parameterClass, type ParameterClass } from "./parameters";
import { isUnsupported } from "./unsupported";
import { type KeptArguments, keptArgumentAt } from "./kept-arguments";
import { formulaPieces, type Piece, type Place, sheetPrefix, type Size, UnsupportedFormula } from "./pieces";
import type { TableFigures } from "./table-figures";
import type { UserFunctions } from "./user-functions";

/** A formula to be calculated. */
export interface FormulaSite extends Place {
  /** The number by which our own functions know it. */
  readonly id: number;
  readonly kind: Formula["kind"];
  readonly userFunctions: UserFunctions;
  /** How many rows and columns of the sheet are in use: whole rows and columns are read so far. */
  readonly extentOf: (sheet: Sheet) => Size;
  readonly figuresOf: TableFigures;
  readonly kept: KeptArguments;
}

/** The formula for the engine; `#NAME?` when it holds what cannot be calculated here. */
export function translated(text: string, site: FormulaSite): string {
  const pieces = piecesToWrite(text, site);
  return pieces === null ? "#NAME?" : wrapped(write(pieces, site), pieces, site);
}

/** What a name stands for, for the engine; `#NAME?` when it holds what cannot be calculated here. */
export function translatedName(text: string, site: FormulaSite): string {
  const pieces = piecesToWrite(text, site);
  return pieces === null ? "#NAME?" : write(pieces, site);
}

/** The pieces of which a formula is written, or null when it holds what cannot be calculated here. */
export function piecesToWrite(text: string, place: Place): readonly Piece[] | null {
  try {
    return withoutSpaces(formulaPieces(text, place));
  } catch (error) {
    if (error instanceof UnsupportedFormula) return null;
    throw error;
  }
}

/** A space means something between two references only. */
function withoutSpaces(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.filter(({ kind }, at) => {
    const [before, after] = [pieces[at - 1], pieces[at + 1]];
    if (kind !== "space") return true;
    return (before?.kind === "cells" || before?.text === ")") && (after?.kind === "cells" || after?.text === "(");
  });
}

/** Keeps what comes of the formula for us. SUBTOTAL stays bare: the engine must see which cells hold one. */
function wrapped(body: string, pieces: readonly Piece[], { kind, id }: FormulaSite): string {
  if (kind !== "array" && (pieces[0]?.text === "SUBTOTAL" || pieces[0]?.text === "AGGREGATE")) return body;
  const name = { plain: HOST.plain, dynamic: HOST.spill, array: HOST.fill }[kind];
  return `${name}(${id},${body})`;
}

/** A pair of parentheses or braces that is open. */
interface Frame {
  /** The function whose arguments stand in it, or "" for parentheses alone and braces. */
  readonly name: string;
  /** The class of the place where it stands. */
  readonly outer: ParameterClass;
  /** Whether everything in it is evaluated as arrays. */
  readonly isArray: boolean;
  /** The number of the argument that is being written. */
  argument: number;
  /** What must still be written where the argument ends. */
  afterArgument: string;
  /** What its closing sign is written as. */
  readonly close: string;
}

interface Writing {
  readonly site: FormulaSite;
  readonly pieces: readonly Piece[];
  readonly out: string[];
  readonly frames: Frame[];
}

function write(pieces: readonly Piece[], site: FormulaSite): string {
  const writing: Writing = { site, pieces, out: [], frames: [] };
  for (let at = 0; at < pieces.length;) at = writePiece(writing, at);
  return writing.out.join("");
}

/** Writes the piece at this place, with what belongs to it; gives the place after it. */
function writePiece(writing: Writing, at: number): number {
  const piece = writing.pieces[at];
  if (piece?.kind === "function") {
    const { text } = piece;
    return writePosition(writing, at, text) ?? writeFigure(writing, at, text) ?? writeCall(writing, at, text);
  }
  if (piece?.kind === "sign") return writeSign(writing, at, piece.text);
  writing.out.push(piece?.kind === "cells" ? cellsText(writing, at, piece) : (piece?.text ?? ""));
  return at + 1;
}

/** The class of the place that is being written: what a function that passes its argument on does with it counts. */
function placeClass({ frames, site }: Writing): ParameterClass {
  const frame = frames.at(-1);
  if (!frame) return site.kind === "plain" ? "V" : "P";
  const userFunction = site.userFunctions.get(frame.name);
  if (userFunction) return userFunction.takesOneValue(frame.argument) ? "V" : "R";
  const own = frame.name === "" ? "P" : parameterClass(frame.name, frame.argument);
  return own === "P" ? frame.outer : own;
}

function isArrayPlace(writing: Writing): boolean {
  return placeClass(writing) === "A" || (writing.frames.at(-1)?.isArray ?? writing.site.kind !== "plain");
}

/** Functions that ask where cells stand or what they hold, not what they give: answered here when the cells are known; else null. */
function writePosition(writing: Writing, at: number, name: string): number | null {
  const { site, pieces, out } = writing;
  const argument = pieces[at + 2];
  const isOwn = argument?.text === ")" && argument.kind === "sign";
  const cells = isOwn ? { sheet: site.sheet, area: cellArea(site.row, site.column) } : argument;
  if (!cells || !("area" in cells) || (!isOwn && pieces[at + 3]?.text !== ")")) return null;
  const position = positionOf(writing, name, cells);
  if (position === null) return null;
  out.push(position);
  return at + (isOwn ? 3 : 4);
}

function positionOf(writing: Writing, name: string, { area, sheet }: { area: Area; sheet: Sheet }): string | null {
  const { workbook, extentOf } = writing.site;
  const isOneCell = area.rows === 1 && area.columns === 1;
  const formula = cellAt(sheet, area.row, area.column)?.formula;
  switch (name) {
    case "ROWS":
      return String(area.rows);
    case "COLUMNS":
      return String(area.columns);
    case "SHEET":
      return String(workbook.sheets.indexOf(sheet) + 1);
    case "ISFORMULA":
      return isOneCell ? (formula ? "TRUE" : "FALSE") : null;
    case "FORMULATEXT":
      return isOneCell ? (formula ? `"=${formula.text.replaceAll('"', '""')}"` : "#N/A") : null;
    case "ROW":
    case "COLUMN":
      return numbersOf(writing, name === "ROW", area, extentOf(sheet));
    default:
      return null;
  }
}

/** The row or column numbers of the area, as far as it is read. */
function numbersOf(writing: Writing, isRow: boolean, area: Area, extent: Size): string {
  const first = (isRow ? area.row : area.column) + 1;
  const isOpen = isRow ? isWholeColumns(area) : isWholeRows(area);
  const { rows, columns } = isOpen ? extent : area;
  const count = isRow ? rows : columns;
  if (count === 1 || !isArrayPlace(writing)) return String(first);
  return isRow ? `SEQUENCE(${count},1,${first})` : `SEQUENCE(1,${count},${first})`;
}

/** A count or a sum of the data of a table, with a criterion or without: answered here when no formula stands in them; else null. */
function writeFigure({ site, pieces, out }: Writing, at: number, name: string): number | null {
  const [cells, second, criterion] = [pieces[at + 2], pieces[at + 3], pieces[at + 4]];
  const hasCriterion = second?.text === "," && criterion?.kind === "other" && pieces[at + 5]?.text === ")";
  if (cells?.kind !== "cells" || (second?.text !== ")" && !hasCriterion)) return null;
  const figure = site.figuresOf(name, cells.sheet, cells.area, hasCriterion ? criterion.text : null);
  if (figure === null) return null;
  out.push(figure);
  return at + (hasCriterion ? 6 : 4);
}

/** Functions under the name of ours that takes arrays, where the engine's takes single values only. */
const OWN_NAME = new Map<string, string>([
  ["IFERROR", HOST.iferror],
  ["IFNA", HOST.ifna],
  ["IFS", HOST.ifs],
  ["SWITCH", HOST.switch],
  ["CHOOSE", HOST.choose],
]);

/** Writes the name of a function and its opening parenthesis. */
function writeCall(writing: Writing, at: number, name: string): number {
  const { site, pieces } = writing;
  if ((name === "ROW" || name === "COLUMN") && pieces[at + 2]?.text === "INDIRECT") {
    pushFrame(writing, name, {});
    return openFrame(writing, at + 4, name === "ROW" ? HOST.rowNumbers : HOST.columnNumbers, "INDIRECT", { close: "" });
  }
  if (name === "INDIRECT") {
    return openFrame(writing, at + 2, `INDIRECT(${HOST.address}`, name, { afterArgument: ")" });
  }
  if (name === "SINGLE") return openFrame(writing, at + 2, HOST.single, name, {});
  if (site.userFunctions.has(name)) return openUserCall(writing, at, name);
  const written = isUnsupported(name, pieces[at + 2]?.text ?? "") ? HOST.unsupported : (OWN_NAME.get(name) ?? name);
  writing.out.push(written, "(");
  pushFrame(writing, name, {});
  return at + 2;
}

/** Opens a call of one of our functions that must know the formula. */
function openFrame(
  writing: Writing,
  next: number,
  written: string,
  name: string,
  rest: Partial<Pick<Frame, "afterArgument" | "close">>,
): number {
  const isEmpty = writing.pieces[next]?.text === ")";
  writing.out.push(`${written}(${writing.site.id}${isEmpty ? "" : ","}`);
  pushFrame(writing, name, rest);
  return next;
}

/** Opens a call of an add-in's function: it is told the formula, and by its place in it which of the formula's calls it is. */
function openUserCall(writing: Writing, at: number, name: string): number {
  const isEmpty = writing.pieces[at + 2]?.text === ")";
  writing.out.push(`${name}(${writing.site.id},${at}${isEmpty ? "" : ","}`);
  pushFrame(writing, name, {});
  return writeKept(writing, at + 2);
}

/** Where an argument of an add-in's function begins: writes it as what is known of it, or so that it will be known; gives the place to go on from. */
function writeKept({ site, pieces, out, frames }: Writing, at: number): number {
  const frame = frames.at(-1);
  if (!frame || site.userFunctions.get(frame.name)?.takesOneValue(frame.argument) !== false) return at;
  const argument = keptArgumentAt(pieces, at, site.kind, site.kept);
  if (argument === null) return at;
  const { number, end } = argument;
  if (site.kept.values.has(number)) {
    out.push(`${HOST.recall}(${number})`);
    return end;
  }
  out.push(`IF(${HOST.knows}(${number}),${HOST.recall}(${number}),${HOST.remember}(${number},`);
  frame.afterArgument = "))";
  return at;
}

function pushFrame(writing: Writing, name: string, rest: Partial<Pick<Frame, "afterArgument" | "close">>): void {
  const outer = placeClass(writing);
  const isArray = isArrayPlace(writing);
  writing.frames.push({ name, outer, isArray, argument: 0, afterArgument: "", close: ")", ...rest });
}

function writeSign(writing: Writing, at: number, sign: string): number {
  const { out, frames, pieces, site } = writing;
  const frame = frames.at(-1);
  if (sign === "(" || sign === "{") pushFrame(writing, "", { close: sign === "(" ? ")" : "}" });
  if (sign === "@" && pieces[at + 1]?.kind === "cells") return at + 1;
  if (sign === ")" || sign === "}" || sign === ",") {
    if (frame && site.userFunctions.has(frame.name) && isLeftOut(pieces, at)) out.push(`${HOST.omitted}()`);
    if (frame) {
      out.push(frame.afterArgument);
      frame.afterArgument = "";
      frame.argument += 1;
    }
    if (sign !== ",") frames.pop();
  }
  out.push(sign === ")" || sign === "}" ? (frame?.close ?? sign) : sign);
  return sign === "," ? writeKept(writing, at + 1) : at + 1;
}

/** Whether no argument stands before the sign at this place, though one could. */
function isLeftOut(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1]?.text;
  return before === "," || (before === "(" && pieces[at]?.text === ",");
}

function cellsText(writing: Writing, at: number, { sheet, area }: Piece & { kind: "cells" }): string {
  const { site, pieces } = writing;
  const prefix = sheet === site.sheet ? "" : sheetPrefix(sheet.name);
  const [before, after] = [pieces[at - 1]?.text ?? "", pieces[at + 1]?.text ?? ""];
  const isAlone = /^[(,]?$/.test(before) && /^[),]?$/.test(after);
  const isOneCell = area.rows === 1 && area.columns === 1;
  const taken = isAlone ? placeClass(writing) : "V";
  if (before === "@") return ownCell(area, site, prefix);
  if (isOneCell && (taken === "R" || taken === "A")) return `${prefix}${areaName(area, true)}:${areaName(area, true)}`;
  const isJoined = /^[: ]$/.test(before) || /^[: ]$/.test(after);
  if (isOneCell || taken !== "V" || isJoined || isArrayPlace(writing)) return prefix + areaName(area, true);
  return ownCell(area, site, prefix);
}

/** The one cell of a row or column of cells that stands in the formula's own column or row. */
function ownCell(area: Area, { row, column }: FormulaSite, prefix: string): string {
  const own = { row: area.rows === 1 ? area.row : row, column: area.columns === 1 ? area.column : column };
  const isLine = area.rows === 1 || area.columns === 1;
  return isLine && containsCell(area, own.row, own.column)
    ? prefix + areaName({ ...own, rows: 1, columns: 1 }, true)
    : "#VALUE!";
}
