import { knownKind } from "../../engine/chart/change-kind";
import { groupsOf, seriesOf } from "../../engine/chart/chart-kinds";
import { addGroup } from "../../engine/chart/groups";
import { plotAt } from "../../engine/chart/plot-order";
import { addSeries, seriesNumber } from "../../engine/chart/series";
import { chartPart, changeMarkup, markupOf } from "../chart-parts";
import { collection, method } from "../definition";
import { RequestError } from "../errors";
import { index, optional, text } from "../parameters";
import { hold, type ChartOnSheet, type HeldAs } from "../targets";

/** The series with this number, wherever it is plotted. */
function numbered(target: ChartOnSheet, number: string): HeldAs<"ChartSeries"> {
  const isIt = (series: Parameters<typeof seriesNumber>[0]): boolean => seriesNumber(series) === number;
  return hold(
    "ChartSeries",
    chartPart(target, (markup) => seriesOf(markup).filter(isIt)),
  );
}

const all = (target: ChartOnSheet): HeldAs<"ChartSeries">[] =>
  seriesOf(markupOf(target)).map((series) => numbered(target, seriesNumber(series)));

export const chartSeriesCollectionType = collection<ChartOnSheet>(all, (target, key) => all(target)[index.parse(key)], {
  methods: {
    add: method([optional(text, null), optional(index, null)], (target, [name, place], at) => {
      const before = seriesOf(markupOf(target)).length;
      if (place !== null && place > before) throw new RequestError("InvalidArgument");
      let number = "";
      changeMarkup(target, at, (markup) => {
        const kind = knownKind(markup);
        const [first] = seriesOf(markup);
        const group = first?.parentElement ?? groupsOf(markup)[0] ?? addGroup(markup, kind);
        const own = name === null ? null : { text: name };
        const series = addSeries(markup, group, kind, { name: own, categories: null, values: null, sizes: null });
        if (place !== null) plotAt(markup, series, place);
        number = seriesNumber(series);
      });
      return numbered(target, number);
    }),
  },
});
