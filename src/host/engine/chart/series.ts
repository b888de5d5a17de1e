/** Series of a chart: what they show and how they begin to look. */
import type { Element } from "slimdom";
import { EngineError } from "../engine-error";
import { childOf, childrenOf, clear, insertInOrder, parseTree, remove } from "../file/package/xml";
import type { Workbook } from "../workbook";
import { type ChartKind, seriesOf } from "./chart-kinds";
import { colourOf } from "./colour";
import { accent, seriesMarker, seriesShape } from "./default-looks";
import { orderIn } from "./element-order";
import { isOfNumbers } from "./groups";
import { keepPlaces } from "./labels";
import { addChild, graft, LANGUAGES, makeChild, setValue, valueOf } from "./markup";

/** Where a series takes something from: cells by their formula, or a text of its own. */
export type Source = { readonly formula: string } | { readonly text: string };

/** What a series shows; null where there is nothing. */
export interface SeriesData {
  readonly name: Source | null;
  readonly categories: string | null;
  readonly values: string | null;
  readonly sizes: string | null;
}

/** What of a series takes cells, and the element for it in groups of categories and of numbers. */
const ELEMENTS = {
  categories: ["cat", "xVal"],
  values: ["val", "yVal"],
  sizes: ["bubbleSize", "bubbleSize"],
} as const;

export type Dimension = keyof typeof ELEMENTS;
export const DIMENSIONS = ["categories", "values", "sizes"] as const satisfies readonly Dimension[];

function elementFor(series: Element, dimension: Dimension): string {
  const [ofCategories, ofNumbers] = ELEMENTS[dimension];
  return isOfNumbers(series.parentElement?.localName ?? "") ? ofNumbers : ofCategories;
}

/** Puts a series in a group, plotted after all others. */
export function addSeries(markup: Element, group: Element, kind: ChartKind, data: SeriesData): Element {
  const others = seriesOf(markup);
  const next = (name: "idx" | "order"): number =>
    Math.max(-1, ...others.map((other) => Number(valueOf(other, name)))) + 1;
  const [idx, order] = [next("idx"), next("order")];
  const series = addChild(group, "ser");
  setValue(series, "idx", idx);
  setValue(series, "order", order);
  dress(series, kind, null);
  setData(series, data);
  return series;
}

/** Has a series show this. Without values it has one of its own, as Excel's new series have. */
export function setData(series: Element, data: SeriesData): void {
  setName(series, data.name);
  for (const dimension of DIMENSIONS) setSource(series, dimension, data[dimension]);
  if (data.values !== null) return;
  const own = makeChild(makeChild(series, elementFor(series, "values")), "numLit");
  setValue(own, "ptCount", 1);
  addChild(addChild(own, "pt", { idx: 0 }), "v").textContent = "1";
}

/** Gives a series the looks of a kind: in its own colour, or (null) in the one that Excel gives it. */
export function dress(series: Element, kind: ChartKind, colour: Element | null): void {
  const text = accent(Number(valueOf(series, "idx") ?? 0));
  for (const name of ["spPr", "marker", "explosion", "invertIfNegative", "shape", "smooth", "bubble3D"]) {
    remove(childOf(series, name));
  }
  const shape = seriesShape(kind, text);
  const marker = seriesMarker(kind, text);
  const dressed = [shape, marker].filter((part) => part !== "").map((part) => graft(series, part));
  if (colour !== null) for (const part of dressed) recolour(part, colour);
  if (/^bar|^bubble/.test(kind.group)) setValue(series, "invertIfNegative", 0);
  if (kind.isExploded === true) setValue(series, "explosion", 25);
  if (/^line|^scatter/.test(kind.group)) setValue(series, "smooth", kind.isSmooth === true);
  if (kind.isBubble3D !== undefined) setValue(series, "bubble3D", kind.isBubble3D);
  keepPlaces(series);
}

function recolour(part: Element, colour: Element): void {
  for (const fill of part.getElementsByTagNameNS("*", "solidFill")) {
    clear(fill);
    fill.appendChild(colour.cloneNode(true));
  }
}

/** The colour that a series was given as a whole: of its filling, or else of its line. */
export function ownColour(series: Element): Element | null {
  const shape = childOf(series, "spPr");
  const fill = childOf(shape, "solidFill") ?? childOf(childOf(shape, "ln"), "solidFill");
  return childrenOf(fill)[0] ?? null;
}

/** The colour of a series as it shows: its own, or the one that Excel gives it. */
export function shownColour(workbook: Workbook, series: Element): string {
  const own = ownColour(series)?.parentElement ?? null;
  if (own !== null) return colourOf(workbook, own);
  const number = Number(valueOf(series, "idx") ?? 0);
  const [fill] = parseTree(
    `<a:x xmlns:a="${LANGUAGES}/main"><a:solidFill>${accent(number)}</a:solidFill></a:x>`,
    "chart",
  ).root.children;
  return fill === undefined ? "" : colourOf(workbook, fill);
}

/** Gives a series a name: that of a cell, a text of its own, or none. */
export function setName(series: Element, name: Source | null): void {
  remove(childOf(series, "tx"));
  if (name === null) return;
  const element = makeChild(series, "tx");
  // Within a series `tx` holds a text at once, where a title's holds paragraphs.
  if ("text" in name) addChild(element, "v").textContent = name.text;
  else addChild(addChild(element, "strRef"), "f").textContent = name.formula;
}

/** Gives a series its categories, values or sizes; null takes them away. */
export function setSource(series: Element, dimension: Dimension, formula: string | null): void {
  const name = elementFor(series, dimension);
  remove(childOf(series, name));
  if (formula === null) return;
  const reference = addChild(
    makeChild(series, name),
    dimension === "categories" && name === "cat" ? "strRef" : "numRef",
  );
  addChild(reference, "f").textContent = formula;
}

/** The formula of the cells that a series takes this from; null where it takes none. */
export function sourceOf(series: Element, dimension: Dimension): string | null {
  const element = childOf(series, elementFor(series, dimension));
  const formula = childrenOf(element).flatMap((reference) => childrenOf(reference, "f"))[0];
  return formula?.textContent ?? null;
}

/** Puts a series of another group in this one, with what it shows under the names that fit there. */
export function moveSeries(series: Element, group: Element, kind: ChartKind): void {
  const shown = DIMENSIONS.map((dimension) => [dimension, sourceOf(series, dimension)] as const);
  const colour = ownColour(series);
  const isLiteral = DIMENSIONS.some((dimension) => holdsFigures(series, dimension));
  if (isLiteral && isOfNumbers(group.localName) !== isOfNumbers(series.parentElement?.localName ?? "")) {
    throw new EngineError("NotImplemented", "A series with figures of its own keeps its axes");
  }
  if (!isLiteral) for (const [dimension] of shown) setSource(series, dimension, null);
  remove(series);
  insertInOrder(group, series, orderIn(group.localName));
  if (!isLiteral) for (const [dimension, formula] of shown) setSource(series, dimension, formula);
  dress(series, kind, colour);
}

/** Whether a series has figures of its own instead of cells. */
function holdsFigures(series: Element, dimension: Dimension): boolean {
  const element = childOf(series, elementFor(series, dimension));
  return childrenOf(element).some(({ localName }) => localName.endsWith("Lit"));
}

/** The number by which a chart tells its series apart. */
export function seriesNumber(series: Element): string {
  return valueOf(series, "idx") ?? "";
}
