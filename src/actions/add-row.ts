import type { NewCell, RowAddition } from "../workbook/cell-change";
import { fillingWorkbook } from "../workbook/excel/with-workbook";
import type { RawTable } from "../workbook/raw-table";
import { done, type Outcome, outcomeOf, refused } from "./outcome";
import { refusalOfNewer, type Register } from "./register";

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
): Promise<Outcome<number>> =>
  outcomeOf(() =>
    fillingWorkbook("addRow", async (workbook) => {
      const newer = refusalOfNewer(seen);
      if (newer) return refused(newer);
      const found = await workbook.find();
      if (found.readOnly) return refused({ code: "readOnly" });
      const shut = found.sheets.find(({ name, isProtected }) => isProtected && name === raw.sheet);
      if (shut) return refused({ code: "sheetProtected", sheet: shut.name });
      const [now] = await workbook.read(found.tables.filter(({ name }) => name === raw.name));
      const isSame = now && JSON.stringify([now.headings, now.rows]) === JSON.stringify([raw.headings, raw.rows]);
      if (!isSame) return refused({ code: "changedMeanwhile", place: raw.name });
      await workbook.changeTables({ rows: [{ ...addition, table: raw.name }] });
      return done(addition.rows.length, []);
    }),
  );
