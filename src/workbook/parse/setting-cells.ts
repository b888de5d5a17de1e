import type { RuleCode } from "../../domain/rule-codes";
import type { RawCell, RawTable } from "../raw-table";
import { schema } from "../schema";
import type { SettingField } from "../schema/settings";
import { cellText, isBlank } from "./cell";
import { matchColumns } from "./columns";
import { parseHeadings } from "./heading";
import { ruleOffNamed } from "./rule-off";
import { fieldNamed } from "./setting-rows";

/** The row of Instellingen that says a setting: the data row from 0, and what stands in it. */
export interface SettingCell {
  readonly row: number;
  readonly name: RawCell;
  readonly value: RawCell;
}

/** Where Instellingen says each setting, and where one that it does not say can be written. */
export interface SettingCells {
  readonly nameHeading: string;
  readonly valueHeading: string;
  /** The row that counts; one without a value where there is no other. */
  readonly byField: ReadonlyMap<SettingField, SettingCell>;
  /** The row that switches a rule off, also one without a reason. */
  readonly byRule: ReadonlyMap<RuleCode, SettingCell>;
  /** A row in which nothing stands at all. */
  readonly blankRow: number | null;
}

/** Of more rows for the same the first with a value counts. */
const keepFirst = <K>(cells: Map<K, SettingCell>, key: K | undefined, cell: SettingCell): void => {
  const known = key && cells.get(key);
  if (key !== undefined && (!known || (isBlank(known.value) && !isBlank(cell.value)))) cells.set(key, cell);
};

/** Finds the rows of Instellingen; null where it lacks a column for their names or values. */
export const settingCells = (raw: RawTable): SettingCells | null => {
  const { byField: columns } = matchColumns(schema.settings.columns, parseHeadings(raw.headings, raw.chosen));
  const [name, value] = [columns.get("name"), columns.get("value")];
  if (name === undefined || value === undefined) return null;
  const byField = new Map<SettingField, SettingCell>();
  const byRule = new Map<RuleCode, SettingCell>();
  raw.rows.forEach((cells, row) => {
    const said = cellText(cells[name]);
    const cell = { row, name: cells[name] ?? null, value: cells[value] ?? null };
    keepFirst(byField, fieldNamed(said), cell);
    keepFirst(byRule, ruleOffNamed(said), cell);
  });
  const blankRow = raw.rows.findIndex((cells) => cells.every(isBlank));
  return {
    nameHeading: raw.headings[name] ?? "",
    valueHeading: raw.headings[value] ?? "",
    byField,
    byRule,
    blankRow: blankRow < 0 ? null : blankRow,
  };
};
