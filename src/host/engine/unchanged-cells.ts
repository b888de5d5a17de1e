/** What is reckoned of the cells of a sheet holds until one of them is replaced: on large sheets that nobody touched it is not reckoned again. */
import type { Sheet } from "./workbook";

/** For the cells of each sheet an object that stands for how they are now. */
const states = new WeakMap<object, object>();

/** Says that the cells of a sheet, its `rows`, are not what they were. */
export function noteCellChange(rows: object): void {
  states.delete(rows);
}

function stateOf({ rows }: Sheet): object {
  const state = states.get(rows) ?? {};
  states.set(rows, state);
  return state;
}

/** Makes an answer once for as long as no cell of the sheet is replaced. It may rest on what is entered, and not on results. */
export function whileCellsStay<T>(reckon: (sheet: Sheet) => T): (sheet: Sheet) => T {
  const answers = new WeakMap<object, { readonly answer: T }>();
  return (sheet) => {
    const state = stateOf(sheet);
    const known = answers.get(state) ?? { answer: reckon(sheet) };
    answers.set(state, known);
    return known.answer;
  };
}
