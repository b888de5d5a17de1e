import type { Element } from "slimdom";
import type { ConditionalFormat } from "../../../conditional-format";
import { formulaTokens } from "../../../formula-tokens";
import { attributeOf, childOf, childrenOf, flagOf, numberOf, remove, setAttributes, xmlOf } from "../../package/xml";
import { dxfAt, readPaint } from "../../styles/paint";
import type { Shell, ShellDraft } from "../shell";
import { appendColorScale, readColorScale } from "./color-scale";
import { appendDataBar, appendExtendedDataBar, readDataBar } from "./data-bar";
import { appendIconSet, hasNewIcons, readIconSet } from "./icon-set";
import { paintingWords, readPaintingRule } from "./painting-rule";
import { extendedWording, mainWording, type Wording } from "./wording";

type Rule = ConditionalFormat["rule"];

/** Where a rule stands: on the sheet, in the extension of later versions, or (bars) on the sheet and going on in the extension. */
export type RuleElements =
  { readonly main: Element; readonly extended: Element | null } | { readonly main: null; readonly extended: Element };

/** A rule: of the kinds that the host interprets in its words, of the others as the file has it. */
export function readRule(source: RuleElements, shell: Shell): Omit<ConditionalFormat, "id" | "areas"> {
  const element = source.main ?? source.extended;
  return {
    priority: numberOf(element, "priority") ?? 1,
    stopIfTrue: flagOf(element, "stopIfTrue", false),
    rule: ruleOf(source, shell) ?? { kind: "kept", type: attributeOf(element, "type") ?? "", xml: xmlOf(element) },
  };
}

/** Whether a rule stands in the extension: it shows icons that Excel 2007 does not know, or a formula of it is about another sheet. */
export function isExtensionRule(rule: Rule): boolean {
  switch (rule.kind) {
    case "iconSet":
      return hasNewIcons(rule);
    case "custom":
      return namesSheet(rule.formula);
    case "cellValue":
      return namesSheet(rule.formula1) || namesSheet(rule.formula2 ?? "");
    default:
      return false;
  }
}

/** Writes where a rule stands in the order. */
export function writeOrder(element: Element, { priority, stopIfTrue }: ConditionalFormat): void {
  setAttributes(element, { priority, stopIfTrue: stopIfTrue || null });
}

/** What an element of a rule says of its own, to be replaced when the rule is another. */
const OWN_ATTRIBUTES = "type dxfId operator text percent bottom rank aboveAverage equalAverage stdDev timePeriod".split(
  " ",
);

/** Writes a rule into its element on the sheet. */
export function writeMainRule(draft: ShellDraft, element: Element, format: ConditionalFormat): void {
  writeOrder(element, format);
  if (format.rule.kind === "kept") return;
  const extensions = childOf(element, "extLst");
  for (const child of childrenOf(element)) remove(child);
  setAttributes(element, Object.fromEntries(OWN_ATTRIBUTES.map((name) => [name, null])));
  writeContent(element, format, mainWording(draft));
  if (extensions !== null) element.appendChild(extensions);
}

/** Writes a rule into its element in the extension; of bars all that stands beside the rule on the sheet. */
export function writeExtendedRule(draft: ShellDraft, element: Element, format: ConditionalFormat): void {
  const { rule } = format;
  if (rule.kind === "kept") return;
  const wording = extendedWording(draft);
  if (rule.kind === "dataBar") {
    setAttributes(element, { type: "dataBar" });
    return appendExtendedDataBar(element, rule, wording);
  }
  writeOrder(element, format);
  writeContent(element, format, wording);
}

function writeContent(element: Element, format: ConditionalFormat, wording: Wording): void {
  const { rule } = format;
  switch (rule.kind) {
    case "kept":
      return;
    case "colorScale":
      setAttributes(element, { type: "colorScale" });
      return appendColorScale(element, rule, wording);
    case "dataBar":
      setAttributes(element, { type: "dataBar" });
      return appendDataBar(element, rule, wording);
    case "iconSet":
      setAttributes(element, { type: "iconSet" });
      return appendIconSet(element, rule, wording);
    default: {
      const { attributes, formulas } = paintingWords(rule, format);
      setAttributes(element, attributes);
      wording.formulas(element, formulas);
      wording.paint(element, rule.paint);
    }
  }
}

function ruleOf({ main, extended }: RuleElements, { styles, stylesRoot }: Shell): Rule | null {
  const element = main ?? extended;
  switch (attributeOf(element, "type")) {
    case "colorScale":
      return readColorScale(element, styles.color);
    case "dataBar":
      return readDataBar(main, extended, styles.color);
    case "iconSet":
      return readIconSet(element);
    default: {
      const dxf = childOf(element, "dxf") ?? dxfAt(stylesRoot, numberOf(element, "dxfId"));
      return readPaintingRule(element, () => readPaint(dxf, styles.color));
    }
  }
}

function namesSheet(formula: string): boolean {
  return formula.includes("!") && formulaTokens(formula).some(({ sheet }) => sheet !== null);
}
