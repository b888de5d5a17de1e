/** Functions of ours that stand in a translated formula; their names are none that Excel or an add-in could have. */
import { rvBoolean, rvNumber, rvString, toStringRV, topLeft } from "@cj-tech-master/excelts/formula/values";
import { areaName, isWholeColumns, isWholeRows } from "../address";
import { HOST } from "./host-names";
import type { EngineFunction } from "./lift";
import { formulaPieces, sheetPrefix, type Size, UnsupportedFormula } from "./pieces";
import type { KeptArguments } from "./kept-arguments";
import type { FormulaSite } from "./translate";
import { type CallLog, OMITTED } from "./user-functions";
import {
  type ArrayValue,
  buildArray,
  ERRORS,
  isArray,
  isScalar,
  mapArray,
  type RuntimeValue,
  type ScalarValue,
  settled,
  valueAt,
} from "./values";

/** What the formulas of one calculation want of us. */
export interface Answers {
  readonly sites: readonly FormulaSite[];
  /** The size of what the old array formula with this number fills. */
  readonly fillOf: (id: number) => Size;
  /** Told the whole result of each formula that may spill. */
  readonly keep: (id: number, result: RuntimeValue) => void;
  readonly log: CallLog;
  readonly kept: KeptArguments;
}

/** The functions that tell and keep what belongs to a formula; its number is their first argument. */
export function hostFunctions({ sites, fillOf, keep, log, kept }: Answers): ReadonlyMap<string, EngineFunction> {
  const bySite = (answer: (site: FormulaSite, argument: RuntimeValue) => RuntimeValue): EngineFunction => ({
    minArity: 2,
    maxArity: 3,
    invoke: ([id, argument = ERRORS.VALUE]) => {
      const site = sites[Number(id && "value" in id ? id.value : NaN)];
      return site === undefined ? ERRORS.VALUE : answer(site, argument);
    },
  });
  const closed = (site: FormulaSite, result: RuntimeValue) => {
    log.close(site.id);
    keep(site.id, result);
    return result;
  };
  return new Map<string, EngineFunction>([
    [HOST.spill, bySite((site, result) => closed(site, shown(result)))],
    [HOST.fill, bySite((site, result) => closed(site, filled(fillOf(site.id), shown(result))))],
    [HOST.plain, bySite((site, result) => (log.close(site.id), settled(singleValue(site, result))))],
    [HOST.single, bySite((site, result) => settled(singleValue(site, result)))],
    [HOST.address, bySite((site, text) => rvString(addressOf(site, text)))],
    [HOST.rowNumbers, bySite((site, text) => numbersIn(site, text, "row"))],
    [HOST.columnNumbers, bySite((site, text) => numbersIn(site, text, "column"))],
    [HOST.omitted, { minArity: 0, maxArity: 0, invoke: () => OMITTED }],
    ...keepingFunctions(kept),
  ]);
}

/** The functions by which an argument is reckoned once. */
function keepingFunctions({ values }: KeptArguments): readonly (readonly [string, EngineFunction])[] {
  const byNumber = (arity: number, answer: (number: number, value: RuntimeValue) => RuntimeValue): EngineFunction => ({
    minArity: arity,
    maxArity: arity,
    invoke: ([number, value = ERRORS.VALUE]) => answer(Number(number && "value" in number ? number.value : NaN), value),
  });
  return [
    [HOST.knows, byNumber(1, (number) => rvBoolean(values.has(number)))],
    [HOST.recall, byNumber(1, (number) => values.get(number) ?? ERRORS.VALUE)],
    [HOST.remember, byNumber(2, (number, value) => (values.set(number, value), value))],
  ];
}

/** A result as cells show it: blanks are 0, a function or nothing at all is #CALC!. */
function shown(result: RuntimeValue): RuntimeValue {
  if (!isArray(result)) return isScalar(result) ? settled(result) : ERRORS.CALC;
  return result.height === 0 || result.width === 0 ? ERRORS.CALC : mapArray(result, settled);
}

function filled({ rows, columns }: Size, result: RuntimeValue): ArrayValue {
  return buildArray({ rows, columns }, (row, column) => valueAt(result, row, column));
}

/** The one value for a cell: of cells in one row or column the one in line with it, of other arrays the first. */
function singleValue({ row, column }: FormulaSite, result: RuntimeValue): ScalarValue {
  if (!isArray(result)) return isScalar(result) ? result : ERRORS.CALC;
  const { height, width, originRow, originCol } = result;
  if (originRow === undefined || originCol === undefined || (height === 1 && width === 1)) return topLeft(result);
  const down = height === 1 ? 0 : row + 1 - originRow;
  const right = width === 1 ? 0 : column + 1 - originCol;
  return (height === 1 || width === 1 ? result.rows[down]?.[right] : undefined) ?? ERRORS.VALUE;
}

/** The one run of cells that the text means, seen from the formula; null when it means none. */
function cellsMeant(site: FormulaSite, text: string) {
  try {
    const [piece, more] = formulaPieces(text.trim(), site);
    return piece?.kind === "cells" && more === undefined ? piece : null;
  } catch (error) {
    if (error instanceof UnsupportedFormula) return null;
    throw error;
  }
}

/** For INDIRECT: an address on a named sheet; row and column numbers (R1C1) stay as they are; "" is #REF!. */
function addressOf(site: FormulaSite, argument: RuntimeValue): string {
  const text = toStringRV(topLeft(argument));
  const cells = cellsMeant(site, text);
  if (cells) return sheetPrefix(cells.sheet.name) + areaName(cells.area, true);
  return /^R(?:\d+|\[-?\d+\])?C(?:\d+|\[-?\d+\])?(?::|$)/i.test(text) ? text : "";
}

function numbersIn(site: FormulaSite, argument: RuntimeValue, axis: "row" | "column"): RuntimeValue {
  const cells = cellsMeant(site, toStringRV(topLeft(argument)));
  if (!cells) return ERRORS.REF;
  const { area, sheet } = cells;
  const isOpen = axis === "row" ? isWholeColumns(area) : isWholeRows(area);
  const { rows, columns } = isOpen ? site.extentOf(sheet) : area;
  const count = axis === "row" ? rows : columns;
  const number = (place: number) => rvNumber(area[axis] + place + 1);
  if (count === 1) return number(0);
  return axis === "row"
    ? buildArray({ rows: count, columns: 1 }, (place) => number(place))
    : buildArray({ rows: 1, columns: count }, (_, place) => number(place));
}
