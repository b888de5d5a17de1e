import type { Element } from "slimdom";
import type { BorderLine, CellFormat } from "../../style";
import { isSame } from "../canonical";
import {
  append,
  attributeOf,
  childInOrder,
  childOf,
  childrenOf,
  flagOf,
  newElement,
  remove,
  setAttributes,
} from "../package/xml";
import { argb, type ColorReader } from "./colors";

type Borders = CellFormat["borders"];

const ORDER = "start left end right top bottom diagonal vertical horizontal".split(" ");
const NO_LINE: BorderLine = { style: "None", weight: "Thin", color: "#000000" };

/** How the file names a line ⇄ Excel's style and weight. */
const LINES: Readonly<Record<string, Omit<BorderLine, "color">>> = {
  none: { style: "None", weight: "Thin" },
  thin: { style: "Continuous", weight: "Thin" },
  hair: { style: "Continuous", weight: "Hairline" },
  medium: { style: "Continuous", weight: "Medium" },
  thick: { style: "Continuous", weight: "Thick" },
  dashed: { style: "Dash", weight: "Thin" },
  dotted: { style: "Dot", weight: "Thin" },
  dashDot: { style: "DashDot", weight: "Thin" },
  dashDotDot: { style: "DashDotDot", weight: "Thin" },
  mediumDashed: { style: "Dash", weight: "Medium" },
  mediumDashDot: { style: "DashDot", weight: "Medium" },
  mediumDashDotDot: { style: "DashDotDot", weight: "Medium" },
  double: { style: "Double", weight: "Thick" },
  slantDashDot: { style: "SlantDashDot", weight: "Medium" },
};

/** The four sides of a border and its diagonals. */
export function readBorder(border: Element | null, color: ColorReader): Borders {
  const line = (...names: readonly string[]): BorderLine => {
    const side = names.map((name) => childOf(border, name)).find((found) => found !== null) ?? null;
    const known = LINES[attributeOf(side, "style") ?? "none"] ?? { style: "Continuous", weight: "Thin" };
    return { ...known, color: color(childOf(side, "color")) ?? NO_LINE.color };
  };
  const diagonal = line("diagonal");
  return {
    top: line("top"),
    bottom: line("bottom"),
    left: line("left", "start"),
    right: line("right", "end"),
    diagonalDown: flagOf(border, "diagonalDown", false) ? diagonal : NO_LINE,
    diagonalUp: flagOf(border, "diagonalUp", false) ? diagonal : NO_LINE,
  };
}

/** A border for a styles part, made of an old one (null: a new one) whose unknown sides it keeps; not yet placed. */
export function derivedBorder(styles: Element, old: Element | null, before: Borders, after: Borders): Element {
  const border = old?.cloneNode(true) ?? newElement(styles, "border");
  for (const side of ["left", "right", "top", "bottom"] as const) {
    const logical = { left: "start", right: "end" }[side as string] ?? side;
    const element = childOf(border, logical) ?? childInOrder(border, side, ORDER);
    if (!isSame(before[side], after[side])) draw(element, after[side]);
  }
  const diagonal = childInOrder(border, "diagonal", ORDER);
  const { diagonalDown: down, diagonalUp: up } = after;
  if (isSame([before.diagonalDown, before.diagonalUp], [down, up])) return border;
  draw(diagonal, down.style === "None" ? up : down);
  setAttributes(border, {
    diagonalUp: up.style === "None" ? null : true,
    diagonalDown: down.style === "None" ? null : true,
  });
  return border;
}

function draw(element: Element, line: BorderLine): void {
  const isNone = line.style === "None";
  setAttributes(element, { style: isNone ? null : lineName(line) });
  for (const child of childrenOf(element)) remove(child);
  if (!isNone) append(element, "color", { rgb: argb(line.color) });
}

function lineName({ style, weight }: BorderLine): string {
  const exact = Object.entries(LINES).find(([, line]) => line.style === style && line.weight === weight);
  return (exact ?? Object.entries(LINES).find(([, line]) => line.style === style))?.[0] ?? "thin";
}
