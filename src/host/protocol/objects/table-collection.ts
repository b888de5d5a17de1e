import { contains, intersect } from "../../engine/address";
import { createTable } from "../../engine/tables";
import type { Area, Sheet, Table, Workbook } from "../../engine/workbook";
import { cellsOf, rangeOrAddress } from "../addresses";
import { collection, found, method } from "../definition";
import { tableEvents } from "../event-words";
import { tableId } from "../identifiers";
import { flag, text, type Argument } from "../parameters";
import { hold, type HeldAs, type Scope, type TableOnSheet, type Targets } from "../targets";

/** The tables of a sheet, or of all sheets in the order of the tabs. */
function tablesOf({ sheets }: Workbook, { sheet: only }: Scope): TableOnSheet[] {
  return (only ? [only] : sheets).flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
}

/** By id or name, without regard to case. */
function isCalled(key: Argument): (held: TableOnSheet) => boolean {
  const wanted = text.parse(key).toUpperCase();
  return ({ table }) => tableId(table) === wanted || table.name.toUpperCase() === wanted;
}

const held = (found: TableOnSheet | undefined): HeldAs<"Table"> => hold("Table", found);

export const tableCollectionType = collection<Scope>(
  (scope, { book }) => tablesOf(book.workbook, scope).map(held),
  (scope, key, { book }) => held(tablesOf(book.workbook, scope).find(isCalled(key))),
  {
    events: { byWord: tableEvents, of: ({ sheet }) => sheet?.id ?? "Workbook" },
    methods: {
      add: method([rangeOrAddress, flag], (scope, [address, hasHeaders], { book }) => {
        const { sheet, area } = cellsOf(book.workbook, scope.sheet ?? book.workbook.activeSheet, address);
        return held({ sheet, table: createTable(book.workbook, sheet, area, hasHeaders) });
      }),
    },
  },
);

/** The tables that lie in some cells, or touch them. */
export const tableScopedCollectionType = collection<Targets["TableScopedCollection"]>(
  ({ sheet, areas, fullyContained }) => inside(sheet, areas, fullyContained).map(held),
  ({ sheet, areas, fullyContained }, key) => held(inside(sheet, areas, fullyContained).find(isCalled(key))),
  {
    methods: {
      getFirst: method([], ({ sheet, areas, fullyContained }) => found(held(inside(sheet, areas, fullyContained)[0]))),
    },
  },
);

function inside(sheet: Sheet, areas: readonly Area[], fullyContained: boolean): TableOnSheet[] {
  const isInside = (table: Table) =>
    areas.some((area) => (fullyContained ? contains(area, table.area) : intersect(area, table.area)));
  return sheet.tables.filter(isInside).map((table) => ({ sheet, table }));
}
