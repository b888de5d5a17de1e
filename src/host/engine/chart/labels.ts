/** The labels of series and points: what they show and where they may stand. */
import type { Element } from "slimdom";
import { childOf, childrenOf, flagOf, remove } from "../file/package/xml";
import { LABELS } from "./default-looks";
import { addChild, graft, setValue, valueOf } from "./markup";

/** What a label can show, by the element that says so. */
export const SHOWN = {
  showLegendKey: "showLegendKey",
  showVal: "showValue",
  showCatName: "showCategoryName",
  showSerName: "showSeriesName",
  showPercent: "showPercentage",
  showBubbleSize: "showBubbleSize",
} as const;
export type Shown = keyof typeof SHOWN;
const SHOWN_NAMES = Object.keys(SHOWN) as Shown[];

const POSITIONS = {
  ctr: "Center",
  inEnd: "InsideEnd",
  inBase: "InsideBase",
  outEnd: "OutsideEnd",
  l: "Left",
  r: "Right",
  t: "Top",
  b: "Bottom",
  bestFit: "BestFit",
} as const;
export type LabelPosition = (typeof POSITIONS)[keyof typeof POSITIONS];
export const LABEL_POSITIONS: readonly LabelPosition[] = Object.values(POSITIONS);

/** Where labels may stand by the group of their series, the place that Excel picks first. In others they stand where they must. */
const PLACES: Readonly<Record<string, readonly LabelPosition[]>> = {
  barChart: ["OutsideEnd", "Center", "InsideEnd", "InsideBase"],
  lineChart: ["Right", "Left", "Center", "Top", "Bottom"],
  scatterChart: ["Right", "Left", "Center", "Top", "Bottom"],
  bubbleChart: ["Right", "Left", "Center", "Top", "Bottom"],
  pieChart: ["BestFit", "Center", "InsideEnd", "OutsideEnd"],
  pie3DChart: ["BestFit", "Center", "InsideEnd", "OutsideEnd"],
};
const STACKED_PLACES: readonly LabelPosition[] = ["Center", "InsideEnd", "InsideBase"];

/** The labels of a series, made where there are none: they show nothing yet. */
export function makeLabels(series: Element): Element {
  return childOf(series, "dLbls") ?? graft(series, LABELS);
}

/** The step from a series to its labels. */
export function labelled(series: Element, make: boolean): readonly Element[] {
  const labels = make ? makeLabels(series) : childOf(series, "dLbls");
  return labels === null ? [] : [labels];
}

/** The label of one point, if it has one of its own. */
export function labelOf(series: Element, point: number): Element | null {
  return childrenOf(childOf(series, "dLbls"), "dLbl").find((label) => valueOf(label, "idx") === String(point)) ?? null;
}

/** The same, made where there is none: it shows what the labels of its series show. */
export function makeLabel(series: Element, point: number): Element {
  const known = labelOf(series, point);
  if (known !== null) {
    remove(childOf(known, "delete"));
    return known;
  }
  const all = makeLabels(series);
  const label = addChild(all, "dLbl");
  setValue(label, "idx", point);
  for (const name of ["numFmt", "spPr", "txPr", "dLblPos", ...SHOWN_NAMES, "separator"]) {
    const like = childOf(all, name);
    if (like !== null) label.appendChild(like.cloneNode(true));
  }
  return label;
}

/** Whether a label, or those of a series, show this. */
export function isShown(label: Element | null, shown: Shown): boolean {
  if (label === null || flagOf(childOf(label, "delete"), "val", childOf(label, "delete") !== null)) return false;
  const element = childOf(label, shown);
  return element !== null && flagOf(element, "val", true);
}

/** Whether a label, or those of a series, show anything. */
export function areShown(label: Element | null): boolean {
  return SHOWN_NAMES.some((shown) => isShown(label, shown));
}

/** Shows the values in labels that show nothing yet. */
export function showLabels(label: Element): void {
  remove(childOf(label, "delete"));
  if (!areShown(label)) setValue(label, "showVal", true);
}

/** Takes the labels of a series away. */
export function dropLabels(series: Element): void {
  remove(childOf(series, "dLbls"));
}

/** Takes the label of one point away. */
export function dropLabel(series: Element, point: number): void {
  const label = makeLabel(series, point);
  for (const child of childrenOf(label)) if (child.localName !== "idx") remove(child);
  setValue(label, "delete", true);
}

/** Where the labels of a series may stand. */
function placesFor(series: Element | null): readonly LabelPosition[] {
  const group = series?.parentElement ?? null;
  const grouping = valueOf(group, "grouping");
  if (group?.localName === "barChart" && /tacked/.test(grouping ?? "")) return STACKED_PLACES;
  return PLACES[group?.localName ?? ""] ?? [];
}

/** The series that labels, or a label, belong to. */
function seriesOfLabel(label: Element): Element | null {
  const parent = label.parentElement;
  return parent?.localName === "dLbls" ? parent.parentElement : parent;
}

/** Where labels stand; null where the kind of chart leaves no choice. */
export function labelPosition(label: Element | null, series: Element | null): LabelPosition | null {
  const words: Readonly<Record<string, LabelPosition>> = POSITIONS;
  return words[valueOf(label, "dLblPos") ?? ""] ?? placesFor(series)[0] ?? null;
}

/** Puts labels at a place; answers whether the kind of chart lets them stand there. */
export function placeLabel(label: Element, position: LabelPosition): boolean {
  const sign = Object.entries(POSITIONS).find(([, word]) => word === position)?.[0] ?? null;
  const mayStand = placesFor(seriesOfLabel(label)).includes(position);
  if (mayStand) setValue(label, "dLblPos", sign);
  return mayStand;
}

/** Takes places from labels at which they cannot stand in the group that their series is in now. */
export function keepPlaces(series: Element): void {
  const labels = childOf(series, "dLbls");
  const words: Readonly<Record<string, LabelPosition>> = POSITIONS;
  for (const label of [labels, ...childrenOf(labels, "dLbl")]) {
    const position = words[valueOf(label, "dLblPos") ?? ""];
    if (label !== null && (position === undefined || !placesFor(series).includes(position)))
      remove(childOf(label, "dLblPos"));
  }
}
