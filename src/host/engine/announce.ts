import type { Change, Workbook } from "./workbook";

/** Tells whoever listens what happened. */
export function announce(workbook: Workbook, change: Change): void {
  for (const listener of workbook.listeners) listener(change);
}
