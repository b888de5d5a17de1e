import { columnEdge, columnLooks, lineLooks } from "../chart-looks";
import type { CellArea } from "../raw-grid";
import type { PlannedChart, PlannedRow } from "../sheet-plan";
import type { Step } from "./send";

/** A chart of ours is known by its name; one that a person made or renamed is theirs. */
const ourName = /^Koersvast \d+$/u;

export const isOurChart = (name: string): boolean => ourName.test(name);

const chartTypes = { columns: "ColumnClustered", stackedColumns: "ColumnStacked", lines: "LineMarkers" } as const;

/**
 * Places the charts of the rows, when their cells stand and are laid out. office.js knows no alternative text of a chart:
 * what can be seen is said in the cells beside it, and each series is a name and cells, so that years are no series.
 */
export const chartSteps = (sheet: () => Excel.Worksheet, rows: readonly PlannedRow[]): readonly Step[] => {
  const charts = rows.flatMap(({ chart }, row) => (chart ? [{ chart, row }] : []));
  return charts.map(({ chart, row }, index) => ({
    bytes: 2_000 + 2_000 * chart.series.length,
    queue: () => placeChart(sheet(), chart, row, `Koersvast ${index + 1}`),
  }));
};

const placeChart = (sheet: Excel.Worksheet, plan: PlannedChart, from: number, name: string): void => {
  const cells = ({ row, column, rows, columns }: CellArea): Excel.Range =>
    sheet.getRangeByIndexes(from + row, column, rows, columns);
  const [first] = plan.series;
  if (!first) throw new RangeError("a chart of no series");
  const chart = sheet.charts.add(chartTypes[plan.kind], cells(first.values), byLine(first.values));
  chart.name = name;
  chart.setPosition(cells(plan.over).getCell(0, 0), cells(plan.over).getLastCell());
  plan.series.forEach(({ name: seriesName, values }, index) => {
    const series = index === 0 ? chart.series.getItemAt(0) : chart.series.add();
    series.name = seriesName;
    series.setValues(cells(values));
    series.setXAxisValues(cells(plan.categories));
    if (plan.kind === "lines") drawLine(series, index);
    else fillColumns(series, index);
  });
  chart.title.text = plan.title;
  chart.axes.categoryAxis.tickLabelPosition = "Low"; // below what is negative, not over it
  chart.axes.valueAxis.title.text = plan.valueTitle;
  chart.legend.visible = plan.series.length > 1;
  if (plan.series.length > 1) chart.legend.position = "Bottom";
};

const byLine = ({ rows }: CellArea): "Columns" | "Rows" => (rows > 1 ? "Columns" : "Rows");

const fillColumns = ({ format }: Excel.ChartSeries, index: number): void => {
  format.fill.setSolidColor(lookOf(columnLooks, index).fill);
  format.line.color = columnEdge;
};

const drawLine = (series: Excel.ChartSeries, index: number): void => {
  const { color, dash, marker } = lookOf(lineLooks, index);
  series.format.line.color = color;
  series.format.line.lineStyle = dash;
  series.markerStyle = marker;
  series.markerBackgroundColor = color;
  series.markerForegroundColor = color;
};

const lookOf = <T>(looks: readonly T[], index: number): T => {
  const look = looks[index];
  if (!look) throw new RangeError("more series than can be told apart");
  return look;
};
