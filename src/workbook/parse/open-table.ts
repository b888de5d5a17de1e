import type { CellProblem } from "../../domain/cell-problem";
import type { Issue, Severity, Where } from "../../domain/issue";
import { matchKey } from "../../domain/matching";
import type { TableId } from "../../domain/model";
import { columnLetters } from "../address";
import type { RawCell, RawTable } from "../raw-table";
import type { Columns, ContentKind } from "../schema/column";
import { headingOfField, type TableSchema } from "../schema/table";
import { cellText, isBlank } from "./cell";
import { type ColumnMatch, matchColumns, originalOf } from "./columns";
import { type Heading, parseHeadings } from "./heading";
import { type Counted, misfits } from "./heading-unit";
import { type Origin, cellKey, excelRow, rowId } from "./place";
import { type CellContext, isBlankIn } from "./read-cell";
import { severityOf } from "./severity";

/** A table whose columns are known, with the findings of its reading and the places of its cells as they come to be known. */
export interface OpenTable<C extends Columns = Columns> extends Origin, ColumnMatch {
  readonly id: TableId;
  readonly schema: TableSchema<C>;
  readonly headings: readonly Heading[];
  readonly context: CellContext;
  readonly columns: Map<string, number>;
  readonly cells: Map<string, { readonly index: number; readonly column: number }>;
  readonly issues: Issue[];
}

/** Where something was found: in a data row, in a column, or in the table as such. */
export type Spot = { readonly index: number; readonly field: string | null } | { readonly column: number } | "table";

/**
 * Finds the columns of a table, and says which are a second one for the same, which have no heading, and which were chosen
 * and are gone.
 */
export const openTable = <C extends Columns>(
  id: TableId,
  schema: TableSchema<C>,
  raw: RawTable,
  context: CellContext,
): OpenTable<C> => {
  const headings = parseHeadings(raw.headings, raw.chosen);
  const match = matchColumns(schema.columns, headings);
  const table: OpenTable<C> = {
    ...match,
    rest: match.rest.filter((column) => !hasNoHeading(headings[column])),
    id,
    schema,
    raw,
    headings,
    context,
    columns: new Map(match.byField),
    cells: new Map(),
    issues: [],
  };
  for (const [heading, chosen] of raw.chosen ?? []) {
    if (chosen === null || raw.headings.includes(heading)) continue;
    report(table, { code: "G-38", table: raw.name, heading, chosenFor: headingOfField(schema, chosen) }, "table");
  }
  for (const second of match.twice) readSecond(table, second);
  for (const column of match.rest.filter((each) => hasNoHeading(headings[each]) && hasContent(table, each))) {
    report(table, { code: "G-8", column: columnLetters(raw.firstColumn + column) }, { column });
  }
  for (const [field, column] of match.byField) {
    const counted = countedBy[schema.columns[field]?.content.kind ?? "text"];
    if (counted) reportMeasure(table, column, counted);
  }
  return table;
};

/** Adds a finding at its place. */
export const report = (
  table: OpenTable,
  problem: CellProblem,
  spot: Spot,
  severity: Severity = severityOf[problem.code],
): void => {
  table.issues.push({ ...problem, severity, where: whereOf(table, spot) });
};

/** Says that a column is a second one for what another holds already. */
export const reportTwice = (table: OpenTable, column: number, counted: number, severity?: Severity): void =>
  report(table, twice(table, column, counted), { column }, severity);

const twice = (table: OpenTable, column: number, counted: number) =>
  ({ code: "G-7", heading: headingAt(table, column), counted: headingAt(table, counted) }) as const;

/** Reads the second column of a field that columns share where the first is blank; of any other, says that it is not read. */
const readSecond = (table: OpenTable, { column, counted }: ColumnMatch["twice"][number]): void => {
  const [field] = [...table.byField].find(([, each]) => each === counted) ?? [];
  if (field === undefined || !table.schema.columns[field]?.isShared) {
    reportTwice(table, column, counted, isOtherHeading(table, column, counted) ? "advice" : undefined);
    return;
  }
  const rows = table.raw.rows.flatMap((row, index) => {
    const [own, second] = [cellOf(table, index, field), row[column]];
    if (isBlankIn(second, table.context) || matchKey(cellText(own)) === matchKey(cellText(second))) return [];
    if (!isBlankIn(own, table.context)) return [excelRow(table.raw, index)];
    table.cells.set(cellKey(rowId(table.id, index), field), { index, column });
    return [];
  });
  if (rows.length > 0) report(table, { ...twice(table, column, counted), rows }, { column });
};

/** Whether two columns for the same bear different headings (Onderwerp, Omschrijving), and neither is a repetition (`Nr2`). */
const isOtherHeading = ({ headings }: OpenTable, column: number, counted: number): boolean => {
  const [second, first] = [headings[column], headings[counted]];
  return second !== undefined && first !== undefined && originalOf(second, [first], [0]) === undefined;
};

/** What the columns are counted in whose headings may say so, by their content. */
export const countedBy: { readonly [K in ContentKind]?: Counted } = {
  money: "euro",
  hours: "hours",
  figure: "capacity",
};

/** Says what the amounts of a column are multiplied by, or that its heading names what its numbers cannot be. */
export const reportMeasure = (table: OpenTable, column: number, counted: Counted): void => {
  const heading = table.headings[column];
  if (!heading) return;
  const { text, factor } = heading;
  if (misfits(heading, counted)) report(table, { code: "G-33", heading: text, counted }, { column });
  else if (factor > 1) report(table, { code: "G-11", heading: text, factor }, { column });
};

/** The cell of a field; undefined when its column is not there. */
export const cellOf = (table: OpenTable, index: number, field: string): RawCell | undefined => {
  const isShared = table.schema.columns[field]?.isShared;
  const second = isShared ? table.cells.get(cellKey(rowId(table.id, index), field)) : undefined;
  const column = second?.column ?? table.byField.get(field);
  return column === undefined ? undefined : table.raw.rows[index]?.[column];
};

/** The heading of a field as it stands in the workbook, or else as the schema has it. */
export const ownHeading = (table: OpenTable, field: string): string => {
  const column = table.byField.get(field);
  return column === undefined ? (table.schema.columns[field]?.heading ?? field) : headingAt(table, column);
};

/** The data rows that have content in a column of the register, in their order. */
export const filledRows = (table: OpenTable): readonly number[] => {
  const columns = [...new Set(table.columns.values())];
  return table.raw.rows.flatMap((row, index) =>
    columns.some((column) => !isBlankIn(row[column], table.context)) ? [index] : [],
  );
};

const headingAt = ({ raw }: OpenTable, column: number): string => raw.headings[column] ?? "";

/** Blank, or the name that Excel gives a column without one. */
const hasNoHeading = (heading: Heading | undefined): boolean => /^(?:(?:kolom|column)\d+)?$/u.test(heading?.key ?? "");

const hasContent = ({ raw }: OpenTable, column: number): boolean => raw.rows.some((row) => !isBlank(row[column]));

const whereOf = ({ id, raw }: OpenTable, spot: Spot): Where => {
  if (spot === "table") return { kind: "table", table: id };
  return "column" in spot
    ? { kind: "column", table: id, heading: raw.headings[spot.column] ?? "" }
    : { kind: "row", row: rowId(id, spot.index), field: spot.field };
};
