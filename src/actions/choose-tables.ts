import type { Found, FoundTable } from "../workbook/excel/found";
import { withWorkbook } from "../workbook/excel/with-workbook";
import { type KeptChoice, keptSettings } from "../workbook/parse/kept-choice";
import { done, type Outcome, outcomeOf, refused } from "./outcome";
import { refusalOfNewer, type Register } from "./register";

/**
 * Keeps in the workbook which tables and columns the register stands in; no table is changed. `seen` is the register as
 * the person saw it: refused, with nothing kept, when another changed the choice or a chosen table's headings meanwhile.
 */
export const runChooseTables = (choice: KeptChoice, seen: Register): Promise<Outcome<KeptChoice>> =>
  outcomeOf(() =>
    withWorkbook("chooseTables", async (workbook) => {
      const newer = refusalOfNewer(seen);
      if (newer) return refused(newer);
      const found = await workbook.find();
      if (found.readOnly) return refused({ code: "readOnly" });
      const settings = keptSettings(choice);
      if (hasOtherChoice(seen.found, found, [...settings.keys()]))
        return refused({ code: "changedMeanwhile", place: null });
      const table = changedTable(seen.found, found, choice);
      if (table !== undefined) return refused({ code: "changedMeanwhile", place: table });
      await workbook.keepSettings(settings);
      return done(choice, []);
    }),
  );

/** Whether another choice of tables or columns is kept under these keys than was seen. */
export const hasOtherChoice = (seen: Found, found: Found, keys: readonly string[]): boolean =>
  keys.some((key) => seen.settings.get(key) !== found.settings.get(key));

/** The name of a chosen table that is not as it was seen. */
const changedTable = (seen: Found, found: Found, { tables }: KeptChoice): string | undefined => {
  const headingsIn = (all: readonly FoundTable[], table: string): string =>
    JSON.stringify(all.find(({ name }) => name === table)?.headings);
  return [...tables.values()].find((name) => headingsIn(seen.tables, name) !== headingsIn(found.tables, name));
};
