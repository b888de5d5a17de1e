import type { Element } from "slimdom";
import { anchorIn } from "../anchor";
import type { Chart } from "../drawing";
import { parseTree } from "../file/package/xml";
import { localeSettings } from "../locale";
import { numbered } from "../numbered";
import type { Sheet, Workbook } from "../workbook";
import type { ChartKind } from "./chart-kinds";
import { newDrawingId } from "./copy-charts";
import { CHART_AREA, LEGEND, NO_SHAPE, textLook, TEXT_SIZE, TITLE } from "./default-looks";
import { addGroup, isRound } from "./groups";
import { LANGUAGES } from "./markup";
import { addSeries, type SeriesData } from "./series";

/** Where a new chart lies and how large it is, in points. */
const PLACE = { left: 240, top: 90, width: 360, height: 216 };

/** A chart of these series, not yet on its sheet. */
export function newChart(workbook: Workbook, sheet: Sheet, kind: ChartKind, series: readonly SeriesData[]): Chart {
  const number = Math.max(1, ...sheet.drawings.map((drawing) => drawing.number)) + 1;
  const names = new Set(sheet.drawings.map(({ name }) => name.toUpperCase()));
  return {
    id: newDrawingId(),
    number,
    name: numbered(`${localeSettings(workbook.locale).words.chart} `, number - 1, names),
    anchor: anchorIn(sheet, PLACE, "size"),
    isLocked: true,
    markup: newMarkup(workbook, kind, series),
  };
}

function newMarkup({ date1904 }: Workbook, kind: ChartKind, series: readonly SeriesData[]): Element {
  const hasLegend = series.length > 1 || isRound(kind.group);
  const text =
    `<c:chartSpace xmlns:c="${LANGUAGES}/chart" xmlns:a="${LANGUAGES}/main"><c:date1904 val="${date1904 ? 1 : 0}"/>` +
    `<c:roundedCorners val="0"/><c:chart>${TITLE}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${NO_SHAPE}</c:plotArea>` +
    `${hasLegend ? LEGEND : ""}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>${CHART_AREA}${textLook(TEXT_SIZE)}</c:chartSpace>`;
  const markup = parseTree(text, "chart").root;
  const group = addGroup(markup, kind);
  for (const data of series) addSeries(markup, group, kind, data);
  return markup;
}
