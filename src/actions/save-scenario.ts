/** Scenarios kept in the workbook, in the table Scenarios: saved, and taken away again. */
import { matchKey } from "../domain/matching";
import type { ScenarioOption } from "../domain/model/scenario";
import type { ScenarioChange } from "../domain/scenario/scenario-change";
import { isBlank } from "../workbook/parse/cell";
import { serialOf } from "../workbook/parse/date-cell";
import type { RawTable } from "../workbook/raw-table";
import { wordFor } from "../workbook/schema/column";
import { scenarioActWords, scenarioOptionWords } from "../workbook/schema/words";
import { runReplaceRows } from "./add-row";
import { runChangeTables } from "./change-tables";
import { done, type Outcome, refused } from "./outcome";
import { addedRows, fieldCells, indexOfRow, type RowCell } from "./own-table";
import type { Register } from "./register";

/** A scenario as a person keeps it. */
export interface NamedScenario {
  readonly name: string;
  /** The Knelpuntnr that it is for; empty for none. */
  readonly bottleneck: string;
  readonly option: ScenarioOption;
  /** What `scenarioRows` gives: what is otherwise than planned. */
  readonly changes: readonly ScenarioChange[];
  readonly explanation: string;
}

/**
 * Keeps a scenario in the table Scenarios, which is made on a sheet of its own where it is not there yet. Gives how many
 * rows it takes. One of the same name gives way only when the person agreed to that (`replaces`); refused, with nothing
 * written, when another changed the table meanwhile.
 */
export const runSaveScenario = async (
  seen: Register,
  scenario: NamedScenario,
  replaces = false,
): Promise<Outcome<number>> => {
  const { name, changes } = scenario;
  if (name.trim() === "") return refused({ code: "scenarioName", name, reason: "empty" });
  if (changes.length === 0) return refused({ code: "scenarioEmpty", name });
  if (!replaces && rowsOf(seen, name).length > 0) return refused({ code: "scenarioName", name, reason: "taken" });
  const raw = seen.tables.get("scenarios");
  const added = addedRows(
    seen,
    "scenarios",
    changes.map((change, at) => rowCells(seen, scenario, change, at === 0)),
  );
  const replaced = raw ? replacedRows(seen, raw, name) : [];
  const rows = added.rows.map((addition) => ({ ...addition, replaced }));
  return runChangeTables(seen, "saveScenario", { ...added, rows }, raw ? [raw] : []);
};

/** Takes the rows of a scenario away. Refused, with nothing written, when another changed the table meanwhile. */
export const runDropScenario = async (seen: Register, name: string): Promise<Outcome<number>> => {
  const raw = seen.tables.get("scenarios");
  return raw ? runReplaceRows(seen, raw, { rows: [], replaced: replacedRows(seen, raw, name) }) : done(0, []);
};

const rowsOf = ({ portfolio }: Register, name: string) =>
  portfolio.scenarios.filter(({ scenario }) => matchKey(scenario) === matchKey(name));

/** The rows of a scenario, and those that are blank. */
const replacedRows = (seen: Register, raw: RawTable, name: string): readonly number[] => [
  ...rowsOf(seen, name).flatMap(({ row }) => indexOfRow(seen, raw, row) ?? []),
  ...raw.rows.flatMap((cells, index) => (cells.every(isBlank) ? [index] : [])),
];

/** The explanation stands in the first row alone. */
const rowCells = (
  { on, found }: Register,
  { name, bottleneck, option, explanation }: NamedScenario,
  change: ScenarioChange,
  isFirst: boolean,
): readonly RowCell[] =>
  fieldCells<"scenarios">({
    ...{ scenario: name.trim(), bottleneck, option: wordFor(scenarioOptionWords, option) },
    act: wordFor(scenarioActWords, change.act),
    ...("nr" in change && { nr: change.nr }),
    ...("shift" in change && { shift: change.shift, start: change.start?.key ?? null }),
    ...("role" in change && { role: change.role, period: change.period.key, hours: change.hours }),
    ...{ explanation: isFirst ? explanation : null, madeOn: serialOf(on, found.date1904) },
  });
