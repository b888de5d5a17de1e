/** Scenarios that people keep in the workbook (table Scenarios): a row for each thing that is otherwise than planned. */
import type { InitiativeId, RowId } from "../model";
import type { Period } from "../period";
import type { Day, Hours, Reading } from "../quantity";
import type { OptionKind } from "../scenario/options";

/**
 * drop: niet doen · shift: verschuiven · outsource: uitbesteden · hire: inhuren · pinIn, pinOut, pinOutsourced: a person
 * holds that an item is done (and when, if a start is said), is not done, or is bought · capacity: hours of a role more or
 * less than Capaciteitsaanbod says.
 */
export const scenarioActs = [
  "drop",
  "shift",
  "outsource",
  "hire",
  "pinIn",
  "pinOut",
  "pinOutsourced",
  "capacity",
] as const;
export type ScenarioAct = (typeof scenarioActs)[number];

/** Which of the options a scenario is, or one that people made themselves. */
export type ScenarioOption = OptionKind | "own";

/** A row as it stands in the workbook. */
export interface ScenarioRow {
  readonly row: RowId;
  /** The name of the scenario, as typed. */
  readonly scenario: string;
  readonly bottleneck: string;
  readonly option: ScenarioOption | null;
  /** As typed, empty when the row is about a role; `initiative` is its key, also when no item has it. */
  readonly nr: string;
  readonly initiative: InitiativeId;
  readonly act: ScenarioAct | null;
  /** Periods later; negative is earlier. */
  readonly shift: Reading<number>;
  /** The period in which the item starts then; where it is filled, it counts and `shift` does not. */
  readonly start: Period | null;
  readonly role: string;
  readonly period: Period | null;
  readonly hours: Reading<Hours>;
  readonly explanation: string;
  readonly madeOn: Day | null;
}
