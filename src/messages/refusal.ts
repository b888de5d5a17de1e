/** Why something was not done, as facts; the sentences are made in the language of the person. */
import type { RecordObstacle } from "../domain/decided/decision-record";
import type { ReplacedCell } from "../domain/decided/replaced-cell";
import type { DefinitiveObstacle } from "../domain/definitive";
import type { Issue } from "../domain/issue";

/** Why nothing was done, and what to do then. Tables and sheets by the names that stand in the workbook. */
export type Refusal =
  | { readonly code: "readOnly" }
  | { readonly code: "structureProtected" }
  | { readonly code: "sheetProtected"; readonly sheet: string }
  | { readonly code: "tableMissing"; readonly tables: readonly string[]; readonly issues: readonly Issue[] }
  | { readonly code: "unknownNumber"; readonly number: string; readonly suggestions: readonly string[] }
  | { readonly code: "nothingToDecide" }
  | { readonly code: "nameTaken"; readonly names: readonly string[] }
  /** The block of a function does not fit: its area, and the address or table in its way. */
  | {
      readonly code: "noRoom";
      readonly needed: string;
      readonly by: "content" | "merged" | "table" | "edge";
      readonly what: string;
    }
  /** Something stands right of a table that must get a column. */
  | { readonly code: "noRoomBeside"; readonly table: string }
  /** The row below a table that must get one more is not free, or is its totals row. */
  | { readonly code: "noRoomBelow"; readonly table: string }
  | { readonly code: "ourSheet"; readonly sheet: string }
  | { readonly code: "date1904" }
  | { readonly code: "tablesTooLarge"; readonly megabytes: number }
  | { readonly code: "functionRefuses"; readonly reason: FunctionRefusal }
  /** These tables or their columns were chosen by the person, of which a function knows nothing. */
  | { readonly code: "tablesChosen"; readonly tables: readonly string[] }
  | { readonly code: "newerSchema"; readonly version: string }
  /** A place in the workbook, or the choice of tables and columns that it keeps (null). */
  | { readonly code: "changedMeanwhile"; readonly place: string | null }
  /** What a person filled in on a sheet of ours, by its sheet and cells, has no place on the new one. */
  | { readonly code: "filledIn"; readonly place: string }
  /** A round must have a name that no other had, and at most one is open. */
  | { readonly code: "roundName"; readonly name: string; readonly reason: "empty" | "taken" }
  | { readonly code: "roundOpen"; readonly name: string }
  | { readonly code: "noRoundOpen" }
  /** These have not answered, which the person who closes the round was not told. */
  | { readonly code: "unanswered"; readonly names: readonly string[] }
  /** Of a round, by its name: what was kept of it is no longer in the workbook. */
  | { readonly code: "snapshotMissing"; readonly names: readonly string[] }
  /** A scenario must have a name; `taken`: one of that name is kept already, and the person did not say that it may go. */
  | { readonly code: "scenarioName"; readonly name: string; readonly reason: "empty" | "taken" }
  /** It cannot be said of these items that they are left out: Portfolio has no Status, or no status counts as buiten. */
  | { readonly code: "cannotDrop"; readonly lacks: "column" | "status"; readonly nrs: readonly string[] }
  /** The scenario is the plan of today. */
  | { readonly code: "scenarioEmpty"; readonly name: string }
  /** A decision that cannot be registered as it was given. */
  | { readonly code: "decisionRecord"; readonly obstacles: readonly RecordObstacle[] }
  /** Something of a decision stands at this choice already, and the person did not agree to replace it as it is. */
  | { readonly code: "decisionStands"; readonly nr: string; readonly cells: readonly ReplacedCell[] }
  /** Papers that were asked for as definitive and may not be. */
  | ({ readonly code: "notDefinitive" } & DefinitiveObstacle)
  /** The person stopped it before anything was written. */
  | { readonly code: "stopped" }
  | { readonly code: "host"; readonly attempted: string; readonly hostCode: string };

/** The number of an argument, from 1, and the name of the table that it was read as. */
export interface NumberedTable {
  readonly argument: number;
  readonly table: string;
}

/** Why a function has no answer at all; arguments are numbered as people count them, from 1. */
export type FunctionRefusal =
  | { readonly code: "noTables" }
  | { readonly code: "blankArgument"; readonly argument: number }
  | { readonly code: "notATable"; readonly argument: number; readonly begins: readonly string[] }
  | { readonly code: "sameTable"; readonly arguments: readonly [number, number]; readonly table: string }
  | { readonly code: "tableMissing"; readonly tables: readonly string[]; readonly read: readonly NumberedTable[] }
  | { readonly code: "unknownView"; readonly found: string }
  | { readonly code: "noNumber" }
  | { readonly code: "answerTooLarge" }
  | {
      readonly code: "unknownNumber";
      readonly number: string;
      readonly suggestions: readonly string[];
      readonly choicesGiven: boolean;
    };
