import type { ConditionalFormat, Threshold } from "./conditional-format";

type Rule = ConditionalFormat["rule"];
type Change = (text: string) => string;

/** The conditional format with other formulas; the same object when they stay. */
export function changedFormat(format: ConditionalFormat, change: Change): ConditionalFormat {
  const rule = changedRule(format.rule, change);
  return rule === format.rule ? format : { ...format, rule };
}

function changedRule(rule: Rule, change: Change): Rule {
  switch (rule.kind) {
    case "custom":
      return withChanges(rule, { formula: change(rule.formula) });
    case "cellValue":
      return withChanges(rule, {
        formula1: change(rule.formula1),
        formula2: rule.formula2 === null ? null : change(rule.formula2),
      });
    case "colorScale":
      return withChanges(rule, { points: changedThresholds(rule.points, change) });
    case "iconSet":
      return withChanges(rule, { criteria: changedThresholds(rule.criteria, change) });
    case "dataBar":
      return withChanges(rule, {
        lower: changedThreshold(rule.lower, change),
        upper: changedThreshold(rule.upper, change),
      });
    case "kept":
      return withChanges(rule, { xml: changedXml(rule.xml, change) });
    default:
      return rule;
  }
}

/** The object with these values; itself when it has them already. */
function withChanges<T extends object>(object: T, changes: Partial<T>): T {
  const keys = Object.keys(changes) as (keyof T)[]; // of an object literal of that type
  return keys.every((key) => object[key] === changes[key]) ? object : { ...object, ...changes };
}

function changedThresholds<T extends Threshold>(thresholds: readonly T[], change: Change): readonly T[] {
  const changed = thresholds.map((threshold) => changedThreshold(threshold, change));
  return changed.every((threshold, at) => threshold === thresholds[at]) ? thresholds : changed;
}

function changedThreshold<T extends Threshold>(threshold: T, change: Change): T {
  const formula = threshold.formula === null ? null : change(threshold.formula);
  return formula === threshold.formula ? threshold : { ...threshold, formula };
}

const FORMULA_ELEMENT = /(<(?:\w+:)?(?:formula|f)>)([^<]*)(?=<)/g;

/** The markup of a rule with other formulas in it. */
function changedXml(xml: string, change: Change): string {
  return xml.replace(FORMULA_ELEMENT, (whole, open: string, escaped: string) => {
    const text = escaped.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => CHARACTERS[name] ?? "");
    const after = change(text);
    return after === text
      ? whole
      : open + after.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  });
}

const CHARACTERS: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
