import type { FontFormat } from "../../engine/style";
import { common, format } from "../cell-formats";
import { writable, type ObjectType, type Property } from "../definition";
import { colour, flag, number, oneOf, text, type Parameter } from "../parameters";
import type { Areas } from "../targets";

function fontProperty<K extends keyof FontFormat>(key: K, parameter: Parameter<FontFormat[K]>): Property<Areas> {
  return writable(
    parameter,
    (areas, at) => common(areas, at, ({ font }) => font[key]),
    (areas, value, at) => format(areas, at, ({ font }) => ({ font: { ...font, [key]: value } })),
  );
}

export const rangeFontType: ObjectType<Areas> = {
  properties: {
    bold: fontProperty("bold", flag),
    color: fontProperty("color", colour),
    italic: fontProperty("italic", flag),
    name: fontProperty("name", text),
    size: fontProperty("size", number),
    strikethrough: fontProperty("strikethrough", flag),
    underline: fontProperty("underline", oneOf("None", "Single", "Double", "SingleAccountant", "DoubleAccountant")),
  },
};
