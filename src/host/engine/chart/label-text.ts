import type { Element } from "slimdom";
import { localeSettings } from "../locale";
import { attributeOf, childOf, flagOf } from "../file/package/xml";
import { formattedText } from "../text";
import type { Workbook } from "../workbook";
import { seriesOf } from "./chart-kinds";
import { isShown } from "./labels";
import { rootOf } from "./markup";
import { dimensionTexts, dimensionValues } from "./series-source";
import { ownText } from "./title-text";

/** How Excel parts what a label shows when it is told nothing. */
export const SEPARATOR = "; ";

/** The name of a series: its own, or the one that Excel makes up. */
export function seriesName(workbook: Workbook, series: Element): string {
  const number = seriesOf(rootOf(series)).findIndex((other) => other === series) + 1;
  return ownText(workbook, series) ?? `${localeSettings(workbook.locale).words.series}${number}`;
}

/** What the label of a point says: words of its own, or what it shows of the point. */
export function labelText(workbook: Workbook, series: Element, label: Element | null, point: number): string {
  const own = ownText(workbook, label);
  if (own !== null) return own;
  const values = dimensionValues(workbook, series, "values");
  const value = values?.find(({ at }) => at === point);
  const shown: (string | null)[] = [
    isShown(label, "showSerName") ? seriesName(workbook, series) : null,
    isShown(label, "showCatName")
      ? (dimensionTexts(workbook, series, "categories")?.[point] ?? String(point + 1))
      : null,
    isShown(label, "showVal") && value !== undefined
      ? formattedText(value.value, formatOf(label) ?? value.numberFormat, workbook.locale, workbook.date1904)
      : null,
    isShown(label, "showPercent") && value !== undefined ? share(workbook, value.value, values ?? []) : null,
    isShown(label, "showBubbleSize") ? (dimensionTexts(workbook, series, "sizes")?.[point] ?? null) : null,
  ];
  const separator = childOf(label, "separator")?.textContent ?? SEPARATOR;
  return shown.filter((text) => text !== null).join(separator);
}

function formatOf(label: Element | null): string | null {
  const format = childOf(label, "numFmt");
  return flagOf(format, "sourceLinked", false) ? null : attributeOf(format, "formatCode");
}

function share(workbook: Workbook, value: unknown, values: readonly { readonly value: unknown }[]): string {
  const numbers = values.map((other) => Math.abs(Number(other.value) || 0));
  const whole = numbers.reduce((sum, number) => sum + number, 0);
  const part = whole === 0 ? 0 : Math.abs(Number(value) || 0) / whole;
  return formattedText(part, "0%", workbook.locale);
}
