import { cellArea } from "../engine/address";
import { cellsIn } from "../engine/cells";
import { undoStep } from "../engine/journal";
import { cellText } from "../engine/text";
import type { Area } from "../engine/workbook";
import { apiValue } from "./cell-values";
import type { Connection } from "./connection";
import { enterValues } from "./entering";
import { flag, oneOf, optional, record } from "./parameters";
import type { Cells } from "./targets";

const match = { completeMatch: optional(flag, false), matchCase: optional(flag, false) };

/** `Excel.ReplaceCriteria`, and `Excel.WorksheetSearchCriteria`. */
export const matchCriteria = record(match);

/** `Excel.SearchCriteria`. */
export const searchCriteria = record({
  ...match,
  searchDirection: optional(oneOf("Forward", "Backwards"), "Forward" as const),
});

type MatchCriteria = ReturnType<typeof matchCriteria.parse>;

/** Without a direction, forward. */
export type SearchCriteria = MatchCriteria & Partial<ReturnType<typeof searchCriteria.parse>>;

/** Whether a cell's text fits what is looked for. */
export function fits(text: string, wanted: string, { completeMatch, matchCase }: MatchCriteria): boolean {
  const [shown, sought] = matchCase ? [text, wanted] : [text.toLowerCase(), wanted.toLowerCase()];
  return completeMatch ? shown === sought : shown.includes(sought);
}

/** Replaces in what was entered in the cells, formulas included; gives the number of cells that changed. */
export function replaceAll(
  cells: Cells,
  wanted: string,
  replacement: string,
  criteria: MatchCriteria,
  at: Connection,
): number {
  const found = [...cellsIn(cells.sheet, cells.area)].flatMap(({ row, column, cell }) => {
    const entered = cell.formula ? `=${cell.formula.text}` : cell.spilledFrom ? "" : String(apiValue(cell.value));
    return fits(entered, wanted, criteria) ? [{ row, column, entered }] : [];
  });
  const pattern = new RegExp(wanted.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"), criteria.matchCase ? "gu" : "giu");
  undoStep(at.book.workbook, () => {
    for (const { row, column, entered } of found) {
      const changed = entered.replace(pattern, () => replacement);
      enterValues({ sheet: cells.sheet, area: cellArea(row, column) }, changed, at);
    }
  });
  return found.length;
}

/** The cells whose shown text fits, row by row, in the direction of the search. */
export function findCells(
  { sheet, area }: Cells,
  wanted: string,
  criteria: SearchCriteria,
  { book }: Connection,
): Area[] {
  const found = [...cellsIn(sheet, area)]
    .filter(({ row, column }) => fits(cellText(book.workbook, sheet, row, column, book.locale), wanted, criteria))
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .map(({ row, column }) => ({ row, column, rows: 1, columns: 1 }));
  return criteria.searchDirection === "Backwards" ? found.reverse() : found;
}
