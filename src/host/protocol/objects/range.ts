import { isWholeColumns, isWholeRows } from "../../engine/address";
import { addressOf } from "../addresses";
import { common } from "../cell-formats";
import type { ObjectType } from "../definition";
import { readable } from "../definition";
import { restOn } from "../named-styles";
import { specialCellMethods } from "../special-cells";
import { hold, type Areas, type Cells } from "../targets";
import { bulkMethods } from "./range-bulk";
import { derivedRanges } from "./range-derived";
import { rangeEdits } from "./range-edits";
import { fillMethods } from "./range-fills";
import { inputProperties } from "./range-inputs";
import { outlineMethods } from "./range-outline";
import { relationMethods } from "./range-relations";
import { shapeProperties } from "./range-shape";
import { rangeValueTypes } from "./range-value-types";
import { viewMethods } from "./range-view";

const asAreas = ({ sheet, area }: Cells): Areas => ({ sheet, areas: [area] });

export const rangeType: ObjectType<Cells> = {
  exists: ({ sheet }, { book }) => book.workbook.sheets.includes(sheet),
  properties: {
    address: readable(addressOf),
    addressLocal: readable(addressOf),
    cellCount: readable(({ area }) => (area.rows * area.columns > 2 ** 31 - 1 ? -1 : area.rows * area.columns)),
    columnCount: readable(({ area }) => area.columns),
    columnIndex: readable(({ area }) => area.column),
    isEntireColumn: readable(({ area }) => isWholeColumns(area)),
    isEntireRow: readable(({ area }) => isWholeRows(area)),
    rowCount: readable(({ area }) => area.rows),
    rowIndex: readable(({ area }) => area.row),
    style: {
      get: (cells, at) => common(asAreas(cells), at, ({ namedStyle }) => namedStyle),
      set: (cells, value, at) => restOn(asAreas(cells), value, at),
    },
    valueTypes: rangeValueTypes,
    ...inputProperties,
    ...shapeProperties,
  },
  navigation: {
    conditionalFormats: (cells) => hold("ConditionalFormatCollection", asAreas(cells)),
    dataValidation: (cells) => hold("DataValidation", asAreas(cells)),
    format: (cells) => hold("RangeFormat", asAreas(cells)),
    sort: (cells) => hold("RangeSort", cells),
    worksheet: ({ sheet }) => hold("Worksheet", sheet),
  },
  methods: {
    ...derivedRanges,
    ...rangeEdits,
    ...bulkMethods,
    ...outlineMethods,
    ...specialCellMethods(asAreas),
    ...relationMethods,
    ...fillMethods,
    ...viewMethods,
  },
};
