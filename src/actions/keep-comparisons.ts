import type { NamedComparison } from "../domain/compared-criteria";
import { withWorkbook } from "../workbook/excel/with-workbook";
import { comparisonSetting, keptComparisons } from "../workbook/parse/kept-comparisons";
import { settingRows } from "../workbook/schema/settings";
import { done, type Outcome, outcomeOf, refused } from "./outcome";
import { refusalOfNewer, type Register } from "./register";

/**
 * Keeps in the workbook by which comparisons the criteria were weighed; no cell is changed. `seen` is the register as the
 * person saw it: refused, with nothing kept, when another kept others meanwhile.
 */
export const runKeepComparisons = (seen: Register, comparisons: readonly NamedComparison[]): Promise<Outcome<number>> =>
  outcomeOf(() =>
    withWorkbook("keepComparisons", async (workbook) => {
      const newer = refusalOfNewer(seen);
      if (newer) return refused(newer);
      const found = await workbook.find();
      if (found.readOnly) return refused({ code: "readOnly" });
      if (found.settings.get(comparisonSetting) !== seen.found.settings.get(comparisonSetting))
        return refused({ code: "changedMeanwhile", place: settingRows.usesPairwise.heading });
      await workbook.keepSettings(keptComparisons(comparisons));
      return done(comparisons.length, []);
    }),
  );
