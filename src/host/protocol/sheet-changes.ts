import { record } from "../engine/journal";
import { recordList } from "../engine/undo-record";
import type { Sheet, Workbook } from "../engine/workbook";

/** What of a sheet is one value. */
type SheetChange = Partial<
  Pick<Sheet, "frozen" | "protection" | "pageLayout" | "tabColor" | "showGridlines" | "showHeadings">
>;

/** Changes a sheet, recorded so that it can be taken back. */
export function changeSheet(workbook: Workbook, sheet: Sheet, change: SheetChange): void {
  const before = { ...sheet };
  const keys = Object.keys(change) as (keyof SheetChange)[]; // of an object literal of that type
  record(workbook, () => void Object.assign(sheet, Object.fromEntries(keys.map((key) => [key, before[key]]))));
  Object.assign(sheet, change);
}

/** Puts other items in a list of a sheet, recorded so that it can be taken back. */
export function changeList<T>(workbook: Workbook, list: T[], items: readonly T[]): void {
  recordList(workbook, list);
  list.splice(0, list.length, ...items);
}
