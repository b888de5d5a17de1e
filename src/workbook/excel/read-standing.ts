import type { FilledIn, StandingRow } from "../standing-room";

/**
 * The rows of sheets of ours from the first on, as they stand, also where a person inserted rows or columns: one round trip,
 * or none for no sheets.
 */
export const readStanding = async (
  context: Excel.RequestContext,
  sheets: readonly string[],
): Promise<readonly (readonly StandingRow[])[]> => {
  if (sheets.length === 0) return [];
  const used = sheets.map((sheet) =>
    context.workbook.worksheets
      .getItem(sheet)
      .getUsedRangeOrNullObject(true)
      .load("rowIndex,columnIndex,formulas,values,numberFormat"),
  );
  await context.sync();
  return used.map((range) => (range.isNullObject ? [] : standingRows(range)));
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
      room: roomOf(cells, formulas[row] ?? [], formats[row] ?? [], range.columnIndex),
    })),
  ];
};

type Cell = string | number | boolean;
type Cells = readonly (readonly Cell[])[];

/** The first cell beside the label in which anything stands. */
const roomOf = (values: Cells[0], formulas: Cells[0], formats: Cells[0], firstColumn: number): FilledIn | null => {
  const at = values.findIndex((value, column) => column > 0 && value !== "");
  if (at < 0) return null;
  const [value, formula, numberFormat] = [values[at] ?? "", formulas[at] ?? "", formats[at] ?? "General"];
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  const shown = typeof value === "number" ? value : String(value);
  return {
    column: firstColumn + at,
    content: isFormula ? { formula } : shown,
    value: shown,
    numberFormat: String(numberFormat),
  };
};
