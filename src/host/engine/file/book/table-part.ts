import type { Element } from "slimdom";
import { areaName, parseA1 } from "../../address";
import type { Area, Table, TableColumn } from "../../workbook";
import { decodeEscapes, encodeEscapes } from "../escapes";
import { FileError } from "../file-error";
import { fromFileFormula } from "../formula/formula-text";
import {
  attributeOf,
  childInOrder,
  childOf,
  childrenOf,
  clear,
  flagOf,
  newElement,
  numberOf,
  remove,
  setAttributes,
  textOf,
} from "../package/xml";

const ORDER = ["autoFilter", "sortState", "tableColumns", "tableStyleInfo", "extLst"];
const COLUMN_ORDER = ["calculatedColumnFormula", "totalsRowFormula", "xmlColumnPr", "extLst"];

/** An empty table part, to be filled by `writeTable`. */
export function newTableXml(namespace: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<table xmlns="${namespace}"/>`;
}

/** The table that a table part describes. */
export function readTable(root: Element, part: string): Table {
  const area = parseA1(attributeOf(root, "ref") ?? "");
  const id = numberOf(root, "id");
  if (area === null || id === null) throw new FileError("broken", part);
  const style = childOf(root, "tableStyleInfo");
  const filter = childOf(root, "autoFilter");
  const filterColumns = childrenOf(filter, "filterColumn");
  const columns = childrenOf(childOf(root, "tableColumns"), "tableColumn");
  const isHidden =
    filterColumns.length === columns.length && filterColumns.every((column) => flagOf(column, "hiddenButton", false));
  return {
    id,
    name: attributeOf(root, "displayName") ?? attributeOf(root, "name") ?? `Table${id}`,
    area,
    showHeaders: (numberOf(root, "headerRowCount") ?? 1) > 0,
    showTotals: (numberOf(root, "totalsRowCount") ?? 0) > 0,
    columns: columns.map(readColumn),
    style: {
      name: attributeOf(style, "name"),
      bandedRows: flagOf(style, "showRowStripes", false),
      bandedColumns: flagOf(style, "showColumnStripes", false),
      firstColumn: flagOf(style, "showFirstColumn", false),
      lastColumn: flagOf(style, "showLastColumn", false),
    },
    showFilterButton: filter !== null && !isHidden,
  };
}

/** What a table's formulas need to be written. */
export interface TableSink {
  /** A formula of a cell of the table. */
  formula(text: string): string;
  /** The formula that stands under a column in the totals row, or null. */
  totalsFormula(column: number): string | null;
}

/** Writes a table into its part; what the part says of filters, formats and queries stays with its columns. */
export function writeTable(root: Element, table: Table, sink: TableSink): void {
  const { area, showHeaders, showTotals, style } = table;
  const before = attributeOf(root, "ref") === null ? null : readTable(root, "");
  setAttributes(root, {
    id: table.id,
    name: table.name,
    displayName: table.name,
    ref: areaName(area),
    headerRowCount: showHeaders ? null : 0,
    totalsRowCount: showTotals ? 1 : null,
    totalsRowShown: showTotals ? null : (attributeOf(root, "totalsRowShown") ?? 0),
  });
  writeFilter(root, before, table);
  writeColumns(root, table, sink);
  setAttributes(childInOrder(root, "tableStyleInfo", ORDER), {
    name: style.name,
    showFirstColumn: style.firstColumn,
    showLastColumn: style.lastColumn,
    showRowStripes: style.bandedRows,
    showColumnStripes: style.bandedColumns,
  });
}

function readColumn(element: Element): TableColumn {
  const calculated = textOf(childOf(element, "calculatedColumnFormula"));
  const totals = attributeOf(element, "totalsRowFunction");
  return {
    id: numberOf(element, "id") ?? 0,
    name: decodeEscapes(attributeOf(element, "name") ?? ""),
    calculated: calculated === "" ? null : fromFileFormula(decodeEscapes(calculated)),
    totalsLabel: attributeOf(element, "totalsRowLabel"),
    totalsFunction: totals === "none" ? null : totals,
  };
}

function writeColumns(root: Element, table: Table, sink: TableSink): void {
  const list = childInOrder(root, "tableColumns", ORDER);
  const known = new Map(childrenOf(list, "tableColumn").map((element) => [numberOf(element, "id"), element]));
  clear(list);
  table.columns.forEach((column, at) => {
    const element = known.get(column.id) ?? newElement(list, "tableColumn", { id: column.id });
    list.appendChild(element);
    setAttributes(element, {
      name: encodeEscapes(column.name).replaceAll("\n", "_x000a_"),
      totalsRowLabel: column.totalsLabel,
      totalsRowFunction: column.totalsFunction,
    });
    const totals = column.totalsFunction === "custom" ? sink.totalsFormula(at) : null;
    setFormula(element, "calculatedColumnFormula", column.calculated === null ? null : sink.formula(column.calculated));
    setFormula(element, "totalsRowFormula", totals === null ? null : sink.formula(totals));
  });
  setAttributes(list, { count: table.columns.length });
}

function setFormula(column: Element, name: string, formula: string | null): void {
  if (textOf(childOf(column, name)) === (formula ?? "")) return;
  remove(childOf(column, name));
  if (formula !== null) {
    const element = childInOrder(column, name, COLUMN_ORDER);
    element.textContent = formula;
  }
}

/** The filter covers the headings and the data; its conditions follow their columns, a sort order that no longer fits goes. */
function writeFilter(root: Element, before: Table | null, table: Table): void {
  if (!table.showFilterButton || !table.showHeaders) return remove(childOf(root, "autoFilter"));
  const filter = childInOrder(root, "autoFilter", ORDER);
  setAttributes(filter, { ref: areaName(filterArea(table)) });
  if (before !== null && areaName(before.area) !== areaName(table.area)) {
    remove(childOf(root, "sortState"));
    remove(childOf(filter, "sortState"));
  }
  for (const condition of childrenOf(filter, "filterColumn")) {
    const id = before?.columns[numberOf(condition, "colId") ?? -1]?.id;
    const place = table.columns.findIndex((column) => column.id === id);
    if (place < 0) remove(condition);
    else setAttributes(condition, { colId: place });
  }
}

function filterArea({ area, showTotals }: Table): Area {
  return showTotals ? { ...area, rows: area.rows - 1 } : area;
}
