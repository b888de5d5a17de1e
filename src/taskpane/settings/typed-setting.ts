import type { Day, Reading } from "../../domain/quantity";
import { parseDecisionParts } from "../../workbook/parse/decision-parts";
import { isBlank } from "../../workbook/parse/cell";
import { serialOf } from "../../workbook/parse/date-cell";
import { parseYear } from "../../workbook/parse/period-text";
import { readCell } from "../../workbook/parse/read-cell";
import { parseSignConvention } from "../../workbook/parse/sign-convention";
import { splitList } from "../../workbook/parse/text-cell";
import { type SettingField, settingRows } from "../../workbook/schema/settings";

/** Settings that others are multiplied or divided by. */
const positive: ReadonlySet<SettingField> = new Set([
  "hoursPerFte",
  "hoursPerDay",
  "weeksBetweenTriangleTalks",
  "weeksBetweenReports",
]);

/**
 * What must stand in Instellingen for what a person typed at a setting; null when it cannot be that setting. Nothing typed
 * is a blank cell: then the default holds. A share is typed in hundredths.
 */
export const typedContent = (field: SettingField, typed: string, date1904: boolean): string | number | null => {
  const text = typed.trim();
  if (isBlank(text)) return "";
  const { content } = settingRows[field];
  const asStands = content.kind === "share" && !text.endsWith("%") ? `${text} %` : text;
  const { value, problem } = readCell(content, asStands, { date1904: false, zeros: "true" });
  switch (content.kind) {
    case "date":
      return value === null ? null : serialOf(value as Day, date1904);
    case "number":
    case "hours":
    case "share": {
      const reading = value as Reading<number>;
      const only = problem?.code === "G-20" && problem.readings.length === 1 ? problem.readings[0] : undefined;
      const figure = reading.kind === "value" ? reading.value : (only ?? null);
      if (figure === null || (positive.has(field) && figure <= 0)) return null;
      return field === "budgetYear" ? parseYear(figure, 0) : figure;
    }
    case "choice":
    case "choices":
    case "yesNo":
      return problem ? null : text;
    case "text":
      return field === "signConvention" && parseSignConvention(text) === null ? null : text;
    case "list":
      return field === "decisionParts" && parseDecisionParts(splitList(text)).unknown.length > 0 ? null : text;
    case "code":
      return text;
  }
};
