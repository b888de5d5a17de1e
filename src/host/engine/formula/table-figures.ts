/** What functions that count and add up give of the data of a table, read off the sheet instead of through the engine. */
import { contains } from "../address";
import { whileCellsStay } from "../unchanged-cells";
import type { Area, Sheet } from "../workbook";

/** Of some cells: how many hold what, and what their numbers add up to. */
interface Tally {
  readonly numbers: number;
  readonly filled: number;
  readonly blank: number;
  readonly sum: number;
  readonly hasError: boolean;
}

/** The answer of a function on these cells, as it is written in a formula; null where only the engine can tell. */
export type TableFigures = (name: string, sheet: Sheet, area: Area, criterion: string | null) => string | null;

/** Null unless the cells belong to a table, so that nothing spills into them, and hold no formula. */
export const tableFigures: TableFigures = (name, sheet, area, criterion) => {
  const answer = ANSWERS.get(name);
  const takes = criterion === null ? isAlways : numberCriterion(criterion);
  if (answer === undefined || takes === null || (name === "SUMIF") !== (criterion !== null)) return null;
  if (!sheet.tables.some((table) => contains(table.area, area))) return null;
  const tallies = talliesOf(sheet);
  const key = [area.row, area.column, area.rows, area.columns, criterion].join(" ");
  const known = tallies.get(key);
  const tally = known === undefined ? tallyOf(sheet, area, takes) : known;
  tallies.set(key, tally);
  return tally && answer(tally);
};

/** Each count is made once, whoever asks it. */
const talliesOf = whileCellsStay(() => new Map<string, Tally | null>());

/** As written in a formula; in parentheses, because a sum may be negative. */
const ANSWERS: ReadonlyMap<string, (tally: Tally) => string | null> = new Map([
  ["COUNT", ({ numbers }: Tally) => String(numbers)],
  ["COUNTA", ({ filled }: Tally) => String(filled)],
  ["COUNTBLANK", ({ blank }: Tally) => String(blank)],
  ["SUM", ({ sum, hasError }: Tally) => (hasError ? null : `(${sum})`)],
  ["SUMIF", ({ sum }: Tally) => `(${sum})`],
]);

const isAlways = (): boolean => true;

/** Which numbers SUMIF takes by a criterion as `"<9E+307"`; null for any other kind, and for decimals, which each language writes its own way. */
function numberCriterion(criterion: string): ((value: number) => boolean) | null {
  const [, sign, text] = /^"(<=|>=|<|>)(-?\d+(?:E\+?\d+)?)"$/i.exec(criterion) ?? [];
  const bound = Number(text);
  switch (sign) {
    case "<":
      return (value) => value < bound;
    case "<=":
      return (value) => value <= bound;
    case ">":
      return (value) => value > bound;
    case ">=":
      return (value) => value >= bound;
    default:
      return null;
  }
}

/** Null when there is a formula among the cells. */
function tallyOf(sheet: Sheet, area: Area, takes: (value: number) => boolean): Tally | null {
  let [numbers, filled, empty, sum] = [0, 0, 0, 0];
  let hasError = false;
  for (let row = area.row; row < area.row + area.rows; row++) {
    const cells = sheet.rows.get(row);
    for (let column = area.column; cells && column < area.column + area.columns; column++) {
      const cell = cells.get(column);
      if (cell === undefined || (cell.value === null && cell.formula === null)) continue;
      if (cell.formula !== null || cell.spilledFrom !== null) return null;
      const { value } = cell;
      filled += 1;
      if (value === "") empty += 1;
      else if (typeof value === "object") hasError = true;
      else if (typeof value === "number") {
        numbers += 1;
        if (takes(value)) sum += value;
      }
    }
  }
  return { numbers, filled, blank: area.rows * area.columns - filled + empty, sum, hasError };
}
