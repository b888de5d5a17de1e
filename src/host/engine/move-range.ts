import { contains, intersect, LAST_COLUMN, LAST_ROW, subtract } from "./address";
import { blankCell, cellAt, cellsIn, inheritedStyle, styleAt, writeCell } from "./cells";
import { changedFormat } from "./conditional-formulas";
import { assertWholeArrays, edit, writeContent } from "./contents";
import { EngineError } from "./engine-error";
import { changedValidation, changeFormulas } from "./formula-sites";
import { undoStep } from "./journal";
import { assertEditable } from "./protection";
import { isOverwritten, relocated, type Relocation, withRelocated } from "./relocate";
import { type AreaRule, type FormulasOf, onAreas } from "./rule-areas";
import { tableHeader } from "./table-areas";
import { recordList, recordTable } from "./undo-record";
import type { Area, Cell, Sheet, Table, Workbook } from "./workbook";

/** Moves cells with all that hangs on them over others, as cut and paste do: formulas that mean them follow. */
export function moveRange(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  target: Sheet,
  corner: Pick<Area, "row" | "column">,
): void {
  const to = { ...area, row: corner.row, column: corner.column };
  const move: Relocation = { from: { sheet, area }, to: { sheet: target, area: to } };
  assertMovable(workbook, move);
  undoStep(workbook, () => {
    const cells = movedCells(move);
    const validations = movedRules(move, (on) => on.validations, changedValidation);
    const formats = movedRules(move, (on) => on.conditionalFormats, changedFormat);
    changeFormulas(workbook, (text, home) => withRelocated(text, home, move));
    moveTables(workbook, move);
    for (const on of new Set([sheet, target])) {
      putRules(workbook, on.validations, validations(on));
      putRules(workbook, on.conditionalFormats, formats(on));
    }
    movePlaces(workbook, move, sheet.comments, target.comments);
    movePlaces(workbook, move, sheet.notes, target.notes);
    moveAreas(workbook, move, sheet.hyperlinks, target.hyperlinks, ({ area: own }) => own, withArea);
    moveAreas(
      workbook,
      move,
      sheet.merges,
      target.merges,
      (own) => own,
      (_, own) => own,
    );
    edit(workbook, sheet, area, () => emptyCells(workbook, sheet, area));
    edit(workbook, target, to, () => {
      emptyCells(workbook, target, to);
      for (const { row, column, cell } of cells) writeCell(workbook, target, row, column, reworded(cell, move));
    });
  });
}

function assertMovable(workbook: Workbook, { from, to }: Relocation): void {
  if (to.area.row + to.area.rows - 1 > LAST_ROW || to.area.column + to.area.columns - 1 > LAST_COLUMN) {
    throw new EngineError("InvalidArgument", "The cells would go off the sheet.");
  }
  assertEditable(workbook, from.sheet, from.area, "edit");
  assertEditable(workbook, to.sheet, to.area, "edit");
  assertWholeArrays(from.sheet, from.area);
  assertWholeArrays(to.sheet, to.area);
  for (const { sheet, area } of [from, to]) {
    const torn = sheet.merges.some((merge) => intersect(merge, area) && !contains(area, merge));
    if (torn) throw new EngineError("MergedRangeConflict", "Part of merged cells cannot be moved.");
  }
  for (const table of from.sheet.tables) assertTableMovable(table, from.area);
}

/** A table moves as a whole; of one that stays, cells of its data may go, not its headings. */
function assertTableMovable(table: Table, area: Area): void {
  const header = tableHeader(table);
  const isTorn = !contains(area, table.area) && header !== null && intersect(area, header) !== null;
  if (isTorn) throw new EngineError("InvalidOperation", `Table ${table.name} would be torn.`);
}

interface MovedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** The cells of the block at their new places, with the look that each has now. */
function movedCells({ from: { sheet, area }, to }: Relocation): MovedCell[] {
  const rows = new Set([...cellsIn(sheet, area)].map(({ row }) => row));
  return Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (__, along): MovedCell[] => {
      const [row, column] = [area.row + down, area.column + along];
      const style = styleAt(sheet, row, column);
      if (!rows.has(row) && style === 0) return [];
      const cell = cellAt(sheet, row, column) ?? blankCell(style);
      return [
        { row: to.area.row + down, column: to.area.column + along, cell: { ...cell, spill: null, spilledFrom: null } },
      ];
    }),
  ).flat(2);
}

/** The cell with the formula that it has at its new place. */
function reworded(cell: Cell, move: Relocation): Cell {
  if (!cell.formula) return cell;
  const text = withRelocated(cell.formula.text, move.from.sheet, move, move.to.sheet);
  return { ...cell, formula: { ...cell.formula, text } };
}

/** Leaves cells blank, in the normal format, and takes back what formulas spilled from there. */
function emptyCells(workbook: Workbook, sheet: Sheet, area: Area): void {
  for (const { row, column, cell } of [...cellsIn(sheet, area)]) {
    if (cell.spill) writeContent(workbook, sheet, row, column, null, null);
    const isInherited = inheritedStyle(sheet, row, column) !== 0;
    writeCell(workbook, sheet, row, column, isInherited ? blankCell(0) : undefined);
  }
}

function moveTables(workbook: Workbook, move: Relocation): void {
  for (const table of move.from.sheet.tables.filter((candidate) => contains(move.from.area, candidate.area))) {
    if (move.to.sheet !== move.from.sheet) {
      throw new EngineError("UnsupportedOperation", `Table ${table.name} cannot go to another sheet.`);
    }
    recordTable(workbook, table);
    table.area = relocated(move, table.area) ?? table.area;
  }
}

/** What of some areas stays where it is: not what goes, nor what is written over. */
function staying(areas: readonly Area[], holes: readonly Area[]): Area[] {
  return holes.reduce((rest, hole) => rest.flatMap((area) => subtract(area, hole)), [...areas]);
}

function holesOf({ from, to }: Relocation, sheet: Sheet): Area[] {
  return [from, to].filter((side) => side.sheet === sheet).map(({ area }) => area);
}

/** The rules of a sheet after the move: the part of each that the block has goes along, its formulas are those of its own first cell. */
function movedRules<T extends AreaRule>(
  move: Relocation,
  rulesOf: (sheet: Sheet) => readonly T[],
  withFormulas: FormulasOf<T>,
): (sheet: Sheet) => T[] {
  const { from, to } = move;
  const reworded = (rule: T, home: Sheet, after = home): T =>
    withFormulas(rule, (text) => withRelocated(text, home, move, after));
  const going = rulesOf(from.sheet).flatMap((rule) => {
    const parts = rule.areas.flatMap((area) => intersect(area, from.area) ?? []);
    if (parts.length === 0) return [];
    const isSplit = staying(rule.areas, [from.area]).length > 0;
    const part = reworded(onAreas(rule, parts, withFormulas), from.sheet, to.sheet);
    const areas = parts.flatMap((area) => relocated(move, area) ?? []);
    return [{ ...part, areas, ...(isSplit && "id" in rule ? { id: newId() } : {}) }];
  });
  const remaining = (sheet: Sheet): T[] =>
    rulesOf(sheet).flatMap((rule) => {
      const areas = staying(rule.areas, holesOf(move, sheet));
      if (areas.length === 0) return [];
      const isWhole = areas.every((area, at) => area === rule.areas[at]);
      return [reworded(isWhole ? rule : onAreas(rule, areas, withFormulas), sheet)];
    });
  const lists = new Map([from.sheet, to.sheet].map((sheet) => [sheet, remaining(sheet)]));
  return (sheet) => [...(lists.get(sheet) ?? []), ...(sheet === to.sheet ? going : [])];
}

function putRules<T>(workbook: Workbook, list: T[], rules: readonly T[]): void {
  if (rules.length === 0 && list.length === 0) return;
  recordList(workbook, list);
  list.splice(0, list.length, ...rules);
}

function newId(): string {
  return `{${globalThis.crypto.randomUUID().toUpperCase()}}`;
}

/** Moves what is on single cells. */
function movePlaces<T extends Pick<Area, "row" | "column">>(
  workbook: Workbook,
  move: Relocation,
  source: T[],
  target: T[],
): void {
  const areaOf = ({ row, column }: T): Area => ({ row, column, rows: 1, columns: 1 });
  moveAreas(workbook, move, source, target, areaOf, (item, { row, column }) => ({ ...item, row, column }));
}

function withArea<T extends { readonly area: Area }>(item: T, area: Area): T {
  return { ...item, area };
}

/** Moves what lies within the block as a whole, and takes away what it is put over. */
function moveAreas<T>(
  workbook: Workbook,
  move: Relocation,
  source: T[],
  target: T[],
  areaOf: (item: T) => Area,
  placed: (item: T, area: Area) => T,
): void {
  const { from, to } = move;
  const isGoing = (item: T): boolean => contains(from.area, areaOf(item));
  const going = source.filter(isGoing);
  const isCovered = (item: T, sheet: Sheet): boolean => isOverwritten(move, sheet, areaOf(item));
  if (going.length === 0 && !target.some((item) => isCovered(item, to.sheet))) return;
  recordList(workbook, source);
  if (target !== source) recordList(workbook, target);
  source.splice(0, source.length, ...source.filter((item) => !isGoing(item)));
  target.splice(0, target.length, ...target.filter((item) => !isCovered(item, to.sheet)));
  target.push(...going.map((item) => placed(item, relocated(move, areaOf(item)) ?? areaOf(item))));
}
