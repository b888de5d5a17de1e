import { useMemo } from "react";
import type { ReportId } from "../../messages/reports/report-texts";
import type { Report } from "../../workbook/report/report";
import { reports } from "../../workbook/report/reports";
import { useRegister, useSpeech } from "../session/use-session";

/** The answer to a question; null where a table that it needs is not there. */
export const useReport = (id: ReportId): Report | null => {
  const { portfolio, on, tables } = useRegister();
  const speech = useSpeech();
  const { needed, make } = reports[id];
  const canAnswer = needed.every((table) => tables.has(table));
  return useMemo(() => (canAnswer ? make(portfolio, on, speech) : null), [canAnswer, make, portfolio, on, speech]);
};
