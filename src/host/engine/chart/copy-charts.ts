import type { Element } from "slimdom";
import { type Chart, isExtended } from "../drawing";
import { remove } from "../file/package/xml";
import type { Sheet } from "../workbook";
import { chartsOn } from "./edit-chart";

/** The charts of a sheet for its copy: the same, but for pictures and shapes within them, which are parts of their own. Charts of the kinds of 2016 are not copied. */
export function copiedCharts(sheet: Sheet): Chart[] {
  return chartsOn(sheet)
    .filter((chart) => !isExtended(chart))
    .map((chart) => ({ ...chart, id: newDrawingId(), markup: withoutParts(chart.markup) }));
}

/** An id that no other drawing has. */
export function newDrawingId(): string {
  return `{${globalThis.crypto.randomUUID().toUpperCase()}}`;
}

function withoutParts(markup: Element): Element {
  const copy = markup.cloneNode(true);
  for (const element of copy.getElementsByTagNameNS("*", "*")) if (namesPart(element)) remove(element);
  return copy;
}

function namesPart({ attributes }: Element): boolean {
  return attributes.some(({ namespaceURI }) => namespaceURI?.endsWith("/relationships"));
}
