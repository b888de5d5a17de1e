/**
 * The native formula by which a sheet of values tells readers without the add-in that the register changed after it was
 * made: a checksum of the tables it came from, written beside the sum of today. It does not mind rows being sorted; it
 * may miss a change (two letters swapped inside a text), so it never claims that a sheet is up to date.
 */
import { once } from "../../domain/once";
import type { RawCell, RawTable } from "../raw-table";

const isError = (text: string): boolean => /^#(?:[A-Z/0]+[!?]?|N\/A)$/u.test(text);

const isAstral = (text: string): boolean => /[\u{10000}-\u{10ffff}]/u.test(text);

/** Excel and LibreOffice cut and count such characters differently, so a table that holds one is summed by its numbers only. */
const countsText = (table: RawTable): boolean =>
  !table.rows.some((cells) => cells.some((value) => typeof value === "string" && isAstral(value)));

/** Weighs a row by its first cell, where every engine writes that cell the same: text or a plain whole number. */
const weighsRows = (table: RawTable): boolean =>
  countsText(table) &&
  table.rows.every(([first]) =>
    typeof first === "string"
      ? !isError(first)
      : typeof first === "number" && Number.isInteger(first) && Math.abs(first) < 1e9,
  );

const codeOfFirst = (text: string): number => text.codePointAt(0) ?? 0;
const codeOfLast = (text: string): number => text.charCodeAt(text.length - 1);

const cellSum = (value: RawCell, withText: boolean): number => {
  if (typeof value === "number") return (Math.abs(value) * 97 + (value < 0 ? 13 : 0)) % 1009;
  if (typeof value !== "string" || value === "" || isError(value) || !withText) return 0;
  return (value.length + 3 * codeOfFirst(value) + 7 * codeOfLast(value)) % 1009;
};

const rowWeight = (first: RawCell | undefined): number => {
  const text = String(first ?? "");
  return ((text.length + codeOfLast(` ${text}`)) % 31) + 1;
};

/** The checksum of a table as the formula reckons it: a sum over its cells, each by its column and by its row's first cell. */
export const tableChecksum = (table: RawTable): number => {
  const withText = countsText(table);
  const weighed = weighsRows(table);
  return table.rows.reduce(
    (sum, cells) =>
      sum +
      (weighed ? rowWeight(cells[0]) : 1) *
        cells.reduce<number>((row, value, column) => row + cellSum(value, withText) * (column + 1), 0),
    0,
  );
};

const checksumFormula = (table: RawTable): string => {
  const data = `${table.name}[#Data]`;
  const number = `MOD(ABS(${data})*97+13*(${data}<0),1009)`;
  const text = `MOD(LEN(${data})+3*UNICODE(${data}&" ")+7*UNICODE(RIGHT(" "&${data})),1009)`;
  const ofText = countsText(table) ? `IFERROR(ISTEXT(${data})*(LEN(${data})>0)*${text},0)` : "0";
  const first = `INDEX(${data},0,1)`;
  const weight = weighsRows(table) ? `*(MOD(LEN(${first})+UNICODE(RIGHT(" "&${first})),31)+1)` : "";
  return `SUMPRODUCT(IF(ISNUMBER(${data}),${number},${ofText})*(COLUMN(${data})-MIN(COLUMN(${data}))+1)${weight})`;
};

/** Beyond a register of about 1,000 items, a checksum of every cell would make each change of the workbook slow. */
const checksumLimit = 20_000;

const cellCount = ({ rows, headings }: RawTable): number => rows.length * headings.length;

/** Whether a large table says something else: its rows, its blanks, and the count and sum of its numbers, errors left out. */
const largeDiffers = ({ name, rows }: RawTable): string => {
  const data = `${name}[#Data]`;
  let [blanks, numbers, sum, size] = [0, 0, 0, 1];
  for (const cells of rows) {
    for (const value of cells) {
      if (value === "" || value === null) blanks += 1;
      if (typeof value !== "number") continue;
      numbers += 1;
      sum += value;
      size += Math.abs(value);
    }
  }
  return [
    rowsDiffer(name, rows.length),
    `COUNTBLANK(${data})<>${blanks}`,
    `COUNT(${data})<>${numbers}`,
    `ABS(SUMIF(${data},"<9E+307")-${sum})>${1e-9 * size}`,
  ].join(",");
};

const rowsDiffer = (table: string, rows: number): string => `ROWS(${table}[#Data])<>${Math.max(1, rows)}`;

const checksumDiffers = (table: RawTable): string => `ABS(${checksumFormula(table)}-${tableChecksum(table)})>0.5`;

/** Several sheets rest on the same table. */
const differs = once((table: RawTable): string =>
  cellCount(table) > checksumLimit ? largeDiffers(table) : checksumDiffers(table),
);

/** Excel takes a formula up to 8,192 characters. */
const formulaLimit = 8_000;

/**
 * A formula that is empty while the tables say what they said, and `warning` as soon as their checksum differs. Of tables
 * for which the formula has no room left, only the number of rows is watched.
 */
export const staleMark = (tables: readonly RawTable[], warning: string): string => {
  const said = `"${warning.replace(/"/gu, '""')}"`;
  let room = formulaLimit - 2 * said.length - tables.length * 80;
  const changes = tables.map((table) => {
    const full = differs(table);
    room -= full.length;
    return room > 0 ? full : rowsDiffer(table.name, table.rows.length);
  });
  return changes.length === 0 ? '=""' : `=IFERROR(IF(OR(${changes.join(",")}),${said},""),${said})`;
};
