import { autofitColumns, autofitRows } from "../autofit";
import { format, formatProperty } from "../cell-formats";
import { method, writable, type ObjectType } from "../definition";
import { flag, index, integer, number, oneOf } from "../parameters";
import { columnWidthOf, rowHeightOf, setColumnWidth, setRowHeight } from "../sizes";
import { hold, type Areas } from "../targets";

const HORIZONTAL = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;

export const rangeFormatType: ObjectType<Areas> = {
  properties: {
    columnWidth: writable(number, columnWidthOf, setColumnWidth),
    rowHeight: writable(number, rowHeightOf, setRowHeight),
    horizontalAlignment: formatProperty(
      oneOf(...HORIZONTAL),
      ({ horizontal }) => horizontal,
      (horizontal) => ({ horizontal }),
    ),
    verticalAlignment: formatProperty(
      oneOf(...VERTICAL),
      ({ vertical }) => vertical,
      (vertical) => ({ vertical }),
    ),
    indentLevel: formatProperty(
      index,
      ({ indent }) => indent,
      (indent, { horizontal }) => ({ indent, horizontal: horizontal === "General" ? "Left" : horizontal }),
    ),
    shrinkToFit: formatProperty(
      flag,
      ({ shrinkToFit }) => shrinkToFit,
      (shrinkToFit) => ({ shrinkToFit }),
    ),
    textOrientation: formatProperty(
      integer,
      ({ textOrientation }) => textOrientation,
      (textOrientation) => ({ textOrientation }),
    ),
    wrapText: formatProperty(
      flag,
      ({ wrapText }) => wrapText,
      (wrapText) => ({ wrapText }),
    ),
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
