import { type TableId, tableIds } from "../domain/model";
import { type Day, dateOf } from "../domain/quantity";
import type { Settings } from "../domain/settings";
import type { Refusal } from "../messages/refusal";
import { withWorkbook } from "../workbook/excel/with-workbook";
import { renderLegend } from "../workbook/render/legend-sheet";
import { type Standing, registerTables } from "../workbook/render/new-register";
import { neededTables, tableSchema } from "../workbook/schema";
import { refusalToWrite } from "./answer";
import { done, type Outcome, outcomeOf, refused } from "./outcome";
import { readRegister, refusalOfNewer, type Register } from "./register";

/**
 * Makes tables of a register, each on its own new sheet, and a legend, in the workbook that is open. Without `ids` the two
 * that are needed to begin. Refused, with nothing made, when a sheet, table or name is called so already.
 */
export const runNewRegister = (on: Day, ids: readonly TableId[] = neededTables): Promise<Outcome<readonly string[]>> =>
  outcomeOf(() =>
    withWorkbook("newRegister", async (workbook) => {
      const register = await readRegister(workbook, on);
      const { found, portfolio, tables } = register;
      const settings = settingsFor(register);
      const legend = renderLegend(
        tableIds.filter((id) => tables.has(id) || ids.includes(id)),
        settings,
        { on, municipality: portfolio.settings.municipality, stale: '=""' },
      );
      const refusal = refusalToMake(register, ids) ?? refusalToWrite(found, [legend]);
      if (refusal) return refused(refusal);
      const plans = registerTables(ids, settings, standingWith(ids, register), found.date1904);
      await workbook.createTables(plans);
      const sheets = [...plans.map(({ sheet }) => sheet), ...(await workbook.writeSheets(found, [legend]))];
      return done(sheets, sheets);
    }),
  );

/** Where no Instellingen says otherwise, a table that is made today is for the budget of next year. */
const settingsFor = ({ tables, portfolio, on }: Register): Settings =>
  tables.has("settings") ? portfolio.settings : { ...portfolio.settings, budgetYear: dateOf(on).year + 1 };

/** The tables that lists can name: those that are made now, and those that stand there as we would have made them. */
const standingWith = (ids: readonly TableId[], { tables }: Register): Standing =>
  new Set([...ids, ...[...tables].flatMap(([id, { name }]) => (name === tableSchema(id).name ? [id] : []))]);

const refusalToMake = (register: Register, ids: readonly TableId[]): Refusal | null => {
  const { found } = register;
  const newer = refusalOfNewer(register);
  if (newer) return newer;
  const inUse = [...found.names, ...[...found.sheets, ...found.tables].map(({ name }) => name)];
  const taken = new Set(inUse.map((name) => name.toLowerCase()));
  const names = ids.map((id) => tableSchema(id).name).filter((name) => taken.has(name.toLowerCase()));
  if (names.length > 0) return { code: "nameTaken", names };
  return !found.readOnly && found.structureProtected ? { code: "structureProtected" } : null;
};
