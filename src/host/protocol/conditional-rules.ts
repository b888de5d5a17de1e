import type { ConditionalFormat, PaintedFormat } from "../engine/conditional-format";
import type { Connection } from "./connection";
import { RequestError } from "./errors";
import { changeList } from "./sheet-changes";
import type { FormatRule } from "./targets";

export type Rule = ConditionalFormat["rule"];

/** A format that changes nothing. */
export const NO_PAINT: PaintedFormat = {
  fontColor: null,
  bold: null,
  italic: null,
  strikethrough: null,
  fill: null,
  borderColor: null,
  numberFormat: null,
};

/** The conditional format as it is now. */
export function formatOf({ sheet, id }: FormatRule): ConditionalFormat {
  const format = sheet.conditionalFormats.find((candidate) => candidate.id === id);
  if (!format) throw new RequestError("ItemNotFound");
  return format;
}

export const exists = ({ sheet, id }: FormatRule): boolean =>
  sheet.conditionalFormats.some((format) => format.id === id);

/** Puts another conditional format in its place. */
export function changeFormat(
  target: FormatRule,
  { book }: Connection,
  changed: (format: ConditionalFormat) => ConditionalFormat,
) {
  const { sheet, id } = target;
  const all = sheet.conditionalFormats.map((format) => (format.id === id ? changed(format) : format));
  changeList(book.workbook, sheet.conditionalFormats, all);
}

/** The rule; InvalidOperation when it is of another kind. */
export function ruleAs<K extends Rule["kind"]>(target: FormatRule, kind: K): Extract<Rule, { kind: K }> {
  const { rule } = formatOf(target);
  if (rule.kind !== kind) throw new RequestError("InvalidOperation");
  return rule as Extract<Rule, { kind: K }>; // of this kind, as was just seen
}

/** What the format paints. */
export function paintOf(target: FormatRule): PaintedFormat {
  const { rule } = formatOf(target);
  return rule.kind === "kept" ? NO_PAINT : rule.paint;
}

/** Changes what the format paints. */
export function paint(target: FormatRule, at: Connection, painted: Partial<PaintedFormat>): void {
  changeFormat(target, at, (format) => {
    if (format.rule.kind === "kept") throw new RequestError("NotImplemented");
    return { ...format, rule: { ...format.rule, paint: { ...format.rule.paint, ...painted } } };
  });
}
