import { cellAt } from "../../engine/cells";
import type { Sheet } from "../../engine/workbook";
import type { FunctionCalls } from "./standing-calls";

/** What a custom function says of the error that a cell shows; null where it shows none, or nothing is said of it. */
export function errorMessage({ standing }: FunctionCalls, sheet: Sheet, row: number, column: number): string | null {
  const cell = cellAt(sheet, row, column);
  if (typeof cell?.value !== "object" || cell.value === null) return null;
  const source = cell.spilledFrom ?? { row, column };
  for (const { call, messages } of standing) {
    if (call.sheet !== sheet || call.row !== source.row || call.column !== source.column) continue;
    const [, down = 0, along = 0] = call.mark.split(".").map(Number);
    const message = messages.get(`${row - source.row - down},${column - source.column - along}`);
    if (message !== undefined) return message;
  }
  return null;
}
