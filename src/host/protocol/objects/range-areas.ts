import { clearArea } from "../../engine/clear";
import { undoStep } from "../../engine/journal";
import { isWholeColumns, isWholeRows } from "../../engine/address";
import { addressesOf } from "../addresses";
import { common } from "../cell-formats";
import { CLEARABLE } from "../clearing";
import { collection, method, readable, type ObjectType } from "../definition";
import { restOn } from "../named-styles";
import { oneOf, optional } from "../parameters";
import { hold, type Areas } from "../targets";

export const rangeAreasType: ObjectType<Areas> = {
  exists: ({ sheet }, { book }) => book.workbook.sheets.includes(sheet),
  properties: {
    address: readable(addressesOf),
    addressLocal: readable(addressesOf),
    areaCount: readable(({ areas }) => areas.length),
    cellCount: readable(({ areas }) => areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0)),
    isEntireColumn: readable(({ areas }) => areas.every(isWholeColumns)),
    isEntireRow: readable(({ areas }) => areas.every(isWholeRows)),
    style: { get: (areas, at) => common(areas, at, ({ namedStyle }) => namedStyle), set: restOn },
  },
  navigation: {
    areas: (areas) => hold("RangeCollection", areas),
    conditionalFormats: (areas) => hold("ConditionalFormatCollection", areas),
    dataValidation: (areas) => hold("DataValidation", areas),
    format: (areas) => hold("RangeFormat", areas),
    worksheet: ({ sheet }) => hold("Worksheet", sheet),
  },
  methods: {
    clear: method([optional(oneOf(...CLEARABLE), "All")], ({ sheet, areas }, [what], { book }) =>
      undoStep(book.workbook, () => areas.forEach((area) => clearArea(book.workbook, sheet, area, what))),
    ),
  },
};

export const rangeCollectionType = collection<Areas>(
  ({ sheet, areas }) => areas.map((area) => hold("Range", { sheet, area })),
  () => null,
);
