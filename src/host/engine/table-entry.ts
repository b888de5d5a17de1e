import { intersect } from "./address";
import { spreadFormula } from "./calculated-columns";
import { cellAt } from "./cells";
import { columnPlace, parseStructured } from "./structured-reference";
import { tableAt, tableTotals } from "./table-areas";
import { growIfBelow } from "./table-growth";
import { recordTable } from "./undo-record";
import type { Area, Sheet, Table, Workbook } from "./workbook";

/** What tables do after cells were entered: take in what was written at their edge, spread a formula over its column, note their totals. */
export function afterEntry(workbook: Workbook, sheet: Sheet, area: Area): void {
  if (sheet.tables.length === 0) return;
  growIfBelow(workbook, sheet, area);
  const own = tableAt(sheet, area.row, area.column);
  if (own && area.rows === 1 && area.columns === 1) spreadFormula(workbook, sheet, own, area.row, area.column);
  for (const table of sheet.tables) {
    const totals = tableTotals(table);
    const changed = totals && intersect(totals, area);
    if (changed) takeTotals(workbook, sheet, table, changed);
  }
}

/** The functions of a totals row by the number that SUBTOTAL knows them by. */
export const TOTALS_FUNCTIONS: Readonly<Record<string, number>> = {
  average: 101,
  countNums: 102,
  count: 103,
  max: 104,
  min: 105,
  stdDev: 107,
  sum: 109,
  var: 110,
};

function takeTotals(workbook: Workbook, sheet: Sheet, table: Table, area: Area): void {
  recordTable(workbook, table);
  for (let at = area.column; at < area.column + area.columns; at++) {
    const column = table.columns[at - table.area.column];
    const cell = cellAt(sheet, area.row, at);
    if (!column) continue;
    column.totalsLabel = !cell?.formula && typeof cell?.value === "string" ? cell.value : null;
    column.totalsFunction = cell?.formula ? totalsFunction(table, column.name, cell.formula.text) : null;
  }
}

/** The name that the file has for the formula of a totals cell. */
function totalsFunction(table: Table, column: string, text: string): string {
  const [, number, argument = ""] = /^SUBTOTAL\((\d+),(.+)\)$/i.exec(text) ?? [];
  const reference = parseStructured(argument);
  const isOwn = reference?.columns && columnPlace(table, reference.columns.first) === columnPlace(table, column);
  const name = Object.keys(TOTALS_FUNCTIONS).find((key) => TOTALS_FUNCTIONS[key] === Number(number));
  return isOwn && name !== undefined ? name : "custom";
}
