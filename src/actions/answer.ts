import type { TableId } from "../domain/model";
import type { Day } from "../domain/quantity";
import type { Found } from "../workbook/excel/found";
import { placeFor } from "../workbook/excel/found";
import { type OpenWorkbook, withWorkbook } from "../workbook/excel/with-workbook";
import type { SheetPlan } from "../workbook/sheet-plan";
import type { Refusal } from "../messages/refusal";
import { done, type Outcome, outcomeOf, refused } from "./outcome";
import { overviewPlan } from "./overview-plan";
import { missingTables, readRegister, refusalOfNewer, type Register } from "./register";

export interface Answer<T> {
  readonly result: T;
  readonly plans: readonly SheetPlan[];
}

/**
 * The one way of every answer: find, read, compute, render, write, in three round trips. Each also refreshes Overzicht.
 * `make` gives the answer with its sheets, or why there is none; `signal` stops it until it writes.
 */
export const runAnswer = <T>(
  name: string,
  on: Day,
  needed: readonly TableId[],
  make: (register: Register, workbook: OpenWorkbook) => Answer<T> | Refusal | Promise<Answer<T> | Refusal>,
  signal?: AbortSignal,
): Promise<Outcome<T>> =>
  outcomeOf(() =>
    withWorkbook(
      name,
      async (workbook) => {
        const register = await readRegister(workbook, on);
        const unfit = refusalToAnswer(register, needed);
        if (unfit) return refused(unfit);
        const answer = await make(register, workbook);
        if ("code" in answer) return refused(answer);
        const plans = [...answer.plans, overviewPlan(register)];
        const refusal = refusalToWrite(register.found, plans);
        if (refusal) return refused(refusal);
        return done(answer.result, await workbook.writeSheets(register.found, plans));
      },
      signal,
    ),
  );

/** What stands in the way of any answer from this register. */
export const refusalToAnswer = (register: Register, needed: readonly TableId[]): Refusal | null => {
  const newer = refusalOfNewer(register);
  if (newer) return newer;
  const tables = missingTables(register, needed);
  return tables.length > 0 ? { code: "tableMissing", tables, issues: register.issues } : null;
};

/** What stands in the way of writing these sheets, known before anything is written. */
export const refusalToWrite = (found: Found, plans: readonly Pick<SheetPlan, "id" | "insteadOf">[]): Refusal | null => {
  if (found.readOnly) return { code: "readOnly" };
  const ours = plans.map((plan) => placeFor(found, plan).sheet);
  if (found.structureProtected && ours.some((sheet) => !sheet)) return { code: "structureProtected" };
  const shut = ours.find((sheet) => sheet?.isProtected);
  return shut ? { code: "sheetProtected", sheet: shut.name } : null;
};
