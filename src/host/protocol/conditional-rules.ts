import { type ConditionalFormat, NO_PAINT, type PaintedFormat } from "../engine/conditional-format";
import { ruleFormula } from "../engine/formula-entry";
import { assertEditable } from "../engine/protection";
import type { Area, Locale, Sheet, Workbook } from "../engine/workbook";
import type { Connection } from "./connection";
import { RequestError } from "./errors";
import { text, type Argument, type Parameter } from "./parameters";
import { changeList } from "./sheet-changes";
import type { FormatRule } from "./targets";

export type Rule = ConditionalFormat["rule"];

/** The conditional format as it is now. */
export function formatOf({ sheet, id }: FormatRule): ConditionalFormat {
  const format = sheet.conditionalFormats.find((candidate) => candidate.id === id);
  if (!format) throw new RequestError("ItemNotFound");
  return format;
}

export const exists = ({ sheet, id }: FormatRule): boolean =>
  sheet.conditionalFormats.some((format) => format.id === id);

/** All conditional formats of a sheet, the first in force first. */
export function inOrder(sheet: Sheet): ConditionalFormat[] {
  return [...sheet.conditionalFormats].sort((a, b) => a.priority - b.priority);
}

/** Gives a sheet other conditional formats, where its protection lets these cells be formatted. */
export function changeFormats(
  workbook: Workbook,
  sheet: Sheet,
  areas: readonly Area[],
  all: readonly ConditionalFormat[],
): void {
  for (const area of areas) assertEditable(workbook, sheet, area, "FormatCells");
  changeList(workbook, sheet.conditionalFormats, all);
}

/** Puts another conditional format in its place. */
export function changeFormat(
  target: FormatRule,
  { book }: Connection,
  changed: (format: ConditionalFormat) => ConditionalFormat,
): void {
  const { sheet, id } = target;
  const all = sheet.conditionalFormats.map((format) => (format.id === id ? changed(format) : format));
  changeFormats(book.workbook, sheet, formatOf(target).areas, all);
}

/** The rule; InvalidOperation when it is of another kind. */
export function ruleAs<K extends Rule["kind"]>(target: FormatRule, kind: K): Extract<Rule, { kind: K }> {
  const { rule } = formatOf(target);
  if (rule.kind !== kind) throw new RequestError("InvalidOperation");
  return rule as Extract<Rule, { kind: K }>; // of this kind, as was just seen
}

/** Changes the rule of a conditional format that is of this kind. */
export function changeRule<K extends Rule["kind"]>(
  target: FormatRule,
  kind: K,
  at: Connection,
  change: (rule: Extract<Rule, { kind: K }>) => Partial<Extract<Rule, { kind: K }>>,
): void {
  const rule = ruleAs(target, kind);
  changeFormat(target, at, (format) => ({ ...format, rule: { ...rule, ...change(rule) } }));
}

/** What the format paints. */
export function paintOf(target: FormatRule): PaintedFormat {
  const { rule } = formatOf(target);
  return "paint" in rule ? rule.paint : NO_PAINT;
}

/** Changes what the format paints. */
export function paint(target: FormatRule, at: Connection, painted: Partial<PaintedFormat>): void {
  changeFormat(target, at, (format) => {
    if (!("paint" in format.rule)) throw new RequestError("InvalidOperation");
    return { ...format, rule: { ...format.rule, paint: { ...format.rule.paint, ...painted } } };
  });
}

/** A formula of a rule, in English and without `=`. */
export const formula: Parameter<string> = { parse: (value) => formulaIn(value, "en-US") };

/** A formula of a rule that is written in this language. */
export function formulaIn(value: Argument, locale: Locale): string {
  return ruleFormula(text.parse(value).replace(/^=/, ""), locale);
}
