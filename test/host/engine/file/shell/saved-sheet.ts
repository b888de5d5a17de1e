import { newFile, openFile } from "../../../../../src/host/engine/file/open-file";
import type { Area, Sheet } from "../../../../../src/host/engine/workbook";
import { checkPackage } from "../../../../support/package-check";
import { partsOf } from "../../../../support/workbook-file";

/** An area from its top left cell. */
export const area = (row: number, column: number, rows = 1, columns = 1): Area => ({ row, column, rows, columns });

/** The first sheet of a file (absent: a new one) after a change, saved and read again, with its XML. */
export function saved(change: (sheet: Sheet) => void, bytes?: Uint8Array) {
  const file = bytes === undefined ? newFile("nl-NL") : openFile(bytes);
  change(file.workbook.sheets[0]!);
  const after = file.save();
  expect(checkPackage(after)).toEqual([]);
  const again = openFile(after);
  expect(again.save()).toEqual(after);
  const parts = partsOf(after);
  return { sheet: again.workbook.sheets[0]!, xml: parts["xl/worksheets/sheet1.xml"]!, parts };
}
