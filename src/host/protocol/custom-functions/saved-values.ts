import { cellAt, cellsIn } from "../../engine/cells";
import { formulaCalls } from "../../engine/formula-calls";
import { callInFormula } from "../../engine/formula/call-in-formula";
import { evaluateFormulas, type FormulaQuestion } from "../../engine/formula/evaluate";
import type { UserCall, UserFunctions } from "../../engine/formula/user-functions";
import type { Matrix } from "../../engine/formula/values";
import type { Cell, Formula, Sheet } from "../../engine/workbook";
import { WHOLE_SHEET } from "../addresses";
import { knownAnswers } from "./known-answers";
import { type AskedCalls, type FunctionCalls, keepCalls } from "./standing-calls";

/** Excel's own functions that are calculated when a workbook opens, whatever they were. */
const VOLATILE = new Set("CELL INDIRECT INFO NOW OFFSET RAND RANDARRAY RANDBETWEEN TODAY".split(" "));

/**
 * Takes the values that the file holds for cells that are a call and nothing else: as in Excel such a function is not
 * called when the workbook opens, but when its arguments change. What has no value yet, streams or is volatile is
 * calculated, when the add-in is there.
 */
export function takeSavedValues(calls: FunctionCalls): void {
  const { workbook, definitions } = calls;
  if (definitions.size === 0 || workbook.needsCalculation) return;
  const made: UserCall[] = [];
  const asked: AskedCalls = new WeakMap();
  for (const sheet of workbook.sheets) {
    const cells = callingCells(calls, sheet);
    if (cells.some((cell) => isToCalculate(calls, cell))) workbook.needsCalculation = true;
    const kept = cells.filter((cell) => !isToCalculate(calls, cell));
    if (kept.length > 0)
      evaluateFormulas(workbook, sheet, kept.map(questionOf), { functions: noting(calls, made, asked) });
  }
  const whole = made.filter((call) => callInFormula(workbook, call)?.isWhole);
  keepCalls(calls, whole, asked);
  for (const call of calls.standing) {
    call.isMade = true;
    call.answer = savedValue(call.call);
  }
}

interface CallingCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
  readonly formula: Formula;
  /** The functions that its formula calls. */
  readonly names: readonly string[];
}

function callingCells({ definitions }: FunctionCalls, sheet: Sheet): readonly CallingCell[] {
  return [...cellsIn(sheet, WHOLE_SHEET)].flatMap(({ row, column, cell }) => {
    const names = cell.formula ? formulaCalls(cell.formula.text).map(({ name }) => name) : [];
    const isCalling = names.some((name) => definitions.has(name));
    return cell.formula && isCalling ? [{ row, column, cell, formula: cell.formula, names }] : [];
  });
}

function isToCalculate({ definitions }: FunctionCalls, { cell, names }: CallingCell): boolean {
  const isUnknown = typeof cell.value === "object" && (cell.value === null || cell.value.error === "#NAME?");
  return (
    isUnknown ||
    names.some((name) => {
      const definition = definitions.get(name);
      return VOLATILE.has(name) || definition?.isVolatile === true || definition?.isStreaming === true;
    })
  );
}

function questionOf({ row, column, formula: { text, kind } }: CallingCell): FormulaQuestion {
  return { row, column, text, kind };
}

/** The functions, noting each call in `made`. */
function noting(calls: FunctionCalls, made: UserCall[], asked: AskedCalls): UserFunctions {
  const functions = [...knownAnswers(calls, asked)];
  return new Map(
    functions.map(([name, { takesOneValue, answer }]) => [
      name,
      { takesOneValue, answer: (call) => (made.push(call), answer(call)) },
    ]),
  );
}

/** What the file holds of a call that is a whole formula: what it spills, or of one of its turns a value. */
function savedValue({ sheet, row, column, mark }: UserCall): Matrix {
  const { rows, columns } = cellAt(sheet, row, column)?.spill ?? { rows: 1, columns: 1 };
  const values = Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (__, along) => cellAt(sheet, row + down, column + along)?.value ?? null),
  );
  const [, down, along] = mark.split(".");
  return down === undefined || along === undefined ? values : [[values[Number(down)]?.[Number(along)] ?? null]];
}
