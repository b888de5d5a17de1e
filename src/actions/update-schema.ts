import { hasColumns } from "../domain/portfolio";
import type { ColumnAddition } from "../workbook/cell-change";
import { settingCells } from "../workbook/parse/setting-cells";
import { columnPlan } from "../workbook/render/new-register";
import { newColumns, schemaVersion } from "../workbook/schema/versions";
import { runFillIn } from "./fill-in";
import { done, type Outcome } from "./outcome";
import type { Register } from "./register";

/** What brings a register of an older version up to date: the version in Instellingen, and columns for whoever wants them. */
export interface SchemaStep {
  readonly from: string;
  readonly to: number;
  readonly columns: readonly ColumnAddition[];
}

/** The step from the version of a register to ours; null where it says no version, or none that is older. */
export const schemaStep = ({ issues, portfolio, tables }: Register): SchemaStep | null => {
  const older = issues.find((issue) => issue.code === "G-41");
  if (!older) return null;
  const columns = newColumns
    .filter(({ since }) => since > Number(older.found))
    .flatMap(({ table, field }): readonly ColumnAddition[] => {
      const name = tables.get(table)?.name;
      const column = columnPlan(table, field, portfolio.settings);
      return name !== undefined && column && !hasColumns(portfolio, table, field) ? [{ table: name, column }] : [];
    });
  return { from: older.found, to: schemaVersion, columns };
};

/**
 * Brings a register of an older version up to date as it was seen, after the person agreed: writes the version, and adds
 * the new columns only `withColumns`. Refused, with nothing written, when another changed the version meanwhile. Gives the
 * headings of the columns that were added.
 */
export const runUpdateSchema = async (seen: Register, withColumns: boolean): Promise<Outcome<readonly string[]>> => {
  const step = schemaStep(seen);
  const raw = seen.tables.get("settings");
  const cells = raw && settingCells(raw);
  const said = cells?.byField.get("schemaVersion");
  if (!step || !raw || !cells || !said) return done([], []);
  const version = {
    ...{ table: raw.name, row: said.row, keyHeading: cells.nameHeading, key: said.name },
    ...{ heading: cells.valueHeading, seen: said.value, content: step.to },
  };
  const additions = withColumns ? step.columns : [];
  const outcome = await runFillIn(seen, [version], additions);
  return outcome.kind === "done"
    ? done(
        additions.map(({ column }) => column.heading),
        outcome.sheets,
      )
    : outcome;
};
