import { boxOf } from "../../engine/anchor";
import { changeKind, kindIn, knownKind, replaceSeries } from "../../engine/chart/change-kind";
import { kindNamed, seriesOf } from "../../engine/chart/chart-kinds";
import { activateChart, deleteChart, moveChart, renameChart } from "../../engine/chart/edit-chart";
import { labelled } from "../../engine/chart/labels";
import { setValue, valueOf } from "../../engine/chart/markup";
import { sourceArea, sourceDirection } from "../../engine/chart/series-source";
import { seriesFrom, type SeriesBy } from "../../engine/chart/source-layout";
import type { Area } from "../../engine/area";
import type { Box } from "../../engine/drawing";
import { cellsOf, rangeOrAddress, type RangeArgument } from "../addresses";
import { chartPart, changeMarkup, child, flagValue, isChartThere, markupOf, told, wordValue } from "../chart-parts";
import { BLANKS } from "../chart-words";
import type { Connection } from "../connection";
import { method, readable, writable, type ObjectType, type Property } from "../definition";
import { RequestError } from "../errors";
import { chartEvents } from "../event-words";
import { integer, number, object, oneOf, optional, text, within, type Parameter } from "../parameters";
import { hold, type Cells, type ChartOnSheet, type ChartPart } from "../targets";
import { chartType, seriesBy } from "./chart-collection";
import { legendStep } from "./chart-legend";
import { titleStep } from "./chart-title";

const positive: Parameter<number> = {
  parse: (value) => {
    const given = number.parse(value);
    if (given <= 0) throw new RequestError("InvalidArgument");
    return given;
  },
};
const name: Parameter<string> = {
  parse: (value) => {
    const given = text.parse(value);
    if (given === "") throw new RequestError("InvalidArgument");
    return given;
  },
};

function side(key: keyof Box, parameter: Parameter<number>): Property<ChartOnSheet> {
  return writable(
    parameter,
    ({ sheet, chart }) => boxOf(sheet, chart.anchor)[key],
    ({ sheet, chart }, points, { book }) => moveChart(book.workbook, sheet, chart, { [key]: points }),
  );
}

/** A property of the part of the markup that most of a chart stands in. */
function ofChart(property: Property<ChartPart>): Property<ChartOnSheet> {
  const part = (target: ChartOnSheet): ChartPart => chartPart(target, child("chart"));
  return {
    get: (target, at) => property.get(part(target), at),
    ...(property.set && { set: (target, value, at) => property.set?.(part(target), value, at) }),
  };
}

/** The style that Excel gives a chart that names none. */
const USUAL_STYLE = 2;
const STYLES = 48;

/** Lays the chart over these cells, or at their first corner. */
function setPosition(target: ChartOnSheet, start: Cells, end: Cells | null, { book }: Connection): void {
  const { sheet, chart } = target;
  if (start.sheet !== sheet || (end && end.sheet !== sheet)) throw new RequestError("InvalidArgument");
  const { left, top } = boxOver(target, start.area);
  if (end === null) return moveChart(book.workbook, sheet, chart, { left, top });
  const last = boxOver(target, end.area);
  const size = { width: last.left + last.width - left, height: last.top + last.height - top };
  if (size.width <= 0 || size.height <= 0) throw new RequestError("InvalidArgument");
  moveChart(book.workbook, sheet, chart, { left, top, ...size });
}

function boxOver({ sheet }: ChartOnSheet, { row, column, rows, columns }: Area): Box {
  const from = { row, column, right: 0, down: 0 };
  const to = { row: row + rows, column: column + columns, right: 0, down: 0 };
  return boxOf(sheet, { follows: "size", from, to });
}

function setData(target: ChartOnSheet, source: Cells, by: SeriesBy | "Auto", at: Connection): void {
  changeMarkup(target, at, (markup) => {
    const kind = knownKind(markup);
    replaceSeries(markup, kind, seriesFrom(at.book.workbook, source, by, kind));
  });
}

export const chartObjectType: ObjectType<ChartOnSheet> = {
  key: { name: "Id", of: ({ chart }) => chart.id },
  exists: (target, { book }) => isChartThere(target, book.workbook.sheets),
  events: {
    byWord: Object.fromEntries(Object.entries(chartEvents).filter(([word]) => /^(?:Dea|A)ctivated$/.test(word))),
    of: ({ chart }) => chart.id,
  },
  properties: {
    chartType: writable(
      chartType,
      (target) => told(kindIn(markupOf(target))),
      (target, type, at) => changeMarkup(target, at, (markup) => changeKind(markup, kindNamed(type))),
    ),
    displayBlanksAs: ofChart(wordValue("dispBlanksAs", BLANKS, BLANKS.zero)),
    height: side("height", positive),
    id: readable(({ chart }) => chart.id),
    left: side("left", within(0, Infinity)),
    name: writable(
      name,
      ({ chart }) => chart.name,
      ({ sheet, chart }, wanted, { book }) => renameChart(book.workbook, sheet, chart, wanted),
    ),
    plotBy: writable(
      oneOf("Rows", "Columns"),
      (target, { book }) => told(sourceDirection(book.workbook, markupOf(target))),
      (target, by, at) => setData(target, told(sourceArea(at.book.workbook, markupOf(target))), by, at),
    ),
    plotVisibleOnly: ofChart(flagValue("plotVisOnly", true)),
    showDataLabelsOverMaximum: ofChart(flagValue("showDLblsOverMax", true)),
    style: writable(
      within(1, STYLES, integer),
      (target) => Number(valueOf(markupOf(target), "style") ?? USUAL_STYLE),
      (target, style, at) => changeMarkup(target, at, (markup) => setValue(markup, "style", style)),
    ),
    top: side("top", within(0, Infinity)),
    width: side("width", positive),
  },
  navigation: {
    axes: (target) => hold("ChartAxes", target),
    dataLabels: (target) => {
      const series = chartPart(target, (markup) => seriesOf(markup));
      return hold("ChartDataLabels", { ...chartPart(target, series.reach, labelled), series });
    },
    format: (target) => hold("ChartAreaFormat", chartPart(target)),
    legend: (target) => hold("ChartLegend", chartPart(target, child("chart"), legendStep)),
    plotArea: (target) => hold("ChartPlotArea", chartPart(target, child("chart"), child("plotArea"))),
    series: (target) => hold("ChartSeriesCollection", target),
    title: (target) => hold("ChartTitle", chartPart(target, child("chart"), titleStep)),
    worksheet: ({ sheet }) => hold("Worksheet", sheet),
  },
  methods: {
    activate: method([], ({ sheet, chart }, _, { book }) => activateChart(book.workbook, { sheet, chart })),
    delete: method([], ({ sheet, chart }, _, { book }) => deleteChart(book.workbook, sheet, chart)),
    setData: method([object("Range"), seriesBy], (target, [source, by], at) => setData(target, source, by, at)),
    setPosition: method([rangeOrAddress, optional(rangeOrAddress, null)], (target, [start, end], at) => {
      const cells = (given: RangeArgument): Cells => cellsOf(at.book.workbook, target.sheet, given);
      setPosition(target, cells(start), end && cells(end), at);
    }),
  },
};
