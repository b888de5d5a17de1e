import { ChartRun } from "docx/charts";
import { columnEdge, columnLooks, lineLooks } from "../chart-looks";
import { figureColumn, paperRow, table, textColumn } from "../paper/blocks";
import type { PaperChart, PaperTable } from "../paper/paper";
import { inUnits } from "../render/paper-table";
import { languageTag } from "./document-styles";

const twipsPerPixel = 15;
const chartHeight = 200;

/** A native chart over the width of the page (in twips), with its words for who cannot see it; `id` is its own in the document. */
export const documentChart = (chart: PaperChart, width: number, id: number): ChartRun =>
  new ChartRun({
    type: chart.kind === "lines" ? "line" : "column",
    stacking: chart.kind === "stackedColumns" ? "stacked" : "none",
    title: chart.title,
    categories: chart.categories,
    chartArea: { border: "none" },
    series: chart.series.map(({ name, values }, at) => ({
      ...{ name, values: values.map(inUnits(chart.holds)) },
      ...(chart.kind === "lines" ? lineOf(at) : columnOf(at)),
    })),
    // a column is as long as what it stands for
    valueAxis: {
      title: chart.valueTitle,
      numberFormat: chart.holds === "fraction" ? "0%" : "#,##0",
      ...(chart.kind !== "lines" && isFromZero(chart) && { minimum: 0 }),
    },
    transformation: { width: Math.floor(width / twipsPerPixel), height: chartHeight },
    altText: { id: String(id), name: chart.title, title: chart.title, description: chart.alt },
  });

const columnOf = (at: number) => ({ color: columnLooks[at]?.fill.slice(1) });

const dashes = {
  Continuous: "solid",
  Dash: "dash",
  Dot: "dot",
  DashDot: "dashDot",
  DashDotDot: "longDashDotDot",
} as const;
const shapes = { Circle: "circle", Square: "square", Triangle: "triangle", Diamond: "diamond", X: "x" } as const;

const lineOf = (at: number) => {
  const look = lineLooks[at];
  return look
    ? { color: look.color.slice(1), line: { dash: dashes[look.dash] }, markers: { shape: shapes[look.marker] } }
    : {};
};

/** What docx has no option for: columns with an edge, labels below what is less than 0, and the language of the chart. */
export const finishedChart = (xml: string): string =>
  xml
    .replaceAll(
      "<a:ln><a:noFill/></a:ln><a:effectLst/></c:spPr><c:invertIfNegative",
      `<a:ln w="9525"><a:solidFill><a:srgbClr val="${columnEdge.slice(1)}"/></a:solidFill></a:ln><a:effectLst/></c:spPr><c:invertIfNegative`,
    )
    .replaceAll('<c:tickLblPos val="nextTo"/>', '<c:tickLblPos val="low"/>')
    .replaceAll('"en-US"', `"${languageTag}"`);

const isFromZero = ({ series }: PaperChart): boolean =>
  series.every(({ values }) => values.every((value) => value === null || value >= 0));

/** The figures of a chart as a table. */
export const chartTable = ({ title, categoryHeading, categories, holds, series }: PaperChart): PaperTable =>
  table(
    title,
    [textColumn(categoryHeading, 12), ...series.map(({ name }) => figureColumn(holds, name, 12))],
    categories.map((category, at) => paperRow([category, ...series.map(({ values }) => values[at] ?? null)])),
  );
