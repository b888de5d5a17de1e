/** Running the calculation engine until nothing spills otherwise than it was told. */
import { intersect } from "../address";
import { cellsIn } from "../cells";
import { isConstantFormula } from "./constant-formula";
import type { Area, Cell, Sheet, Workbook } from "../workbook";
import { type CalculationSettings, engineView, type SitedFormula } from "./engine-view";
import { formulaCellsOf } from "./formula-cells";
import { type KeptArguments, keptArguments } from "./kept-arguments";
import { useLocale } from "./locale-text";
import type { Size } from "./pieces";
import { ONE_CELL, surroundingsOf } from "./surroundings";
import { type FormulaSite, translated } from "./translate";
import { newCallLog, type UserCall } from "./user-functions";
import { createEngine, type EngineFormula, type EngineView, notCalculated } from "./workbook-like";

/** A formula of the workbook with what came of it. */
export interface CalculatedFormula extends SitedFormula {
  readonly cell: Cell;
}

/** Where what spills comes to stand may change what other formulas mean; after so many runs it is taken as it is. */
const MOST_RUNS = 12;

interface Memory {
  readonly run: (view: EngineView) => void;
  /** The cells that were calculated and whose formula gives the same for ever. */
  readonly constant: WeakSet<Cell>;
  /** How far the formulas of each cell spilled in the last run. */
  spills: ReadonlyMap<Cell, Size>;
  /** Of the workbook as it stands: what changes when a cell does. */
  kept: KeptArguments;
}

const memories = new WeakMap<Workbook, Memory>();

/** What a calculation gives. */
export interface Calculation {
  readonly formulas: readonly CalculatedFormula[];
  /** The calls of add-ins' functions that the results rest on. */
  readonly calls: readonly UserCall[];
}

/** Every formula of the workbook, calculated. */
export function calculatedFormulas(workbook: Workbook, settings: CalculationSettings): Calculation {
  const memory = memoryOf(workbook);
  useLocale(settings);
  const blocked = new Map<Cell, readonly UserCall[]>();
  for (let runs = 1; ; runs += 1) {
    const formulas = formulasOf(workbook, memory, blocked, settings);
    if (formulas.length === 0) return { formulas, calls: [] };
    const fillOf = (id: number) => formulas[id]?.cell.spill ?? ONE_CELL;
    const log = newCallLog();
    const rest = { kept: memory.kept, keep: () => undefined, showsSpilled: false };
    memory.run(engineView(workbook, formulas, settings, { ...rest, fillOf, log }));
    const blockedBefore = blocked.size;
    for (const formula of formulas) {
      if (!blocked.has(formula.cell) && isBlocked(formula)) blocked.set(formula.cell, log.callsOf(formula.site.id));
    }
    const spills = spillsOf(formulas);
    const isSettled = blocked.size === blockedBefore && areSame(spills, memory.spills);
    memory.spills = spills;
    if (!isSettled && runs < MOST_RUNS) continue;
    for (const { cell } of formulas) if (isConstant(cell)) memory.constant.add(cell);
    return { formulas, calls: [...log.all(), ...[...blocked.values()].flat()] };
  }
}

function memoryOf(workbook: Workbook): Memory {
  const known = memories.get(workbook);
  const memory = known ?? { run: createEngine(), constant: new WeakSet(), spills: new Map(), kept: keptArguments() };
  if (workbook.needsCalculation) memory.kept = keptArguments();
  memories.set(workbook, memory);
  return memory;
}

function isConstant({ formula }: Cell): boolean {
  return formula?.kind === "plain" && isConstantFormula(formula.text);
}

/** The formulas of the workbook, translated for a run in which cells spill so far; those that are blocked are #SPILL!. */
function formulasOf(
  workbook: Workbook,
  { spills, constant, kept }: Memory,
  blocked: ReadonlyMap<Cell, unknown>,
  { userFunctions }: CalculationSettings,
): CalculatedFormula[] {
  const surroundings = surroundingsOf(workbook, spills, userFunctions, kept);
  const cells = workbook.sheets.flatMap(formulaCellsOf).filter(({ cell }) => !constant.has(cell));
  return cells.map(({ sheet, row, column, cell, formula: { text, kind } }, id) => {
    const site: FormulaSite = { ...surroundings, sheet, row, column, id, kind };
    const engineText = blocked.has(cell) ? "#SPILL!" : translated(text, site);
    return { site, cell, row, column, text: engineText, maySpill: kind !== "plain", result: notCalculated() };
  });
}

/** How far each formula spills that does. */
function spillsOf(formulas: readonly CalculatedFormula[]): ReadonlyMap<Cell, Size> {
  return new Map(
    formulas.flatMap((formula) => {
      const size = sizeOf(formula);
      return size.rows * size.columns > 1 ? [[formula.cell, size] as const] : [];
    }),
  );
}

/** How many cells the formula's result takes. */
export function sizeOf({ result }: EngineFormula): Size {
  return { rows: result.length, columns: result[0]?.length ?? 1 };
}

function areSame(a: ReadonlyMap<Cell, Size>, b: ReadonlyMap<Cell, Size>): boolean {
  return (
    a.size === b.size &&
    [...a].every(([cell, { rows, columns }]) => b.get(cell)?.rows === rows && b.get(cell)?.columns === columns)
  );
}

/** Whether the result has no room: other contents, a table or another result stand in its way. */
function isBlocked(formula: CalculatedFormula): boolean {
  const { site, row, column, result } = formula;
  if (site.kind !== "dynamic") return false;
  const first = result[0]?.[0];
  if (typeof first === "object" && first?.error === "#SPILL!") return true;
  const size = sizeOf(formula);
  if (size.rows * size.columns === 1) return false;
  const area: Area = { row, column, ...size };
  return hasContents(site.sheet, area) || site.sheet.tables.some((table) => intersect(table.area, area) !== null);
}

function hasContents(sheet: Sheet, area: Area): boolean {
  for (const { row, column, cell } of cellsIn(sheet, area)) {
    const isSource = row === area.row && column === area.column;
    if (!isSource && !cell.spilledFrom && (cell.value !== null || cell.formula)) return true;
  }
  return false;
}
