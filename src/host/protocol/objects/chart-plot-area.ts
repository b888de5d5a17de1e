import type { Element } from "slimdom";
import { boxOf } from "../../engine/anchor";
import { putSide, type Side, sideOf } from "../../engine/chart/layout";
import { makeChild, setValue, valueOf } from "../../engine/chart/markup";
import { childOf, clear } from "../../engine/file/package/xml";
import { partProperty, told } from "../chart-parts";
import type { ObjectType, Property } from "../definition";
import { firstOf, notPlayed, number, oneOf } from "../parameters";
import { hold, type ChartPart } from "../targets";

type Target = "inner" | "outer";

/** About where Excel puts the plot area by itself, as parts of the chart: a file names all sides or none. */
const USUAL = { x: 0.1, y: 0.17, w: 0.86, h: 0.65 } as const;

/** What its layout is about: the plot area with its labels, or without them; null where Excel picks the place. */
function targetOf(plotArea: Element | null): Target | null {
  const layout = childOf(childOf(plotArea, "layout"), "manualLayout");
  if (layout === null) return null;
  return valueOf(layout, "layoutTarget") === "inner" ? "inner" : "outer";
}

function side(name: Side, target: Target): Property<ChartPart> {
  return partProperty(
    number,
    (plotArea, { sheet, chart }) =>
      told(targetOf(plotArea) === target ? sideOf(plotArea, name, boxOf(sheet, chart.anchor)) : null),
    (plotArea, points, { sheet, chart }) => {
      if (targetOf(plotArea) !== target) layOut(plotArea, target);
      putSide(plotArea, name, points, boxOf(sheet, chart.anchor));
      keepWithin(plotArea);
    },
  );
}

function layOut(plotArea: Element, target: Target): void {
  const layout = makeChild(makeChild(plotArea, "layout"), "manualLayout");
  setValue(layout, "layoutTarget", target);
  for (const mode of ["xMode", "yMode"]) setValue(layout, mode, "edge");
  for (const [name, share] of Object.entries(USUAL)) if (valueOf(layout, name) === null) setValue(layout, name, share);
}

/** The plot area ends where the chart does. */
function keepWithin(plotArea: Element): void {
  const layout = childOf(childOf(plotArea, "layout"), "manualLayout");
  if (layout === null) return;
  const share = (name: string): number => Number(valueOf(layout, name) ?? 0);
  setValue(layout, "w", Math.min(share("w"), 1 - share("x")));
  setValue(layout, "h", Math.min(share("h"), 1 - share("y")));
}

export const chartPlotAreaType: ObjectType<ChartPart> = {
  properties: {
    height: side("height", "outer"),
    insideHeight: side("height", "inner"),
    insideLeft: side("left", "inner"),
    insideTop: side("top", "inner"),
    insideWidth: side("width", "inner"),
    left: side("left", "outer"),
    position: partProperty(
      firstOf(oneOf("Automatic"), notPlayed(oneOf("Custom"))),
      (plotArea) => (targetOf(plotArea) === null ? "Automatic" : "Custom"),
      (plotArea) => clear(makeChild(plotArea, "layout")),
    ),
    top: side("top", "outer"),
    width: side("width", "outer"),
  },
  navigation: { format: (part) => hold("ChartPlotAreaFormat", part) },
};
