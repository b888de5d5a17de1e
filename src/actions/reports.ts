import type { Day } from "../domain/quantity";
import { dutch } from "../messages/nl-speech";
import type { ReportId } from "../messages/reports/report-texts";
import { renderReport } from "../workbook/render/report-sheet";
import type { Report } from "../workbook/report/report";
import { reports } from "../workbook/report/reports";
import { runAnswer } from "./answer";
import type { Outcome } from "./outcome";
import { stampOf } from "./register";

/** Writes the sheet of one answer to a question about the register. */
export const runReport = (id: ReportId, on: Day, signal?: AbortSignal): Promise<Outcome<Report>> =>
  runAnswer(
    "report",
    on,
    reports[id].needed,
    (register) => {
      const report = reports[id].make(register.portfolio, on, dutch);
      return { result: report, plans: [renderReport(report, stampOf(register, reports[id].used))] };
    },
    signal,
  );
