import type { TableId } from "../domain/model";
import type { Cents, Day, Fraction, Hours, Reading } from "../domain/quantity";
import type { Formats } from "../messages/format";
import { tableSchema } from "./schema";
import type { Content } from "./schema/column";

/** What the model holds in a field, as the workbook says it: words of choices are those of the workbook; `–` when blank. */
export const fieldText = (id: TableId, field: string, value: unknown, formats: Formats): string => {
  const content = tableSchema(id).columns[field]?.content;
  return (content && textOf(content, value, formats)) || "–";
};

const textOf = (content: Content, value: unknown, formats: Formats): string => {
  const { dayText, euroText, hoursText, percentText, numberText, readingText } = formats;
  switch (content.kind) {
    case "text":
    case "code":
    case "status":
    case "setting":
      return value as string;
    case "list":
    case "people":
      return (value as readonly string[]).join("; ");
    case "points":
      return (value as readonly string[]).join(" | ");
    case "date":
      return dayText(value as Day | null);
    case "yesNo":
      return value === true ? "ja" : "nee";
    case "rank":
      return value === null ? "" : numberText(value as number);
    case "choice":
    case "suggestion":
      return value === null ? "" : (content.words[value as string]?.[0] ?? (value as string));
    case "choices":
      return (value as readonly string[]).map((each) => content.words[each]?.[0] ?? each).join("; ");
    case "money":
      return readingText(value as Reading<Cents>, euroText);
    case "hours":
      return readingText(value as Reading<Hours>, hoursText);
    case "share":
      return readingText(value as Reading<Fraction>, percentText);
    case "number":
    case "figure":
      return readingText(value as Reading<number>, numberText);
  }
};
