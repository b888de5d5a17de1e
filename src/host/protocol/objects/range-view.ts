import { undoStep } from "../../engine/journal";
import { addressOf } from "../addresses";
import type { Connection } from "../connection";
import { collection, method, readable, type Method, type ObjectType, type Property } from "../definition";
import { RequestError } from "../errors";
import { isJsonList, type Json } from "../json";
import { isList, type Argument } from "../parameters";
import { hold, type Cells, type HeldAs, type Targets } from "../targets";
import { inputProperties } from "./range-inputs";
import { rangeValueTypes } from "./range-value-types";

type View = Targets["RangeView"];

/** Each row of a range that is not hidden. */
function visibleRows({ sheet, area }: Cells): Cells[] {
  const rows = Array.from({ length: area.rows }, (_, at) => area.row + at);
  return rows
    .filter((row) => !sheet.rowHeights.get(row)?.hidden)
    .map((row) => ({ sheet, area: { ...area, row, rows: 1 } }));
}

const rowsOf = ({ cells, rows }: View): readonly Cells[] => rows ?? visibleRows(cells);

/** A property of the rows that show, each as its range has it. */
function ofRows(property: Property<Cells>): Property<View> {
  const get = (view: View, at: Connection): Json =>
    rowsOf(view).flatMap((row) => {
      const grid = property.get(row, at);
      return isJsonList(grid) ? grid : [];
    });
  const { set } = property;
  if (!set) return { get };
  return {
    get,
    set: (view, value, at) => {
      const rows = rowsOf(view);
      if (isList(value) && value.length !== rows.length) throw new RequestError("InvalidArgument");
      undoStep(at.book.workbook, () => rows.forEach((row, place) => set(row, rowValue(value, place), at)));
    },
  };
}

/** What a row gets: its own of a matrix, or the one value for all. */
function rowValue(value: Argument, place: number): Argument {
  return isList(value) ? [value[place] ?? null] : value;
}

function inputs(name: string): Property<View> {
  const property = inputProperties[name];
  if (!property) throw new Error(`A range has ${name}`);
  return ofRows(property);
}

/** The rows of a range that show, as if the hidden ones were not there. */
export const rangeViewType: ObjectType<View> = {
  properties: {
    cellAddresses: readable((view) =>
      rowsOf(view).map(({ sheet, area }) =>
        Array.from({ length: area.columns }, (_, along) =>
          addressOf({ sheet, area: { ...area, column: area.column + along, columns: 1 } }),
        ),
      ),
    ),
    columnCount: readable(({ cells }) => cells.area.columns),
    formulas: inputs("formulas"),
    formulasLocal: inputs("formulasLocal"),
    formulasR1C1: inputs("formulasR1C1"),
    index: readable(({ index }) => index),
    numberFormat: inputs("numberFormat"),
    rowCount: readable((view) => rowsOf(view).length),
    text: inputs("text"),
    valueTypes: ofRows(rangeValueTypes),
    values: inputs("values"),
  },
  navigation: { rows: (view) => hold("RangeViewCollection", view) },
  methods: { getRange: method([], ({ cells }) => hold("Range", cells)) },
};

/** The rows one by one. */
export const rangeViewCollectionType = collection<View>(
  (view) =>
    rowsOf(view).map((row, index): HeldAs<"RangeView"> => hold("RangeView", { cells: row, rows: [row], index })),
  () => null,
);

export const viewMethods: Readonly<Record<string, Method<Cells>>> = {
  getVisibleView: method([], (cells) => hold("RangeView", { cells, rows: null, index: 0 })),
};
