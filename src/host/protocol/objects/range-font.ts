import type { FontFormat } from "../../engine/style";
import { common, format } from "../cell-formats";
import { writable, type ObjectType, type Property } from "../definition";
import { colour, flag, number, oneOf, text, type Parameter } from "../parameters";
import type { Formatted } from "../targets";

function fontProperty<K extends keyof FontFormat>(key: K, parameter: Parameter<FontFormat[K]>): Property<Formatted> {
  return writable(
    parameter,
    (target, at) => common(target, at, ({ font }) => font[key]),
    (target, value, at) => format(target, at, ({ font }) => ({ font: { ...font, [key]: value } })),
  );
}

/** Raised and lowered text exclude each other. */
function scriptProperty(script: "Superscript" | "Subscript"): Property<Formatted> {
  return writable(
    flag,
    (target, at) => common(target, at, ({ font }) => font.script === script),
    (target, isOn, at) =>
      format(target, at, ({ font }) => ({
        font: { ...font, script: isOn ? script : font.script === script ? "None" : font.script },
      })),
  );
}

export const rangeFontType: ObjectType<Formatted> = {
  properties: {
    bold: fontProperty("bold", flag),
    color: fontProperty("color", colour),
    italic: fontProperty("italic", flag),
    name: fontProperty("name", text),
    size: fontProperty("size", number),
    strikethrough: fontProperty("strikethrough", flag),
    subscript: scriptProperty("Subscript"),
    superscript: scriptProperty("Superscript"),
    underline: fontProperty("underline", oneOf("None", "Single", "Double", "SingleAccountant", "DoubleAccountant")),
  },
};
