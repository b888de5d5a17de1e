import { cellArea } from "../../engine/address";
import { styleAt } from "../../engine/cells";
import { setStyle } from "../../engine/formats";
import { fromR1C1, toR1C1 } from "../../engine/formula-r1c1";
import { shownFormula } from "../../engine/formula-shown";
import { undoStep } from "../../engine/journal";
import { cellText } from "../../engine/text";
import type { Area, Cell, Locale } from "../../engine/workbook";
import { settle } from "../calculation";
import { gridOf, inputsFor } from "../cell-grid";
import { apiValue } from "../cell-values";
import type { Connection } from "../connection";
import type { Property } from "../definition";
import { enterValues } from "../entering";
import { RequestError } from "../errors";
import { isJsonList, type Json } from "../json";
import { fromLocalFormat, toLocalFormat } from "../local-number-format";
import { isList, type Argument } from "../parameters";
import type { Cells } from "../targets";

/** The formulas of the cells as Excel shows them in that language, and the values of the other cells. */
function shownFormulas(cells: Cells, at: Connection, locale: Locale): Json {
  return calculated(cells, at, (cell, row, column) =>
    cell?.formula
      ? `=${shownFormula(cells.sheet, row, column, cell.formula.text, locale)}`
      : apiValue(cell?.value ?? null),
  );
}

/** The same formulas by where their cells lie from the cell of each. */
function formulasR1C1(cells: Cells, at: Connection): Json {
  return calculated(cells, at, (cell, row, column) => {
    if (!cell?.formula) return apiValue(cell?.value ?? null);
    return `=${toR1C1(shownFormula(cells.sheet, row, column, cell.formula.text, "en-US"), row, column)}`;
  });
}

/** Inputs whose formulas are in R1C1, as they are entered in each cell. */
function fromR1C1Inputs({ sheet, area }: Cells, value: Argument): Argument {
  const input = inputsFor({ sheet, area }, value);
  return Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (__, along) => {
      const given = input(down, along);
      if (typeof given !== "string" || !/^=./s.test(given)) return given;
      return `=${fromR1C1(given.slice(1), area.row + down, area.column + along)}`;
    }),
  );
}

/** A grid of what the calculated cells say. */
function calculated(cells: Cells, at: Connection, of: (cell: Cell | undefined, row: number, column: number) => Json) {
  settle(at.book);
  return gridOf(cells, of);
}

/** One code for all cells, also as a matrix of one by one, or a matrix of their size; an empty text is the general format. */
function setFormats(cells: Cells, value: Argument, { book }: Connection, read: (code: string) => string): void {
  const format = (code: Argument, area: Area) => {
    if (typeof code !== "string") throw new RequestError("InvalidArgument");
    setStyle(book.workbook, cells.sheet, area, { numberFormat: code === "" ? "General" : read(code) });
  };
  const one = onlyOf(value);
  undoStep(book.workbook, () => {
    if (typeof one === "string") format(inputsFor(cells, one)(0, 0), cells.area);
    else eachCode(cells, value, format);
  });
}

function onlyOf(value: Argument): Argument {
  const row = isList(value) && value.length === 1 ? (value[0] ?? null) : value;
  return isList(row) && row.length === 1 ? (row[0] ?? null) : row;
}

function eachCode(cells: Cells, value: Argument, format: (code: Argument, area: Area) => void): void {
  const { row, column, rows, columns } = cells.area;
  const code = inputsFor(cells, value);
  for (let down = 0; down < rows; down++) {
    for (let along = 0; along < columns; along++) {
      const given = code(down, along);
      if (given !== null) format(given, cellArea(row + down, column + along));
    }
  }
}

/** The properties of `Range` that hold something for each cell. */
export const inputProperties: Readonly<Record<string, Property<Cells>>> = {
  values: {
    get: (cells, at) => calculated(cells, at, (cell) => apiValue(cell?.value ?? null)),
    set: (cells, value, at) => enterValues(cells, value, at),
  },
  formulas: {
    get: (cells, at) => shownFormulas(cells, at, "en-US"),
    set: (cells, value, at) => enterValues(cells, value, at),
  },
  formulasLocal: {
    get: (cells, at) => shownFormulas(cells, at, at.book.locale),
    set: (cells, value, at) => enterValues(cells, value, at, at.book.locale),
  },
  formulasR1C1: {
    get: formulasR1C1,
    set: (cells, value, at) => enterValues(cells, fromR1C1Inputs(cells, value), at),
  },
  text: {
    get: (cells, at) =>
      calculated(cells, at, (_, row, column) => cellText(at.book.workbook, cells.sheet, row, column, at.book.locale)),
  },
  numberFormat: {
    get: ({ sheet, area }, { book }) =>
      gridOf({ sheet, area }, (_, row, column) => book.workbook.styles.at(styleAt(sheet, row, column)).numberFormat),
    set: (cells, value, at) => setFormats(cells, value, at, (code) => code),
  },
  numberFormatLocal: {
    get: ({ sheet, area }, { book }) =>
      gridOf({ sheet, area }, (_, row, column) =>
        toLocalFormat(book.workbook.styles.at(styleAt(sheet, row, column)).numberFormat, book.locale),
      ),
    set: (cells, value, at) => setFormats(cells, value, at, (code) => fromLocalFormat(code, at.book.locale)),
  },
  hasSpill: {
    get: (cells, at) => {
      const grid = calculated(cells, at, (cell) => cell !== undefined && (cell.spill ?? cell.spilledFrom) !== null);
      const spilled = new Set(isJsonList(grid) ? grid.flatMap((row) => (isJsonList(row) ? row : [])) : [null]);
      return spilled.size === 1 ? ([...spilled][0] ?? null) : null;
    },
  },
};
