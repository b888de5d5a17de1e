import { autofitColumns, autofitRows } from "../autofit";
import { format } from "../cell-formats";
import { method, writable, type ObjectType } from "../definition";
import { alignmentProperties } from "../format-properties";
import { flag, integer, number } from "../parameters";
import {
  columnWidthOf,
  rowHeightOf,
  setColumnWidth,
  setRowHeight,
  useStandardHeight,
  useStandardWidth,
  usesStandardHeight,
  usesStandardWidth,
} from "../sizes";
import { hold, type Areas } from "../targets";

export const rangeFormatType: ObjectType<Areas> = {
  properties: {
    ...alignmentProperties(),
    columnWidth: writable(number, columnWidthOf, setColumnWidth),
    rowHeight: writable(number, rowHeightOf, setRowHeight),
    useStandardHeight: writable(flag, usesStandardHeight, (areas, isStandard, at) => {
      if (isStandard) useStandardHeight(areas, at);
    }),
    useStandardWidth: writable(flag, usesStandardWidth, (areas, isStandard, at) => {
      if (isStandard) useStandardWidth(areas, at);
    }),
  },
  navigation: {
    borders: (areas) => hold("RangeBorderCollection", areas),
    fill: (areas) => hold("RangeFill", areas),
    font: (areas) => hold("RangeFont", areas),
    protection: (areas) => hold("FormatProtection", areas),
  },
  methods: {
    adjustIndent: method([integer], (areas, [amount], at) =>
      format(areas, at, ({ indent }) => ({ indent: Math.max(0, indent + amount) })),
    ),
    autofitColumns: method([], (areas, _, at) => autofitColumns(areas, at)),
    autofitRows: method([], (areas, _, at) => autofitRows(areas, at)),
  },
};
