import { areaBetween, areaName, intersect } from "./address";
import { cellsIn } from "./cells";
import { EngineError } from "./engine-error";
import { isTorn, lastIndex, type Shift, shiftedBand } from "./shift";
import type { Area, Sheet, Table } from "./workbook";

/** Refuses a shift that would tear a table, an array formula or merged cells, or take a table's headings and leave its data. */
export function assertMovable(sheet: Sheet, shift: Shift): void {
  const band = shiftedBand(shift);
  for (const table of sheet.tables.filter(({ area }) => intersect(area, band))) {
    if (isTorn(table.area, shift)) throw conflict(`Table ${table.name} would be torn.`);
    if (takesHeadings(table, shift)) throw conflict(`Table ${table.name} would lose its headings.`);
  }
  for (const area of arraysIn(sheet, band)) {
    if (isTorn(area, shift) || isCut(area, shift)) throw conflict(`Array ${areaName(area)} would be torn.`);
  }
  const merge = sheet.merges.find((area) => intersect(area, band) && isTorn(area, shift));
  if (merge) throw new EngineError("MergedRangeConflict", `Merged cells ${areaName(merge)} would be torn.`);
}

function conflict(message: string): EngineError {
  return new EngineError("InsertDeleteConflict", message);
}

/** Whether rows go that hold the headings while something of the table stays. */
function takesHeadings({ area, showHeaders }: Table, { axis, at, count }: Shift): boolean {
  if (axis !== "row" || count > 0 || !showHeaders) return false;
  const takesAll = at <= area.row && at - count >= area.row + area.rows;
  return at <= area.row && at - count > area.row && !takesAll;
}

/** The old array formulas that have a cell in the area. */
function arraysIn(sheet: Sheet, band: Area): Area[] {
  const arrays: Area[] = [];
  const reach = areaBetween(0, 0, band.row + band.rows - 1, band.column + band.columns - 1);
  for (const { row, column, cell } of cellsIn(sheet, reach)) {
    if (cell.formula?.kind !== "array" || !cell.spill) continue;
    const array = { row, column, ...cell.spill };
    if (intersect(array, band)) arrays.push(array);
  }
  return arrays;
}

/** Whether the shift puts cells into the area or takes some of its cells only. */
function isCut(area: Area, { axis, at, count }: Shift): boolean {
  const start = area[axis];
  const end = start + (axis === "row" ? area.rows : area.columns);
  if (count > 0) return start < at && at < end;
  const isAllGone = at <= start && end <= at - count;
  return !isAllGone && at < end && at - count > start;
}

/** Refuses to push cells that hold something off the sheet. */
export function assertRoom(sheet: Sheet, shift: Shift): void {
  const start = lastIndex(shift.axis) - shift.count + 1;
  const edge = shiftedBand({ ...shift, at: Math.max(start, shift.at) });
  for (const { cell } of cellsIn(sheet, edge)) {
    if (cell.value !== null || cell.formula) {
      throw new EngineError("NonBlankCellOffSheet", "Cells that are not blank would be pushed off the sheet.");
    }
  }
  if (sheet.tables.some((table) => intersect(table.area, edge))) {
    throw new EngineError("NonBlankCellOffSheet", "A table would be pushed off the sheet.");
  }
}
