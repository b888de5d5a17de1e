import { clearTableFilters, reapplyTableFilters, setFilterButtons } from "../../engine/filters";
import { tableBody, tableHeader, tableTotals } from "../../engine/table-areas";
import { setHeaders, setTotals } from "../../engine/table-parts";
import { resizeTable } from "../../engine/table-size";
import { convertToRange, deleteTable, formatTable, renameTable } from "../../engine/tables";
import type { Area, Table } from "../../engine/workbook";
import { cellsOf, rangeOrAddress } from "../addresses";
import { found, method, readable, writable, type ObjectType, type Property } from "../definition";
import { RequestError } from "../errors";
import { tableEvents } from "../event-words";
import { tableId } from "../identifiers";
import { momentOf } from "../moment";
import { flag, text } from "../parameters";
import { hold, type HeldAs, type TableOnSheet } from "../targets";

type Look = Exclude<keyof Table["style"], "name">;

function lookProperty(key: Look): Property<TableOnSheet> {
  return writable(
    flag,
    ({ table }) => table.style[key],
    ({ table }, value, { book }) => formatTable(book.workbook, table, { [key]: value }),
  );
}

/** A part of the table as a range; a part that is switched off is not there. */
function part({ sheet }: TableOnSheet, area: Area | null): HeldAs<"Range"> {
  return found(hold("Range", area && { sheet, area }));
}

export const tableType: ObjectType<TableOnSheet> = {
  key: { name: "Id", of: ({ table }) => tableId(table) },
  exists: ({ sheet, table }) => sheet.tables.includes(table),
  events: { byWord: tableEvents, of: ({ table }) => tableId(table) },
  properties: {
    id: readable(({ table }) => tableId(table)),
    legacyId: readable(({ table }) => String(table.id)),
    name: writable(
      text,
      ({ table }) => table.name,
      ({ table }, name, { book }) => renameTable(book.workbook, table, name),
    ),
    highlightFirstColumn: lookProperty("firstColumn"),
    highlightLastColumn: lookProperty("lastColumn"),
    showBandedColumns: lookProperty("bandedColumns"),
    showBandedRows: lookProperty("bandedRows"),
    showFilterButton: writable(
      flag,
      ({ table }) => table.showFilterButton,
      ({ sheet, table }, isOn, { book }) => setFilterButtons(book.workbook, sheet, table, isOn),
    ),
    showHeaders: writable(
      flag,
      ({ table }) => table.showHeaders,
      ({ sheet, table }, isOn, { book }) => setHeaders(book.workbook, sheet, table, isOn),
    ),
    showTotals: writable(
      flag,
      ({ table }) => table.showTotals,
      ({ sheet, table }, isOn, { book }) => setTotals(book.workbook, sheet, table, isOn),
    ),
    style: writable(
      text,
      ({ table }) => table.style.name ?? "",
      ({ table }, name, { book }) => formatTable(book.workbook, table, { name: name === "" ? null : name }),
    ),
  },
  navigation: {
    autoFilter: ({ sheet, table }) => hold("AutoFilter", { sheet, table }),
    columns: (held) => hold("TableColumnCollection", held),
    rows: (held) => hold("TableRowCollection", held),
    sort: (held) => hold("TableSort", held),
    worksheet: ({ sheet }) => hold("Worksheet", sheet),
  },
  methods: {
    clearFilters: method([], ({ sheet, table }, _, { book }) => clearTableFilters(book.workbook, sheet, table)),
    convertToRange: method([], ({ sheet, table }, _, { book }) => {
      convertToRange(book.workbook, sheet, table);
      return hold("Range", { sheet, area: table.area });
    }),
    delete: method([], ({ sheet, table }, _, { book }) => deleteTable(book.workbook, sheet, table)),
    getDataBodyRange: method([], (held) => part(held, tableBody(held.table))),
    getHeaderRowRange: method([], (held) => part(held, tableHeader(held.table))),
    getRange: method([], (held) => part(held, held.table.area)),
    getTotalRowRange: method([], (held) => part(held, tableTotals(held.table))),
    reapplyFilters: method([], ({ sheet, table }, _, { book }) =>
      reapplyTableFilters(book.workbook, sheet, table, momentOf(book)),
    ),
    resize: method([rangeOrAddress], ({ sheet, table }, [address], { book }) => {
      const cells = cellsOf(book.workbook, sheet, address);
      if (cells.sheet !== sheet) throw new RequestError("InvalidArgument");
      resizeTable(book.workbook, sheet, table, cells.area);
    }),
  },
};
