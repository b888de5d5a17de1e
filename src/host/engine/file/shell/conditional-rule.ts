import type { Element } from "slimdom";
import type { ConditionalFormat } from "../../conditional-format";
import { areaName } from "../../address";
import { isSame } from "../canonical";
import { decodeEscapes, encodeEscapes } from "../escapes";
import { fromFileFormula } from "../formula/formula-text";
import {
  attributeOf,
  childrenOf,
  flagOf,
  newElement,
  numberOf,
  remove,
  setAttributes,
  textOf,
  xmlOf,
} from "../package/xml";
import { paintNumber, readPaint } from "../styles/paint";
import type { Shell, ShellDraft } from "./shell";

type Rule = ConditionalFormat["rule"];

/** Excel's API names of the comparisons of a cell's value. */
const COMPARISONS: Readonly<Record<string, string>> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqual",
  lessThanOrEqual: "LessThanOrEqual",
};

const TEXTS = {
  containsText: "Contains",
  notContainsText: "NotContains",
  beginsWith: "BeginsWith",
  endsWith: "EndsWith",
} as const;

/** A rule: of the kinds that the host interprets in its words, of the others as the file has it. */
export function readRule(element: Element, { styles, stylesRoot }: Shell): Omit<ConditionalFormat, "id" | "areas"> {
  return {
    priority: numberOf(element, "priority") ?? 1,
    stopIfTrue: flagOf(element, "stopIfTrue", false),
    rule: ruleOf(element, () => readPaint(stylesRoot, numberOf(element, "dxfId"), styles.color)),
  };
}

/** Writes a rule into its element; of a kept kind only where it stands in the order. */
export function writeRule(draft: ShellDraft, element: Element, format: ConditionalFormat): void {
  const { rule, priority, stopIfTrue } = format;
  setAttributes(element, { priority, stopIfTrue: stopIfTrue || null });
  if (rule.kind === "kept") return;
  const before = readRule(element, draft).rule;
  if (before.kind === "kept" || !isSame(before.paint, rule.paint)) {
    setAttributes(element, { dxfId: paintNumber(draft.editStyles(), rule.paint) });
  }
  const { formulas, ...attributes } = writtenRule(rule, format);
  setAttributes(element, attributes);
  for (const formula of childrenOf(element, "formula")) remove(formula);
  const rest = element.firstChild;
  for (const formula of formulas) {
    element.insertBefore(newElement(element, "formula", {}, encodeEscapes(draft.formula(formula))), rest);
  }
}

function ruleOf(element: Element, paint: () => Exclude<Rule, { kind: "kept" }>["paint"]): Rule {
  const type = attributeOf(element, "type") ?? "";
  const operator = attributeOf(element, "operator");
  const text = attributeOf(element, "text");
  const [formula1, formula2] = childrenOf(element, "formula").map((formula) =>
    fromFileFormula(decodeEscapes(textOf(formula))),
  );
  const comparison = COMPARISONS[operator ?? ""];
  if (type === "expression" && formula1 !== undefined) return { kind: "custom", formula: formula1, paint: paint() };
  if (type === "cellIs" && comparison !== undefined && formula1 !== undefined) {
    return { kind: "cellValue", operator: comparison, formula1, formula2: formula2 ?? null, paint: paint() };
  }
  if (isTextType(type) && text !== null) {
    return { kind: "containsText", operator: TEXTS[type], text: decodeEscapes(text), paint: paint() };
  }
  return { kind: "kept", type, xml: xmlOf(element) };
}

function isTextType(type: string): type is keyof typeof TEXTS {
  return type in TEXTS;
}

function writtenRule(rule: Exclude<Rule, { kind: "kept" }>, { areas }: ConditionalFormat) {
  if (rule.kind === "custom") return { type: "expression", operator: null, text: null, formulas: [rule.formula] };
  if (rule.kind === "cellValue") {
    const operator = Object.entries(COMPARISONS).find(([, word]) => word === rule.operator)?.[0] ?? "equal";
    const formulas = rule.formula2 === null ? [rule.formula1] : [rule.formula1, rule.formula2];
    return { type: "cellIs", operator, text: null, formulas };
  }
  const type = Object.entries(TEXTS).find(([, word]) => word === rule.operator)?.[0] ?? "containsText";
  const operator = type === "notContainsText" ? "notContains" : type;
  const [first] = areas;
  const cell = first === undefined ? "A1" : areaName({ ...first, rows: 1, columns: 1 });
  return { type, operator, text: encodeEscapes(rule.text), formulas: [textFormula(rule.operator, rule.text, cell)] };
}

/** The formula that says the same as a rule about text, which the format asks for beside it. */
function textFormula(operator: (typeof TEXTS)[keyof typeof TEXTS], text: string, cell: string): string {
  const quoted = `"${text.replaceAll('"', '""')}"`;
  switch (operator) {
    case "Contains":
      return `NOT(ISERROR(SEARCH(${quoted},${cell})))`;
    case "NotContains":
      return `ISERROR(SEARCH(${quoted},${cell}))`;
    case "BeginsWith":
      return `LEFT(${cell},LEN(${quoted}))=${quoted}`;
    case "EndsWith":
      return `RIGHT(${cell},LEN(${quoted}))=${quoted}`;
  }
}
