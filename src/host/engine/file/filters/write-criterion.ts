import type { Element } from "slimdom";
import type { DateGroup, FilterCriterion } from "../../filter-criterion";
import { append, newElement } from "../package/xml";
import { argb } from "../styles/colors";
import { intern, styleList } from "../styles/write-styles";

const DATE_PARTS = ["year", "month", "day", "hour", "minute", "second"] as const;

/** Gives the root of the styles part, to change. */
export type EditStyles = () => Element;

/** Puts what a filter asks into its `filterColumn`, which has nothing yet. */
export function writeCriterion(column: Element, criterion: FilterCriterion, editStyles: EditStyles): void {
  switch (criterion.kind) {
    case "values":
      return writeValues(append(column, "filters", { blank: criterion.blanks || null }), criterion);
    case "custom": {
      const filters = append(column, "customFilters", { and: criterion.isAnd || null });
      for (const comparison of criterion.comparisons) {
        if (!comparison) continue;
        const { operator, value } = comparison;
        append(filters, "customFilter", {
          operator: operator === "equal" ? null : operator,
          val: value === "" ? " " : value,
        });
      }
      return;
    }
    case "top":
      append(column, "top10", {
        top: criterion.isTop ? null : false,
        percent: criterion.isPercent || null,
        val: criterion.count,
        filterVal: criterion.bound,
      });
      return;
    case "dynamic":
      append(column, "dynamicFilter", { type: criterion.type, val: criterion.from, maxVal: criterion.to });
      return;
    case "color": {
      const { of, color } = criterion;
      append(column, "colorFilter", {
        dxfId: colorDxf(color, of, editStyles()),
        cellColor: of === "cell" ? null : false,
      });
      return;
    }
    case "icon":
      append(column, "iconFilter", { iconSet: criterion.set, iconId: criterion.icon });
  }
}

/** The number of a format of the styles part that paints nothing but this colour. */
export function colorDxf(color: string | null, of: "cell" | "font", styles: Element): number {
  const list = styleList(styles, "dxfs");
  const dxf = newElement(list, "dxf");
  if (of === "font") {
    append(append(dxf, "font"), "color", color === null ? { auto: true } : { rgb: argb(color) });
  } else {
    const pattern = append(append(dxf, "fill"), "patternFill", { patternType: color === null ? "none" : "solid" });
    if (color !== null) for (const side of ["fgColor", "bgColor"]) append(pattern, side, { rgb: argb(color) });
  }
  return intern(list, dxf);
}

function writeValues(filters: Element, { texts, dates }: Extract<FilterCriterion, { kind: "values" }>): void {
  for (const val of texts) append(filters, "filter", { val });
  for (const date of dates) append(filters, "dateGroupItem", dateAttributes(date));
}

function dateAttributes(date: DateGroup): Record<string, string | number> {
  const parts = date.map((part, at) => [DATE_PARTS[at] ?? "", part] as const);
  return { ...Object.fromEntries(parts), dateTimeGrouping: DATE_PARTS[date.length - 1] ?? "year" };
}
