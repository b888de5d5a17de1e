import { withWorkbook } from "../workbook/excel/with-workbook";
import type { Place } from "../workbook/raw-table";
import { done, type Outcome, outcomeOf } from "./outcome";

/** Brings the person to a place: its sheet in front, its cell or row selected. */
export const runGoTo = ({ sheet, address }: Pick<Place, "sheet" | "address">): Promise<Outcome<string>> =>
  outcomeOf(() =>
    withWorkbook("goTo", async (workbook) => {
      await workbook.select(sheet, address);
      return done(address, [sheet]);
    }),
  );
