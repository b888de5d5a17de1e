import type { Element } from "slimdom";
import { seriesOf } from "./chart-kinds";
import { setValue } from "./markup";

/** Plots a series at a place among all series of the chart. */
export function plotAt(markup: Element, series: Element, place: number): void {
  const others = seriesOf(markup).filter((other) => other !== series);
  others.splice(place, 0, series);
  for (const [order, one] of others.entries()) setValue(one, "order", order);
}
