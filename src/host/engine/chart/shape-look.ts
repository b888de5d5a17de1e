/** The filling and the line of a part of a chart. */
import type { Element } from "slimdom";
import { childOf, childrenOf, remove, setAttributes, numberOf } from "../file/package/xml";
import type { Workbook } from "../workbook";
import { colourOf, solidFill } from "./colour";
import { addChild, graft, makeChild, setValue, valueOf } from "./markup";

const FILLS = ["noFill", "solidFill", "gradFill", "blipFill", "pattFill", "grpFill"];
const EMU_PER_POINT = 12_700;

/** `Excel.ChartLineStyle` by the words of DrawingML. */
const DASHES = {
  solid: "Continuous",
  dash: "Dash",
  dashDot: "DashDot",
  lgDashDotDot: "DashDotDot",
  sysDash: "Dot",
  sysDot: "RoundDot",
} as const;

export type LineStyle = (typeof DASHES)[keyof typeof DASHES] | "None" | "Automatic";

function unfill(element: Element): void {
  for (const child of childrenOf(element)) if (FILLS.includes(child.localName)) remove(child);
}

/** Fills with one colour (`#RRGGBB`), or (null) with nothing. */
export function fillWith(part: Element, colour: string | null): void {
  const shape = makeChild(part, "spPr");
  unfill(shape);
  if (colour === null) addChild(shape, "noFill");
  else graft(shape, solidFill(colour));
}

/** Draws the line in one colour, or (null) not at all. */
export function drawLine(part: Element, colour: string | null): void {
  const line = lineOf(part);
  unfill(line);
  if (colour === null) addChild(line, "noFill");
  else graft(line, solidFill(colour));
}

/** Makes the line so many points thick. */
export function setLineWeight(part: Element, points: number): void {
  setAttributes(lineOf(part), { w: Math.round(points * EMU_PER_POINT) });
}

/** Draws the line whole or in pieces; automatic is what the chart makes of it. */
export function setLineStyle(part: Element, style: LineStyle): void {
  const line = lineOf(part);
  if (style === "None") return drawLine(part, null);
  remove(childOf(line, "noFill"));
  if (style === "Automatic") unfill(line);
  setValue(line, "prstDash", Object.entries(DASHES).find(([, word]) => word === style)?.[0] ?? null);
}

/** The colour of the filling: `#RRGGBB`, "" for none, null where the chart picks one. */
export function fillColour(workbook: Workbook, part: Element | null): string | null {
  return colourIn(workbook, childOf(part, "spPr"));
}

/** The colour of the line: `#RRGGBB`, "" for none, null where the chart picks one. */
export function lineColour(workbook: Workbook, part: Element | null): string | null {
  return colourIn(workbook, childOf(childOf(part, "spPr"), "ln"));
}

function colourIn(workbook: Workbook, parent: Element | null): string | null {
  if (childOf(parent, "noFill") !== null) return "";
  const fill = childOf(parent, "solidFill");
  return fill === null ? null : colourOf(workbook, fill);
}

/** How thick the line is, in points; null where the chart picks it. */
export function lineWeight(part: Element | null): number | null {
  const width = numberOf(childOf(childOf(part, "spPr"), "ln"), "w");
  return width === null ? null : width / EMU_PER_POINT;
}

/** How the line is drawn; null for a way that the API has no word for. */
export function lineStyle(part: Element | null): LineStyle | null {
  const line = childOf(childOf(part, "spPr"), "ln");
  if (line === null) return "Automatic";
  if (childOf(line, "noFill") !== null) return "None";
  const dash = valueOf(line, "prstDash");
  const words: Readonly<Record<string, LineStyle>> = DASHES;
  if (dash === null) return childOf(line, "solidFill") === null ? "Automatic" : "Continuous";
  return words[dash] ?? null;
}

/** Gives a part a shadow, or takes it away. */
export function setShadow(part: Element, isShown: boolean): void {
  const shape = makeChild(part, "spPr");
  const effects = makeChild(shape, "effectLst");
  remove(childOf(effects, "outerShdw"));
  if (isShown) graft(effects, SHADOW);
}

/** Whether a part has a shadow. */
export function hasShadow(part: Element | null): boolean {
  return childOf(childOf(childOf(part, "spPr"), "effectLst"), "outerShdw") !== null;
}

const SHADOW =
  '<a:outerShdw blurRad="50800" dist="38100" dir="2700000" algn="tl" rotWithShape="0">' +
  '<a:prstClr val="black"><a:alpha val="40000"/></a:prstClr></a:outerShdw>';

function lineOf(part: Element): Element {
  return makeChild(makeChild(part, "spPr"), "ln");
}
