import type { Element } from "slimdom";
import { makeChild, setValue, valueOf } from "../../engine/chart/markup";
import { shownColour } from "../../engine/chart/series";
import { drawLine, fillColour, fillWith, lineColour } from "../../engine/chart/shape-look";
import { childOf } from "../../engine/file/package/xml";
import type { Workbook } from "../../engine/workbook";
import { elementOf, further, numberValue, partProperty, signOf, told } from "../chart-parts";
import { MARKERS } from "../chart-words";
import type { Property } from "../definition";
import { RequestError } from "../errors";
import { colour, firstOf, integer, notPlayed, oneOf, within } from "../parameters";
import type { ChartPart } from "../targets";

const WITH_MARKERS = ["lineChart", "scatterChart", "radarChart"];
const SIZE = 5;
const styles = firstOf(oneOf(...Object.values(MARKERS)), notPlayed(oneOf("Picture")));

/** The markers of a series or point; only lines, scatters and radars have them. */
function markerOf(element: Element): Element {
  const series = element.localName === "ser" ? element : element.parentElement;
  if (!WITH_MARKERS.includes(series?.parentElement?.localName ?? "")) throw new RequestError("InvalidOperation");
  return makeChild(element, "marker");
}

/** What series and points say of their markers. */
export function markerProperties<T extends ChartPart>(): Readonly<Record<string, Property<T>>> {
  const size = numberValue<ChartPart>("size", SIZE, within(2, 72, integer));
  return {
    markerBackgroundColor: partProperty<string, T>(
      colour,
      (element, part, { book }) => markerColour(book.workbook, element, part, fillColour),
      (element, value) => fillWith(markerOf(element), value),
    ),
    markerForegroundColor: partProperty<string, T>(
      colour,
      (element, part, { book }) => markerColour(book.workbook, element, part, lineColour),
      (element, value) => drawLine(markerOf(element), value),
    ),
    markerSize: {
      get: (part, at) => size.get(markers(part), at),
      set: (part, value, at) => size.set?.(markers(part), value, at),
    },
    markerStyle: partProperty<string, T>(
      styles,
      (element) => {
        const words: Readonly<Record<string, string>> = MARKERS;
        return told(words[valueOf(childOf(element, "marker"), "symbol") ?? "auto"] ?? null);
      },
      (element, style) => setValue(markerOf(element), "symbol", signOf(MARKERS, style)),
    ),
  };
}

/** What a marker is filled or drawn with; one that is left to Excel has the colour of its series. */
function markerColour(
  workbook: Workbook,
  element: Element | null,
  part: ChartPart & { readonly series?: ChartPart },
  of: typeof fillColour,
): string {
  const series = part.series === undefined ? element : elementOf(part.series);
  const own = of(workbook, childOf(element, "marker")) ?? of(workbook, childOf(series, "marker"));
  return own ?? (series === null ? "" : shownColour(workbook, series));
}

function markers(part: ChartPart): ChartPart {
  return further(part, (element, make) => {
    const marker = make ? markerOf(element) : childOf(element, "marker");
    return marker === null ? [] : [marker];
  });
}
