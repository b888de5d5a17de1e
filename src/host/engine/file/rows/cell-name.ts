import { LAST_COLUMN, LAST_ROW } from "../../address";

/** Where a cell named as the file names it (`B12`) stands; null when that is no cell. Made for being called a million times. */
export function parseCellName(name: string): { readonly row: number; readonly column: number } | null {
  let column = 0;
  let at = 0;
  for (; at < name.length; at += 1) {
    const code = name.charCodeAt(at) & ~0x20;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  const row = Number(name.slice(at));
  if (column === 0 || column - 1 > LAST_COLUMN || !Number.isInteger(row) || row < 1 || row - 1 > LAST_ROW) return null;
  return { row: row - 1, column: column - 1 };
}
