import type { Element } from "slimdom";
import type { CellFormat } from "../../style";
import { append, attributeOf, childOf, newElement } from "../package/xml";
import { argb, type ColorReader } from "./colors";

export type Fill = Pick<CellFormat, "fill" | "pattern">;

const BLACK = "#000000";

/** How the file names a pattern ⇄ `Excel.FillPattern`. */
const PATTERNS: Readonly<Record<string, string>> = {
  mediumGray: "Gray50",
  darkGray: "Gray75",
  lightGray: "Gray25",
  darkHorizontal: "Horizontal",
  darkVertical: "Vertical",
  darkDown: "Down",
  darkUp: "Up",
  darkGrid: "Checker",
  darkTrellis: "SemiGray75",
  lightHorizontal: "LightHorizontal",
  lightVertical: "LightVertical",
  lightDown: "LightDown",
  lightUp: "LightUp",
  lightGrid: "Grid",
  lightTrellis: "CrissCross",
  gray125: "Gray16",
  gray0625: "Gray8",
};

/** A fill: the background, and the pattern over it. A gradient is kept by the file alone. */
export function readFill(element: Element | null, color: ColorReader): Fill {
  const fill = childOf(element, "patternFill");
  const type = attributeOf(fill, "patternType") ?? "none";
  const front = color(childOf(fill, "fgColor"));
  if (type === "none") return { fill: null, pattern: null };
  if (type === "solid") return { fill: front ?? BLACK, pattern: null };
  const pattern = { style: PATTERNS[type] ?? "Gray50", color: front ?? BLACK };
  return { fill: color(childOf(fill, "bgColor")), pattern };
}

/** A new `fill` for a styles part, not yet placed. */
export function newFill(styles: Element, { fill, pattern }: Fill): Element {
  const element = newElement(styles, "fill");
  if (pattern === null) {
    const plain = append(element, "patternFill", { patternType: fill === null ? "none" : "solid" });
    if (fill === null) return element;
    append(plain, "fgColor", { rgb: argb(fill) });
    append(plain, "bgColor", { indexed: 64 });
    return element;
  }
  const type = Object.entries(PATTERNS).find(([, word]) => word === pattern.style)?.[0] ?? "mediumGray";
  const drawn = append(element, "patternFill", { patternType: type });
  append(drawn, "fgColor", { rgb: argb(pattern.color) });
  if (fill !== null) append(drawn, "bgColor", { rgb: argb(fill) });
  return element;
}
