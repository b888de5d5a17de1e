import { sortLines } from "../../engine/sorting";
import { forgetSort, resortTable, sortTable } from "../../engine/table-sorting";
import type { Area } from "../../engine/workbook";
import { method, readable, type ObjectType } from "../definition";
import { flag, oneOf, optional } from "../parameters";
import { sortFieldJson, sortFields } from "../sorting";
import type { Cells, TableOnSheet } from "../targets";

/** The ways to order Chinese; to other languages they are the same. */
const sortMethod = optional(oneOf("PinYin", "StrokeCount"), "PinYin" as const);
const orientation = optional(oneOf("Rows", "Columns"), "Rows" as const);

/** The cells without their heading row, or heading column. */
function withoutHeadings(area: Area, axis: "row" | "column"): Area {
  if (axis === "row") return { ...area, row: area.row + 1, rows: area.rows - 1 };
  return { ...area, column: area.column + 1, columns: area.columns - 1 };
}

export const rangeSortType: ObjectType<Cells> = {
  methods: {
    apply: method(
      [sortFields, optional(flag, false), optional(flag, false), orientation, sortMethod],
      ({ sheet, area }, [fields, matchCase, hasHeaders, moved], { book }) => {
        const axis = moved === "Rows" ? "row" : "column";
        const sorted = hasHeaders ? withoutHeadings(area, axis) : area;
        // Keys count from the first column or row, which stays where lines move along the other axis.
        if (sorted.rows > 0 && sorted.columns > 0) {
          sortLines({ workbook: book.workbook, sheet, area: sorted, axis }, fields, matchCase);
        }
      },
    ),
  },
};

export const tableSortType: ObjectType<TableOnSheet> = {
  properties: {
    fields: readable(({ table }) => (table.sort?.fields ?? []).map((field) => sortFieldJson(table, field))),
    matchCase: readable(({ table }) => table.sort?.matchCase ?? false),
    method: readable(({ table }) => table.sort?.method ?? "PinYin"),
  },
  methods: {
    apply: method(
      [sortFields, optional(flag, false), sortMethod],
      ({ sheet, table }, [fields, matchCase, how], { book }) =>
        sortTable(book.workbook, sheet, table, fields, { matchCase, method: how }),
    ),
    clear: method([], ({ table }, _, { book }) => forgetSort(book.workbook, table)),
    reapply: method([], ({ sheet, table }, _, { book }) => resortTable(book.workbook, sheet, table)),
  },
};
