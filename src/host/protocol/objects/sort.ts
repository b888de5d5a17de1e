import { tableBody } from "../../engine/table-areas";
import { method, type ObjectType } from "../definition";
import { flag, oneOf, optional } from "../parameters";
import { sortFields, sortRows } from "../sorting";
import type { Cells, TableOnSheet } from "../targets";

const sortMethod = optional(oneOf("PinYin", "StrokeCount"), null);

export const rangeSortType: ObjectType<Cells> = {
  methods: {
    apply: method(
      [sortFields, optional(flag, false), optional(flag, false), optional(oneOf("Rows"), "Rows"), sortMethod],
      ({ sheet, area }, [fields, matchCase, hasHeaders], { book }) => {
        const rows = hasHeaders ? { ...area, row: area.row + 1, rows: area.rows - 1 } : area;
        if (rows.rows > 0) sortRows(book.workbook, { sheet, area: rows }, fields, matchCase);
      },
    ),
  },
};

export const tableSortType: ObjectType<TableOnSheet> = {
  methods: {
    apply: method([sortFields, optional(flag, false), sortMethod], ({ sheet, table }, [fields, matchCase], { book }) =>
      sortRows(book.workbook, { sheet, area: tableBody(table) }, fields, matchCase),
    ),
  },
};
