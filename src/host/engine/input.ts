import { cellArea } from "./address";
import { cellAt, styleAt, writeCell } from "./cells";
import { edit, writeContent } from "./contents";
import { EngineError } from "./engine-error";
import { type Content, enteredContent, type Entrance, type FormulaRule, type Input } from "./entered-content";
import { undoStep } from "./journal";
import { afterEntry } from "./table-entry";
import type { Area, CellFormat, Locale, Sheet, Workbook } from "./workbook";

/** Enters one cell as Excel takes what is typed in it. */
export function enter(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
  input: Input,
  locale: Locale,
  rule?: FormulaRule,
): void {
  enterArea(workbook, sheet, cellArea(row, column), [[input]], locale, rule);
}

const WITHOUT_ADDINS: FormulaRule = { accepts: () => true, isAddins: () => false };

/**
 * Enters an area, row by row, as one step and one change; a table below or beside which it was written takes it in.
 * Formulas, numbers, dates and booleans are read by the locale: `en-US` for values and formulas of the API, the person's own for typing.
 * A formula that cannot be read, or that the rule refuses, is InvalidArgument.
 */
export function enterArea(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  inputs: readonly (readonly Input[])[],
  locale: Locale,
  rule: FormulaRule = WITHOUT_ADDINS,
): void {
  if (inputs.length !== area.rows || inputs.some((cells) => cells.length !== area.columns)) {
    throw new EngineError("InvalidArgument", "The values are not as many rows and columns as the range.");
  }
  const entrance = { sheet, locale, year: new Date().getFullYear(), date1904: workbook.date1904, rule };
  const contents = inputs.map((cells, at) =>
    cells.map((input, place) => contentOf(workbook, entrance, area.row + at, area.column + place, input)),
  );
  undoStep(workbook, () => {
    edit(workbook, sheet, area, () => writeContents(workbook, sheet, area, contents));
    afterEntry(workbook, sheet, area);
  });
}

/** Null for a cell that stays as it is. */
function contentOf(workbook: Workbook, entrance: Entrance, row: number, column: number, input: Input): Content | null {
  if (input === null) return null;
  const format = workbook.styles.at(styleAt(entrance.sheet, row, column));
  if (input !== "") return enteredContent(entrance, row, column, input, format);
  return { value: null, formula: null, numberFormat: format.numberFormat, quotePrefix: false };
}

function writeContents(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  contents: readonly (readonly (Content | null)[])[],
): void {
  const styleWith = restyling(workbook);
  contents.forEach((cells, at) => {
    cells.forEach((content, place) => {
      if (!content) return;
      const row = area.row + at;
      const column = area.column + place;
      writeContent(workbook, sheet, row, column, content.value, content.formula);
      const cell = cellAt(sheet, row, column);
      const style = cell && styleWith(cell.style, content);
      if (cell && style !== undefined && style !== cell.style) {
        writeCell(workbook, sheet, row, column, { ...cell, style });
      }
    });
  });
}

type Typed = Pick<CellFormat, "numberFormat" | "quotePrefix">;

/** The number of a style with what typing makes of it, worked out once for each. */
function restyling({ styles }: Workbook): (style: number, typed: Typed) => number {
  const known = new Map<string, number>();
  return (style, { numberFormat, quotePrefix }) => {
    const format = styles.at(style);
    if (format.numberFormat === numberFormat && format.quotePrefix === quotePrefix) return style;
    const key = `${style} ${quotePrefix} ${numberFormat}`;
    const after = known.get(key) ?? styles.with(style, { numberFormat, quotePrefix });
    known.set(key, after);
    return after;
  };
}
