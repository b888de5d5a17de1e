import type { Day } from "../domain/quantity";
import type { Conduct } from "../workbook/conduct";
import { withWorkbook } from "../workbook/excel/with-workbook";
import { renderSelfTest, selfTestSheet } from "../workbook/render/self-test-sheet";
import type { SelfTestReport } from "../workbook/self-test-report";
import { refusalToWrite } from "./answer";
import { done, type Outcome, outcomeOf, refused } from "./outcome";

/**
 * Writes sheet Zelftest: what our code expects of Excel beside what this Excel does. It needs no register. The sheets that
 * it works on are gone afterwards, and with them Excel's list of what can be undone. It can be stopped between two probes:
 * then no sheet is written.
 */
export const runSelfTest = (on: Day, conduct: Conduct = {}): Promise<Outcome<SelfTestReport>> =>
  outcomeOf(() =>
    withWorkbook(
      "selfTest",
      async (workbook) => {
        const found = await workbook.find();
        const refusal =
          refusalToWrite(found, [{ id: selfTestSheet }]) ??
          (found.structureProtected ? { code: "structureProtected" as const } : null);
        if (refusal) return refused(refusal);
        const report = await workbook.probe(conduct);
        return report
          ? done(report, await workbook.writeSheets(found, [renderSelfTest(report, on)]))
          : refused({ code: "stopped" });
      },
      conduct.signal,
    ),
  );
