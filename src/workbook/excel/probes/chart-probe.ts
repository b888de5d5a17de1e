import { blankRow, type PlannedChart } from "../../sheet-plan";
import { chartSteps } from "../place-charts";
import { type LoneProbe, together } from "./probe";

const column = (at: number) => ({ row: 0, column: at, rows: 2, columns: 1 });

/** A chart as our sheets get it, over the three columns below its figures. */
const planned: PlannedChart = {
  kind: "columns",
  title: "Titel",
  valueTitle: "uren",
  categories: column(0),
  series: [
    { name: "Voor", values: column(1) },
    { name: "Na", values: column(2) },
  ],
  over: { row: 3, column: 0, rows: 12, columns: 3 },
};

const placed: LoneProbe["run"] = async ({ addSheet, context }) => {
  const sheet = addSheet(" grafiek");
  sheet.getRange("A1:C2").formulas = [
    ["'2023", 120, 0],
    ["'2024", 40, ""],
  ];
  for (const { queue } of chartSteps(() => sheet, [{ ...blankRow, chart: planned }])) queue();
  const chart = sheet.charts.getItemAt(0).load("name,top,height");
  const below = sheet.getRange("A4:C15").load("top,height");
  const series = chart.series.load("items/name");
  const [years, hours] = [
    chart.series.getItemAt(1).getDimensionValues("Categories"),
    chart.series.getItemAt(0).getDimensionValues("Values"),
  ];
  await context.sync();
  const isOver = [chart.top - below.top, chart.height - below.height].every((points) => Math.abs(points) < 1);
  return together(
    chart.name,
    series.items.map(({ name }) => name),
    years.value,
    hours.value,
    isOver,
  );
};

/** A native chart on a sheet of ours. */
export const chartProbes: readonly LoneProbe[] = [
  { code: "Z-64", expected: "Koersvast 1 | Voor,Na | 2023,2024 | 120,40 | true", run: placed },
];
