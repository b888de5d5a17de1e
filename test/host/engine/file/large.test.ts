import { openFile } from "../../../../src/host/engine/file/open-file";
import { columnName } from "../../../../src/host/engine/address";
import { excelPackage, rows } from "../../../support/excel-package";
import { changedParts, put } from "../../../support/workbook-file";

const ROWS = 20_000;
const COLUMNS = 30;

/** Text, numbers and a formula in every row. */
function rowXml(row: number): string {
  const cells = Array.from({ length: COLUMNS }, (_, column) => {
    const name = `${columnName(column)}${row}`;
    if (column === 0) return `<c r="${name}" t="s"><v>${row % 500}</v></c>`;
    if (column === COLUMNS - 1) return `<c r="${name}"><f>SUM(B${row}:AC${row})</f><v>${row * 28}</v></c>`;
    return `<c r="${name}"><v>${row}.5</v></c>`;
  });
  return `<row r="${row}" spans="1:${COLUMNS}">${cells.join("")}</row>`;
}

test(`${ROWS} rows of ${COLUMNS} columns are opened and saved, and one cell changes one part`, () => {
  const laps: string[] = [];
  const timed = <T>(what: string, work: () => T): T => {
    const start = performance.now();
    const result = work();
    laps.push(`${what} ${Math.round(performance.now() - start)} ms`);
    return result;
  };
  const strings = Array.from({ length: 500 }, (_, at) => `tekst ${at}`);
  const content = Array.from({ length: ROWS }, (_, at) => rowXml(at + 1)).join("");
  const bytes = excelPackage({ sheets: { Groot: rows(content) }, strings });
  const file = timed("open", () => openFile(bytes));
  const [sheet] = file.workbook.sheets;
  expect(sheet!.rows.size).toBe(ROWS);
  expect(sheet!.rows.get(ROWS - 1)?.get(COLUMNS - 1)?.value).toBe(ROWS * 28);
  put(sheet!, 9_999, 1, 1);
  const after = timed("save", () => file.save());
  expect(changedParts(bytes, after)).toEqual(["xl/worksheets/sheet1.xml"]);
  process.stdout.write(`${ROWS} × ${COLUMNS}: ${laps.join(", ")}\n`);
});
