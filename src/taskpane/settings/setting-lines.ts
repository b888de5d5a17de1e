import type { Register } from "../../actions/register";
import type { Issue } from "../../domain/issue";
import { type Day, dateOf } from "../../domain/quantity";
import { cellText, isBlank } from "../../workbook/parse/cell";
import { rowId } from "../../workbook/parse/place";
import { settingCells } from "../../workbook/parse/setting-cells";
import type { Place } from "../../workbook/raw-table";
import type { ContentKind } from "../../workbook/schema/column";
import { settingValues } from "../../workbook/schema/setting-values";
import { type SettingField, settingRows } from "../../workbook/schema/settings";

/** A setting as it holds for the register. */
export interface SettingLine {
  readonly field: SettingField;
  readonly kind: ContentKind;
  /** What holds: a day and a share as their numbers; empty when nothing does. */
  readonly value: string | number;
  /** Where Instellingen says it; null where the default holds because it says nothing. */
  readonly place: Place | null;
  /** What is wrong with what Instellingen says. */
  readonly issues: readonly Issue[];
}

/** Settings that have no default, and say nothing where Instellingen does not. */
const onlyWhereSaid: ReadonlySet<SettingField> = new Set(["hireRate", "schemaVersion"]);

/** Every setting of the register, in the order of the schema. */
export const settingLines = ({ portfolio, tables, issues, place }: Register): readonly SettingLine[] => {
  const raw = tables.get("settings");
  const said = raw && settingCells(raw)?.byField;
  const held = new Map<SettingField, string | number>(settingValues(portfolio.settings));
  return (Object.keys(settingRows) as SettingField[]).flatMap((field) => {
    const cell = said?.get(field);
    const isSaid = cell !== undefined && !isBlank(cell.value);
    if (onlyWhereSaid.has(field) && !isSaid) return [];
    const where = { kind: "row", row: rowId("settings", cell?.row ?? 0), field: "value" } as const;
    const isOfCell = (issue: Issue): boolean =>
      isSaid && issue.where.kind === "row" && issue.where.row === where.row && issue.where.field === where.field;
    return {
      field,
      kind: settingRows[field].content.kind,
      value: onlyWhereSaid.has(field) ? cellText(cell?.value) : (held.get(field) ?? ""),
      place: isSaid ? place(where) : null,
      issues: issues.filter(isOfCell),
    };
  });
};

const two = (figure: number): string => String(figure).padStart(2, "0");

/** The value of a setting as a person types it; a day as a date field has it, a share in hundredths. */
export const typedText = ({ kind, value }: Pick<SettingLine, "kind" | "value">): string => {
  if (typeof value === "string") return value;
  if (kind === "share") return String(Math.round(value * 1_000_000) / 10_000).replace(".", ",");
  if (kind !== "date") return String(value).replace(".", ",");
  const { year, month, dayOfMonth } = dateOf(value as Day);
  return `${year}-${two(month)}-${two(dayOfMonth)}`;
};
