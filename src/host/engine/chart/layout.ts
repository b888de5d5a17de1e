/** Where a part of a chart was put by hand, as parts of the chart's width and height. */
import type { Element } from "slimdom";
import type { Box } from "../drawing";
import { childOf } from "../file/package/xml";
import { makeChild, setValue, valueOf } from "./markup";

const SIDES = { left: ["x", "width"], top: ["y", "height"], width: ["w", "width"], height: ["h", "height"] } as const;
const FROM_THE_EDGE = ["x", "y"];

export type Side = keyof typeof SIDES;

/** A side in points from the chart's corner; null where Excel picks the place. */
export function sideOf(part: Element | null, side: Side, { width, height }: Box): number | null {
  const [name, along] = SIDES[side];
  const layout = childOf(childOf(part, "layout"), "manualLayout");
  const isByHand = !FROM_THE_EDGE.includes(name) || valueOf(layout, `${name}Mode`) === "edge";
  const share = isByHand ? valueOf(layout, name) : null;
  return share === null ? null : Number(share) * (along === "width" ? width : height);
}

/** Puts a side at so many points from the chart's corner, and no further than its edge. */
export function putSide(part: Element, side: Side, points: number, { width, height }: Box): void {
  const [name, along] = SIDES[side];
  const layout = makeChild(makeChild(part, "layout"), "manualLayout");
  const whole = along === "width" ? width : height;
  if (FROM_THE_EDGE.includes(name)) setValue(layout, `${name}Mode`, "edge");
  setValue(layout, name, whole > 0 ? Math.min(1, Math.max(0, points / whole)) : 0);
}
