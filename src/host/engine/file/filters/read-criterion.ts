import type { Element } from "slimdom";
import {
  type Comparison,
  type ComparisonOperator,
  type DateGroup,
  DYNAMIC_FILTERS,
  type FilterCriterion,
} from "../../filter-criterion";
import { attributeOf, childOf, childrenOf, flagOf, numberOf } from "../package/xml";
import type { ColorReader } from "../styles/colors";
import { dxfAt } from "../styles/paint";

/** Where the colours of filters and sort orders stand: formats of the styles part. */
export interface Colors {
  readonly stylesRoot: Element;
  readonly color: ColorReader;
}

const DATE_PARTS = ["year", "month", "day", "hour", "minute", "second"] as const;
const OPERATORS: readonly ComparisonOperator[] = [
  "equal",
  "notEqual",
  "greaterThan",
  "greaterThanOrEqual",
  "lessThan",
  "lessThanOrEqual",
];

/** What a `filterColumn` asks; null for nothing, or for what later versions of Excel added to it. */
export function readCriterion(column: Element, colors: Colors): FilterCriterion | null {
  const criterion = childrenOf(column).find(({ localName }) => localName !== "extLst") ?? null;
  switch (criterion?.localName) {
    case "filters":
      return readValues(criterion);
    case "customFilters":
      return readCustom(criterion);
    case "top10":
      return {
        kind: "top",
        count: numberOf(criterion, "val") ?? 10,
        isTop: flagOf(criterion, "top", true),
        isPercent: flagOf(criterion, "percent", false),
        bound: numberOf(criterion, "filterVal"),
      };
    case "dynamicFilter":
      return readDynamic(criterion);
    case "colorFilter": {
      const of = flagOf(criterion, "cellColor", true) ? "cell" : "font";
      return { kind: "color", of, color: readDxfColor(numberOf(criterion, "dxfId"), of, colors) };
    }
    case "iconFilter":
      return { kind: "icon", set: attributeOf(criterion, "iconSet") ?? "", icon: numberOf(criterion, "iconId") };
    default:
      return null;
  }
}

/** The colour that a format of the styles part paints cells or text with; null for none. */
export function readDxfColor(number: number | null, of: "cell" | "font", { stylesRoot, color }: Colors): string | null {
  const dxf = dxfAt(stylesRoot, number);
  if (of === "font") return color(childOf(childOf(dxf, "font"), "color"));
  const pattern = childOf(childOf(dxf, "fill"), "patternFill");
  if (attributeOf(pattern, "patternType") === "none") return null;
  return color(childOf(pattern, "bgColor")) ?? color(childOf(pattern, "fgColor"));
}

function readValues(filters: Element): FilterCriterion {
  return {
    kind: "values",
    texts: childrenOf(filters, "filter").map((filter) => attributeOf(filter, "val") ?? ""),
    blanks: flagOf(filters, "blank", false),
    dates: childrenOf(filters, "dateGroupItem").map(readDateGroup),
  };
}

function readDateGroup(item: Element): DateGroup {
  const last = DATE_PARTS.findIndex((part) => part === attributeOf(item, "dateTimeGrouping"));
  const [year = 0, ...rest] = DATE_PARTS.slice(0, last + 1).map((part) => numberOf(item, part) ?? 0);
  return [year, ...rest];
}

/** Without anything to compare with, `equal` means blank cells and `notEqual` the others. */
function readCustom(filters: Element): FilterCriterion {
  const [first, second] = childrenOf(filters, "customFilter").map((filter): Comparison => {
    const operator = OPERATORS.find((name) => name === attributeOf(filter, "operator")) ?? "equal";
    const value = attributeOf(filter, "val") ?? "";
    return { operator, value: value.trim() === "" ? "" : value };
  });
  if (!first || (!second && first.operator === "equal" && first.value === "")) {
    return { kind: "values", texts: [], blanks: true, dates: [] };
  }
  return { kind: "custom", comparisons: second ? [first, second] : [first], isAnd: flagOf(filters, "and", false) };
}

function readDynamic(filter: Element): FilterCriterion | null {
  const type = DYNAMIC_FILTERS.find((name) => name === attributeOf(filter, "type"));
  if (type === undefined) return null;
  return { kind: "dynamic", type, from: numberOf(filter, "val"), to: numberOf(filter, "maxVal") };
}
