/** Rows that a table of the register gets, which is made where it is not there yet. */
import type { RowId, TableId } from "../domain/model";
import { hasColumns } from "../domain/portfolio";
import type { Refusal } from "../messages/refusal";
import type { NewCell } from "../workbook/cell-change";
import { excelRow, rowId } from "../workbook/parse/place";
import type { RawTable } from "../workbook/raw-table";
import { columnPlan, registerTables } from "../workbook/render/new-register";
import { type FieldOf, tableSchema } from "../workbook/schema";
import type { Content } from "../workbook/sheet-plan";
import type { TablePlan } from "../workbook/table-plan";
import type { Register } from "./register";

/** What a new row says, by field. */
export type FieldCells<T extends TableId> = Readonly<Partial<Record<FieldOf<T>, Content>>>;

/** What stands in the way of rows in a table, or of the table itself where it is not there, known before anything is written. */
export const refusalOfTable = ({ found, tables }: Register, id: TableId): Refusal | null => {
  const { name } = tableSchema(id);
  const raw = tables.get(id);
  if (raw) {
    const isShut = found.sheets.some((sheet) => sheet.name === raw.sheet && sheet.isProtected);
    return isShut ? { code: "sheetProtected", sheet: raw.sheet } : null;
  }
  const inUse = [...found.names, ...[...found.sheets, ...found.tables].map((each) => each.name)];
  if (inUse.some((each) => each.toLowerCase() === name.toLowerCase())) return { code: "nameTaken", names: [name] };
  return found.structureProtected ? { code: "structureProtected" } : null;
};

/** The table as it must be made, with rows in it. */
export const tableOfRows = <T extends TableId>(
  { portfolio, found, tables }: Register,
  id: T,
  rows: readonly FieldCells<T>[],
): readonly TablePlan[] => {
  const fields = Object.keys(tableSchema(id).columns) as FieldOf<T>[];
  const contents = rows.map((row) => fields.map((field) => ({ content: row[field] ?? null, numberFormat: null })));
  const present = new Set([...tables.keys(), id]);
  return registerTables([id], portfolio.settings, present, found.date1904).map((plan) => ({
    ...plan,
    contents,
    rows: Math.max(1, rows.length),
  }));
};

/** The data row, from 0, in which a row of the register stands in its own table. */
export const indexOfRow = ({ place }: Register, raw: RawTable, row: RowId): number | null => {
  const line = place({ kind: "row", row, field: null }).row;
  return line === null ? null : line - excelRow(raw, 0);
};

/** The heading that the field of a table has in the person's own. */
export const ownHeadingOf = ({ place }: Register, id: TableId, field: string): string =>
  place({ kind: "row", row: rowId(id, 0), field }).column;

/** The cells of a row under the headings that the person's own table has; a column that they left out is not filled. */
export const newCells = <T extends TableId>(register: Register, id: T, row: FieldCells<T>): readonly NewCell[] =>
  Object.entries<Content | undefined>(row)
    .filter(([field]) => hasColumns(register.portfolio, id, field))
    .map(([field, content]) => ({
      ...{ heading: ownHeadingOf(register, id, field), content: content ?? null },
      numberFormat: columnPlan(id, field, register.portfolio.settings)?.numberFormat ?? undefined,
    }));
