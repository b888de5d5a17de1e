import type { RawCell } from "./raw-table";
import type { Content } from "./sheet-plan";
import type { ColumnPlan, TablePlan } from "./table-plan";

/** A cell of a person's own table that must get another value, and what the person saw there. */
export interface CellChange {
  /** The table's name in the workbook. */
  readonly table: string;
  /** Its data row, counted from 0, and what the key column said in it. */
  readonly row: number;
  readonly keyHeading: string;
  readonly key: RawCell;
  /** What else must still stand in that row, where its key alone does not tell it from others. */
  readonly beside?: readonly SeenCell[];
  readonly heading: string;
  readonly seen: RawCell;
  readonly content: Content;
  /** The number format that the cell gets where it has none of its own, or where it would make a text of a number. */
  readonly numberFormat?: string;
}

interface SeenCell {
  readonly heading: string;
  readonly seen: RawCell;
}

/** A column that a person's table gets at its right, because they agreed to it. */
export interface ColumnAddition {
  readonly table: string;
  readonly column: ColumnPlan;
}

/** A cell of a row that is added. */
export interface NewCell {
  readonly heading: string;
  readonly content: Content;
  /** The number format that the cell gets where it has none of its own. */
  readonly numberFormat?: string | undefined;
}

/** Rows that a person's table gets below its last; the cells that are not named stay blank. */
export interface RowAddition {
  readonly table: string;
  readonly rows: readonly (readonly NewCell[])[];
  /** The data rows, counted from 0, that go for them. Who says so has seen that they still say what they said. */
  readonly replaced?: readonly number[];
}

/** What is to be done to a person's own tables, all of it or nothing. */
export interface TableChanges {
  readonly changes?: readonly CellChange[];
  readonly columns?: readonly ColumnAddition[];
  /** At most one of each table. */
  readonly rows?: readonly RowAddition[];
  /** Tables that are made for it, each on a new sheet; their names are free. */
  readonly made?: readonly TablePlan[];
}
