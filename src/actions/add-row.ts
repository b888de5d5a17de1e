import type { NewCell, RowAddition } from "../workbook/cell-change";
import type { RawTable } from "../workbook/raw-table";
import { runChangeTables } from "./change-tables";
import type { Outcome } from "./outcome";
import type { Register } from "./register";

/**
 * Adds a row to a person's own table. Refused, with nothing written, when the table is no longer as it was seen: somebody
 * else may have added the same.
 */
export const runAddRow = (
  seen: Pick<Register, "issues">,
  raw: RawTable,
  cells: readonly NewCell[],
): Promise<Outcome<number>> => runReplaceRows(seen, raw, { rows: [cells] });

/** The same for several rows, and rows that go for them. Gives how many it added. */
export const runReplaceRows = (
  seen: Pick<Register, "issues">,
  raw: RawTable,
  addition: Omit<RowAddition, "table">,
): Promise<Outcome<number>> => runChangeTables(seen, "addRow", { rows: [{ ...addition, table: raw.name }] }, [raw]);
