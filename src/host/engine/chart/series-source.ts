/** What the cells that a chart's series refer to hold, and how they lie. */
import type { Element } from "slimdom";
import { span } from "../address";
import { childOf, childrenOf } from "../file/package/xml";
import { generalText, formattedText } from "../text";
import type { Workbook } from "../workbook";
import { groupsOf, seriesOf } from "./chart-kinds";
import { rootOf, valueOf } from "./markup";
import { DIMENSIONS, type Dimension, sourceOf } from "./series";
import { isVisibleOnly } from "./shown-data";
import { type SourceCells, sourceCells, type SourceValues, sourceValues } from "./source-cells";
import type { SeriesBy } from "./source-layout";

/** What a series shows of its cells; null where it has figures of its own, or the cells are gone. */
function shownBy(workbook: Workbook, series: Element, dimension: Dimension): SourceValues | null {
  const formula = sourceOf(series, dimension);
  const cells = formula === null ? null : sourceCells(workbook, formula);
  return cells && sourceValues(workbook, cells, isVisibleOnly(rootOf(series)));
}

/** How many points a series has. */
export function pointCount(workbook: Workbook, series: Element): number {
  const shown = shownBy(workbook, series, "values");
  if (shown !== null) return shown.count;
  const caches = childrenOf(series, "val")
    .concat(childrenOf(series, "yVal"))
    .flatMap((data) => childrenOf(data));
  const counts = caches.flatMap((data) => [data, ...childrenOf(data)]).map((cache) => valueOf(cache, "ptCount"));
  return Number(counts.find((count) => count !== null) ?? 0);
}

/** The texts of the cells that a series takes this from, in the order of its points; null where that is not known. */
export function dimensionTexts(workbook: Workbook, series: Element, dimension: Dimension): string[] | null {
  const shown = shownBy(workbook, series, dimension);
  if (shown === null) return null;
  const texts = Array.from({ length: shown.count }, () => "");
  for (const { at, value, numberFormat } of shown.values) {
    texts[at] =
      dimension === "categories"
        ? formattedText(value, numberFormat, workbook.locale, workbook.date1904)
        : generalText(value, "en-US");
  }
  return texts;
}

/** The values of the cells that a series takes this from, those that are not blank; null where that is not known. */
export function dimensionValues(
  workbook: Workbook,
  series: Element,
  dimension: Dimension,
): SourceValues["values"] | null {
  return shownBy(workbook, series, dimension)?.values ?? null;
}

/** The number at a point; text counts as 0, and a blank as nothing. */
export function pointValue(workbook: Workbook, series: Element, point: number): number | null {
  const value = shownBy(workbook, series, "values")?.values.find(({ at }) => at === point)?.value;
  if (value === undefined) return null;
  return typeof value === "number" ? value : Number(value === true);
}

/** How the series of a chart lie in their cells; null where that cannot be told. */
export function sourceDirection(workbook: Workbook, markup: Element): SeriesBy | null {
  const [first] = seriesOf(markup);
  const formula = first === undefined ? null : sourceOf(first, "values");
  const [cells] = (formula === null ? null : sourceCells(workbook, formula)) ?? [];
  return cells === undefined ? null : cells.area.columns > cells.area.rows ? "Rows" : "Columns";
}

/** The block of cells that a chart shows, with names and categories; null where it is not one block of one sheet. */
export function sourceArea(workbook: Workbook, markup: Element): SourceCells | null {
  const formulas = groupsOf(markup)
    .flatMap((group) => childrenOf(group, "ser"))
    .flatMap((series) => [
      childOf(childOf(childOf(series, "tx"), "strRef"), "f")?.textContent ?? null,
      ...DIMENSIONS.map((dimension) => sourceOf(series, dimension)),
    ])
    .filter((formula) => formula !== null);
  const cells = formulas.map((formula) => sourceCells(workbook, formula));
  const [first, ...others] = cells.flat();
  if (!first || cells.includes(null)) return null;
  return others.reduce<SourceCells | null>(
    (block, next) =>
      block && next && block.sheet === next.sheet ? { ...block, area: span(block.area, next.area) } : null,
    first,
  );
}
