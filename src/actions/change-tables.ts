import type { TableChanges } from "../workbook/cell-change";
import type { Refusal } from "../messages/refusal";
import type { Found } from "../workbook/excel/found";
import { fillingWorkbook, withWorkbook } from "../workbook/excel/with-workbook";
import type { RawTable } from "../workbook/raw-table";
import type { TablePlan } from "../workbook/table-plan";
import { done, type Outcome, outcomeOf, refused } from "./outcome";
import { refusalOfNewer, type Register } from "./register";

/**
 * Changes a person's own tables, all that is asked or nothing. Refused when another author moved or changed a cell of it
 * meanwhile, when one of `asSeen` is no longer as it was seen, or when the register that was seen is of a newer version.
 * Gives how many cells are changed and rows added.
 */
export const runChangeTables = (
  seen: Pick<Register, "issues">,
  attempted: string,
  changes: TableChanges,
  asSeen: readonly RawTable[] = [],
): Promise<Outcome<number>> =>
  outcomeOf(() =>
    runOn(changes)(attempted, async (workbook) => {
      const newer = refusalOfNewer(seen);
      if (newer) return refused(newer);
      const found = await workbook.find();
      if (found.readOnly) return refused({ code: "readOnly" });
      const unmade = refusalToMake(found, changes.made ?? []);
      if (unmade) return refused(unmade);
      const touched = [changes.changes, changes.columns, changes.rows].flatMap((each = []) =>
        each.map(({ table }) => table),
      );
      const sheets = new Set(found.tables.flatMap(({ name, sheet }) => (touched.includes(name) ? [sheet] : [])));
      const shut = found.sheets.find(({ name, isProtected }) => isProtected && sheets.has(name));
      if (shut) return refused({ code: "sheetProtected", sheet: shut.name });
      const standing = found.tables.filter(({ name }) => asSeen.some((raw) => raw.name === name));
      const now = standing.length > 0 ? await workbook.read(standing) : [];
      const changed = asSeen.find(
        (raw) =>
          !isSame(
            raw,
            now.find(({ name }) => name === raw.name),
          ),
      );
      if (changed) return refused({ code: "changedMeanwhile", place: changed.name });
      await workbook.changeTables(changes);
      return done(
        sizeOf(changes),
        (changes.made ?? []).map(({ sheet }) => sheet),
      );
    }),
  );

/** Excel does not undo in one step what makes a sheet. */
const runOn = ({ made = [] }: TableChanges) => (made.length > 0 ? withWorkbook : fillingWorkbook);

const sizeOf = ({ changes = [], rows = [], made = [] }: TableChanges): number =>
  [...rows.map((addition) => addition.rows), ...made.map(({ contents }) => contents)].reduce(
    (sum, { length }) => sum + length,
    changes.length,
  );

const refusalToMake = (found: Found, made: readonly TablePlan[]): Refusal | null => {
  const inUse = [...found.names, ...[...found.sheets, ...found.tables].map(({ name }) => name)];
  const taken = new Set(inUse.map((name) => name.toLowerCase()));
  const names = made.map(({ table }) => table).filter((name) => taken.has(name.toLowerCase()));
  if (names.length > 0) return { code: "nameTaken", names };
  return made.length > 0 && found.structureProtected ? { code: "structureProtected" } : null;
};

const isSame = (seen: RawTable, now: RawTable | undefined): boolean =>
  now !== undefined && JSON.stringify([now.headings, now.rows]) === JSON.stringify([seen.headings, seen.rows]);
