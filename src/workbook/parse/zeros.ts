import type { RawCell, RawTable } from "../raw-table";
import type { Columns } from "../schema/column";
import { matchColumns } from "./columns";
import { parseHeading } from "./heading";
import type { CellContext } from "./read-cell";

/** `zeroOrNull`: the tables come as arguments of a formula, where a blank cell is 0 (desktop) or null (web). */
export type Blanks = "blank" | "zeroOrNull";

const numericKinds: ReadonlySet<string> = new Set(["number", "figure", "hours", "money", "share", "setting"]);

/**
 * What a 0 in a table means. In a formula's arguments it is a true 0 when blanks show in another way: as null in any of
 * the tables, or as "" in this one while no text column holds a 0, as when the formula wraps `IF(T="","",T)`.
 */
export const zerosIn = (
  tables: readonly RawTable[],
  blanks: Blanks,
): ((table: RawTable, columns: Columns) => CellContext["zeros"]) => {
  if (blanks === "blank") return () => "true";
  if (tables.some((table) => holds(table, (cell) => cell === null))) return () => "blankInText";
  return (table, columns) => {
    const textColumns = new Set(
      [...matchColumns(columns, table.headings.map(parseHeading)).byField].flatMap(([field, column]) =>
        numericKinds.has(columns[field]?.content.kind ?? "") ? [] : [column],
      ),
    );
    const isWrapped =
      holds(table, (cell) => cell === "") && !holds(table, (cell, column) => cell === 0 && textColumns.has(column));
    return isWrapped ? "blankInText" : "unsure";
  };
};

const holds = ({ rows }: RawTable, is: (cell: RawCell, column: number) => boolean): boolean =>
  rows.some((row) => row.some(is));
