/**
 * How long a large register takes to calculate. Not part of the tests; run it with `npx jest --testRegex bench.ts`.
 */
import { blankCell } from "../../src/host/engine/cells";
import { calculate } from "../../src/host/engine/formula/calculate";
import { createTable } from "../../src/host/engine/tables";
import type { Cell, CellValue, Formula, Sheet } from "../../src/host/engine/workbook";
import { emptyWorkbook } from "../support/empty-workbook";
import { sheetOf } from "../support/formula-book";

const COLUMNS = 30;

function put(sheet: Sheet, row: number, column: number, value: CellValue, formula: Formula | null = null): void {
  const cells = sheet.rows.get(row) ?? new Map<number, Cell>();
  sheet.rows.set(row, cells);
  cells.set(column, { ...blankCell(0), value, formula });
}

/** A table of so many rows, with a SUMIFS or COUNTIFS over it beside each row. */
function register(rows: number, extra: (sheet: Sheet) => void) {
  const workbook = emptyWorkbook();
  const sheet = sheetOf(workbook);
  for (let column = 0; column < COLUMNS; column++) put(sheet, 0, column, `K${column}`);
  for (let row = 1; row <= rows; row++) {
    put(sheet, row, 0, row);
    put(sheet, row, 1, `rol ${row % 12}`);
    for (let column = 2; column < COLUMNS; column++) put(sheet, row, column, (row * column) % 97);
    const text =
      row % 2 === 0
        ? `COUNTIFS(T[K1],$B${row + 1},T[K4],">10")`
        : `SUMIFS(T[K5],T[K1],T[[#This Row],[K1]],T[K3],">${row % 50}")`;
    put(sheet, row, COLUMNS + 1, null, { text, kind: "plain" });
  }
  createTable(workbook, sheet, { row: 0, column: 0, rows: rows + 1, columns: COLUMNS }, true, "T");
  extra(sheet);
  return workbook;
}

function seconds(rows: number, extra: (sheet: Sheet) => void): number {
  const workbook = register(rows, extra);
  const start = process.cpuUsage().user;
  calculate(workbook, { locale: "en-US" });
  return (process.cpuUsage().user - start) / 1e6;
}

const CASES: readonly (readonly [string, (rows: number) => (sheet: Sheet) => void])[] = [
  ["as it is", () => () => undefined],
  [
    "with a spill beside it",
    () => (sheet) => put(sheet, 1, 35, null, { text: "SORT(UNIQUE(T[K1]))", kind: "dynamic" }),
  ],
  [
    "with a running total in each row",
    (rows) => (sheet) => {
      for (let row = 1; row <= rows; row++) {
        put(sheet, row, 36, null, { text: `SUM(AF$2:AF${row + 1})`, kind: "plain" });
      }
    },
  ],
];

test.each(CASES)(
  "5,000 rows by 30 columns with 5,000 sums, %s",
  (name, extra) => {
    seconds(200, extra(200));
    const quarter = seconds(1250, extra(1250));
    const whole = seconds(5000, extra(5000));
    console.log(`${name}: ${whole.toFixed(1)} s of processor; ${(whole / quarter).toFixed(1)} times that of a quarter`);
  },
  600_000,
);
