import { mostSeries } from "../chart-looks";
import type { PaperChart } from "../paper/paper";
import { blankRow, cell, type Look, type PlannedRow, row, wideText } from "../sheet-plan";

/** How a chart and the figures under it stand on their sheet. */
export interface ChartLayout {
  /** Above the categories, e.g. `Periode`. */
  readonly categoryHeading: string;
  /** What the figures are: beside the axis. */
  readonly valueTitle: string;
  readonly look: Look;
  /** How many columns of the sheet the chart is wide, from its first. */
  readonly columns: number;
  /** How many rows it is high; the usual one where it is not said. */
  readonly height?: number;
}

/** Heights of a chart in rows: one to look at by itself, and one beside a table that says the same. */
export const usualChart = 16;
export const lowChart = 11;

/**
 * In words what can be seen, the chart, and below it the table of its figures: what it shows can be read without it.
 * A figure that is not known is a blank cell, and no column or point.
 */
export const chartRows = (
  { kind, title, alt, categories, series }: Pick<PaperChart, "kind" | "title" | "alt" | "categories" | "series">,
  { categoryHeading, valueTitle, look, columns, height = usualChart }: ChartLayout,
): readonly PlannedRow[] => {
  if (series.length > mostSeries) throw new RangeError(`a chart of ${series.length} series`);
  const first = height + 2; // below the chart, a blank row and the headings
  const areaOf = (column: number) => ({ row: first, column, rows: categories.length, columns: 1 });
  return [
    ...[wideText(alt), blankRow],
    {
      ...blankRow,
      chart: {
        ...{ kind, title, valueTitle },
        categories: areaOf(0),
        series: series.map(({ name }, index) => ({ name, values: areaOf(index + 1) })),
        over: { row: 0, column: 0, rows: height, columns },
      },
    },
    ...Array.from({ length: height }, () => blankRow),
    row("headingRight", cell(categoryHeading, "heading"), ...series.map(({ name }) => name)),
    ...categories.map((category, index) =>
      row(look, cell(category, "label"), ...series.map(({ values }) => values[index] ?? null)),
    ),
    blankRow,
  ];
};
