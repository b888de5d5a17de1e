import type { TableId } from "../domain/model";
import type { Day } from "../domain/quantity";
import { defaultSettings } from "../domain/settings";
import { withWorkbook } from "../workbook/excel/with-workbook";
import { renderLegend } from "../workbook/render/legend-sheet";
import { registerTables } from "../workbook/render/new-register";
import { neededTables, tableSchema } from "../workbook/schema";
import { refusalToWrite } from "./answer";
import { done, type Outcome, outcomeOf, refused } from "./outcome";

/**
 * Makes the tables of a register, each on its own new sheet, and a legend, in the workbook that is open. Without `ids`
 * the two that are needed to begin. Refused, with nothing made, when a sheet, table or name is called so already.
 */
export const runNewRegister = (on: Day, ids: readonly TableId[] = neededTables): Promise<Outcome<readonly string[]>> =>
  outcomeOf(() =>
    withWorkbook("newRegister", async (workbook) => {
      const found = await workbook.find();
      const plans = registerTables(ids, defaultSettings);
      const inUse = [...found.names, ...[...found.sheets, ...found.tables].map(({ name }) => name)];
      const taken = new Set(inUse.map((name) => name.toLowerCase()));
      const names = ids.map((id) => tableSchema(id).name).filter((name) => taken.has(name.toLowerCase()));
      if (names.length > 0) return refused({ code: "nameTaken", names });
      const legend = renderLegend(ids, defaultSettings, { on, municipality: "", stale: '=""' });
      const refusal =
        refusalToWrite(found, [legend]) ?? (found.structureProtected ? { code: "structureProtected" as const } : null);
      if (refusal) return refused(refusal);
      await workbook.createTables(plans);
      const sheets = [...plans.map(({ sheet }) => sheet), ...(await workbook.writeSheets(found, [legend]))];
      return done(sheets, sheets);
    }),
  );
