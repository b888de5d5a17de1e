/** The rules that paint a format: by a formula, a value, a text, a rank or a criterion that Excel has ready. */
import type { Element } from "slimdom";
import type {
  CellValueRule,
  ConditionalFormat,
  PaintedFormat,
  PaintingRule,
  TextRule,
  TopBottomRule,
} from "../../../conditional-format";
import { areaName } from "../../../address";
import { decodeEscapes, encodeEscapes } from "../../escapes";
import { type Attributes, attributeOf, flagOf, numberOf } from "../../package/xml";
import { cornerOf } from "../../../rule-areas";
import { criterionWords, readCriterion } from "./preset-criteria";
import { readFormulas } from "./wording";

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

/** The rule of an element that paints; null when it is of another type, or not sound. */
export function readPaintingRule(element: Element, paint: () => PaintedFormat): PaintingRule | null {
  const type = attributeOf(element, "type") ?? "";
  const [formula1, formula2] = readFormulas(element);
  if (type === "expression") {
    return formula1 === undefined ? null : { kind: "custom", formula: formula1, paint: paint() };
  }
  if (type === "cellIs") {
    const operator = COMPARISONS[attributeOf(element, "operator") ?? ""];
    if (operator === undefined || formula1 === undefined) return null;
    return { kind: "cellValue", operator, formula1, formula2: formula2 ?? null, paint: paint() };
  }
  if (isTextType(type)) {
    const text = attributeOf(element, "text");
    if (text === null) return null;
    return { kind: "containsText", operator: TEXTS[type], text: decodeEscapes(text), paint: paint() };
  }
  if (type === "top10") return readTopBottom(element, paint());
  const criterion = readCriterion(element);
  return criterion === null ? null : { kind: "preset", criterion, paint: paint() };
}

/** What a rule's element says beside its paint. */
export interface RuleWords {
  readonly attributes: Attributes;
  readonly formulas: readonly string[];
}

/** What the element of a rule that paints says; its implied formulas are about the first of its cells. */
export function paintingWords(rule: PaintingRule, { areas }: ConditionalFormat): RuleWords {
  const cell = areaName({ ...cornerOf(areas), rows: 1, columns: 1 });
  switch (rule.kind) {
    case "custom":
      return { attributes: { type: "expression" }, formulas: [rule.formula] };
    case "cellValue":
      return cellValueWords(rule);
    case "containsText":
      return textWords(rule, cell);
    case "topBottom":
      return topBottomWords(rule);
    case "preset":
      return criterionWords(rule.criterion, cell);
  }
}

function readTopBottom(element: Element, paint: PaintedFormat): TopBottomRule {
  const end = flagOf(element, "bottom", false) ? "Bottom" : "Top";
  const unit = flagOf(element, "percent", false) ? "Percent" : "Items";
  return { kind: "topBottom", type: `${end}${unit}`, rank: numberOf(element, "rank") ?? 10, paint };
}

function topBottomWords({ type, rank }: TopBottomRule): RuleWords {
  const percent = type.endsWith("Percent") || null;
  return { attributes: { type: "top10", percent, bottom: type.startsWith("Bottom") || null, rank }, formulas: [] };
}

function cellValueWords({ operator, formula1, formula2 }: CellValueRule): RuleWords {
  const name = Object.entries(COMPARISONS).find(([, word]) => word === operator)?.[0] ?? "equal";
  const formulas = formula2 === null ? [formula1] : [formula1, formula2];
  return { attributes: { type: "cellIs", operator: name }, formulas };
}

function isTextType(type: string): type is keyof typeof TEXTS {
  return type in TEXTS;
}

function textWords({ operator, text }: TextRule, cell: string): RuleWords {
  const type = Object.entries(TEXTS).find(([, word]) => word === operator)?.[0] ?? "containsText";
  const name = type === "notContainsText" ? "notContains" : type;
  return {
    attributes: { type, operator: name, text: encodeEscapes(text) },
    formulas: [textFormula(operator, text, cell)],
  };
}

/** The formula that says the same as a rule about text, which the format asks for beside it. */
function textFormula(operator: TextRule["operator"], text: string, cell: string): string {
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
