/** The values that a chart keeps of its cells, for whoever shows it without the workbook. */
import type { Element } from "slimdom";
import { encodeEscapes } from "../file/escapes";
import { childOf, childrenOf, remove, setAttributes } from "../file/package/xml";
import { formattedText } from "../text";
import type { Workbook } from "../workbook";
import { addChild, makeChild } from "./markup";
import { type DataReference, dataReferences, isVisibleOnly } from "./shown-data";
import { sourceCells, sourceLevels, type SourceCells, type SourceValues, sourceValues } from "./source-cells";

type Kind = "numRef" | "strRef" | "multiLvlStrRef";

const CACHE = { numRef: "numCache", strRef: "strCache", multiLvlStrRef: "multiLvlStrCache" } as const;
/** What takes text as well as numbers. */
const CATEGORIES = ["cat", "xVal"];

/** The markup with what the cells hold now; what cannot be told of a reference stays as it was. */
export function withShownData(workbook: Workbook, markup: Element): Element {
  const fresh = markup.cloneNode(true);
  const visibleOnly = isVisibleOnly(fresh);
  for (const reference of dataReferences(fresh)) refresh(workbook, reference, visibleOnly);
  return fresh;
}

function refresh(workbook: Workbook, { element, formula }: DataReference, visibleOnly: boolean): void {
  const cells = sourceCells(workbook, formula);
  if (cells === null) return;
  const values = sourceValues(workbook, cells, visibleOnly);
  const kind = kindOf(element, cells, values);
  const reference = ofKind(element, kind);
  for (const cache of Object.values(CACHE)) remove(childOf(reference, cache));
  const cache = makeChild(reference, CACHE[kind]);
  if (kind === "numRef") writeNumbers(cache, values);
  else if (kind === "strRef") writeTexts(workbook, cache, values);
  else writeLevels(workbook, cache, cells, visibleOnly);
}

function kindOf({ parentElement, localName }: Element, cells: readonly SourceCells[], data: SourceValues): Kind {
  const use = parentElement?.localName ?? "";
  if (!CATEGORIES.includes(use)) return localName === "numRef" ? "numRef" : "strRef";
  if (cells.some(({ area }) => area.rows > 1 && area.columns > 1)) return "multiLvlStrRef";
  const isNumeric = data.values.length > 0 && data.values.every(({ value }) => typeof value === "number");
  return isNumeric ? "numRef" : "strRef";
}

/** The reference, under the name that fits what it refers to. */
function ofKind(element: Element, kind: Kind): Element {
  const { parentElement: parent } = element;
  if (element.localName === kind || parent === null) return element;
  const reference = addChild(parent, kind);
  for (const child of element.children) reference.appendChild(child);
  remove(element);
  return reference;
}

function writeNumbers(cache: Element, { count, values }: SourceValues): void {
  const [first] = values;
  const general = first?.numberFormat ?? "General";
  addChild(cache, "formatCode").textContent = general;
  setAttributes(addChild(cache, "ptCount"), { val: count });
  for (const { at, value, numberFormat } of values) {
    const formatCode = numberFormat === general ? null : numberFormat;
    const point = addChild(cache, "pt", { idx: at, formatCode });
    addChild(point, "v").textContent = numberText(value);
  }
}

/** Text counts as nothing in a chart, and an error stays one. */
function numberText(value: SourceValues["values"][number]["value"]): string {
  if (typeof value === "object") return value.error;
  return typeof value === "string" ? "0" : String(Number(value));
}

function writeTexts(workbook: Workbook, cache: Element, { count, values }: SourceValues): void {
  setAttributes(addChild(cache, "ptCount"), { val: count });
  writePoints(workbook, cache, values);
}

function writePoints(workbook: Workbook, parent: Element, values: SourceValues["values"]): void {
  for (const { at, value, numberFormat } of values) {
    const text = formattedText(value, numberFormat, workbook.locale, workbook.date1904);
    addChild(addChild(parent, "pt", { idx: at }), "v").textContent = encodeEscapes(text);
  }
}

/** Categories of several levels: the innermost is the one beside the values. */
function writeLevels(workbook: Workbook, cache: Element, cells: readonly SourceCells[], visibleOnly: boolean): void {
  const across = levelsAcross(workbook, cache, cells);
  const levels = cells
    .flatMap((source) => sourceLevels(source, across))
    .map((level) => sourceValues(workbook, [level], visibleOnly));
  setAttributes(addChild(cache, "ptCount"), { val: Math.max(...levels.map(({ count }) => count)) });
  for (const { values } of levels.reverse()) writePoints(workbook, addChild(cache, "lvl"), values);
}

/** Whether rows or columns are the levels: columns beside values that stand below each other. */
function levelsAcross(workbook: Workbook, cache: Element, cells: readonly SourceCells[]): "row" | "column" {
  const series = cache.parentElement?.parentElement?.parentElement ?? null;
  const values = childOf(
    childrenOf(series).find(({ localName }) => /^(?:val|yVal)$/.test(localName)) ?? null,
    "numRef",
  );
  const [shown] = sourceCells(workbook, childOf(values, "f")?.textContent ?? "") ?? cells;
  return shown !== undefined && shown.area.rows < shown.area.columns ? "row" : "column";
}
