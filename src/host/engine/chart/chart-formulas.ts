import type { Element } from "slimdom";
import { type Chart, isChart } from "../drawing";
import { textOf } from "../file/package/xml";
import { record } from "../journal";
import type { Sheet, Workbook } from "../workbook";

/** Gives the charts on a sheet other formulas for the cells that they show. */
export function changeChartFormulas(workbook: Workbook, sheet: Sheet, change: (text: string) => string): void {
  for (const chart of sheet.drawings.filter(isChart)) changeFormulasIn(workbook, chart, change);
}

function changeFormulasIn(workbook: Workbook, chart: Chart, change: (text: string) => string): void {
  const before = chart.markup;
  const texts = formulaElements(before).map(textOf);
  const changed = texts.map(change);
  if (changed.every((text, at) => text === texts[at])) return;
  chart.markup = before.cloneNode(true);
  formulaElements(chart.markup).forEach((element, at) => (element.textContent = changed[at] ?? ""));
  record(workbook, () => void (chart.markup = before));
}

/** Formulas of data and titles, and the references that later versions keep of a filtered source. */
function formulaElements(markup: Element): Element[] {
  return ["f", "sqref"].flatMap((name) => markup.getElementsByTagNameNS("*", name));
}
