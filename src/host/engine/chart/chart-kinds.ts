/** The kinds of chart that the host makes, under the names of Excel's API, and how a chart's markup tells which it is. */
import type { Element } from "slimdom";
import { attributeOf, childOf, childrenOf } from "../file/package/xml";
import { valueOf } from "./markup";

/** What its group of series and the series themselves say of a kind of chart. */
export interface ChartKind {
  /** The element of the group: `barChart`, `line3DChart`, … */
  readonly group: string;
  readonly barDir?: "col" | "bar";
  readonly grouping?: "clustered" | "stacked" | "percentStacked" | "standard";
  /** What columns of three dimensions look like. */
  readonly shape?: "box" | "cylinder" | "cone" | "pyramid";
  /** Whether points have markers, are joined by lines, and by curved ones. */
  readonly hasMarkers?: boolean;
  readonly hasLines?: boolean;
  readonly isSmooth?: boolean;
  readonly isExploded?: boolean;
  readonly isFilled?: boolean;
  readonly isBubble3D?: boolean;
}

const STACKS = [
  ["Clustered", "clustered"],
  ["Stacked", "stacked"],
  ["Stacked100", "percentStacked"],
] as const;
const DIRECTIONS = [
  ["Column", "Col", "col"],
  ["Bar", "Bar", "bar"],
] as const;
const SHAPES = [
  ["Cylinder", "cylinder"],
  ["Cone", "cone"],
  ["Pyramid", "pyramid"],
] as const;
const HEAPS = [
  ["", "standard"],
  ["Stacked", "stacked"],
  ["Stacked100", "percentStacked"],
] as const;

function bars(): [string, ChartKind][] {
  return DIRECTIONS.flatMap(([word, short, barDir]) =>
    STACKS.flatMap(([suffix, grouping]): [string, ChartKind][] => [
      [`${word}${suffix}`, { group: "barChart", barDir, grouping }],
      [`3D${word}${suffix}`, { group: "bar3DChart", barDir, grouping, shape: "box" }],
      ...SHAPES.map(([form, shape]): [string, ChartKind] => [
        `${form}${short}${suffix}`,
        { group: "bar3DChart", barDir, grouping, shape },
      ]),
    ]),
  );
}

function standing(): [string, ChartKind][] {
  const shapes = [["3DColumn", "box"] as const, ...SHAPES.map(([form, shape]) => [`${form}Col`, shape] as const)];
  return shapes.map(([name, shape]) => [name, { group: "bar3DChart", barDir: "col", grouping: "standard", shape }]);
}

function heaps(): [string, ChartKind][] {
  return HEAPS.flatMap(([suffix, grouping]): [string, ChartKind][] => [
    [`Line${suffix}`, { group: "lineChart", grouping, hasMarkers: false }],
    [`LineMarkers${suffix}`, { group: "lineChart", grouping, hasMarkers: true }],
    [`Area${suffix}`, { group: "areaChart", grouping }],
    [`3DArea${suffix}`, { group: "area3DChart", grouping }],
  ]);
}

function rounds(): [string, ChartKind][] {
  return [
    ["Pie", "pieChart"] as const,
    ["3DPie", "pie3DChart"] as const,
    ["Doughnut", "doughnutChart"] as const,
  ].flatMap(([name, group]): [string, ChartKind][] => [
    [name, { group, isExploded: false }],
    [`${name}Exploded`, { group, isExploded: true }],
  ]);
}

function scatters(): [string, ChartKind][] {
  const scatter = (hasMarkers: boolean, hasLines: boolean, isSmooth: boolean): ChartKind => ({
    group: "scatterChart",
    hasMarkers,
    hasLines,
    isSmooth,
  });
  return [
    ["XYScatter", scatter(true, false, false)],
    ["XYScatterLines", scatter(true, true, false)],
    ["XYScatterLinesNoMarkers", scatter(false, true, false)],
    ["XYScatterSmooth", scatter(true, true, true)],
    ["XYScatterSmoothNoMarkers", scatter(false, true, true)],
  ];
}

const KINDS: ReadonlyMap<string, ChartKind> = new Map([
  ...bars(),
  ...standing(),
  ...heaps(),
  ["3DLine", { group: "line3DChart", grouping: "standard" }],
  ...rounds(),
  ...scatters(),
  ["Bubble", { group: "bubbleChart", isBubble3D: false }],
  ["Bubble3DEffect", { group: "bubbleChart", isBubble3D: true }],
  ["Radar", { group: "radarChart", hasMarkers: false, isFilled: false }],
  ["RadarMarkers", { group: "radarChart", hasMarkers: true, isFilled: false }],
  ["RadarFilled", { group: "radarChart", isFilled: true }],
]);

/** The kinds of Excel that the host knows of and does not make. */
export const OTHER_KINDS = (
  "PieOfPie BarOfPie Surface SurfaceWireframe SurfaceTopView SurfaceTopViewWireframe StockHLC StockOHLC StockVHLC StockVOHLC " +
  "Histogram Boxwhisker Pareto RegionMap Treemap Waterfall Sunburst Funnel"
).split(" ");

/** The names of the kinds that the host makes. */
export const KIND_NAMES: readonly string[] = [...KINDS.keys()];

/** The kind with this name. */
export function kindNamed(name: string): ChartKind {
  const kind = KINDS.get(name);
  if (kind === undefined) throw new Error(`There is no kind of chart ${name}`);
  return kind;
}

/** The name of the kind that a group of series is, by one of its series; null for one that the host does not make. */
export function kindNameOf(group: Element, series: Element | null): string | null {
  const wanted = signature(kindOf(group, series));
  return KIND_NAMES.find((name) => signature(kindNamed(name)) === wanted) ?? null;
}

/** The same as a kind, with words that may be of kinds that the host does not make. */
type ChartSigns = { readonly [K in keyof ChartKind]: ChartKind[K] | string };

function signature(kind: ChartSigns): string {
  return JSON.stringify(Object.entries(kind).sort(([one], [other]) => one.localeCompare(other)));
}

function kindOf(group: Element, series: Element | null): ChartSigns {
  const name = group.localName;
  const grouping = valueOf(group, "grouping");
  switch (name) {
    case "barChart":
      return { group: name, barDir: valueOf(group, "barDir") ?? "col", grouping: grouping ?? "clustered" };
    case "bar3DChart": {
      const shape = valueOf(series, "shape") ?? valueOf(group, "shape") ?? "box";
      return { group: name, barDir: valueOf(group, "barDir") ?? "col", grouping: grouping ?? "clustered", shape };
    }
    case "lineChart":
      return { group: name, grouping: grouping ?? "standard", hasMarkers: isOn(group, "marker") && hasMarkers(series) };
    case "line3DChart":
    case "areaChart":
    case "area3DChart":
      return { group: name, grouping: grouping ?? "standard" };
    case "pieChart":
    case "pie3DChart":
    case "doughnutChart":
      return { group: name, isExploded: Number(valueOf(series, "explosion") ?? 0) > 0 };
    case "scatterChart": {
      const hasLines = childOf(childOf(childOf(series, "spPr"), "ln"), "noFill") === null;
      return { group: name, hasMarkers: hasMarkers(series), hasLines, isSmooth: hasLines && isOn(series, "smooth") };
    }
    case "bubbleChart":
      return { group: name, isBubble3D: isOn(series, "bubble3D") };
    case "radarChart":
      if (valueOf(group, "radarStyle") === "filled") return { group: name, isFilled: true };
      return {
        group: name,
        hasMarkers: valueOf(group, "radarStyle") === "marker" && hasMarkers(series),
        isFilled: false,
      };
    default:
      return { group: name };
  }
}

function hasMarkers(series: Element | null): boolean {
  return valueOf(childOf(series, "marker"), "symbol") !== "none";
}

function isOn(element: Element | null, name: string): boolean {
  const child = childOf(element, name);
  return child !== null && attributeOf(child, "val") !== "0" && attributeOf(child, "val") !== "false";
}

/** The groups of series of a chart, in the order of its markup. */
export function groupsOf(markup: Element): Element[] {
  const plotArea = childOf(childOf(markup, "chart"), "plotArea");
  return childrenOf(plotArea).filter(({ localName }) => localName.endsWith("Chart"));
}

/** The series of a chart in the order in which they are plotted. */
export function seriesOf(markup: Element): Element[] {
  const all = groupsOf(markup).flatMap((group) => childrenOf(group, "ser"));
  return all.sort((one, other) => orderOf(one) - orderOf(other));
}

function orderOf(series: Element): number {
  return Number(valueOf(series, "order") ?? 0);
}
