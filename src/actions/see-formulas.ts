import type { TableChanges } from "../workbook/cell-change";
import type { LostFormula } from "../workbook/excel/read-formulas";
import { withWorkbook } from "../workbook/excel/with-workbook";
import { done, type Outcome, outcomeOf } from "./outcome";

/** The formulas that would become values if these changes were written: a person must know them before. */
export const runSeeFormulas = (changes: TableChanges): Promise<Outcome<readonly LostFormula[]>> =>
  outcomeOf(() => withWorkbook("seeFormulas", async (workbook) => done(await workbook.readFormulas(changes), [])));
