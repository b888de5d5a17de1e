import type { Validation, ValidationOperator } from "../engine/validation";
import { areaName, quoteSheet } from "../engine/address";
import { RequestError } from "./errors";
import { isJsonObject, type Json } from "./json";
import { either, flag, object, oneOf, optional, record, text, type Argument, type Parameter } from "./parameters";
import { isHeld, type Cells } from "./targets";

type Rule = Validation["rule"];

const OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
] as const satisfies readonly ValidationOperator[];

const BASIC = ["wholeNumber", "decimal", "date", "time", "textLength"] as const;

/** A number, a date as ISO 8601, a formula or a range: as a formula without `=`. */
const formula: Parameter<string> = { parse: parseFormula };

function parseFormula(value: Argument): string {
  if (isHeld(value) && value.type === "Range" && value.target) return addressOf(value.target);
  if (typeof value === "number") return String(value);
  const given = text.parse(value);
  if (given.startsWith("=")) return given.slice(1);
  const date = /^\d{4}-\d{2}-\d{2}/.test(given) ? Date.parse(given) : NaN;
  if (!Number.isNaN(date)) return String(date / 86_400_000 + 25_569);
  if (given.trim() !== "" && Number.isFinite(Number(given))) return given;
  throw new RequestError("InvalidArgument");
}

function addressOf({ sheet, area }: Cells): string {
  return `${quoteSheet(sheet.name)}!${areaName(area, true)}`;
}

const basic = record({ formula1: formula, formula2: optional(formula, null), operator: oneOf(...OPERATORS) });
const choice = record({ inCellDropDown: optional(flag, true), source: either(object("Range"), text, isHeld) });
const custom = record({ formula });

/** The rule that `DataValidation.rule` is given: exactly one kind. */
export function parseRule(value: Argument): Rule {
  if (!isJsonObject(value) || isHeld(value)) throw new RequestError("InvalidArgument");
  const given = Object.entries(value as Readonly<Record<string, Argument>>).filter(([, inner]) => inner !== null);
  const [first] = given;
  if (!first || given.length > 1) throw new RequestError("InvalidArgument");
  const [kind, inner] = first;
  if (kind === "list") return parseList(inner);
  if (kind === "custom") return { kind: "custom", formula: custom.parse(inner).formula };
  const known = BASIC.find((name) => name === kind);
  if (!known) throw new RequestError("InvalidArgument");
  const { formula1, formula2, operator } = basic.parse(inner);
  if ((operator === "Between" || operator === "NotBetween") && formula2 === null) {
    throw new RequestError("InvalidArgument");
  }
  return { kind: known, formula1, formula2, operator };
}

function parseList(value: Argument): Rule {
  const { source, inCellDropDown } = choice.parse(value);
  const text =
    typeof source !== "string" ? addressOf(source) : source.startsWith("=") ? source.slice(1) : quoted(source);
  return { kind: "list", source: text, inCellDropDown };
}

function quoted(choices: string): string {
  return `"${choices.replaceAll('"', '""')}"`;
}

/** The rule as `DataValidation.rule` gives it; no rule is an empty object. */
export function ruleJson(rule: Rule): Json {
  switch (rule.kind) {
    case "none":
      return {};
    case "list": {
      const isLiteral = /^".*"$/s.test(rule.source);
      const source = isLiteral ? rule.source.slice(1, -1).replaceAll('""', '"') : `=${rule.source}`;
      return { list: { inCellDropDown: rule.inCellDropDown, source } };
    }
    case "custom":
      return { custom: { formula: `=${rule.formula}` } };
    default: {
      const { formula1, formula2, operator } = rule;
      const limits = { formula1: limit(formula1), ...(formula2 === null ? {} : { formula2: limit(formula2) }) };
      return { [rule.kind]: { ...limits, operator } };
    }
  }
}

function limit(formula: string): Json {
  return formula.trim() !== "" && Number.isFinite(Number(formula)) ? Number(formula) : `=${formula}`;
}

/** `Excel.DataValidationType` of a rule. */
export function ruleType(rule: Rule): string {
  return rule.kind.charAt(0).toUpperCase() + rule.kind.slice(1);
}
