import { areaName, intersect, quoteSheet } from "./address";
import { announce } from "./announce";
import { cellsIn, writeCell } from "./cells";
import { assertWholeArrays } from "./contents";
import { EngineError } from "./engine-error";
import { changeCellFormulas, changeFormulas } from "./formula-sites";
import { dropTable } from "./drop-table";
import { record, undoStep } from "./journal";
import { localeSettings } from "./locale";
import { assertNameText, hasTable, nameOf } from "./names";
import { assertEditable } from "./protection";
import { isBlank } from "./regions";
import { insertCells } from "./structure";
import { blankColumn, headingsIn, uniqueHeadings, writeHeading } from "./table-columns";
import { rewriteTable, withTableRenamed } from "./references";
import { type StructuredReference, structuredArea } from "./structured-reference";
import { freeTableId, freeTableName, tableBody } from "./table-areas";
import { recordList, recordTable } from "./undo-record";
import type { Area, Sheet, Table, Workbook } from "./workbook";

/**
 * Makes cells a table. Without headings of its own it gets them above its data, which moves down a row; one of headings only gets a blank row.
 * Numbers in headings become text, blank ones are named, doubles numbered, merged cells parted.
 */
export function createTable(workbook: Workbook, sheet: Sheet, area: Area, hasHeaders: boolean, name?: string): Table {
  assertFree(workbook, sheet, area, null);
  if (name !== undefined) assertTableName(workbook, name, null);
  const words = localeSettings(workbook.locale).words;
  return undoStep(workbook, () => {
    const wanted = hasHeaders
      ? headingsIn(workbook, sheet, { ...area, rows: 1 })
      : Array<string>(area.columns).fill("");
    const names = uniqueHeadings(wanted, [], words.column);
    const table: Table = {
      id: freeTableId(workbook),
      name: name ?? freeTableName(workbook, words.table, 1),
      area: hasHeaders ? withData(workbook, sheet, area) : withHeadings(workbook, sheet, area),
      showHeaders: true,
      showTotals: false,
      columns: names.map((heading, at) => blankColumn(at + 1, heading)),
      style: {
        name: "TableStyleMedium2",
        bandedRows: true,
        bandedColumns: false,
        firstColumn: false,
        lastColumn: false,
      },
      showFilterButton: true,
      sort: null,
    };
    names.forEach((heading, at) => writeHeading(workbook, sheet, area.row, area.column + at, heading));
    recordList(workbook, sheet.merges);
    sheet.merges.splice(0, sheet.merges.length, ...sheet.merges.filter((merge) => !intersect(merge, table.area)));
    record(workbook, () => announce(workbook, { kind: "table", sheet, table, type: "deleted" }));
    recordList(workbook, sheet.tables);
    sheet.tables.push(table);
    workbook.needsCalculation = true;
    announce(workbook, { kind: "table", sheet, table, type: "added" });
    return table;
  });
}

/** The area with at least one row below its headings, for which room is made where something stands. */
function withData(workbook: Workbook, sheet: Sheet, area: Area): Area {
  if (area.rows > 1) return area;
  const below = { ...area, row: area.row + 1 };
  const isTaken = !isBlank(sheet, below) || sheet.tables.some((table) => intersect(table.area, below));
  if (isTaken) insertCells(workbook, sheet, below, "Down");
  return { ...area, rows: 2 };
}

/** The area with a row for headings above its data. */
function withHeadings(workbook: Workbook, sheet: Sheet, area: Area): Area {
  insertCells(workbook, sheet, { ...area, rows: 1 }, "Down");
  return { ...area, rows: area.rows + 1 };
}

/** Refuses an area where a table cannot stand: over another table or part of an array, or on a protected sheet. */
export function assertFree(workbook: Workbook, sheet: Sheet, area: Area, own: Table | null): void {
  assertEditable(workbook, sheet, area, "structure");
  const other = sheet.tables.find((table) => table !== own && intersect(table.area, area));
  if (other) throw new EngineError("InvalidArgument", `A table cannot overlap table ${other.name}.`);
  assertWholeArrays(sheet, area);
}

/** Excel gives one code for what can be no name and for one that is taken (office-js issue 551). */
function assertTableName(workbook: Workbook, name: string, own: Table | null): void {
  if (own && own.name.toUpperCase() === name.toUpperCase()) return;
  assertNameText(name);
  if (hasTable(workbook, name) || nameOf(workbook, name, null)) {
    throw new EngineError("InvalidArgument", `The name ${name} is taken.`);
  }
}

/** Gives a table another name. */
export function renameTable(workbook: Workbook, table: Table, name: string): void {
  assertTableName(workbook, name, table);
  undoStep(workbook, () => {
    const before = table.name;
    recordTable(workbook, table);
    table.name = name;
    changeFormulas(workbook, (text) => withTableRenamed(text, before, name));
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
  undoStep(workbook, () => {
    takeAddresses(workbook, sheet, table);
    dropTable(workbook, sheet, table);
  });
}

/** Puts addresses where formulas name the table: `[@Uren]` becomes `Blad1!$C2`, the rest is absolute. */
function takeAddresses(workbook: Workbook, sheet: Sheet, table: Table): void {
  const addressed = (text: string, row: number) =>
    rewriteTable(text, table.name, (reference) => addressOf(sheet, table, reference, row));
  for (const home of workbook.sheets) {
    changeCellFormulas(workbook, home, (text, row) => addressed(text, row));
  }
  changeFormulas(workbook, (text) => addressed(text, tableBody(table).row));
}

function addressOf(sheet: Sheet, table: Table, reference: StructuredReference, row: number): string {
  const area = structuredArea(table, reference, row);
  if (!area) return "#REF!";
  const address = areaName(area, true);
  const isThisRow = reference.items.includes("#This Row");
  return `${quoteSheet(sheet.name)}!${isThisRow ? address.replace(/\$(?=\d)/g, "") : address}`;
}
