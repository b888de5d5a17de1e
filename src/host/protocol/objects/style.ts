import { deleteNamedStyle } from "../../engine/named-styles";
import type { StyleSide } from "../../engine/style";
import { formatProperty } from "../cell-formats";
import { method, readable, writable, type ObjectType, type Property } from "../definition";
import { alignmentProperties, protectionProperties } from "../format-properties";
import { fromLocalFormat, toLocalFormat } from "../local-number-format";
import { changeStyle, styleOf } from "../named-styles";
import { flag, text } from "../parameters";
import { hold, type StyleByName } from "../targets";

/** Whether the style has a say in this side of the cells that rest on it. */
function includes(side: StyleSide): Property<StyleByName> {
  return writable(
    flag,
    (target, { book }) => styleOf(target, book.workbook).includes[side],
    (target, isIncluded, { book }) =>
      changeStyle(target, book.workbook, (style) => ({
        ...style,
        includes: { ...style.includes, [side]: isIncluded },
      })),
  );
}

export const styleType: ObjectType<StyleByName> = {
  key: { name: "_Id", of: ({ style }) => style },
  exists: ({ style }, { book }) => book.workbook.namedStyles.some(({ name }) => name === style),
  aliases: { orientation: "textOrientation" },
  properties: {
    ...alignmentProperties(),
    ...protectionProperties(),
    builtIn: readable((target, { book }) => styleOf(target, book.workbook).isBuiltIn),
    includeAlignment: includes("alignment"),
    includeBorder: includes("border"),
    includeFont: includes("font"),
    includeNumber: includes("number"),
    includePatterns: includes("fill"),
    includeProtection: includes("protection"),
    name: readable(({ style }) => style),
    numberFormat: formatProperty(
      text,
      ({ numberFormat }) => numberFormat,
      (numberFormat) => ({ numberFormat }),
    ),
    numberFormatLocal: writable(
      text,
      (target, { book }) => toLocalFormat(styleOf(target, book.workbook).format.numberFormat, book.locale),
      (target, code, { book }) => {
        const numberFormat = fromLocalFormat(code, book.locale);
        changeStyle(target, book.workbook, (style) => ({ ...style, format: { ...style.format, numberFormat } }));
      },
    ),
  },
  navigation: {
    borders: (target) => hold("RangeBorderCollection", target),
    fill: (target) => hold("RangeFill", target),
    font: (target) => hold("RangeFont", target),
  },
  methods: {
    delete: method([], (target, _, { book }) => deleteNamedStyle(book.workbook, styleOf(target, book.workbook))),
  },
};
