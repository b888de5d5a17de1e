import { changeAxes, changeSeriesKind, isSecondary, kindIn, removeSeries } from "../../engine/chart/change-kind";
import { kindNamed, seriesOf } from "../../engine/chart/chart-kinds";
import { areShown, dropLabels, labelled, makeLabels, showLabels } from "../../engine/chart/labels";
import { seriesName } from "../../engine/chart/label-text";
import { plotAt } from "../../engine/chart/plot-order";
import { type Dimension, setName, setSource, sourceOf } from "../../engine/chart/series";
import { dimensionTexts } from "../../engine/chart/series-source";
import { hasShadow, setShadow } from "../../engine/chart/shape-look";
import { sourceFormula } from "../../engine/chart/source-layout";
import { childOf } from "../../engine/file/package/xml";
import {
  changePart,
  elementOf,
  flagValue,
  further,
  isThere,
  markupOf,
  numberValue,
  onlyWhere,
  partProperty,
  told,
} from "../chart-parts";
import { method, type Method, type ObjectType, type Property } from "../definition";
import { RequestError } from "../errors";
import { flag, integer, object, oneOf, text, within } from "../parameters";
import { hold, type ChartPart } from "../targets";
import { chartType } from "./chart-collection";
import { markerProperties } from "./chart-markers";

/** A property that only series in these groups have; in others it cannot be set. */
function onlyIn(groups: RegExp, property: Property<ChartPart>): Property<ChartPart> {
  return onlyWhere(({ parentElement }) => groups.test(parentElement?.localName ?? ""), property);
}

/** A number that all series of a group have in common. */
function ofGroup(groups: RegExp, name: string, absent: number, least: number, most: number): Property<ChartPart> {
  const property = numberValue(name, absent, within(least, most, integer));
  return onlyIn(groups, inGroup(property));
}

function inGroup(property: Property<ChartPart>): Property<ChartPart> {
  const group = (part: ChartPart): ChartPart =>
    further(part, ({ parentElement }) => (parentElement === null ? [] : [parentElement]));
  return {
    get: (part, at) => property.get(group(part), at),
    set: (part, value, at) => property.set?.(group(part), value, at),
  };
}

/** A method that has a series take something from cells. */
function takes(dimension: Dimension): Method<ChartPart> {
  return method([object("Range")], (part, [{ sheet, area }], at) =>
    changePart(part, at, (series) => {
      if (dimension === "sizes" && series.parentElement?.localName !== "bubbleChart") {
        throw new RequestError("InvalidOperation");
      }
      setSource(series, dimension, sourceFormula(sheet, area));
    }),
  );
}

const DIMENSIONS = {
  Categories: "categories",
  Values: "values",
  XValues: "categories",
  YValues: "values",
  BubbleSizes: "sizes",
} as const satisfies Readonly<Record<string, Dimension>>;

const dimension = oneOf("Categories", "Values", "XValues", "YValues", "BubbleSizes");

/** The formula of the cells that a series takes this from; figures of its own are not told. */
function dataSource(part: ChartPart, wanted: keyof typeof DIMENSIONS): string {
  const series = elementOf(part);
  return told(series && sourceOf(series, DIMENSIONS[wanted]));
}

/** How many series Excel lets a chart have. */
const MOST_SERIES = 255;

export const chartSeriesType: ObjectType<ChartPart> = {
  exists: isThere,
  properties: {
    axisGroup: partProperty(
      oneOf("Primary", "Secondary"),
      (series, part) => (series !== null && isSecondary(markupOf(part), series) ? "Secondary" : "Primary"),
      (series, group, _, markup) => changeAxes(markup, series, group === "Secondary"),
    ),
    bubbleScale: ofGroup(/^bubble/, "bubbleScale", 100, 0, 300),
    chartType: partProperty(
      chartType,
      (series, part) => told(kindIn(markupOf(part), series)),
      (series, type, _, markup) => changeSeriesKind(markup, series, kindNamed(type)),
    ),
    doughnutHoleSize: ofGroup(/^doughnut/, "holeSize", 10, 10, 90),
    explosion: onlyIn(/^pie|^doughnut/, numberValue("explosion", 0, within(0, 1000, integer))),
    firstSliceAngle: ofGroup(/^pieChart|^doughnut/, "firstSliceAng", 0, 0, 360),
    gapWidth: ofGroup(/^bar/, "gapWidth", 150, 0, 500),
    hasDataLabels: partProperty(
      flag,
      (series) => areShown(childOf(series, "dLbls")),
      (series, isOn) => (isOn ? showLabels(makeLabels(series)) : dropLabels(series)),
    ),
    invertIfNegative: onlyIn(/^bar|^bubble/, flagValue("invertIfNegative", false)),
    ...markerProperties<ChartPart>(),
    name: partProperty(
      text,
      (series, _, { book }) => (series === null ? "" : seriesName(book.workbook, series)),
      (series, name) => setName(series, name.startsWith("=") ? { formula: name.slice(1) } : { text: name }),
    ),
    overlap: ofGroup(/^barChart/, "overlap", 0, -100, 100),
    plotOrder: partProperty(
      within(0, MOST_SERIES - 1, integer),
      (series, part) => seriesOf(markupOf(part)).findIndex((other) => other === series),
      (series, place, _, markup) => plotAt(markup, series, place),
    ),
    showShadow: partProperty(flag, hasShadow, setShadow),
    smooth: onlyIn(/^lineChart|^scatter/, flagValue("smooth", false)),
    varyByCategories: inGroup(flagValue("varyColors", true)),
  },
  navigation: {
    dataLabels: (series) => hold("ChartDataLabels", { ...further(series, labelled), series }),
    format: (series) => hold("ChartSeriesFormat", series),
    points: (series) => hold("ChartPointsCollection", series),
    trendlines: (series) => hold("ChartTrendlineCollection", series),
  },
  methods: {
    delete: method([], (part, _, at) => changePart(part, at, (series, markup) => removeSeries(markup, series))),
    getDimensionDataSourceString: method([dimension], (part, [wanted]) => dataSource(part, wanted)),
    getDimensionDataSourceType: method([dimension], (part, [wanted]) => {
      dataSource(part, wanted);
      return "LocalRange";
    }),
    getDimensionValues: method([dimension], (part, [wanted], { book }) => {
      const series = elementOf(part);
      return series === null ? [] : told(dimensionTexts(book.workbook, series, DIMENSIONS[wanted]));
    }),
    setBubbleSizes: takes("sizes"),
    setValues: takes("values"),
    setXAxisValues: takes("categories"),
  },
};
