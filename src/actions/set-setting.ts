import type { RuleCode } from "../domain/rule-codes";
import type { CellChange, NewCell } from "../workbook/cell-change";
import { cellText } from "../workbook/parse/cell";
import { ruleOffName } from "../workbook/parse/rule-off";
import { type SettingCell, type SettingCells, settingCells } from "../workbook/parse/setting-cells";
import type { RawCell, RawTable } from "../workbook/raw-table";
import { settingFormat } from "../workbook/render/new-register";
import { tableSchema } from "../workbook/schema";
import { type SettingField, settingRows } from "../workbook/schema/settings";
import { runAddRow } from "./add-row";
import { runFillIn } from "./fill-in";
import { done, type Outcome, refused } from "./outcome";
import type { Register } from "./register";

/** A setting, and what must stand at it in Instellingen. */
export interface NewSetting {
  readonly field: SettingField;
  readonly content: string | number;
}

/**
 * Writes a setting into the person's own Instellingen: at its row, else in a blank row, else in a row that the table gets
 * for it. `seen` is the register as the person saw it: refused, with nothing written, when another changed that meanwhile.
 */
export const runSetSetting = async (seen: Register, setting: NewSetting): Promise<Outcome<number>> => {
  const raw = seen.tables.get("settings");
  const places = raw && settingCells(raw);
  if (!places) return refused({ code: "tableMissing", tables: [tableSchema("settings").name], issues: seen.issues });
  const numberFormat = settingFormat(setting.field) ?? undefined;
  return writeRow(seen, raw, places, places.byField.get(setting.field), {
    name: settingRows[setting.field].heading,
    value: setting.content,
    numberFormat,
  });
};

/**
 * Switches a rule off with the reason for it, in a row of the person's own Instellingen, or on again without one: then its
 * row is made blank. Refused, with nothing written, when another changed it meanwhile.
 */
export const runSwitchRule = async (
  seen: Register,
  code: RuleCode,
  reason: string | null,
): Promise<Outcome<number>> => {
  const raw = seen.tables.get("settings");
  const places = raw && settingCells(raw);
  if (!places) return refused({ code: "tableMissing", tables: [tableSchema("settings").name], issues: seen.issues });
  const known = places.byRule.get(code);
  if (reason !== null) return writeRow(seen, raw, places, known, { name: ruleOffName(code), value: reason });
  if (!known) return done(0, []);
  return runFillIn(seen, [
    changeOf(raw, places, known, { heading: places.nameHeading, content: null }, known.name),
    changeOf(raw, places, known, { heading: places.valueHeading, content: null }, known.value),
  ]);
};

interface NewRow {
  readonly name: string;
  readonly value: string | number;
  readonly numberFormat?: string | undefined;
}

/** Writes a value at its row, else in a blank row, else in a row that the table gets for it. */
const writeRow = (
  seen: Register,
  raw: RawTable,
  places: SettingCells,
  known: SettingCell | undefined,
  row: NewRow,
): Promise<Outcome<number>> => {
  const name = { heading: places.nameHeading, content: row.name };
  const value = { heading: places.valueHeading, content: row.value, numberFormat: row.numberFormat };
  if (known) return runFillIn(seen, [changeOf(raw, places, known, value, known.value)]);
  if (places.blankRow === null) return runAddRow(seen, raw, [name, value]);
  const blankCells = raw.rows[places.blankRow];
  const saidIn = (heading: string): RawCell => blankCells?.[raw.headings.indexOf(heading)] ?? "";
  const blank = { row: places.blankRow, name: cellText(saidIn(places.nameHeading)) };
  return runFillIn(
    seen,
    [name, value].map((cell) => changeOf(raw, places, blank, cell, saidIn(cell.heading))),
  );
};

const changeOf = (
  { name: table }: RawTable,
  { nameHeading }: SettingCells,
  { row, name }: Pick<SettingCell, "row" | "name">,
  { numberFormat, ...cell }: NewCell,
  seen: RawCell,
): CellChange => ({
  ...{ table, row, keyHeading: nameHeading, key: name, seen, ...cell },
  ...(numberFormat !== undefined && { numberFormat }),
});
