import type { Element } from "slimdom";
import { isRound } from "../../engine/chart/groups";
import {
  areShown,
  dropLabel,
  isShown,
  labelOf,
  makeLabel,
  showLabels,
  SHOWN,
  type Shown,
} from "../../engine/chart/labels";
import { addChild, setValue, valueOf } from "../../engine/chart/markup";
import { pointCount, pointValue } from "../../engine/chart/series-source";
import { childOf, childrenOf } from "../../engine/file/package/xml";
import { changePart, elementOf, further, isThere } from "../chart-parts";
import type { Connection } from "../connection";
import { collection, readable, writable, type ObjectType } from "../definition";
import { flag, index } from "../parameters";
import { hold, type ChartPart, type ChartPointPart, type HeldAs } from "../targets";
import { markerProperties } from "./chart-markers";

/** What a series says of one of its points. */
function pointElement(series: Element, index: number, make: boolean): Element[] {
  const known = childrenOf(series, "dPt").find((point) => valueOf(point, "idx") === String(index));
  if (known !== undefined || !make) return known === undefined ? [] : [known];
  const point = addChild(series, "dPt");
  setValue(point, "idx", index);
  const group = series.parentElement?.localName ?? "";
  if (/^bar|^bubble/.test(group)) setValue(point, "invertIfNegative", false);
  if (!isRound(group)) {
    for (const name of ["marker", "spPr"]) {
      const like = childOf(series, name);
      if (like !== null) point.appendChild(like.cloneNode(true));
    }
  }
  return [point];
}

function pointAt(series: ChartPart, index: number): ChartPointPart {
  return { ...further(series, (element, make) => pointElement(element, index, make)), series, index };
}

function countOf(series: ChartPart, { book }: Connection): number {
  const element = elementOf(series);
  return element === null ? 0 : pointCount(book.workbook, element);
}

const all = (series: ChartPart, at: Connection): HeldAs<"ChartPoint">[] =>
  Array.from({ length: countOf(series, at) }, (_, place) => hold("ChartPoint", pointAt(series, place)));

export const chartPointsCollectionType = collection<ChartPart>(
  all,
  (series, key, at) => all(series, at)[index.parse(key)],
);

/** Whether the series is there and has the point. */
export function isPointThere({ series, index }: ChartPointPart, at: Connection): boolean {
  return isThere(series, at) && index < countOf(series, at);
}

/** Whether a point shows something beside it: by its own label, else by those of its series. */
export function isLabelled(series: Element | null, index: number, shown?: Shown): boolean {
  const own = series === null ? null : labelOf(series, index);
  const label = own ?? childOf(series, "dLbls");
  return shown === undefined ? areShown(label) : isShown(label, shown);
}

export const chartPointType: ObjectType<ChartPointPart> = {
  exists: isPointThere,
  properties: {
    hasDataLabel: writable(
      flag,
      ({ series, index }) => isLabelled(elementOf(series), index),
      ({ series, index }, isOn, at) =>
        changePart(series, at, (element) => (isOn ? showLabels(makeLabel(element, index)) : dropLabel(element, index))),
    ),
    ...markerProperties<ChartPointPart>(),
    value: readable(({ series, index }, { book }) => {
      const element = elementOf(series);
      return element && pointValue(book.workbook, element, index);
    }),
  },
  navigation: {
    dataLabel: ({ series, index }) =>
      hold("ChartDataLabel", {
        ...further(series, (element, make) => {
          const label = make ? makeLabel(element, index) : labelOf(element, index);
          return label === null ? [] : [label];
        }),
        series,
        index,
      }),
    format: (point) => hold("ChartPointFormat", point),
  },
};

/** The names of what labels show, with the elements that say so. */
export const shownNames = Object.entries(SHOWN) as readonly (readonly [Shown, (typeof SHOWN)[Shown]])[];
