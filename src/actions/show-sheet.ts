import { withWorkbook } from "../workbook/excel/with-workbook";
import { done, type Outcome, outcomeOf } from "./outcome";

/** Brings a sheet to the front. */
export const runShowSheet = (sheet: string): Promise<Outcome<string>> =>
  outcomeOf(() =>
    withWorkbook("showSheet", async (workbook) => {
      await workbook.show(sheet);
      return done(sheet, [sheet]);
    }),
  );
