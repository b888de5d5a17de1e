import { addTableColumns, deleteTableColumns } from "../../engine/table-rows";
import { tableBody, tableHeader, tableTotals } from "../../engine/table-areas";
import type { Area } from "../../engine/workbook";
import { settle } from "../calculation";
import { gridOf } from "../cell-grid";
import { apiValue } from "../cell-values";
import { collection, found, method, readable, writable, type ObjectType } from "../definition";
import { enterValues } from "../entering";
import { anything, integer, itemKey, optional, text, type Argument } from "../parameters";
import { hold, type Cells, type HeldAs, type TableOnSheet, type Targets } from "../targets";

type Target = Targets["TableColumn"];

const placeOf = ({ table, column }: Target): number => table.columns.indexOf(column);

/** The column's part of an area of the table. */
function within(target: Target, area: Area | null): Cells | null {
  return (
    area && { sheet: target.sheet, area: { ...area, column: target.table.area.column + placeOf(target), columns: 1 } }
  );
}

const part = (target: Target, area: Area | null): HeldAs<"Range"> => found(hold("Range", within(target, area)));

export const tableColumnType: ObjectType<Target> = {
  key: { name: "Id", of: ({ column }) => column.id },
  exists: ({ table, column }) => table.columns.includes(column),
  properties: {
    id: readable(({ column }) => column.id),
    index: readable(placeOf),
    name: writable(
      text,
      ({ column }) => column.name,
      (target, name, at) => {
        const header = found(hold("Range", within(target, tableHeader(target.table)))).target;
        if (header) enterValues(header, name, at);
      },
    ),
    values: {
      get: (target, { book }) => {
        settle(book);
        const cells = within(target, target.table.area);
        return cells && gridOf(cells, (cell) => apiValue(cell?.value ?? null));
      },
      set: (target, value, at) => {
        const cells = within(target, target.table.area);
        if (cells) enterValues(cells, value, at);
      },
    },
  },
  navigation: { filter: (target) => hold("Filter", target) },
  methods: {
    delete: method([], (target, _, { book }) =>
      deleteTableColumns(book.workbook, target.sheet, target.table, placeOf(target), 1),
    ),
    getDataBodyRange: method([], (target) => part(target, tableBody(target.table))),
    getHeaderRowRange: method([], (target) => part(target, tableHeader(target.table))),
    getRange: method([], (target) => part(target, target.table.area)),
    getTotalRowRange: method([], (target) => part(target, tableTotals(target.table))),
  },
};

const held = (target: TableOnSheet, place: number): HeldAs<"TableColumn"> => {
  const column = target.table.columns[place];
  return hold("TableColumn", column && { ...target, column });
};

/** By id or name; a number is an id. */
function columnBy(target: TableOnSheet, key: Argument): HeldAs<"TableColumn"> {
  const wanted = itemKey.parse(key);
  const byId = target.table.columns.findIndex(({ id }) => String(id) === wanted);
  return held(
    target,
    byId >= 0 ? byId : target.table.columns.findIndex((column) => column.name.toUpperCase() === wanted.toUpperCase()),
  );
}

export const tableColumnCollectionType = collection<TableOnSheet>(
  (target) => target.table.columns.map((_, place) => held(target, place)),
  columnBy,
  {
    methods: {
      add: method([optional(integer, null), anything, optional(text, null)], (target, [position, values, name], at) => {
        const { sheet, table } = target;
        const place = position === null || position === -1 ? table.columns.length : position;
        addTableColumns(at.book.workbook, sheet, table, place, 1);
        const cells = { ...table.area, column: table.area.column + place, columns: 1 };
        if (values !== null) enterValues({ sheet, area: cells }, values, at);
        if (name !== null && table.showHeaders) enterValues({ sheet, area: { ...cells, rows: 1 } }, name, at);
        return held(target, place);
      }),
    },
  },
  itemKey,
);
