import type { RawCell } from "./raw-table";
import type { Content } from "./sheet-plan";

/** A cell of a person's own table that must get another value, and what the person saw there. */
export interface CellChange {
  /** The table's name in the workbook. */
  readonly table: string;
  /** Its data row, counted from 0, and what the key column said in it. */
  readonly row: number;
  readonly keyHeading: string;
  readonly key: RawCell;
  readonly heading: string;
  readonly seen: RawCell;
  readonly content: Content;
}
