import type { CellProblem } from "../../domain/cell-problem";
import type { Reading } from "../../domain/quantity";
import { type RuleOff, defaultSettings } from "../../domain/settings";
import { nearTextsAmong } from "../../domain/suggestion";
import { schema } from "../schema";
import type { RuleCode } from "../../domain/rule-codes";
import type { Column } from "../schema/column";
import { type SettingField, settingRows } from "../schema/settings";
import { type Read, cellText, isBlank } from "./cell";
import { headingKey } from "./heading";
import { type OpenTable, cellOf, report } from "./open-table";
import { type ValueOf, readCell } from "./read-cell";
import { readRows, reportRepetitions } from "./rows";
import { reasonIn, ruleOffNamed } from "./rule-off";

/** What Instellingen says, by setting; blank rows are not there. */
export interface GivenSettings {
  readonly values: { readonly [F in SettingField]?: ValueOf<(typeof settingRows)[F]["content"]> };
  /** Says what is wrong with the value of a setting. */
  readonly refuse: (field: SettingField, problem: CellProblem) => void;
  /** Says that what stands at a setting cannot be it, so that its default holds. */
  readonly refuseValue: (field: MeasuredSetting) => void;
  readonly rulesOff: readonly RuleOff[];
}

const fieldByName: ReadonlyMap<string, SettingField> = new Map(
  Object.entries<Column>(settingRows).flatMap(([field, { heading, synonyms }]) =>
    [heading, ...synonyms].map((name) => [headingKey(name), field as SettingField] as const),
  ),
);
/** The setting that a name of Instellingen means. */
export const fieldNamed = (name: string): SettingField | undefined => fieldByName.get(headingKey(name));
const suggestNames = nearTextsAmong(Object.values(settingRows).map(({ heading }) => heading));

/** What a row of Instellingen is about: a setting, or a rule that it switches off. */
const meaningOf = (name: string): string | undefined => fieldNamed(name) ?? ruleOffNamed(name);

/** The settings that have a number or day by default, and what that is. */
const expectedAt = {
  budgetYear: "year",
  termEnd: "date",
  hoursPerFte: "hours",
  hoursPerDay: "hours",
  tightAbove: "share",
  weightSpread: "share",
  weeksBetweenTriangleTalks: "number",
  weeksBetweenReports: "number",
  hireNorm: "share",
} as const;

type MeasuredSetting = keyof typeof expectedAt;

const isMeasured = (field: SettingField): field is MeasuredSetting => field in expectedAt;

/** An error, a formula as text, and a 0 that may be a blank are said as such. */
const saysItself: ReadonlySet<string | undefined> = new Set(["G-15", "G-16", "G-17"]);

/** Whether a number or day was read as none. */
const isRefused = ({ value, problem }: Read<unknown>): boolean => {
  const isValue = typeof value === "number" || (value as Reading<unknown> | null)?.kind === "value";
  return !isValue && !saysItself.has(problem?.code);
};

/** Reads each row of Instellingen as its setting asks, and says which settings are not known. */
export const readSettingRows = (table: OpenTable<typeof schema.settings.columns>): GivenSettings => {
  const rows = readRows(table);
  const isGiven = ({ index, fields }: (typeof rows)[number]): boolean =>
    meaningOf(fields.name) !== undefined && !isBlank(cellOf(table, index, "value"));
  reportRepetitions(table, rows.filter(isGiven), "name", "first", ({ name }) => meaningOf(name) ?? name);
  const indexes = new Map<SettingField, number>();
  const values: Partial<Record<SettingField, unknown>> = {};
  const textOf = (field: SettingField, column: string): string =>
    cellText(cellOf(table, indexes.get(field) ?? -1, column));
  const refuse = (field: SettingField, problem: CellProblem): void =>
    report(table, problem, { index: indexes.get(field) ?? 0, field: "value" });
  const refuseValue = (field: MeasuredSetting): void => {
    const setting = textOf(field, "name");
    const standard = defaultSettings[field];
    refuse(field, { code: "G-36", setting, text: textOf(field, "value"), expected: expectedAt[field], standard });
  };
  const rulesOff = new Map<RuleCode, RuleOff>();
  for (const { index, fields } of rows) {
    const field = fieldNamed(fields.name);
    const rule = ruleOffNamed(fields.name);
    if (rule) {
      const reason = reasonIn(cellOf(table, index, "value"));
      if (reason === null) report(table, { code: "G-42", rule }, { index, field: "value" });
      else if (!rulesOff.has(rule)) rulesOff.set(rule, { code: rule, reason });
    } else if (!field) {
      const problem = { code: "G-29", text: fields.name, suggestions: suggestNames(fields.name) } as const;
      report(table, problem, { index, field: "name" });
    } else if (!indexes.has(field) && !isBlank(cellOf(table, index, "value"))) {
      indexes.set(field, index);
      const read = readCell(settingRows[field].content, cellOf(table, index, "value"), table.context);
      values[field] = read.value;
      if (isMeasured(field) && isRefused(read)) refuseValue(field);
      else if (read.problem) refuse(field, read.problem);
    }
  }
  return { values: values as GivenSettings["values"], refuse, refuseValue, rulesOff: [...rulesOff.values()] };
};
