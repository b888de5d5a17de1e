/** Rows that a table of the register gets, which is made where it is not there yet. */
import type { RowId, TableId } from "../domain/model";
import { hasColumns } from "../domain/portfolio";
import type { Refusal } from "../messages/refusal";
import type { NewCell, TableChanges } from "../workbook/cell-change";
import { excelRow, rowId } from "../workbook/parse/place";
import type { RawTable } from "../workbook/raw-table";
import { columnPlan, registerTables } from "../workbook/render/new-register";
import { type FieldOf, headingOf, tableSchema } from "../workbook/schema";
import type { Content } from "../workbook/sheet-plan";
import type { ColumnPlan, TablePlan } from "../workbook/table-plan";
import type { Register } from "./register";

/** What a new row says, by field. */
export type FieldCells<T extends TableId> = Readonly<Partial<Record<FieldOf<T>, Content>>>;

/** A cell of a new row: of a field, or of a column that the table repeats, which it gets where it has none such. */
export interface RowCell {
  readonly field: string;
  readonly content: Content;
  readonly column?: ColumnPlan;
}

/** The cells of the fields of a row. */
export const fieldCells = <T extends TableId>(row: FieldCells<T>): readonly RowCell[] =>
  Object.entries<Content | undefined>(row).map(([field, content = null]) => ({ field, content }));

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

/** What gives a table these rows: it gets them below its own, or is made with them. */
export const addedRows = (
  register: Register,
  id: TableId,
  rows: readonly (readonly RowCell[])[],
): Required<Pick<TableChanges, "rows" | "columns" | "made">> => {
  const raw = register.tables.get(id);
  if (!raw) return { rows: [], columns: [], made: tablesOfRows(register, id, rows) };
  const lacking = rows
    .flat()
    .flatMap(({ field, column }) =>
      column && !standsIn(register, id, field) ? [[column.heading, column] as const] : [],
    );
  const columns = [...new Map(lacking).values()].map((column) => ({ table: raw.name, column }));
  const cells = rows.map((row) => newCells(register, id, row));
  return { rows: rows.length > 0 ? [{ table: raw.name, rows: cells }] : [], columns, made: [] };
};

const tablesOfRows = (
  { portfolio, found, tables }: Register,
  id: TableId,
  rows: readonly (readonly RowCell[])[],
): readonly TablePlan[] => {
  const present = new Set([...tables.keys(), id]);
  return registerTables([id], portfolio.settings, present, found.date1904).map((plan) => {
    const own = new Set(plan.columns.map(({ heading }) => heading));
    const wanted = rows.flat().flatMap(({ column }) => (column ? [[column.heading, column] as const] : []));
    const columns = [...plan.columns, ...new Map(wanted.filter(([heading]) => !own.has(heading))).values()];
    const contents = rows.map((row) => {
      const said = new Map(row.map(({ field, content, column }) => [column?.heading ?? headingOf(id, field), content]));
      return columns.map(({ heading }) => ({ content: said.get(heading) ?? null, numberFormat: null }));
    });
    return { ...plan, columns, contents, rows: Math.max(1, rows.length) };
  });
};

/** The data row, from 0, in which a row of the register stands in its own table. */
export const indexOfRow = ({ place }: Register, raw: RawTable, row: RowId): number | null => {
  const line = place({ kind: "row", row, field: null }).row;
  return line === null ? null : line - excelRow(raw, 0);
};

/** The heading that the field of a table has in the person's own. */
export const ownHeadingOf = ({ place }: Register, id: TableId, field: string): string =>
  place({ kind: "row", row: rowId(id, 0), field }).column;

/** Whether the person's own table has a column for a field, or for one of the columns that it repeats. */
const standsIn = (register: Register, id: TableId, field: string): boolean =>
  headingOf(id, field) === null ? ownHeadingOf(register, id, field) !== "" : hasColumns(register.portfolio, id, field);

/** The cells of a row under the headings that the person's own table has; a column that they left out is not filled. */
export const newCells = (register: Register, id: TableId, row: readonly RowCell[]): readonly NewCell[] =>
  row.flatMap(({ field, content, column }) => {
    const heading = standsIn(register, id, field) ? ownHeadingOf(register, id, field) : column?.heading;
    if (heading === undefined) return [];
    const format = (column ?? columnPlan(id, field, register.portfolio.settings))?.numberFormat ?? undefined;
    return [{ heading, content, numberFormat: format }];
  });
