import { blankCell, cellAt, styleAt, writeCell } from "../engine/cells";
import { edit } from "../engine/contents";
import { assertEditable } from "../engine/protection";
import { copiedBy } from "../engine/references";
import type { Cell, CellValue, Workbook } from "../engine/workbook";
import { RequestError } from "./errors";
import { flag, index, list, oneOf, optional, record, text } from "./parameters";
import type { Cells } from "./targets";

/** `Excel.SortField`; only by value. */
export const sortFields = list(
  record({
    ascending: optional(flag, true),
    color: optional(text, null),
    dataOption: optional(oneOf("Normal", "TextAsNumber"), "Normal" as const),
    icon: optional(text, null),
    key: index,
    sortOn: optional(oneOf("Value"), "Value" as const),
    subField: optional(text, null),
  }),
);

export type SortFields = ReturnType<typeof sortFields.parse>;

/** Sorts rows as Excel does: numbers, then text, booleans, errors; blanks last in either direction; equal rows keep their order. */
export function sortRows(workbook: Workbook, { sheet, area }: Cells, fields: SortFields, matchCase: boolean): void {
  if (fields.some(({ key }) => key >= area.columns)) throw new RequestError("InvalidArgument");
  if (sheet.protection.isOn) assertEditable(workbook, sheet, area, "Sort");
  const rows = Array.from({ length: area.rows }, (_, at) => area.row + at);
  const valueAt = (row: number, key: number) => cellAt(sheet, row, area.column + key)?.value ?? null;
  const sorted = [...rows].sort((a, b) => {
    for (const { key, ascending } of fields) {
      const order = compare(valueAt(a, key), valueAt(b, key), ascending, matchCase);
      if (order !== 0) return order;
    }
    return a - b;
  });
  const moved = sorted.map((from, at) =>
    Array.from({ length: area.columns }, (_, along) => cellMoved(sheet, from, rows[at] ?? from, area.column + along)),
  );
  edit(workbook, sheet, area, () =>
    moved.forEach((cells, at) =>
      cells.forEach((cell, along) => writeCell(workbook, sheet, area.row + at, area.column + along, cell)),
    ),
  );
}

/** The cell of one row as it is in another: its formula counts from there. */
function cellMoved(sheet: Cells["sheet"], from: number, to: number, column: number): Cell {
  const cell = cellAt(sheet, from, column) ?? blankCell(styleAt(sheet, from, column));
  if (!cell.formula || from === to) return cell;
  return { ...cell, formula: { ...cell.formula, text: copiedBy(cell.formula.text, to - from, 0) } };
}

function rank(value: CellValue): number {
  if (typeof value === "number") return 0;
  if (typeof value === "string") return 1;
  return typeof value === "boolean" ? 2 : 3;
}

function compare(a: CellValue, b: CellValue, ascending: boolean, matchCase: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const order = rank(a) - rank(b) || compareSameKind(a, b, matchCase);
  return ascending ? order : -order;
}

function compareSameKind(a: CellValue, b: CellValue, matchCase: boolean): number {
  if (typeof a === "string" && typeof b === "string") {
    return a.localeCompare(b, "nl", { sensitivity: matchCase ? "variant" : "accent" });
  }
  if (typeof a === "object" || typeof b === "object") return 0;
  return Number(a) - Number(b);
}
