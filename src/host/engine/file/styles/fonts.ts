import type { Element } from "slimdom";
import type { FontFormat } from "../../style";
import {
  attributeOf,
  type Attributes,
  childInOrder,
  childOf,
  flagOf,
  newElement,
  numberOf,
  remove,
  setAttributes,
} from "../package/xml";
import { argb, type ColorReader } from "./colors";

const ORDER = "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(" ");

const UNDERLINES = {
  none: "None",
  single: "Single",
  double: "Double",
  singleAccounting: "SingleAccountant",
  doubleAccounting: "DoubleAccountant",
} as const;

const SCRIPTS = { baseline: "None", superscript: "Superscript", subscript: "Subscript" } as const;

/** A font; what it does not say is that of the format's own default. */
export function readFont(font: Element | null, color: ColorReader): FontFormat {
  const underline = childOf(font, "u");
  return {
    name: attributeOf(childOf(font, "name") ?? childOf(font, "rFont"), "val") ?? "Calibri",
    size: numberOf(childOf(font, "sz"), "val") ?? 11,
    bold: isOn(childOf(font, "b")),
    italic: isOn(childOf(font, "i")),
    strikethrough: isOn(childOf(font, "strike")),
    underline: underline === null ? "None" : wordOf(UNDERLINES, attributeOf(underline, "val") ?? "single", "Single"),
    script: wordOf(SCRIPTS, attributeOf(childOf(font, "vertAlign"), "val") ?? "baseline", "None"),
    color: color(childOf(font, "color")) ?? "#000000",
  };
}

/** A font for a styles part, made of an old one (null: a new one) whose unknown sides it keeps; not yet placed. */
export function derivedFont(styles: Element, old: Element | null, before: FontFormat, after: FontFormat): Element {
  const font = old?.cloneNode(true) ?? newElement(styles, "font");
  const set = (name: string, attributes: Attributes | null): void => setFontChild(font, name, attributes);
  if (after.bold !== before.bold) set("b", after.bold ? {} : null);
  if (after.italic !== before.italic) set("i", after.italic ? {} : null);
  if (after.strikethrough !== before.strikethrough) set("strike", after.strikethrough ? {} : null);
  if (after.underline !== before.underline) {
    const name = nameOf(UNDERLINES, after.underline);
    set("u", name === "none" ? null : name === "single" ? {} : { val: name });
  }
  if (after.script !== before.script)
    set("vertAlign", after.script === "None" ? null : { val: nameOf(SCRIPTS, after.script) });
  if (after.size !== before.size) set("sz", { val: after.size });
  if (after.color !== before.color) set("color", { rgb: argb(after.color) });
  if (after.name !== before.name) {
    set("name", { val: after.name });
    for (const follows of ["family", "charset", "scheme"]) set(follows, null);
  }
  return font;
}

/** Puts a child of a font in the place of the one there was; null only takes that away. */
export function setFontChild(font: Element, name: string, attributes: Attributes | null): void {
  remove(childOf(font, name));
  if (attributes !== null) setAttributes(childInOrder(font, name, ORDER), attributes);
}

function isOn(element: Element | null): boolean {
  return element !== null && flagOf(element, "val", true);
}

function wordOf<W extends string>(words: Readonly<Record<string, W>>, name: string, otherwise: W): W {
  return words[name] ?? otherwise;
}

function nameOf(words: Readonly<Record<string, string>>, word: string): string {
  return Object.entries(words).find(([, other]) => other === word)?.[0] ?? "";
}
