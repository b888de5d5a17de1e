import type { Validation, ValidationOperator } from "../engine/validation";
import { areaName, quoteSheet } from "../engine/address";
import { RequestError } from "./errors";
import { isJsonObject, type Json } from "./json";
import {
  either,
  firstOf,
  flag,
  notPlayed,
  object,
  oneOf,
  optional,
  record,
  text,
  type Argument,
  type Parameter,
} from "./parameters";
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

/** A formula as text, without its `=`. */
const formula: Parameter<string> = {
  parse: (value) => {
    const [, inner] = /^=(.+)$/s.exec(text.parse(value)) ?? [];
    if (inner === undefined) throw new RequestError("InvalidArgument");
    return inner;
  },
};

/** A range by its address. */
const cells: Parameter<string> = { parse: (value) => addressOf(object("Range").parse(value)) };

/** A number, also as text. */
const amount: Parameter<string> = {
  parse: (value) => {
    const given = String(typeof value === "number" ? value : text.parse(value)).trim();
    if (given === "" || !Number.isFinite(Number(given))) throw new RequestError("InvalidArgument");
    return given;
  },
};

/** A date, with or without a time of the day, as ISO 8601; what it says counts as the time on the spot. */
const day: Parameter<string> = {
  parse: (value) => {
    const [, date, time = "T00:00"] = /^(\d{4}-\d{2}-\d{2})(T[\d:.]+)?Z?$/.exec(text.parse(value)) ?? [];
    const milliseconds = date === undefined ? NaN : Date.parse(`${date}${time}Z`);
    if (Number.isNaN(milliseconds)) throw new RequestError("InvalidArgument");
    return String(milliseconds / 86_400_000 + 25_569);
  },
};

const formulaOrCells = firstOf(formula, cells);

/** What limits the values of each kind. Which part of a date counts as a time, the API does not say. */
const LIMITS = {
  wholeNumber: firstOf(formulaOrCells, amount),
  decimal: firstOf(formulaOrCells, amount),
  textLength: firstOf(formulaOrCells, amount),
  date: firstOf(formulaOrCells, day),
  time: firstOf(formulaOrCells, notPlayed(day)),
} as const;

function isLimited(kind: string): kind is keyof typeof LIMITS {
  return Object.keys(LIMITS).includes(kind);
}

function addressOf({ sheet, area }: Cells): string {
  return `${quoteSheet(sheet.name)}!${areaName(area, true)}`;
}

const choice = record({ inCellDropDown: flag, source: either(object("Range"), text, isHeld) });
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
  if (kind === undefined || !isLimited(kind)) throw new RequestError("InvalidArgument");
  const limit = LIMITS[kind];
  const limited = record({ formula1: limit, formula2: optional(limit, null), operator: oneOf(...OPERATORS) });
  const { formula1, formula2, operator } = limited.parse(inner);
  const hasTwoLimits = operator === "Between" || operator === "NotBetween";
  if (hasTwoLimits && formula2 === null) throw new RequestError("InvalidArgument");
  return { kind, formula1, formula2: hasTwoLimits ? formula2 : null, operator };
}

function parseList(value: Argument): Rule {
  const { source, inCellDropDown } = choice.parse(value);
  const text =
    typeof source !== "string" ? addressOf(source) : source.startsWith("=") ? source.slice(1) : quoted(source);
  return { kind: "list", source: text, inCellDropDown };
}

/** Excel takes choices of at most 255 characters. */
function quoted(choices: string): string {
  if (choices.length > 255) throw new RequestError("InvalidArgument");
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
      const limits = { formula1: `=${formula1}`, ...(formula2 === null ? {} : { formula2: `=${formula2}` }) };
      return { [rule.kind]: { ...limits, operator } };
    }
  }
}

/** `Excel.DataValidationType` of a rule. */
export function ruleType(rule: Rule): string {
  return rule.kind.charAt(0).toUpperCase() + rule.kind.slice(1);
}
