import type { CellChange, ColumnAddition } from "../workbook/cell-change";
import { fillingWorkbook } from "../workbook/excel/with-workbook";
import { done, type Outcome, outcomeOf, refused } from "./outcome";
import { refusalOfNewer, type Register } from "./register";

/**
 * Fills cells of a person's own tables, each named by its row, its key and what the person saw there. Refused, with
 * nothing written, when another author moved or changed one of them meanwhile, or when the register that was seen is of a
 * newer version. `additions` are columns that the tables get
 * for it, which the person agreed to.
 */
export const runFillIn = (
  seen: Pick<Register, "issues">,
  changes: readonly CellChange[],
  additions: readonly ColumnAddition[] = [],
): Promise<Outcome<number>> =>
  outcomeOf(() =>
    fillingWorkbook("fillIn", async (workbook) => {
      const newer = refusalOfNewer(seen);
      if (newer) return refused(newer);
      const found = await workbook.find();
      if (found.readOnly) return refused({ code: "readOnly" });
      const sheetOf = new Map(found.tables.map(({ name, sheet }) => [name, sheet]));
      const shut = found.sheets.find(
        ({ name, isProtected }) =>
          isProtected && [...changes, ...additions].some(({ table }) => sheetOf.get(table) === name),
      );
      if (shut) return refused({ code: "sheetProtected", sheet: shut.name });
      await workbook.changeTables({ changes, columns: additions });
      return done(changes.length, []);
    }),
  );
