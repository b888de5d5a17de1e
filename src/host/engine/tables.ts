import { intersect } from "./address";
import { announce } from "./announce";
import { cellsIn, writeCell } from "./cells";
import { assertWholeArrays } from "./contents";
import { EngineError } from "./engine-error";
import { undoStep } from "./journal";
import { localeSettings } from "./locale";
import { assertName, nameOf } from "./names";
import { assertEditable } from "./protection";
import { headingsIn, numbered, uniqueHeadings, writeHeading } from "./table-columns";
import { recordList, recordTable } from "./undo-record";
import type { Area, Sheet, Table, TableColumn, Workbook } from "./workbook";

/** Makes cells a table. Without headings of its own it gets them above its data, which moves down a row; one without data gets a blank row. */
export function createTable(workbook: Workbook, sheet: Sheet, area: Area, hasHeaders: boolean, name?: string): Table {
  assertFree(workbook, sheet, area, null);
  if (name !== undefined) assertTableName(workbook, name, null);
  const table: Table = {
    id: 1 + Math.max(0, ...workbook.sheets.flatMap(({ tables }) => tables.map(({ id }) => id))),
    name: name ?? freeTableName(workbook),
    area,
    showHeaders: true,
    showTotals: false,
    columns: [],
    style: { name: "TableStyleMedium2", bandedRows: true, bandedColumns: false, firstColumn: false, lastColumn: false },
    showFilterButton: true,
  };
  undoStep(workbook, () => {
    const wanted = hasHeaders ? headingsIn(sheet, { ...area, rows: 1 }) : Array<string>(area.columns).fill("");
    const names = uniqueHeadings(wanted, [], localeSettings(workbook.locale).words.column);
    table.columns.push(...names.map((heading, at) => blankColumn(at + 1, heading)));
    names.forEach((heading, at) => writeHeading(workbook, sheet, area.row, area.column + at, heading));
    recordList(workbook, sheet.tables);
    sheet.tables.push(table);
  });
  workbook.needsCalculation = true;
  announce(workbook, { kind: "table", sheet, table, type: "added" });
  return table;
}

function blankColumn(id: number, name: string): TableColumn {
  return { id, name, calculated: null, totalsLabel: null, totalsFunction: null };
}

function freeTableName(workbook: Workbook): string {
  const used = new Set([
    ...workbook.sheets.flatMap(({ tables }) => tables.map(({ name }) => name.toUpperCase())),
    ...workbook.names.map(({ name }) => name.toUpperCase()),
  ]);
  return numbered(localeSettings(workbook.locale).words.table, 1, used);
}

/** Refuses an area where a table cannot stand: over another table or part of an array, or on a protected sheet. */
function assertFree(workbook: Workbook, sheet: Sheet, area: Area, own: Table | null): void {
  assertEditable(workbook, sheet, area, "structure");
  const other = sheet.tables.find((table) => table !== own && intersect(table.area, area));
  if (other) throw new EngineError("InvalidArgument", `A table cannot overlap table ${other.name}.`);
  assertWholeArrays(sheet, area);
}

function assertTableName(workbook: Workbook, name: string, own: Table | null): void {
  if (own && own.name.toUpperCase() === name.toUpperCase()) return;
  assertName(workbook, name);
  if (nameOf(workbook, name, null)) throw new EngineError("ItemAlreadyExists", `There is a name ${name} already.`);
}

/** Gives a table another name. */
export function renameTable(workbook: Workbook, table: Table, name: string): void {
  assertTableName(workbook, name, table);
  undoStep(workbook, () => {
    recordTable(workbook, table);
    table.name = name;
  });
  workbook.needsCalculation = true;
}

/** Sets how a table looks: its style, bands, filter buttons. */
export function formatTable(
  workbook: Workbook,
  table: Table,
  change: Partial<Table["style"]> & { readonly showFilterButton?: boolean },
): void {
  const { showFilterButton = table.showFilterButton, ...style } = change;
  recordTable(workbook, table);
  Object.assign(table.style, style);
  table.showFilterButton = showFilterButton;
}

/** Takes a table away with all that stands in it. */
export function deleteTable(workbook: Workbook, sheet: Sheet, table: Table): void {
  assertEditable(workbook, sheet, table.area, "structure");
  undoStep(workbook, () => {
    for (const { row, column } of [...cellsIn(sheet, table.area)]) writeCell(workbook, sheet, row, column, undefined);
    dropTable(workbook, sheet, table);
  });
}

/** Makes a table ordinary cells, which keep what they hold. */
export function convertToRange(workbook: Workbook, sheet: Sheet, table: Table): void {
  assertEditable(workbook, sheet, table.area, "structure");
  undoStep(workbook, () => dropTable(workbook, sheet, table));
}

function dropTable(workbook: Workbook, sheet: Sheet, table: Table): void {
  recordList(workbook, sheet.tables);
  sheet.tables.splice(sheet.tables.indexOf(table), 1);
  workbook.needsCalculation = true;
  announce(workbook, { kind: "table", sheet, table, type: "deleted" });
}
