import type { RowId } from "../domain/model";
import { hasColumns } from "../domain/portfolio";
import type { CellChange } from "../workbook/cell-change";
import { excelRow, tableOfRow } from "../workbook/parse/place";
import { tableSchema } from "../workbook/schema";
import type { Content } from "../workbook/sheet-plan";
import type { Register } from "./register";

/**
 * The change of a cell of the register as it was read, for `runFillIn`: of a field, by the key of the row's own table.
 * Null where that table has no column for the field.
 */
export const cellChange = (
  { portfolio, tables, place }: Register,
  row: RowId,
  field: string,
  content: Content,
): CellChange | null => {
  const id = tableOfRow(row);
  const raw = tables.get(id);
  const columns = tableSchema(id).columns;
  const keyField = Object.keys(columns).find((each) => columns[each]?.need === "key");
  if (!raw || keyField === undefined || !hasColumns(portfolio, id, keyField, field)) return null;
  const [key, cell] = [keyField, field].map((each) => place({ kind: "row", row, field: each }));
  if (!key || !cell || cell.row === null) return null;
  const index = cell.row - excelRow(raw, 0);
  const said = (heading: string) => raw.rows[index]?.[raw.headings.indexOf(heading)] ?? null;
  return {
    table: raw.name,
    row: index,
    keyHeading: key.column,
    key: said(key.column),
    heading: cell.column,
    seen: said(cell.column),
    content,
  };
};
