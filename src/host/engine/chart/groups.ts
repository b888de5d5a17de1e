/** Groups of series of one kind, with the axes that they stand between. */
import type { Element } from "slimdom";
import { childOf, childrenOf, flagOf, remove, setAttributes } from "../file/package/xml";
import type { ChartKind } from "./chart-kinds";
import { MAJOR_GRIDLINES, NO_SHAPE, TEXT_SIZE, textLook, THIN_LINE } from "./default-looks";
import { graft, makeChild, setValue, valueOf } from "./markup";

type AxisName = "catAx" | "valAx" | "serAx";
const AXES: readonly string[] = ["catAx", "dateAx", "valAx", "serAx"];
const ROUND = ["pieChart", "pie3DChart", "doughnutChart", "ofPieChart"];
const OF_NUMBERS = ["scatterChart", "bubbleChart"];

/** Whether the groups of this kind have two axes of numbers: their series have `xVal` and `yVal`. */
export function isOfNumbers(group: string): boolean {
  return OF_NUMBERS.includes(group);
}

/** Whether a pie or a ring: no axes, and a colour for each point. */
export function isRound(group: string): boolean {
  return ROUND.includes(group);
}

function isDeep({ group, grouping }: ChartKind): boolean {
  return group === "line3DChart" || (group.includes("3D") && grouping === "standard");
}

/** The axes that the kind needs, those of the categories or x first. */
function axesFor(kind: ChartKind): readonly AxisName[] {
  if (isRound(kind.group)) return [];
  if (isOfNumbers(kind.group)) return ["valAx", "valAx"];
  return isDeep(kind) ? ["catAx", "valAx", "serAx"] : ["catAx", "valAx"];
}

/** The part of a chart in which groups and axes stand. */
export function plotAreaOf(markup: Element): Element {
  return makeChild(makeChild(markup, "chart"), "plotArea");
}

/** The axes of a chart, as they stand in its markup. */
export function axesIn(markup: Element): Element[] {
  return childrenOf(plotAreaOf(markup)).filter(({ localName }) => AXES.includes(localName));
}

/** The axes of a group, those of the categories or x first. */
export function axesOfGroup(markup: Element, group: Element): Element[] {
  const ids = childrenOf(group, "axId").map((id) => id.getAttribute("val"));
  return ids.flatMap((id) => axesIn(markup).find((axis) => valueOf(axis, "axId") === id) ?? []);
}

/** An empty group of this kind with axes of its own, at the secondary sides of the chart where that is asked. */
export function addGroup(markup: Element, kind: ChartKind, isSecondary = false): Element {
  const plotArea = plotAreaOf(markup);
  const known = axesIn(markup).map((axis) => Number(valueOf(axis, "axId") ?? 0));
  const first = Math.max(0, ...known) + 1;
  const ids = axesFor(kind).map((_, at) => first + at);
  for (const [at, name] of axesFor(kind).entries()) graft(plotArea, axisText(kind, name, at, ids, isSecondary));
  showDepth(markup, kind);
  return graft(plotArea, groupText(kind, ids));
}

/** A group of this kind between axes that are there already. */
export function addGroupOn(markup: Element, kind: ChartKind, axes: readonly Element[]): Element {
  return graft(
    plotAreaOf(markup),
    groupText(
      kind,
      axes.map((axis) => Number(valueOf(axis, "axId"))),
    ),
  );
}

/** Has axes that stay suit another kind of chart: where its values begin, and whether they are parts of a whole. */
export function suitAxes(kind: ChartKind, axes: readonly Element[]): void {
  for (const axis of axes.filter(({ localName }) => localName === "valAx")) {
    setValue(axis, "crossBetween", crossBetween(kind));
    const format = childOf(axis, "numFmt");
    if (flagOf(format, "sourceLinked", false))
      setAttributes(makeChild(axis, "numFmt"), { formatCode: valueFormat(kind) });
  }
}

function crossBetween({ group }: ChartKind): "between" | "midCat" {
  return isOfNumbers(group) || group.startsWith("area") ? "midCat" : "between";
}

function valueFormat({ grouping }: ChartKind): string {
  return grouping === "percentStacked" ? "0%" : "General";
}

/** Whether two kinds may stand between the same axes. */
export function shareAxes(one: ChartKind, other: ChartKind): boolean {
  const turned = ({ barDir }: ChartKind): boolean => barDir === "bar";
  return axesFor(one).join() === axesFor(other).join() && turned(one) === turned(other);
}

/** Takes a group away, and the axes that no other group stands between. */
export function removeGroup(markup: Element, group: Element): void {
  const axes = axesOfGroup(markup, group);
  remove(group);
  const used = childrenOf(plotAreaOf(markup)).flatMap((other) => childrenOf(other, "axId"));
  const ids = used.filter(({ parentElement }) => parentElement?.localName.endsWith("Chart")).map(idOf);
  for (const axis of axes) if (!ids.includes(valueOf(axis, "axId"))) remove(axis);
}

function idOf(axisId: Element): string | null {
  return axisId.getAttribute("val");
}

function groupText(kind: ChartKind, ids: readonly number[]): string {
  const { group } = kind;
  const deep = group.includes("3D") && ids.length === 2 ? [...ids, 0] : ids;
  const values = Object.entries(groupValues(kind)).map(([name, value]) => `<c:${name} val="${value}"/>`);
  return `<c:${group}>${values.join("")}${deep.map((id) => `<c:axId val="${id}"/>`).join("")}</c:${group}>`;
}

/** What stands in a new group, in the order of the schema. */
function groupValues({
  group,
  barDir,
  grouping,
  shape,
  isFilled,
  isSmooth,
}: ChartKind): Record<string, string | number> {
  const stacked = grouping === "stacked" || grouping === "percentStacked";
  switch (group) {
    case "barChart":
      return {
        barDir: barDir ?? "col",
        grouping: grouping ?? "clustered",
        varyColors: 0,
        gapWidth: stacked ? 150 : barDir === "bar" ? 182 : 219,
        ...(stacked ? { overlap: 100 } : barDir === "bar" ? {} : { overlap: -27 }),
      };
    case "bar3DChart":
      return {
        barDir: barDir ?? "col",
        grouping: grouping ?? "clustered",
        varyColors: 0,
        gapWidth: 150,
        shape: shape ?? "box",
      };
    case "lineChart":
      return { grouping: grouping ?? "standard", varyColors: 0, marker: 1 };
    case "pieChart":
      return { varyColors: 1, firstSliceAng: 0 };
    case "pie3DChart":
      return { varyColors: 1 };
    case "doughnutChart":
      return { varyColors: 1, firstSliceAng: 0, holeSize: 75 };
    case "scatterChart":
      return { scatterStyle: isSmooth === true ? "smoothMarker" : "lineMarker", varyColors: 0 };
    case "bubbleChart":
      return { varyColors: 0, bubbleScale: 100, showNegBubbles: 0 };
    case "radarChart":
      return { radarStyle: isFilled === true ? "filled" : "marker", varyColors: 0 };
    default:
      return { grouping: grouping ?? "standard", varyColors: 0 };
  }
}

/** An axis as Excel makes it: the one of values with gridlines and without a line of its own. */
function axisText(kind: ChartKind, name: AxisName, at: number, ids: readonly number[], isSecondary: boolean): string {
  const isFirst = at === 0;
  const isLying = isFirst === (kind.barDir !== "bar");
  const side = isLying ? (isSecondary ? "t" : "b") : isSecondary ? "r" : "l";
  const hasGridlines = !isSecondary && (name === "valAx" || kind.group === "radarChart");
  const crossed = ids[isFirst || name === "serAx" ? 1 : 0] ?? 0;
  const ofValues =
    name === "valAx"
      ? `<c:crossBetween val="${crossBetween(kind)}"/>`
      : name === "catAx"
        ? '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/>'
        : "";
  return (
    `<c:${name}><c:axId val="${ids[at] ?? 0}"/><c:scaling><c:orientation val="minMax"/></c:scaling>` +
    `<c:delete val="${isSecondary && isFirst ? 1 : 0}"/><c:axPos val="${name === "serAx" ? "b" : side}"/>` +
    (hasGridlines ? MAJOR_GRIDLINES : "") +
    `<c:numFmt formatCode="${name === "valAx" ? valueFormat(kind) : "General"}" sourceLinked="1"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>` +
    `<c:tickLblPos val="nextTo"/>${name === "valAx" && !isOfNumbers(kind.group) ? NO_SHAPE : THIN_LINE}${textLook(TEXT_SIZE)}` +
    `<c:crossAx val="${crossed}"/><c:crosses val="${isSecondary && !isFirst ? "max" : "autoZero"}"/>${ofValues}</c:${name}>`
  );
}

/** Turns a chart of three dimensions as Excel does, and a flat one back. */
function showDepth(markup: Element, kind: ChartKind): void {
  const chart = makeChild(markup, "chart");
  if (!kind.group.includes("3D")) {
    for (const name of ["view3D", "floor", "sideWall", "backWall"]) remove(childOf(chart, name));
    return;
  }
  if (childOf(chart, "view3D") !== null) return;
  const view = makeChild(chart, "view3D");
  const isPie = isRound(kind.group);
  setValue(view, "rotX", isPie ? 30 : 15);
  setValue(view, "rotY", isPie ? 0 : 20);
  setAttributes(makeChild(view, "depthPercent"), { val: 100 });
  setValue(view, "rAngAx", !isPie && !isDeep(kind));
}
