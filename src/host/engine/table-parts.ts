import { intersect } from "./address";
import { announce } from "./announce";
import { cellsIn } from "./cells";
import { writeContent } from "./contents";
import { clearTableFilters } from "./filters";
import { undoStep } from "./journal";
import { localeSettings } from "./locale";
import { assertEditable } from "./protection";
import { isBlank } from "./regions";
import { deleteCells, insertCells } from "./structure";
import { formatStructured } from "./structured-reference";
import { tableBody, tableTotals } from "./table-areas";
import { writeHeading } from "./table-columns";
import { TOTALS_FUNCTIONS } from "./table-entry";
import { hasCellsBelow } from "./table-size";
import { recordTable } from "./undo-record";
import type { Sheet, Table, TableColumn, Workbook } from "./workbook";

/** Switches the totals row on or off; what stands below the table moves down or up, in its columns only. */
export function setTotals(workbook: Workbook, sheet: Sheet, table: Table, on: boolean): void {
  if (table.showTotals === on) return;
  assertEditable(workbook, sheet, table.area, "structure");
  undoStep(workbook, () => (on ? showTotals(workbook, sheet, table) : hideTotals(workbook, sheet, table)));
  announce(workbook, { kind: "table", sheet, table, type: "resized" });
}

function showTotals(workbook: Workbook, sheet: Sheet, table: Table): void {
  const { area } = table;
  const row = area.row + area.rows;
  if (hasCellsBelow(sheet, table)) insertCells(workbook, sheet, { ...area, row, rows: 1 }, "Down");
  recordTable(workbook, table);
  table.area = { ...area, rows: area.rows + 1 };
  table.showTotals = true;
  if (table.columns.every(({ totalsLabel, totalsFunction }) => totalsLabel === null && totalsFunction === null)) {
    proposeTotals(workbook, sheet, table);
  }
  table.columns.forEach((column, at) => {
    const code = TOTALS_FUNCTIONS[column.totalsFunction ?? ""];
    const text = code === undefined ? null : `SUBTOTAL(${code},${columnReference(table, column)})`;
    const formula = text === null ? null : ({ text, kind: "plain" } as const);
    writeContent(workbook, sheet, row, area.column + at, formula ? null : column.totalsLabel, formula);
  });
}

/** Excel's own proposal: a word in the first column, and in the last the sum of its numbers or else a count. */
function proposeTotals(workbook: Workbook, sheet: Sheet, table: Table): void {
  const [first] = table.columns;
  const last = table.columns.at(-1);
  if (!first || !last) return;
  if (first !== last) first.totalsLabel = localeSettings(workbook.locale).words.total;
  const body = tableBody(table);
  const values = [...cellsIn(sheet, { ...body, column: body.column + body.columns - 1, columns: 1 })]
    .map(({ cell }) => cell.value)
    .filter((value) => value !== null);
  last.totalsFunction = values.length > 0 && values.every((value) => typeof value === "number") ? "sum" : "count";
}

function columnReference({ name }: Table, column: TableColumn): string {
  return formatStructured({ table: name, items: [], columns: { first: column.name, last: column.name } });
}

function hideTotals(workbook: Workbook, sheet: Sheet, table: Table): void {
  const totals = tableTotals(table);
  if (!totals) return;
  const hasBelow = hasCellsBelow(sheet, table);
  for (let at = 0; at < totals.columns; at++) {
    writeContent(workbook, sheet, totals.row, totals.column + at, null, null);
  }
  recordTable(workbook, table);
  table.showTotals = false;
  table.area = { ...table.area, rows: table.area.rows - 1 };
  if (hasBelow) deleteCells(workbook, sheet, totals, "Up");
}

/** Switches the heading row on or off. Off, its cells are emptied and its filters go; on, it takes the row above, or makes room where that is taken. */
export function setHeaders(workbook: Workbook, sheet: Sheet, table: Table, on: boolean): void {
  if (table.showHeaders === on) return;
  assertEditable(workbook, sheet, table.area, "structure");
  undoStep(workbook, () => (on ? showHeaders(workbook, sheet, table) : hideHeaders(workbook, sheet, table)));
  announce(workbook, { kind: "table", sheet, table, type: "resized" });
}

function showHeaders(workbook: Workbook, sheet: Sheet, table: Table): void {
  const above = { ...table.area, row: table.area.row - 1, rows: 1 };
  const isTaken = above.row < 0 || !isBlank(sheet, above) || sheet.tables.some(({ area }) => intersect(area, above));
  if (isTaken) insertCells(workbook, sheet, { ...table.area, rows: 1 }, "Down");
  recordTable(workbook, table);
  const { area } = table;
  table.area = { ...area, row: area.row - 1, rows: area.rows + 1 };
  table.showHeaders = true;
  table.columns.forEach(({ name }, at) => writeHeading(workbook, sheet, area.row - 1, area.column + at, name));
}

function hideHeaders(workbook: Workbook, sheet: Sheet, table: Table): void {
  const { area } = table;
  clearTableFilters(workbook, sheet, table);
  recordTable(workbook, table);
  table.area = { ...area, row: area.row + 1, rows: area.rows - 1 };
  table.showHeaders = false;
  for (let at = 0; at < area.columns; at++) writeContent(workbook, sheet, area.row, area.column + at, null, null);
}
