import type { CellProblem } from "../../domain/cell-problem";
import type { TableId } from "../../domain/model";
import { nearTextsAmong } from "../../domain/suggestion";
import type { ColumnChoice } from "../raw-table";
import { tableSchema } from "../schema";
import { neededFields } from "../schema/table";
import { matchColumns } from "./columns";
import { headingKey, parseHeadings } from "./heading";

/** A finding for each needed column that is not among the headings, with the headings that come near. */
export const missingColumns = (
  id: TableId,
  headings: readonly string[],
  choice?: ColumnChoice,
): readonly CellProblem[] => {
  const { name: table, columns } = tableSchema(id);
  const { byField, rest } = matchColumns(columns, parseHeadings(headings, choice));
  const others = rest.flatMap((column) => headings[column] ?? []);
  const near = nearTextsAmong(others);
  return neededFields(columns)
    .filter((field) => !byField.has(field))
    .map((field) => {
      const { heading = field, synonyms = [] } = columns[field] ?? {};
      const names = [heading, ...synonyms];
      const suggestions = [...new Set([...names.flatMap(near), ...others.filter((other) => holdsAny(other, names))])];
      return { code: "G-4", table, heading, suggestions };
    });
};

/** Whether one of the names is a word of the heading: `Naam project`. */
const holdsAny = (heading: string, names: readonly string[]): boolean => {
  const words = ` ${headingKey(heading)} `;
  return names.some((name) => words.includes(` ${headingKey(name)} `));
};
