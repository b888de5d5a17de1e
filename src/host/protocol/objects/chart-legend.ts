import { seriesOf } from "../../engine/chart/chart-kinds";
import { LEGEND } from "../../engine/chart/default-looks";
import { isRound } from "../../engine/chart/groups";
import { addChild, graft, setValue, valueOf } from "../../engine/chart/markup";
import { pointCount } from "../../engine/chart/series-source";
import { hasShadow, setShadow } from "../../engine/chart/shape-look";
import { childOf, childrenOf, flagOf, remove } from "../../engine/file/package/xml";
import { changePart, child, elementOf, flagValue, further, markupOf, partProperty, signOf, told } from "../chart-parts";
import { LEGEND_POSITIONS } from "../chart-words";
import type { Connection } from "../connection";
import { collection, readable, writable, type ObjectType } from "../definition";
import { firstOf, flag, index, notPlayed, oneOf } from "../parameters";
import { hold, type ChartPart, type HeldAs, type Targets } from "../targets";
import { sideProperty } from "./chart-title";

/** The step from `chart` to its legend, which is made where there is none. */
export const legendStep = child("legend", (chart) => childOf(chart, "legend") ?? graft(chart, LEGEND));

export const chartLegendType: ObjectType<ChartPart> = {
  properties: {
    height: sideProperty("height"),
    left: sideProperty("left"),
    overlay: flagValue("overlay", false),
    position: partProperty(
      firstOf(oneOf("Top", "Bottom", "Left", "Right", "Corner"), notPlayed(oneOf("Custom"))),
      (legend) => {
        if (childOf(childOf(legend, "layout"), "manualLayout") !== null) return "Custom";
        const words: Readonly<Record<string, string>> = LEGEND_POSITIONS;
        return told(words[valueOf(legend, "legendPos") ?? "r"] ?? null);
      },
      (legend, position) => {
        remove(childOf(legend, "layout"));
        setValue(legend, "legendPos", signOf(LEGEND_POSITIONS, position));
      },
    ),
    showShadow: partProperty(flag, hasShadow, setShadow),
    top: sideProperty("top"),
    visible: writable(
      flag,
      (part) => elementOf(part) !== null,
      (part, isShown, at) => changePart(part, at, (legend) => (isShown ? undefined : remove(legend))),
    ),
    width: sideProperty("width"),
  },
  navigation: {
    format: (part) => hold("ChartLegendFormat", part),
    legendEntries: (part) => hold("ChartLegendEntryCollection", part),
  },
};

/** An entry for each series, or for each point of a pie. */
function entriesOf(part: ChartPart, { book }: Connection): HeldAs<"ChartLegendEntry">[] {
  const series = seriesOf(markupOf(part));
  const [first] = series;
  const isOfPoints = first !== undefined && isRound(first.parentElement?.localName ?? "");
  const count = isOfPoints ? pointCount(book.workbook, first) : series.length;
  return Array.from({ length: count }, (_, at) =>
    hold("ChartLegendEntry", {
      ...further(part, (legend, make) => {
        const known = childrenOf(legend, "legendEntry").find((entry) => valueOf(entry, "idx") === String(at));
        if (known !== undefined || !make) return known === undefined ? [] : [known];
        const entry = addChild(legend, "legendEntry");
        setValue(entry, "idx", at);
        return [entry];
      }),
      index: at,
    }),
  );
}

export const chartLegendEntryCollectionType = collection<ChartPart>(
  (part, at) => entriesOf(part, at),
  (part, key, at) => entriesOf(part, at)[index.parse(key)],
);

export const chartLegendEntryType: ObjectType<Targets["ChartLegendEntry"]> = {
  properties: {
    index: readable((part) => part.index),
    visible: partProperty(
      flag,
      (entry) => childOf(entry, "delete") === null || !flagOf(childOf(entry, "delete"), "val", true),
      (entry, isShown) => (isShown ? remove(entry) : setValue(entry, "delete", true)),
    ),
  },
};
