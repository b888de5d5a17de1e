import type { RawCell, RawTable } from "../raw-table";
import type { Columns } from "../schema/column";
import { matchColumns } from "./columns";
import { parseHeading } from "./heading";
import type { CellContext } from "./read-cell";

/** `zeroOrNull`: the tables come as arguments of a formula, where a blank cell is 0 (desktop) or null (web). */
export type Blanks = "blank" | "zeroOrNull";

const numericKinds: ReadonlySet<string> = new Set(["number", "figure", "hours", "money", "share", "setting"]);

/**
 * What a 0 in a table means. In a formula's arguments it is a true 0 when blanks show in another way in any of the tables:
 * as null, or as "", because the formula wraps `IF(T="","",T)`. A table with a 0 in a text column is not wrapped, whatever
 * the others are.
 */
export const zerosIn = (
  tables: readonly RawTable[],
  blanks: Blanks,
): ((table: RawTable, columns: Columns) => CellContext["zeros"]) => {
  if (blanks === "blank") return () => "true";
  if (tables.some((table) => holds(table, (cell) => cell === null))) return () => "blankInText";
  const isWrapped = tables.some((table) => holds(table, (cell) => cell === ""));
  return (table, columns) => {
    const textColumns = new Set(
      [...matchColumns(columns, table.headings.map(parseHeading)).byField].flatMap(([field, column]) =>
        numericKinds.has(columns[field]?.content.kind ?? "") ? [] : [column],
      ),
    );
    const isZeroInText = (cell: RawCell, column: number): boolean => cell === 0 && textColumns.has(column);
    return isWrapped && !holds(table, isZeroInText) ? "blankInText" : "unsure";
  };
};

const holds = ({ rows }: RawTable, is: (cell: RawCell, column: number) => boolean): boolean =>
  rows.some((row) => row.some(is));
