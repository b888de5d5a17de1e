import type { CellChange, ColumnAddition } from "../workbook/cell-change";
import { runChangeTables } from "./change-tables";
import type { Outcome } from "./outcome";
import type { Register } from "./register";

/**
 * Fills cells of a person's own tables, each named by its row, its key and what the person saw there. Refused, with
 * nothing written, when another author moved or changed one of them meanwhile, or when the register that was seen is of a
 * newer version. `additions` are columns that the tables get for it, which the person agreed to.
 */
export const runFillIn = (
  seen: Pick<Register, "issues">,
  changes: readonly CellChange[],
  additions: readonly ColumnAddition[] = [],
): Promise<Outcome<number>> => runChangeTables(seen, "fillIn", { changes, columns: additions });
