import { roomColumn } from "../fill-in-room";
import type { FilledIn, StandingRow } from "../standing-room";

/** The rows of sheets of ours from the first on, as they stand, as far as a person can have filled them in: one round trip, or none for no sheets. */
export const readStanding = async (
  context: Excel.RequestContext,
  sheets: readonly string[],
): Promise<readonly (readonly StandingRow[])[]> => {
  if (sheets.length === 0) return [];
  const used = sheets.map((sheet) =>
    context.workbook.worksheets
      .getItem(sheet)
      .getRange("A:B")
      .getUsedRangeOrNullObject(true)
      .load("rowIndex,columnIndex,formulas,values,numberFormat"),
  );
  await context.sync();
  return used.map((range) => (range.isNullObject || range.columnIndex > 0 ? [] : standingRows(range)));
};

const standingRows = (range: Excel.Range): readonly StandingRow[] => {
  const [values, formulas] = [range.values as Cells, range.formulas as Cells];
  const formats = range.numberFormat as Cells;
  // rows that a person inserted above all of it
  const above = Array.from({ length: range.rowIndex }, (): StandingRow => ({ label: "", room: null }));
  return [
    ...above,
    ...values.map((cells, row) => ({
      label: String(cells[0] ?? ""),
      room: filledIn(cells[roomColumn], formulas[row]?.[roomColumn], formats[row]?.[roomColumn]),
    })),
  ];
};

type Cell = string | number | boolean;
type Cells = readonly (readonly Cell[])[];

const filledIn = (value: Cell = "", formula: Cell = "", numberFormat: Cell = "General"): FilledIn | null => {
  if (value === "") return null;
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  const shown = typeof value === "number" ? value : String(value);
  return { content: isFormula ? { formula } : shown, value: shown, numberFormat: String(numberFormat) };
};
