import type { CellProblem } from "../../domain/cell-problem";
import { nearTextsAmong } from "../../domain/suggestion";
import { schema } from "../schema";
import type { Column } from "../schema/column";
import { settingRows } from "../schema/settings";
import { cellText, isBlank } from "./cell";
import { headingKey } from "./heading";
import { type OpenTable, cellOf, report } from "./open-table";
import { type ValueOf, readCell } from "./read-cell";
import { readRows, reportRepetitions } from "./rows";

type SettingField = keyof typeof settingRows;

/** What Instellingen says, by setting; blank rows are not there. */
export interface GivenSettings {
  readonly values: { readonly [F in SettingField]?: ValueOf<(typeof settingRows)[F]["content"]> };
  /** What stands in the cell of a setting. */
  readonly text: (field: SettingField) => string;
  /** Says what is wrong with the value of a setting. */
  readonly refuse: (field: SettingField, problem: CellProblem) => void;
}

const fieldByName: ReadonlyMap<string, SettingField> = new Map(
  Object.entries<Column>(settingRows).flatMap(([field, { heading, synonyms }]) =>
    [heading, ...synonyms].map((name) => [headingKey(name), field as SettingField] as const),
  ),
);
const suggestNames = nearTextsAmong(Object.values(settingRows).map(({ heading }) => heading));

/** Reads each row of Instellingen as its setting asks, and says which settings are not known. */
export const readSettingRows = (table: OpenTable<typeof schema.settings.columns>): GivenSettings => {
  const rows = readRows(table);
  reportRepetitions(table, rows, "name");
  const indexes = new Map<SettingField, number>();
  const values: Partial<Record<SettingField, unknown>> = {};
  for (const { index, fields } of rows) {
    const field = fieldByName.get(headingKey(fields.name));
    if (!field) {
      const problem = { code: "G-29", text: fields.name, suggestions: suggestNames(fields.name) } as const;
      report(table, problem, { index, field: "name" });
    } else if (!indexes.has(field) && !isBlank(cellOf(table, index, "value"))) {
      indexes.set(field, index);
      const { value, problem } = readCell(settingRows[field].content, cellOf(table, index, "value"), table.context);
      values[field] = value;
      if (problem) report(table, problem, { index, field: "value" });
    }
  }
  return {
    values: values as GivenSettings["values"],
    text: (field) => cellText(cellOf(table, indexes.get(field) ?? -1, "value")),
    refuse: (field, problem) => report(table, problem, { index: indexes.get(field) ?? 0, field: "value" }),
  };
};
