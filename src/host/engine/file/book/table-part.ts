import type { Element } from "slimdom";
import { areaName, parseA1, sameArea } from "../../address";
import type { FilterCriterion } from "../../filter-criterion";
import { filteredArea, isFiltered, tableBody } from "../../table-areas";
import type { Table, TableColumn } from "../../workbook";
import { decodeEscapes, encodeEscapes } from "../escapes";
import { FileError } from "../file-error";
import { readFilterColumns, writeFilterColumns } from "../filters/filter-columns";
import type { Colors } from "../filters/read-criterion";
import { readSort, writeSort } from "../filters/sort-state";
import type { EditStyles } from "../filters/write-criterion";
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
export function readTable(root: Element, part: string, colors: Colors): Table {
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
    columns: withCriteria(columns.map(readColumn), readFilterColumns(filter, columns.length, colors)),
    style: {
      name: attributeOf(style, "name"),
      bandedRows: flagOf(style, "showRowStripes", false),
      bandedColumns: flagOf(style, "showColumnStripes", false),
      firstColumn: flagOf(style, "showFirstColumn", false),
      lastColumn: flagOf(style, "showLastColumn", false),
    },
    showFilterButton: filter !== null && !isHidden,
    sort: readSort(root, columns.map(readColumn), area, colors),
  };
}

/** What a table's formulas need to be written. */
export interface TableSink {
  /** A formula of a cell of the table. */
  formula(text: string): string;
  /** The formula that stands under a column in the totals row, or null. */
  totalsFormula(column: number): string | null;
  readonly colors: Colors;
  readonly editStyles: EditStyles;
}

/** Writes a table into its part; what the part says of formats and queries stays with its columns. */
export function writeTable(root: Element, table: Table, sink: TableSink): void {
  const { area, showHeaders, showTotals, style } = table;
  const before = attributeOf(root, "ref") === null ? null : readTable(root, "", sink.colors);
  setAttributes(root, {
    id: table.id,
    name: table.name,
    displayName: table.name,
    ref: areaName(area),
    headerRowCount: showHeaders ? null : 0,
    totalsRowCount: showTotals ? 1 : null,
    totalsRowShown: showTotals ? null : (attributeOf(root, "totalsRowShown") ?? 0),
  });
  writeFilter(root, before, table, sink);
  const order = { order: ORDER, editStyles: sink.editStyles };
  writeSort(root, table.sort, before?.sort ?? null, table.columns, tableBody(table), order);
  writeColumns(root, table, sink);
  setAttributes(childInOrder(root, "tableStyleInfo", ORDER), {
    name: style.name,
    showFirstColumn: style.firstColumn,
    showLastColumn: style.lastColumn,
    showRowStripes: style.bandedRows,
    showColumnStripes: style.bandedColumns,
  });
}

function withCriteria(columns: readonly TableColumn[], criteria: readonly (FilterCriterion | null)[]): TableColumn[] {
  return columns.map((column, at) => ({ ...column, filter: criteria[at] ?? null }));
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
    filter: null,
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

/** The filter covers the headings and the data; what it asks follows its columns. */
function writeFilter(root: Element, before: Table | null, table: Table, { colors, editStyles }: TableSink): void {
  const { showHeaders, showFilterButton } = table;
  if (!showHeaders || (!showFilterButton && !isFiltered(table))) return remove(childOf(root, "autoFilter"));
  const filter = childInOrder(root, "autoFilter", ORDER);
  setAttributes(filter, { ref: areaName(filteredArea(table)) });
  if (before !== null && !sameArea(before.area, table.area)) remove(childOf(filter, "sortState"));
  const placeBefore = (place: number): number =>
    before?.columns.findIndex(({ id }) => id === table.columns[place]?.id) ?? -1;
  const areShownAgain = showFilterButton && before !== null && !before.showFilterButton;
  writeFilterColumns(
    filter,
    table.columns.map((column) => column.filter),
    placeBefore,
    { colors, editStyles, buttons: showFilterButton ? (areShownAgain ? "shown" : "kept") : "hidden" },
  );
}
