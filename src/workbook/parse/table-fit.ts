import type { TableId } from "../../domain/model";
import { tableSchema } from "../schema";
import { type Repeated, neededFields } from "../schema/table";
import { type ColumnMatch, matchColumns } from "./columns";
import type { Heading } from "./heading";
import { parsePeriod, parseYear } from "./period-text";

/** How well headings fit a table of the register. */
export interface Fit {
  readonly id: TableId;
  /** The number of columns that are found; repeated ones count as one. */
  readonly columns: number;
  /** The number of columns that the table needs: the more, the more specific. */
  readonly needed: number;
}

/**
 * How well these headings fit a table; null when they cannot be it. A table without a name comes from a formula, whose
 * writer has said that it is part of the register: then the needed columns are enough.
 */
export const fitOf = (id: TableId, headings: readonly Heading[], isNamed: boolean): Fit | null => {
  const schema = tableSchema(id);
  const match = matchColumns(schema.columns, headings);
  const needed = neededFields(schema.columns);
  const hasAll = (fields: readonly string[]): boolean => fields.every((field) => match.byField.has(field));
  const isLong = hasLongForm(schema.repeated, match, headings);
  const isWide = match.rest.some((column) => isRepeated(schema.repeated, headings[column]?.text ?? ""));
  const isSigned = schema.signatures.some(hasAll) || ((isLong || !isNamed) && hasAll(needed));
  if (!isSigned || (demandsFigures(schema.repeated) && !isLong && !isWide)) return null;
  const columns = match.byField.size + (isWide ? 1 : 0) + (isLong ? 2 : 0);
  return { id, columns, needed: needed.length };
};

const demandsFigures = (repeated: Repeated | null): boolean => repeated?.kind === "period" || repeated?.kind === "year";

/** Whether a heading is that of a period or year which the table repeats. */
export const isRepeated = (repeated: Repeated | null, heading: string): boolean => {
  if (repeated?.kind === "period") return parsePeriod(heading, false) !== null;
  return repeated?.kind === "year" && parseYear(heading, 0) !== null;
};

const hasLongForm = (repeated: Repeated | null, { rest }: ColumnMatch, headings: readonly Heading[]): boolean => {
  if (!repeated?.long) return false;
  const others = rest.flatMap((column) => headings[column] ?? []);
  return matchColumns(repeated.long, others).byField.size === 2;
};
