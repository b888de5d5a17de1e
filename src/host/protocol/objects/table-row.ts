import { tableBody } from "../../engine/table-areas";
import { addTableRows, deleteTableRows } from "../../engine/table-rows";
import { settle } from "../calculation";
import { gridOf } from "../cell-grid";
import { apiValue } from "../cell-values";
import { collection, method, readable, type ObjectType } from "../definition";
import { enterValues } from "../entering";
import { RequestError } from "../errors";
import { anything, integer, optional, type Argument } from "../parameters";
import { hold, type Cells, type HeldAs, type TableOnSheet, type Targets } from "../targets";

type Target = Targets["TableRow"];

function cellsOf({ sheet, table, index: place }: Target): Cells {
  const body = tableBody(table);
  return { sheet, area: { ...body, row: body.row + place, rows: 1 } };
}

export const tableRowType: ObjectType<Target> = {
  exists: ({ sheet, table, index: place }) => sheet.tables.includes(table) && place < tableBody(table).rows,
  properties: {
    index: readable(({ index: place }) => place),
    values: {
      get: (target, { book }) => {
        settle(book);
        return gridOf(cellsOf(target), (cell) => apiValue(cell?.value ?? null));
      },
      set: (target, value, at) => enterValues(cellsOf(target), value, at),
    },
  },
  methods: {
    delete: method([], ({ sheet, table, index: place }, _, { book }) =>
      deleteTableRows(book.workbook, sheet, table, place, 1),
    ),
    getRange: method([], (target) => hold("Range", cellsOf(target))),
  },
};

const countRows = ({ table }: TableOnSheet): number => tableBody(table).rows;

const held = (target: TableOnSheet, place: number): HeldAs<"TableRow"> => hold("TableRow", { ...target, index: place });

/** How many rows the values are for: one for a flat list. */
function asRows(values: Argument): readonly (readonly Argument[])[] {
  if (!Array.isArray(values)) throw new RequestError("InvalidArgument");
  return values.every((row) => Array.isArray(row)) ? values : [values];
}

export const tableRowCollectionType = collection<TableOnSheet>(
  (target) => Array.from({ length: countRows(target) }, (_, place) => held(target, place)),
  () => null,
  {
    properties: { count: readable(countRows) },
    methods: {
      getCount: method([], countRows),
      add: method([optional(integer, null), anything, optional(anything, true)], (target, [position, values], at) => {
        const { sheet, table } = target;
        const rows = values === null ? null : asRows(values);
        const count = rows?.length ?? 1;
        const place = addTableRows(at.book.workbook, sheet, table, position === -1 ? null : position, count);
        const body = tableBody(table);
        if (rows) enterValues({ sheet, area: { ...body, row: body.row + place, rows: count } }, rows, at);
        return held(target, place);
      }),
    },
  },
);
