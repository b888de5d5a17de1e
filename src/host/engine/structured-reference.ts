import { intersect, span } from "./address";
import { tableBody, tableHeader, tableTotals } from "./table-areas";
import type { Area, Table } from "./workbook";

export type TableItem = "#All" | "#Data" | "#Headers" | "#Totals" | "#This Row";

/** What stands between the brackets of `Tbl[…]`. */
export interface StructuredReference {
  readonly table: string;
  readonly items: readonly TableItem[];
  /** From the first to the last column by name, or null for all. */
  readonly columns: { readonly first: string; readonly last: string } | null;
}

const ITEMS: readonly TableItem[] = ["#All", "#Data", "#Headers", "#Totals", "#This Row"];

/** Reads a structured reference in English, with or without the short `@`; null when it is not one. */
export function parseStructured(text: string): StructuredReference | null {
  const bracket = text.indexOf("[");
  if (bracket < 0 || !text.endsWith("]")) return null;
  const table = text.slice(0, bracket);
  const inner = text.slice(bracket + 1, -1).trim();
  if (inner === "") return { table, items: [], columns: null };
  if (inner.startsWith("@")) return thisRow(table, inner.slice(1).trim());
  return inner.startsWith("[") ? composite(table, inner) : single(table, inner);
}

function thisRow(table: string, inner: string): StructuredReference | null {
  const rest =
    inner === ""
      ? { items: [], columns: null }
      : inner.startsWith("[")
        ? composite(table, inner)
        : single(table, inner);
  return rest && rest.items.length === 0 ? { table, items: ["#This Row"], columns: rest.columns } : null;
}

function single(table: string, inner: string): StructuredReference | null {
  if (inner.startsWith("#")) {
    const item = itemOf(inner);
    return item ? { table, items: [item], columns: null } : null;
  }
  const name = unescaped(inner);
  return { table, items: [], columns: { first: name, last: name } };
}

const PART = /\s*\[((?:'[^]|[^'[\]])*)\]\s*([,:]|$)/uy;

function composite(table: string, inner: string): StructuredReference | null {
  const items: TableItem[] = [];
  const columns: string[] = [];
  PART.lastIndex = 0;
  while (PART.lastIndex < inner.length) {
    const part = PART.exec(inner)?.[1];
    if (part === undefined) return null;
    const item = part.startsWith("#") ? itemOf(part) : null;
    if (item) items.push(item);
    else columns.push(unescaped(part));
  }
  const [first, last = first, more] = columns;
  if (more !== undefined) return null;
  return { table, items, columns: first !== undefined && last !== undefined ? { first, last } : null };
}

function itemOf(text: string): TableItem | null {
  return ITEMS.find((item) => item.toUpperCase() === text.trim().toUpperCase()) ?? null;
}

function unescaped(name: string): string {
  return name.replace(/'([^])/gu, "$1");
}

function escaped(name: string): string {
  return name.replace(/['[\]#]/g, "'$&");
}

/** Writes a structured reference as the file format does. */
export function formatStructured({ table, items, columns }: StructuredReference): string {
  if (!columns) {
    if (items.length <= 1) return `${table}[${items[0] ?? ""}]`;
    return `${table}[${items.map((item) => `[${item}]`).join(",")}]`;
  }
  const first = escaped(columns.first);
  const isOne = columns.first === columns.last;
  if (items.length === 0 && isOne) return `${table}[${first}]`;
  const names = isOne ? `[${first}]` : `[${first}]:[${escaped(columns.last)}]`;
  return `${table}[${[...items.map((item) => `[${item}]`), names].join(",")}]`;
}

/** The place of a column in the table by its name, without regard to case; -1 when there is none. */
export function columnPlace(table: Table, name: string): number {
  const key = name.toUpperCase();
  return table.columns.findIndex((column) => column.name.toUpperCase() === key);
}

/** The cells that the reference means in this table, seen from a row (for `#This Row`); null when there are none. */
export function structuredArea(table: Table, reference: StructuredReference, row: number): Area | null {
  const rows = rowsOf(table, reference.items, row);
  if (!rows || !reference.columns) return rows;
  const first = columnPlace(table, reference.columns.first);
  const last = columnPlace(table, reference.columns.last);
  if (first < 0 || last < 0) return null;
  return { ...rows, column: rows.column + Math.min(first, last), columns: Math.abs(last - first) + 1 };
}

function rowsOf(table: Table, items: readonly TableItem[], row: number): Area | null {
  const body = tableBody(table);
  if (items.includes("#This Row")) return intersect(body, { ...body, row, rows: 1 });
  if (items.includes("#All")) return table.area;
  const parts = (items.length === 0 ? (["#Data"] as const) : items).flatMap((item) => {
    const part = item === "#Headers" ? tableHeader(table) : item === "#Totals" ? tableTotals(table) : body;
    return part ? [part] : [];
  });
  return parts.length > 0 ? parts.reduce(span) : null;
}
