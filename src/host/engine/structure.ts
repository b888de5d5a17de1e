import { contains, intersect, isWholeColumns, isWholeRows, sameArea } from "./address";
import { announce } from "./announce";
import { fillCalculated, reanchorCalculated } from "./calculated-columns";
import { cellsIn } from "./cells";
import { writeContent } from "./contents";
import { dropTable } from "./drop-table";
import { record, undoStep } from "./journal";
import { assertEditable, type EditKind } from "./protection";
import { showRows } from "./row-visibility";
import { type Shift, shiftOf } from "./shift";
import { assertMovable, assertRoom } from "./shift-rules";
import { inheritFormats, shiftSheet } from "./shift-sheet";
import { isFiltered, tableBody } from "./table-areas";
import { addColumns, dropColumns } from "./table-columns";
import { takeLooks } from "./table-growth";

import type { Area, Change, Sheet, Table, Workbook } from "./workbook";

/** Makes room where the area is: its cells and those beyond move down or right, with all that hangs on them, and formulas follow. */
export function insertCells(workbook: Workbook, sheet: Sheet, area: Area, direction: "Down" | "Right"): void {
  const shift = shiftOf(area, direction === "Down" ? "row" : "column", false);
  assertEditable(workbook, sheet, area, editKind(area, "InsertRows", "InsertColumns"));
  assertMovable(sheet, shift);
  assertRoom(sheet, shift);
  undoStep(workbook, () => {
    record(workbook, () => announceMove(workbook, sheet, area, direction === "Down" ? "Up" : "Left"));
    const before = tableAreas(sheet);
    shiftSheet(workbook, sheet, shift);
    inheritFormats(sheet, shift);
    for (const [table, old] of before) fillWidened(workbook, sheet, table, old, shift);
    announceResized(workbook, sheet, before);
  });
  announceMove(workbook, sheet, area, direction);
}

/** Takes cells away: those below or right of them move into their place, with all that hangs on them, and formulas follow. */
export function deleteCells(workbook: Workbook, sheet: Sheet, area: Area, direction: "Up" | "Left"): void {
  const axis = direction === "Up" ? "row" : "column";
  assertEditable(workbook, sheet, area, editKind(area, "DeleteRows", "DeleteColumns"));
  assertMovable(sheet, shiftOf(area, axis, true));
  let rest: Area | null = area;
  undoStep(workbook, () => {
    record(workbook, () => announceGone(workbook, sheet, area, rest, direction === "Up" ? "Down" : "Right"));
    for (const table of sheet.tables.filter((candidate) => contains(area, candidate.area))) {
      dropTable(workbook, sheet, table);
    }
    if (axis === "row") rest = keepOneRow(workbook, sheet, area);
    if (axis === "column") for (const table of sheet.tables) dropColumnsIn(workbook, sheet, table, area);
    if (!rest) return;
    if (sheet.autoFilter && contains(area, { ...sheet.autoFilter.area, rows: 1 })) {
      showRows(workbook, sheet, sheet.autoFilter.area);
    }
    if (axis === "row") leaveFirstRows(workbook, sheet, rest);
    const before = tableAreas(sheet);
    shiftSheet(workbook, sheet, shiftOf(rest, axis, true));
    announceResized(workbook, sheet, before);
  });
  announceGone(workbook, sheet, area, rest, direction);
}

/** Tells what was taken away, and that the one row which a table kept was emptied. */
function announceGone(workbook: Workbook, sheet: Sheet, area: Area, rest: Area | null, towards: Direction): void {
  if (rest !== area) announce(workbook, { kind: "cells", sheet, area: { ...area, rows: 1 }, type: "RangeEdited" });
  if (rest) announceMove(workbook, sheet, rest, towards);
}

/** A table keeps one row of data: when all of them would go, the first is only emptied. Gives what is left to delete. */
function keepOneRow(workbook: Workbook, sheet: Sheet, area: Area): Area | null {
  const kept = sheet.tables.map(tableBody).find((body) => contains(area, body));
  if (!kept) return area;
  const row: Area = { ...area, row: kept.row, rows: 1 };
  for (const cell of [...cellsIn(sheet, row)]) writeContent(workbook, sheet, cell.row, cell.column, null, null);
  for (const table of sheet.tables) {
    if (intersect(tableBody(table), row)) fillCalculated(workbook, sheet, table, row.row, 1);
  }
  return area.rows > 1 ? { ...area, row: area.row + 1, rows: area.rows - 1 } : null;
}

/** When the first rows of data go, the formulas of calculated columns become those of the first that stays. */
function leaveFirstRows(workbook: Workbook, sheet: Sheet, area: Area): void {
  for (const table of sheet.tables) {
    const body = tableBody(table);
    const gone = intersect(body, area);
    if (gone?.row === body.row) reanchorCalculated(workbook, table, gone.rows);
  }
}

/** Without the columns that filtered it, all rows of a table show. */
function dropColumnsIn(workbook: Workbook, sheet: Sheet, table: Table, area: Area): void {
  const gone = intersect(table.area, area);
  if (!gone) return;
  const wasFiltered = isFiltered(table);
  dropColumns(workbook, table, gone.column - table.area.column, gone.columns);
  if (wasFiltered && !isFiltered(table)) showRows(workbook, sheet, tableBody(table));
}

/** What a table that grew gets: headings for new columns, formulas in new rows. */
function fillWidened(workbook: Workbook, sheet: Sheet, table: Table, before: Area, { at, count }: Shift): void {
  if (table.area.columns > before.columns) addColumns(workbook, sheet, table, at - before.column, count);
  if (table.area.rows <= before.rows) return;
  const body = tableBody(table);
  // Above the first row of data stand the headings: new rows there are like the data below them.
  if (at === body.row) {
    takeLooks(workbook, sheet, { ...body, row: at + count, rows: 1 }, { ...body, row: at, rows: count });
    reanchorCalculated(workbook, table, -count);
  }
  fillCalculated(workbook, sheet, table, at, count);
}

function tableAreas(sheet: Sheet): [Table, Area][] {
  return sheet.tables.map((table) => [table, table.area]);
}

function announceResized(workbook: Workbook, sheet: Sheet, before: readonly [Table, Area][]): void {
  for (const [table, { rows, columns }] of before) {
    if (sameArea(table.area, { ...table.area, rows, columns })) continue;
    announce(workbook, { kind: "table", sheet, table, type: "resized" });
  }
}

function editKind(area: Area, ofRows: EditKind, ofColumns: EditKind): EditKind {
  return isWholeRows(area) ? ofRows : isWholeColumns(area) ? ofColumns : "structure";
}

type Direction = NonNullable<Extract<Change, { kind: "cells" }>["towards"]>;

/** Tells that cells were put in (the others go down or right) or taken out. */
function announceMove(workbook: Workbook, sheet: Sheet, area: Area, towards: Direction): void {
  const what = towards === "Down" || towards === "Right" ? "Inserted" : "Deleted";
  const isWhole = isWholeRows(area) || isWholeColumns(area);
  const unit = isWholeRows(area) ? "Row" : isWholeColumns(area) ? "Column" : "Cell";
  announce(workbook, { kind: "cells", sheet, area, type: `${unit}${what}`, ...(isWhole ? {} : { towards }) });
}
