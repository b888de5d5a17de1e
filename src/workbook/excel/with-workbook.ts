import type { Round, SnapshotId } from "../../domain/rounds/round";
import type { TableChanges } from "../cell-change";
import type { Conduct } from "../conduct";
import type { CellArea, RawGrids } from "../raw-grid";
import type { RawTable } from "../raw-table";
import type { SelfTestReport, Surroundings } from "../self-test-report";
import type { SheetPlan } from "../sheet-plan";
import type { StandingRow } from "../standing-room";
import type { Snapshot } from "../snapshot-text";
import type { TablePlan } from "../table-plan";
import { makeTables, readFormats, type TableInPlace } from "./adopt-lists";
import { changeTables } from "./change-tables";
import { createTables } from "./create-tables";
import { findTables } from "./find";
import {
  type BlockSize,
  type CellPlace,
  enterFormula,
  findActiveCell,
  findObstacle,
  type Obstacle,
  type SpillingFormula,
} from "./formula-place";
import type { Found, FoundTable } from "./found";
import { runProbes } from "./probes/run-probes";
import { readSurroundings } from "./probes/surroundings";
import { keepSettings } from "./keep-settings";
import { readTables } from "./read";
import { type LostFormula, readFormulas } from "./read-formulas";
import { readStanding } from "./read-standing";
import { readGrids } from "./read-grids";
import { selectPlace } from "./select";
import { findRounds, keepSnapshot, readSnapshots } from "./snapshots";
import { stoppable } from "./stoppable";
import { undoAsOne } from "./undo-as-one";
import { hostErrorCode, WorkbookError } from "./workbook-error";
import { writeSheets } from "./write-sheets";

/** The workbook while one action is at work; every method is one round trip, or a few where the payload limit asks it. */
export interface OpenWorkbook {
  readonly find: () => Promise<Found>;
  readonly read: (tables: readonly FoundTable[]) => Promise<readonly RawTable[]>;
  /** What stands outside tables, on the sheets that are not ours. */
  readonly readGrids: (found: Found) => Promise<RawGrids>;
  /** The rows of sheets of ours that a person can have filled in. */
  readonly readStanding: (sheets: readonly string[]) => Promise<readonly (readonly StandingRow[])[]>;
  /** Gives the names that the sheets got. */
  readonly writeSheets: (found: Found, plans: readonly SheetPlan[]) => Promise<readonly string[]>;
  readonly readFormats: (
    areas: readonly (CellArea & { readonly sheet: string })[],
  ) => Promise<readonly (readonly (readonly string[])[])[]>;
  readonly makeTables: (tables: readonly TableInPlace[]) => Promise<void>;
  readonly createTables: (plans: readonly TablePlan[]) => Promise<void>;
  /** The formulas that changing these cells takes away. */
  readonly readFormulas: (changes: TableChanges) => Promise<readonly LostFormula[]>;
  readonly changeTables: (changes: TableChanges) => Promise<void>;
  /** Keeps document settings, each a text by its key. */
  readonly keepSettings: (settings: ReadonlyMap<string, string>) => Promise<void>;
  /** Keeps a snapshot, and a document setting that tells of it. */
  readonly keepSnapshot: (
    found: Found,
    id: SnapshotId,
    snapshot: Snapshot,
    setting: readonly [string, string],
  ) => Promise<void>;
  /** The rounds as the snapshots that are left tell of them. */
  readonly findRounds: (found: Found) => Promise<readonly Round[]>;
  /** Each null where the workbook does not have it. */
  readonly readSnapshots: (found: Found, ids: readonly SnapshotId[]) => Promise<readonly (Snapshot | null)[]>;
  readonly show: (sheet: string) => Promise<void>;
  /** Brings a sheet to the front and selects an address on it; none, and the sheet alone is shown. */
  readonly select: (sheet: string, address: string) => Promise<void>;
  readonly activeCell: () => Promise<CellPlace>;
  readonly obstacle: (cell: CellPlace, size: BlockSize) => Promise<Obstacle | null>;
  readonly enterFormula: (cell: CellPlace, formula: SpillingFormula) => Promise<void>;
  readonly surroundings: () => Promise<Surroundings>;
  /** Some tens of round trips on sheets that are gone again at the end; null where the person stopped it. */
  readonly probe: (conduct: Conduct) => Promise<SelfTestReport | null>;
}

/**
 * Runs `work` on the workbook that is open, after a cell that is being edited is left. Throws `WorkbookError` where the host
 * refuses, and with code "Stopped" where the signal came before anything was written.
 */
export const withWorkbook = <T>(
  attempted: string,
  work: (workbook: OpenWorkbook) => Promise<T>,
  signal?: AbortSignal,
): Promise<T> => runOn(attempted, work, signal, {});

/**
 * The same for what only fills a person's own tables: undone in one step where Excel has it. Excel refuses that for a run
 * that makes, names or protects sheets.
 */
export const fillingWorkbook = <T>(attempted: string, work: (workbook: OpenWorkbook) => Promise<T>): Promise<T> =>
  runOn(attempted, work, undefined, undoAsOne());

const runOn = async <T>(
  attempted: string,
  work: (workbook: OpenWorkbook) => Promise<T>,
  signal: AbortSignal | undefined,
  undo: ReturnType<typeof undoAsOne>,
): Promise<T> => {
  const { asks, writes } = stoppable(attempted, signal);
  try {
    return await Excel.run({ delayForCellEdit: true, ...undo }, (context) =>
      work({
        find: asks(() => findTables(context)),
        read: asks((tables) => readTables(context, tables)),
        readGrids: asks((found) => readGrids(context, found)),
        readStanding: asks((sheets) => readStanding(context, sheets)),
        writeSheets: writes((found, plans) => writeSheets(context, found, plans)),
        readFormats: asks((areas) => readFormats(context, areas)),
        makeTables: writes((tables) => makeTables(context, tables)),
        createTables: writes((plans) => createTables(context, plans)),
        readFormulas: asks((changes) => readFormulas(context, changes)),
        changeTables: writes((changes) => changeTables(context, changes)),
        keepSettings: writes((settings) => keepSettings(context, settings)),
        keepSnapshot: writes((found, id, snapshot, setting) => keepSnapshot(context, found, id, snapshot, setting)),
        findRounds: asks((found) => findRounds(context, found)),
        readSnapshots: asks((found, ids) => readSnapshots(context, found, ids)),
        show: asks((sheet) => show(context, sheet)),
        select: asks((sheet, address) => selectPlace(context, sheet, address)),
        activeCell: asks(() => findActiveCell(context)),
        obstacle: asks((cell, size) => findObstacle(context, cell, size)),
        enterFormula: writes((cell, formula) => enterFormula(context, cell, formula)),
        surroundings: asks(() => readSurroundings(context)),
        probe: writes((conduct) => runProbes(context, conduct)),
      }),
    );
  } catch (error) {
    const code = hostErrorCode(error);
    throw code === null ? error : new WorkbookError(attempted, code, "", { cause: error });
  }
};

const show = (context: Excel.RequestContext, sheet: string): Promise<void> => {
  context.workbook.worksheets.getItem(sheet).activate();
  return context.sync();
};
