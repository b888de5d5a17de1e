import type { Element } from "slimdom";
import { primaryAxes, secondaryAxes } from "../../engine/chart/change-kind";
import { chartPart, elementsOf } from "../chart-parts";
import { found, method, type ObjectType } from "../definition";
import { oneOf, optional } from "../parameters";
import { hold, type ChartOnSheet, type HeldAs, type Targets } from "../targets";

type Axis = Targets["ChartAxis"];

const PLACES = { Category: 0, Value: 1, Series: 2 } as const;

function axis(target: ChartOnSheet, type: Axis["type"], group: Axis["group"]): HeldAs<"ChartAxis"> {
  const axes = (markup: Element): Element[] => (group === "Primary" ? primaryAxes(markup) : secondaryAxes(markup));
  const place = PLACES[type];
  const part = chartPart(target, (markup) => axes(markup).slice(place, place + 1));
  return hold("ChartAxis", { ...part, type, group });
}

/** The axes of a chart. One that it does not have is there to be asked for, and not to be used. */
export const chartAxesType: ObjectType<ChartOnSheet> = {
  navigation: {
    categoryAxis: (target) => axis(target, "Category", "Primary"),
    seriesAxis: (target) => axis(target, "Series", "Primary"),
    valueAxis: (target) => axis(target, "Value", "Primary"),
  },
  methods: {
    getItem: method(
      [oneOf("Category", "Value", "Series"), optional(oneOf("Primary", "Secondary"), "Primary")],
      (target, [type, group]) => {
        const held = axis(target, type, group);
        return found(held.target && elementsOf(held.target).length > 0 ? held : null);
      },
    ),
  },
};
