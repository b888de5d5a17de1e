import type { Icon } from "../engine/conditional-format";
import { index, oneOf, record, type Parameter } from "./parameters";

/** `Excel.IconSet`, by the number of icons. */
const SETS = [
  ...["Arrows", "ArrowsGray", "Flags", "TrafficLights1", "TrafficLights2", "Signs", "Symbols", "Symbols2"].map(
    (name) => `Three${name}`,
  ),
  ...["Stars", "Triangles"].map((name) => `Three${name}`),
  ...["Arrows", "ArrowsGray", "RedToBlack", "Rating", "TrafficLights"].map((name) => `Four${name}`),
  ...["Arrows", "ArrowsGray", "Rating", "Quarters", "Boxes"].map((name) => `Five${name}`),
];

/** The name of a set of icons. */
export const iconSet: Parameter<string> = oneOf(...SETS);

/** How many icons a set has. */
export function iconCount(set: string): number {
  return set.startsWith("Three") ? 3 : set.startsWith("Four") ? 4 : 5;
}

/** `Excel.Icon`. */
export const icon: Parameter<Icon> = record({ set: iconSet, index });
