import { kindNamed, KIND_NAMES, OTHER_KINDS } from "../../engine/chart/chart-kinds";
import { chartsOn, placeNewChart } from "../../engine/chart/edit-chart";
import { newChart } from "../../engine/chart/new-chart";
import { seriesFrom } from "../../engine/chart/source-layout";
import type { Chart } from "../../engine/drawing";
import type { Sheet } from "../../engine/workbook";
import { collection, method } from "../definition";
import { chartEvents } from "../event-words";
import { firstOf, notPlayed, object, oneOf, optional, text } from "../parameters";
import { hold, type HeldAs } from "../targets";

/** The kinds that the host makes; of the others it says that they are not played. */
export const chartType = firstOf(oneOf(...KIND_NAMES), notPlayed(oneOf(...OTHER_KINDS)));
export const seriesBy = optional(oneOf("Auto", "Columns", "Rows"), "Auto");

function held(sheet: Sheet, chart: Chart | undefined): HeldAs<"Chart"> {
  return hold("Chart", chart && { sheet, chart });
}

/** By name, without regard to case, or by id. */
function chartCalled(sheet: Sheet, key: string): Chart | undefined {
  const wanted = key.toUpperCase();
  return chartsOn(sheet).find(({ name, id }) => name.toUpperCase() === wanted || id.toUpperCase() === wanted);
}

export const chartCollectionType = collection<Sheet>(
  (sheet) => chartsOn(sheet).map((chart) => held(sheet, chart)),
  (sheet, key) => held(sheet, chartCalled(sheet, text.parse(key))),
  {
    events: { byWord: chartEvents, of: ({ id }) => id },
    methods: {
      add: method([chartType, object("Range"), seriesBy], (sheet, [type, source, by], { book }) => {
        const kind = kindNamed(type);
        const chart = newChart(book.workbook, sheet, kind, seriesFrom(book.workbook, source, by, kind));
        placeNewChart(book.workbook, sheet, chart);
        return held(sheet, chart);
      }),
    },
  },
);
