import type { Element } from "slimdom";
import type { ColorScaleRule } from "../../../conditional-format";
import { append, childOf, childrenOf } from "../../package/xml";
import type { ColorReader } from "../../styles/colors";
import { readThresholds, type Wording } from "./wording";

/** The scale of colours in a rule; null when it is not sound. */
export function readColorScale(element: Element, color: ColorReader): ColorScaleRule | null {
  const scale = childOf(element, "colorScale");
  const thresholds = readThresholds(scale);
  const colors = childrenOf(scale, "color").map(color);
  if (thresholds === null || thresholds.length !== colors.length || !/^[23]$/.test(String(colors.length))) return null;
  return {
    kind: "colorScale",
    points: thresholds.map((threshold, at) => ({ ...threshold, color: colors[at] ?? "#000000" })),
  };
}

/** Puts a scale of colours into a rule. */
export function appendColorScale(element: Element, { points }: ColorScaleRule, wording: Wording): void {
  const scale = append(element, "colorScale");
  points.forEach((point, at) => wording.threshold(scale, point, at === 0 ? "low" : "high"));
  for (const { color } of points) wording.color(scale, "color", color);
}
