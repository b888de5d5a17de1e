import type { Cell } from "../../workbook";
import type { Attributes } from "./source-row";

/** What the file said of rows and cells beyond the model, by the model's own objects: so it follows them when they move. */
export interface Origins {
  /** The text of cells whose value is more than the model holds. */
  readonly cells: WeakMap<Cell, string>;
  /** The attributes of rows, by the map of their cells. */
  readonly rows: WeakMap<ReadonlyMap<number, Cell>, Attributes>;
}
