/** The workbook as the calculation engine looks at it: values, and formulas already translated, whose results it writes back. */
import { calculateFormulas } from "@cj-tech-master/excelts/formula";
import type { CellLike, DefinedNameEntry, RowLike, WorkbookLike, WorksheetLike } from "@cj-tech-master/excelts/formula";
import type { CellValue, Sheet, Workbook } from "../workbook";
import type { EngineFunction } from "./lift";
import type { Size } from "./pieces";
import type { RuntimeValue } from "./values";

/** A formula handed to the engine. */
export interface EngineFormula {
  readonly row: number;
  readonly column: number;
  /** Translated. */
  readonly text: string;
  readonly maySpill: boolean;
  /** What came of it: one value, or all that it spills. */
  result: CellValue[][];
}

/** What a formula shows as long as the engine says nothing about it. */
export function notCalculated(): CellValue[][] {
  return [[{ error: "#NAME?" }]];
}

/** All that the engine is shown in one run. */
export interface EngineView {
  readonly workbook: Workbook;
  /** The formulas to calculate on each sheet, by row and column; other cells show their values. */
  readonly formulas: ReadonlyMap<Sheet, ReadonlyMap<number, ReadonlyMap<number, EngineFormula>>>;
  readonly names: readonly DefinedNameEntry[];
  readonly functions: ReadonlyMap<string, EngineFunction>;
  readonly extentOf: (sheet: Sheet) => Size;
  /** The sheets that formulas read; of others only the formulas are shown. */
  readonly read: ReadonlySet<Sheet>;
  /** Whether values that formulas spilled before are shown: not when those formulas are calculated again. */
  readonly showsSpilled: boolean;
}

const VALUE = 2;
const FORMULA = 6;

/** An engine for one workbook: it remembers what spilled where, to calculate in the right order the next time. */
export function createEngine(): (view: EngineView) => void {
  const sheetIds = new WeakMap<Sheet, number>();
  let count = 0;
  const idOf = (sheet: Sheet) => {
    const id = sheetIds.get(sheet) ?? (count += 1);
    sheetIds.set(sheet, id);
    return id;
  };
  const book: WorkbookLike = {
    worksheets: [],
    getWorksheet: (name) => book.worksheets.find((sheet) => sheet.name === name),
  };
  return (view) => {
    book.worksheets = view.workbook.sheets.map((sheet) => worksheetLike(view, sheet, idOf(sheet)));
    book.definedNames = { getAllEntries: () => [...view.names], getAllNames: () => [...view.names] };
    book.properties = { date1904: view.workbook.date1904 };
    book.userFunctions = new Map([...view.functions].map(([name, known]) => [name, asEngineCalls(known)]));
    calculateFormulas(book);
  };
}

function asEngineCalls({ minArity, maxArity, invoke }: EngineFunction) {
  return { minArity, maxArity, invoke: (args: unknown[]) => invoke(args as RuntimeValue[]) };
}

function worksheetLike(view: EngineView, sheet: Sheet, id: number): WorksheetLike {
  const formulas = view.formulas.get(sheet);
  const extent = view.extentOf(sheet);
  let source: EngineFormula | undefined;
  const formulaCell = (formula: EngineFormula) => formulaCellLike(formula, () => (source = formula));
  return {
    id,
    name: sheet.name,
    dimensions: { top: 1, left: 1, bottom: extent.rows, right: extent.columns },
    mergedRegions: sheet.merges.map(({ row, column, rows, columns }) => ({
      top: row + 1,
      left: column + 1,
      bottom: row + rows,
      right: column + columns,
    })),
    eachRow(...args: readonly unknown[]) {
      const visit = args.at(-1) as (row: RowLike, rowNumber: number) => void;
      for (const row of view.read.has(sheet) ? rowsInUse(sheet, formulas) : (formulas?.keys() ?? []))
        visit(rowLike(view, sheet, row, formulas?.get(row), formulaCell), row + 1);
    },
    findCell(row, column) {
      const formula = formulas?.get(row - 1)?.get(column - 1);
      return formula && formulaCell(formula);
    },
    getCell: (row, column) => spilledCell(row, column, source),
  };
}

function rowsInUse(sheet: Sheet, formulas: ReadonlyMap<number, unknown> | undefined): Set<number> {
  const hidden = [...sheet.rowHeights].filter(([, { hidden }]) => hidden).map(([row]) => row);
  return new Set([...sheet.rows.keys(), ...hidden, ...(formulas?.keys() ?? [])]);
}

function rowLike(
  { read, showsSpilled }: EngineView,
  sheet: Sheet,
  row: number,
  formulas: ReadonlyMap<number, EngineFormula> | undefined,
  formulaCell: (formula: EngineFormula) => CellLike,
): RowLike {
  return {
    hidden: sheet.rowHeights.get(row)?.hidden ?? false,
    eachCell(...args: readonly unknown[]) {
      const visit = args.at(-1) as (cell: CellLike, columnNumber: number) => void;
      for (const [column, cell] of (read.has(sheet) ? sheet.rows.get(row) : undefined) ?? []) {
        if (formulas?.has(column) || cell.value === null || (cell.spilledFrom && !showsSpilled)) continue;
        visit(valueCell(row + 1, column + 1, cell.value), column + 1);
      }
      for (const [column, formula] of formulas ?? []) visit(formulaCell(formula), column + 1);
    },
  };
}

function valueCell(row: number, col: number, value: CellValue): CellLike {
  return { row, col, type: VALUE, model: {}, value, result: undefined };
}

/** A formula without a value of before; `onResult` is told when it gets one. */
function formulaCellLike(formula: EngineFormula, onResult: () => void): CellLike {
  const { row, column, text, maySpill } = formula;
  return {
    ...valueCell(row + 1, column + 1, null),
    type: FORMULA,
    formula: text,
    model: { isDynamicArray: maySpill },
    get result() {
      return undefined;
    },
    set result(value) {
      formula.result = [[value ?? null]];
      onResult();
    },
  };
}

/** A cell that the formula of the last result spills into; the engine fills them row by row. */
function spilledCell(row: number, col: number, source: EngineFormula | undefined): CellLike {
  return {
    ...valueCell(row, col, null),
    get value() {
      return null;
    },
    set value(value: unknown) {
      if (source) (source.result[row - 1 - source.row] ??= []).push(value as CellValue);
    },
  };
}
