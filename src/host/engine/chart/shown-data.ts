import type { Element } from "slimdom";
import { childOf, flagOf, textOf } from "../file/package/xml";
import type { Workbook } from "../workbook";
import { sourceCells, sourceValues } from "./source-cells";

const REFERENCES = ["numRef", "strRef", "multiLvlStrRef"];

/** An element of a chart that refers to cells and keeps what they held. */
export interface DataReference {
  readonly element: Element;
  readonly formula: string;
}

/** All that refers to cells in a chart: names, categories, values, titles. */
export function dataReferences(markup: Element): DataReference[] {
  const elements = REFERENCES.flatMap((name) => markup.getElementsByTagNameNS("*", name));
  return elements.map((element) => ({ element, formula: textOf(childOf(element, "f")) }));
}

/** Whether the chart passes over hidden rows and columns. */
export function isVisibleOnly(markup: Element): boolean {
  return flagOf(childOf(childOf(markup, "chart"), "plotVisOnly"), "val", true);
}

/** What a chart shows of the cells that it refers to, as a text that is another when they are. */
export function shownData(workbook: Workbook, markup: Element): string {
  const visibleOnly = isVisibleOnly(markup);
  const shown = [...new Set(dataReferences(markup).map(({ formula }) => formula))].map((formula) => {
    const cells = sourceCells(workbook, formula);
    return cells && sourceValues(workbook, cells, visibleOnly);
  });
  return JSON.stringify(shown);
}
