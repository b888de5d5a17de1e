import type { Element } from "slimdom";
import type { Icon, IconSetRule } from "../../../conditional-format";
import { append, attributeOf, childOf, childrenOf, flagOf, numberOf } from "../../package/xml";
import { readThresholds, type Wording } from "./wording";

const DIGITS = [
  ["3", "Three"],
  ["4", "Four"],
  ["5", "Five"],
] as const;

/** Excel 2010 added these; the rules that use them stand in the extension. */
const NEW_SETS = /^(?:ThreeStars|ThreeTriangles|FiveBoxes)$/;
const USUAL_SET = "3TrafficLights1";

/** Whether Excel 2007 does not know the icons. */
export function hasNewIcons({ style, criteria }: IconSetRule): boolean {
  return NEW_SETS.test(style) || criteria.some(({ customIcon }) => customIcon !== null);
}

/** The icons of a rule; null when it is not sound. */
export function readIconSet(element: Element): IconSetRule | null {
  const set = childOf(element, "iconSet");
  const thresholds = readThresholds(set);
  if (set === null || thresholds === null || thresholds.length < 3) return null;
  const icons = childrenOf(set, "cfIcon").map(readIcon);
  const style = setWord(attributeOf(set, "iconSet") ?? USUAL_SET);
  return {
    kind: "iconSet",
    style,
    isReversed: flagOf(set, "reverse", false),
    showIconOnly: !flagOf(set, "showValue", true),
    criteria: childrenOf(set, "cfvo").map((element, at) => ({
      ...(thresholds[at] ?? { type: "Percent", formula: "0" }),
      operator: flagOf(element, "gte", true) ? "GreaterThanOrEqual" : "GreaterThan",
      customIcon: customIcon(icons[at], style, at),
    })),
  };
}

/** Puts icons into a rule; where one of them is not that of the set, all are named. */
export function appendIconSet(element: Element, rule: IconSetRule, wording: Wording): void {
  const { style, criteria } = rule;
  const isCustom = criteria.some((criterion) => criterion.customIcon !== null);
  const set = append(element, "iconSet", {
    iconSet: setName(style) === USUAL_SET ? null : setName(style),
    showValue: rule.showIconOnly ? false : null,
    reverse: rule.isReversed || null,
    custom: isCustom || null,
  });
  criteria.forEach((criterion, at) => {
    const gte = criterion.operator === "GreaterThan" ? false : null;
    wording.threshold(set, criterion, at === 0 ? "low" : "high", { gte });
  });
  if (!isCustom) return;
  criteria.forEach(({ customIcon: icon }, at) => {
    append(set, "cfIcon", { iconSet: setName(icon?.set ?? style), iconId: icon?.index ?? at });
  });
}

function readIcon(element: Element): Icon {
  return { set: setWord(attributeOf(element, "iconSet") ?? ""), index: numberOf(element, "iconId") ?? 0 };
}

/** Null for the icon that the set has at this place anyway. */
function customIcon(icon: Icon | undefined, style: string, place: number): Icon | null {
  return icon === undefined || (icon.set === style && icon.index === place) ? null : icon;
}

/** `3Arrows` of the file is `ThreeArrows` of the API; other words are the same. */
function setWord(name: string): string {
  const [digit = "", word = ""] = DIGITS.find(([first]) => name.startsWith(first)) ?? [];
  return word + name.slice(digit.length);
}

function setName(word: string): string {
  const [digit = "", spelled = ""] = DIGITS.find(([, first]) => word.startsWith(first)) ?? [];
  return digit + word.slice(spelled.length);
}
