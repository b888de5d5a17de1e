import { parseA1 } from "../../src/host/engine/address";
import { cellAt } from "../../src/host/engine/cells";
import type { Input } from "../../src/host/engine/entered-content";
import { enterArea } from "../../src/host/engine/input";
import type { Area, CellError, Locale, Sheet, Workbook } from "../../src/host/engine/workbook";

/** The area of an address that is right. */
export function area(address: string): Area {
  return parseA1(address)!;
}

/** Enters rows of cells from a corner on, as the API would. */
export function put(
  workbook: Workbook,
  sheet: Sheet,
  corner: string,
  rows: readonly (readonly Input[])[],
  locale: Locale = "en-US",
): void {
  const first = area(corner);
  enterArea(workbook, sheet, { ...first, rows: rows.length, columns: rows[0]!.length }, rows, locale);
}

/** What stands in cells, row by row: a formula with its `=`, else the value; a blank cell is null. */
export function look(sheet: Sheet, address: string): (string | number | boolean | CellError | null)[][] {
  const { row, column, rows, columns } = area(address);
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (__, along) => {
      const cell = cellAt(sheet, row + down, column + along);
      return cell?.formula ? `=${cell.formula.text}` : (cell?.value ?? null);
    }),
  );
}
