import type { Element } from "slimdom";
import type { DataBarRule } from "../../../conditional-format";
import { append, attributeOf, childOf, flagOf, setAttributes } from "../../package/xml";
import type { ColorReader } from "../../styles/colors";
import { readThresholds, type Wording } from "./wording";

const DIRECTIONS = { context: "Context", leftToRight: "LeftToRight", rightToLeft: "RightToLeft" } as const;
const AXES = { automatic: "Automatic", none: "None", middle: "CellMidPoint" } as const;
const BLACK = "#000000";

/**
 * The bars of a rule. On the sheet stands what Excel 2007 knows: limits and a colour; the rest is in the extension.
 * Without that the bars are those of 2007: faded, without border or axis. Null when it is not sound.
 */
export function readDataBar(main: Element | null, extended: Element | null, color: ColorReader): DataBarRule | null {
  const old = childOf(main, "dataBar");
  const now = childOf(extended, "dataBar");
  const [lower, upper] = readThresholds(now ?? old) ?? [];
  const fill = color(childOf(now, "fillColor")) ?? color(childOf(old, "color"));
  if (lower === undefined || upper === undefined || fill === null) return null;
  const border = flagOf(now, "border", false) ? (color(childOf(now, "borderColor")) ?? BLACK) : null;
  const isNegativeAlike = now === null || flagOf(now, "negativeBarColorSameAsPositive", false);
  const isBorderAlike = flagOf(now, "negativeBarBorderColorSameAsPositive", true);
  return {
    kind: "dataBar",
    lower,
    upper,
    showBarOnly: !flagOf(old, "showValue", true) || !flagOf(now, "showValue", true),
    direction: named(DIRECTIONS, attributeOf(now, "direction")) ?? "Context",
    axis: {
      format: now === null ? "None" : (named(AXES, attributeOf(now, "axisPosition")) ?? "Automatic"),
      color: color(childOf(now, "axisColor")) ?? BLACK,
    },
    positive: { fill, border, isGradient: flagOf(now, "gradient", true) },
    negative: {
      fill: isNegativeAlike ? null : (color(childOf(now, "negativeFillColor")) ?? fill),
      border: isBorderAlike ? null : (color(childOf(now, "negativeBorderColor")) ?? border),
    },
  };
}

/** Puts what Excel 2007 knows of the bars into the rule on the sheet. */
export function appendDataBar(element: Element, rule: DataBarRule, wording: Wording): void {
  const bar = append(element, "dataBar", { showValue: rule.showBarOnly ? false : null });
  wording.threshold(bar, rule.lower, "low");
  wording.threshold(bar, rule.upper, "high");
  wording.color(bar, "color", rule.positive.fill);
}

/** Puts all of the bars into the rule of the extension. The colour of the positive side stands on the sheet. */
export function appendExtendedDataBar(element: Element, rule: DataBarRule, wording: Wording): void {
  const { positive, negative, axis } = rule;
  const bar = append(element, "dataBar", { minLength: 0, maxLength: 100 });
  setAttributes(bar, {
    showValue: rule.showBarOnly ? false : null,
    border: positive.border === null ? null : true,
    gradient: positive.isGradient ? null : false,
    direction: rule.direction === "Context" ? null : nameOf(DIRECTIONS, rule.direction),
    negativeBarColorSameAsPositive: negative.fill === null || null,
    negativeBarBorderColorSameAsPositive: negative.border === null ? null : false,
    axisPosition: axis.format === "Automatic" ? null : nameOf(AXES, axis.format),
  });
  wording.threshold(bar, rule.lower, "low");
  wording.threshold(bar, rule.upper, "high");
  if (positive.border !== null) wording.color(bar, "borderColor", positive.border);
  if (negative.fill !== null) wording.color(bar, "negativeFillColor", negative.fill);
  if (negative.border !== null) wording.color(bar, "negativeBorderColor", negative.border);
  if (axis.format !== "None") wording.color(bar, "axisColor", axis.color);
}

function named<T extends string>(names: Readonly<Record<string, T>>, name: string | null): T | undefined {
  return name === null ? undefined : names[name];
}

function nameOf(names: Readonly<Record<string, string>>, word: string): string | null {
  return Object.entries(names).find(([, other]) => other === word)?.[0] ?? null;
}
