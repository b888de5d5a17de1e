import type { RawCell, RawTable } from "../raw-table";
import { schema } from "../schema";
import type { SettingField } from "../schema/settings";
import { cellText, isBlank } from "./cell";
import { matchColumns } from "./columns";
import { parseHeadings } from "./heading";
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
  /** A row in which nothing stands at all. */
  readonly blankRow: number | null;
}

/** Finds the rows of Instellingen; null where it lacks a column for their names or values. */
export const settingCells = (raw: RawTable): SettingCells | null => {
  const { byField: columns } = matchColumns(schema.settings.columns, parseHeadings(raw.headings, raw.chosen));
  const [name, value] = [columns.get("name"), columns.get("value")];
  if (name === undefined || value === undefined) return null;
  const byField = new Map<SettingField, SettingCell>();
  raw.rows.forEach((cells, row) => {
    const field = fieldNamed(cellText(cells[name]));
    const known = field && byField.get(field);
    if (field && (!known || (isBlank(known.value) && !isBlank(cells[value]))))
      byField.set(field, { row, name: cells[name] ?? null, value: cells[value] ?? null });
  });
  const blankRow = raw.rows.findIndex((cells) => cells.every(isBlank));
  return {
    nameHeading: raw.headings[name] ?? "",
    valueHeading: raw.headings[value] ?? "",
    byField,
    blankRow: blankRow < 0 ? null : blankRow,
  };
};
