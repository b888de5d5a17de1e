import { announce } from "./announce";
import { record } from "./journal";
import { recordMap } from "./undo-record";
import type { Area, Sheet, Workbook } from "./workbook";

/** Shows or hides rows, those that `isHidden` says; what was otherwise is told. */
export function setRowsHidden(
  workbook: Workbook,
  sheet: Sheet,
  rows: readonly number[],
  isHidden: (row: number) => boolean,
): void {
  const changed = rows.filter((row) => (sheet.rowHeights.get(row)?.hidden ?? false) !== isHidden(row));
  if (changed.length === 0) return;
  tellingHidden(workbook, sheet, () => {
    recordMap(workbook, sheet.rowHeights);
    for (const row of changed) {
      const before = sheet.rowHeights.get(row) ?? { height: null, hidden: false, style: 0 };
      sheet.rowHeights.set(row, { ...before, hidden: isHidden(row) });
    }
  });
}

/** Shows all rows of an area. */
export function showRows(workbook: Workbook, sheet: Sheet, { row, rows }: Area): void {
  setRowsHidden(
    workbook,
    sheet,
    Array.from({ length: rows }, (_, at) => row + at),
    () => false,
  );
}

/** Does work that shows or hides rows, and tells which. SUBTOTAL counts what shows. */
export function tellingHidden(workbook: Workbook, sheet: Sheet, work: () => void): void {
  const before = hiddenRows(sheet);
  const tell = (shown: ReadonlySet<number>, hidden: ReadonlySet<number>): void => {
    announceRows(workbook, sheet, "hidden", without(hidden, shown));
    announceRows(workbook, sheet, "shown", without(shown, hidden));
  };
  let after = before;
  record(workbook, () => tell(after, before));
  work();
  after = hiddenRows(sheet);
  tell(before, after);
  if (without(after, before).length + without(before, after).length > 0) workbook.needsCalculation = true;
}

function hiddenRows(sheet: Sheet): ReadonlySet<number> {
  return new Set([...sheet.rowHeights].filter(([, { hidden }]) => hidden).map(([row]) => row));
}

function without(rows: ReadonlySet<number>, others: ReadonlySet<number>): number[] {
  return [...rows].filter((row) => !others.has(row)).sort((a, b) => a - b);
}

function announceRows(workbook: Workbook, sheet: Sheet, type: "hidden" | "shown", rows: readonly number[]): void {
  if (rows.length > 0) announce(workbook, { kind: "rows", sheet, rows, type });
}
