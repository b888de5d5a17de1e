import type { Sources } from "../../domain/answer-sources";
import type { Issue } from "../../domain/issue";
import type { TableId } from "../../domain/model";
import type { FunctionRefusal, NumberedTable } from "../../messages/refusal";
import type { RawCell, RawTable } from "../raw-table";
import { tableSchema } from "../schema";
import { cellText, isBlank } from "./cell";
import { missingColumns } from "./missing-columns";
import { type Parsed, parsePortfolio } from "./portfolio";
import { bestFit } from "./recognise-tables";
import { severityOf } from "./severity";
import { readCode } from "./text-cell";

/** What the tables of a formula say. A place in them counts rows from the headings, which are row 1. */
export interface ParsedArguments extends Parsed {
  /** Tables of the register of which the answer makes no use. */
  readonly unused: readonly NumberedTable[];
  /** The names of tables that the answer would make use of and that were not given; Instellingen is never named. */
  readonly absent: readonly string[];
}

/**
 * Reads the tables that a formula gives, in any order, each with its headings; `first` is the number of the first of
 * these arguments. A function does not know in which date system its workbook counts: dates are read as of 1900.
 */
export const parseArguments = (
  given: unknown,
  first: number,
  { needed, used }: Sources,
): ParsedArguments | FunctionRefusal => {
  const recognised = recogniseArguments(given, first);
  if ("code" in recognised) return recognised;
  const read = recognised.map(({ argument, id }) => ({ argument, table: tableSchema(id).name }));
  const ids = new Set(recognised.map(({ id }) => id));
  const missing = needed.filter((id) => !ids.has(id));
  if (missing.length > 0) return { code: "tableMissing", tables: missing.map(nameOf), read };
  const tables = recognised.filter(({ id }) => used.includes(id));
  const parsed = parsePortfolio(new Map(tables.map(({ id, table }) => [id, table])), {
    date1904: false,
    blanks: "zeroOrNull",
  });
  return {
    ...parsed,
    issues: [...tables.flatMap(columnIssues), ...parsed.issues],
    unused: read.filter((_, index) => !tables.some((table) => table === recognised[index])),
    absent: used.filter((id) => id !== "settings" && !ids.has(id)).map(nameOf),
  };
};

/** A Keuzenr or Nr as a formula gives it, read as the cells of those columns are; empty when it was left out. */
export const numberArgument = (given: unknown): string => {
  const cell = cellOf(given);
  return isNothing(given) || isBlank(cell) ? "" : readCode(cell).value;
};

const nameOf = (id: TableId): string => tableSchema(id).name;

interface Recognised {
  readonly argument: number;
  readonly id: TableId;
  readonly table: RawTable;
}

const recogniseArguments = (given: unknown, first: number): readonly Recognised[] | FunctionRefusal => {
  const recognised = new Map<TableId, Recognised>();
  for (const [index, matrix] of (Array.isArray(given) ? (given as readonly unknown[]) : []).entries()) {
    const argument = first + index;
    const rows = rowsOf(matrix);
    if (isOmitted(rows)) continue;
    const [headings = [], ...data] = trimmed(rows);
    if (headings.length === 0) return { code: "blankArgument", argument };
    const texts = headings.map(cellText);
    const id = bestFit(texts, false)?.id;
    if (id === undefined) return { code: "notATable", argument, begins: texts.filter((text) => text !== "") };
    const earlier = recognised.get(id);
    if (earlier) return { code: "sameTable", arguments: [earlier.argument, argument], table: nameOf(id) };
    const table = { name: nameOf(id), sheet: "", headings: texts, headingRow: 0, firstColumn: 0, rows: data };
    recognised.set(id, { argument, id, table });
  }
  return recognised.size === 0 ? { code: "noTables" } : [...recognised.values()];
};

const columnIssues = ({ id, table }: Recognised): readonly Issue[] =>
  missingColumns(id, table.headings).map((problem) => ({
    ...problem,
    severity: severityOf[problem.code],
    where: { kind: "table", table: id },
  }));

type Matrix = readonly (readonly unknown[])[];

/** A single value is a matrix of one cell; an argument that was left out has none. */
const rowsOf = (matrix: unknown): Matrix => {
  if (matrix === null || matrix === undefined) return [];
  const rows: readonly unknown[] = Array.isArray(matrix) ? matrix : [[matrix]];
  return rows.map((row) => (Array.isArray(row) ? (row as readonly unknown[]) : [row]));
};

/** Excel gives an argument that was left out as nothing, or as one blank cell. */
const isOmitted = (rows: Matrix): boolean =>
  rows.length === 0 || (rows.length === 1 && rows[0]?.length === 1 && isNothing(rows[0][0]));

/** A blank cell, which is 0 on the desktop. */
const isNothing = (value: unknown): boolean => value === 0 || isBlank(cellOf(value));

const isSomething = (value: unknown): boolean => !isNothing(value);

/**
 * The rows without the blank ones above and below and without the blank columns at the right, as whole columns have them.
 * One blank row stays, because it tells what a blank cell looks like.
 */
const trimmed = (rows: Matrix): readonly (readonly RawCell[])[] => {
  const hasContent = (row: readonly unknown[]): boolean => row.some(isSomething);
  const filled = rows.slice(Math.max(0, rows.findIndex(hasContent)), countUntilLast(rows, hasContent) + 1);
  const width = filled.reduce((most, row) => Math.max(most, countUntilLast(row, isSomething)), 0);
  return filled.map((row) => row.slice(0, width).map(cellOf));
};

/** How many there are up to and with the last that is so. */
const countUntilLast = <T>(all: readonly T[], isSo: (one: T) => boolean): number => {
  let count = all.length;
  while (count > 0 && !isSo(all[count - 1] as T)) count -= 1;
  return count;
};

/** An error value reaches a function as an object with its code; a data type with the plain value that it has. */
const cellOf = (value: unknown): RawCell => {
  switch (typeof value) {
    case "string":
    case "number":
    case "boolean":
      return value;
    case "object": {
      if (value === null) return null;
      const { code, basicValue } = value as { readonly code?: unknown; readonly basicValue?: unknown };
      const plain = code ?? basicValue;
      return typeof plain === "string" || typeof plain === "number" || typeof plain === "boolean" ? plain : "#VALUE!";
    }
    default:
      return null;
  }
};
