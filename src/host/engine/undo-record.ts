import type { Drawing } from "./drawing";
import { record } from "./journal";
import { noteCellChange } from "./unchanged-cells";
import type { Cell, Sheet, Table, Workbook } from "./workbook";

/** Notes what is in a list, to be put back. */
export function recordList<T>(workbook: Workbook, list: T[]): void {
  if (!workbook.journal) return;
  const before = [...list];
  record(workbook, () => void list.splice(0, list.length, ...before));
}

/** Notes what is in a map, to be put back. */
export function recordMap<V>(workbook: Workbook, map: Map<number, V>): void {
  if (!workbook.journal) return;
  const before = [...map];
  record(workbook, () => refill(map, before));
}

/** Empties a map, which may be the cells of a sheet, and fills it with these entries. */
export function refill<V>(map: Map<number, V>, entries: Iterable<readonly [number, V]>): void {
  noteCellChange(map);
  map.clear();
  for (const [key, value] of entries) map.set(key, value);
}

/** Notes a table as it is: the same object gets its place, name, columns and style back. */
export function recordTable(workbook: Workbook, table: Table): void {
  if (!workbook.journal) return;
  const before: Table = {
    ...table,
    columns: table.columns.map((column) => ({ ...column })),
    style: { ...table.style },
  };
  record(workbook, () => void Object.assign(table, before));
}

/** Notes where a drawing lies. */
export function recordAnchor(workbook: Workbook, drawing: Drawing): void {
  const { anchor } = drawing;
  record(workbook, () => void (drawing.anchor = anchor));
}

/** Notes where all of a sheet stands, before its cells are moved. Rows that change afterwards must be replaced whole or recorded by `writeCell`. */
export function recordSheet(workbook: Workbook, sheet: Sheet): void {
  const { autoFilter, frozen, pageLayout } = sheet;
  record(workbook, () => void Object.assign(sheet, { autoFilter, frozen, pageLayout }));
  recordMap<Map<number, Cell>>(workbook, sheet.rows);
  recordMap(workbook, sheet.rowHeights);
  recordMap(workbook, sheet.columnWidths);
  recordList(workbook, sheet.merges);
  recordList(workbook, sheet.tables);
  recordList(workbook, sheet.validations);
  recordList(workbook, sheet.conditionalFormats);
  recordList(workbook, sheet.hyperlinks);
  recordList(workbook, sheet.comments);
  recordList(workbook, sheet.notes);
  for (const table of sheet.tables) recordTable(workbook, table);
  for (const drawing of sheet.drawings) recordAnchor(workbook, drawing);
}
