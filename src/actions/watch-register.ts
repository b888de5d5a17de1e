import { tableIds } from "../domain/model";
import { type Seen, watchWorkbook } from "../workbook/excel/watch";
import { done, type Outcome, outcomeOf } from "./outcome";
import type { Register } from "./register";

/** Tells of every change in the workbook from now on, by this person or another; its result ends it. */
export const runWatch = (told: (seen: Seen) => void): Promise<Outcome<() => Promise<void>>> =>
  outcomeOf(async () => done(await watchWorkbook(told), []));

/** Whether a change can make the register another: it is on a sheet with one of its tables, or of the workbook as a whole. */
export const touchesRegister = ({ sheetId }: Seen, { found, tables }: Register): boolean => {
  if (sheetId === null) return true;
  const changed = found.sheets.find(({ id }) => id === sheetId)?.name;
  return changed === undefined || tableIds.some((id) => tables.get(id)?.sheet === changed);
};
