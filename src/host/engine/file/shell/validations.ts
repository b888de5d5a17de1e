import type { Element } from "slimdom";
import type { Validation, ValidationOperator } from "../../validation";
import { decodeEscapes, encodeEscapes } from "../escapes";
import { fromFileFormula } from "../formula/formula-text";
import { append, attributeOf, childOf, childrenOf, flagOf, remove, setAttributes, textOf } from "../package/xml";
import { areasText, readAreas } from "./areas";
import { pair } from "./pair";
import { dropEmpty, extensionChildren, type Shell, shellChild, type ShellDraft } from "./shell";

const OPERATORS: Readonly<Record<string, ValidationOperator>> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThanOrEqual: "LessThanOrEqualTo",
};

const BOUNDED = {
  whole: "wholeNumber",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
} as const;
const STYLES = { stop: "Stop", warning: "Warning", information: "Information" } as const;

/** The validations of a sheet, those of Excel 2010's extension included. */
export function readValidations({ root }: Shell): Validation[] {
  return validationElements(root).map(readValidation);
}

/** Writes the validations: what stays keeps its element, wherever that is; what is new joins the ordinary list. */
export function writeValidations(draft: ShellDraft, validations: readonly Validation[]): void {
  const elements = validationElements(draft.root);
  const sources = elements.map(readValidation);
  const matches = pair(sources, validations, ({ areas: _areas, ...others }) => others);
  elements.forEach((element, at) => {
    const match = matches[at];
    if (match === undefined) remove(element);
    else setPlace(element, areasText(validations[match]?.areas ?? []));
  });
  const list = shellChild(draft, "dataValidations");
  const kept = new Set(matches);
  validations.forEach((validation, at) => {
    if (!kept.has(at)) addValidation(draft, list, validation);
  });
  setAttributes(list, { count: list.children.length });
  dropEmpty(draft, "dataValidations");
  for (const extension of extensionChildren(draft.root, "dataValidations")) {
    if (extension.children.length === 0) remove(extension.parentElement);
    else setAttributes(extension, { count: extension.children.length });
  }
}

function validationElements(root: Element): Element[] {
  const lists = [...childrenOf(root, "dataValidations"), ...extensionChildren(root, "dataValidations")];
  return lists.flatMap((list) => childrenOf(list, "dataValidation"));
}

function readValidation(element: Element): Validation {
  const style = attributeOf(element, "errorStyle");
  const text = (name: string): string => decodeEscapes(attributeOf(element, name) ?? "");
  return {
    areas: readAreas(attributeOf(element, "sqref") ?? textOf(childOf(element, "sqref"))),
    rule: readRule(element),
    ignoreBlanks: flagOf(element, "allowBlank", false),
    errorAlert: {
      show: flagOf(element, "showErrorMessage", false),
      style: style === "warning" || style === "information" ? STYLES[style] : "Stop",
      title: text("errorTitle"),
      message: text("error"),
    },
    prompt: { show: flagOf(element, "showInputMessage", false), title: text("promptTitle"), message: text("prompt") },
  };
}

function readRule(element: Element): Validation["rule"] {
  const type = attributeOf(element, "type") ?? "none";
  const formula1 = readFormula(element, "formula1") ?? "";
  if (type === "list") {
    return { kind: "list", source: formula1, inCellDropDown: !flagOf(element, "showDropDown", false) };
  }
  if (type === "custom") return { kind: "custom", formula: formula1 };
  const kind = Object.entries(BOUNDED).find(([name]) => name === type)?.[1];
  if (kind === undefined) return { kind: "none" };
  const operator = OPERATORS[attributeOf(element, "operator") ?? "between"] ?? "Between";
  return { kind, operator, formula1, formula2: readFormula(element, "formula2") };
}

/** A formula of the rule; Excel puts a long list in a choice with a fallback, and that of the extension in an element of its own. */
function readFormula(element: Element, name: string): string | null {
  const found = element.getElementsByTagNameNS("*", name)[0];
  return found === undefined ? null : fromFileFormula(decodeEscapes(textOf(found)));
}

function setPlace(element: Element, sqref: string): void {
  const extended = childOf(element, "sqref");
  if (extended === null) setAttributes(element, { sqref });
  else if (textOf(extended) !== sqref) extended.textContent = sqref;
}

function addValidation(draft: ShellDraft, list: Element, validation: Validation): void {
  const { rule, errorAlert, prompt } = validation;
  const hasOperator = "operator" in rule;
  const text = (value: string): string | null => (value === "" ? null : encodeEscapes(value));
  const element = append(list, "dataValidation", {
    type: typeOf(rule),
    errorStyle: errorAlert.style === "Stop" ? null : errorAlert.style.toLowerCase(),
    operator: hasOperator && rule.operator !== "Between" ? operatorName(rule.operator) : null,
    allowBlank: validation.ignoreBlanks || null,
    showDropDown: rule.kind === "list" && !rule.inCellDropDown ? true : null,
    showInputMessage: prompt.show || null,
    showErrorMessage: errorAlert.show || null,
    errorTitle: text(errorAlert.title),
    error: text(errorAlert.message),
    promptTitle: text(prompt.title),
    prompt: text(prompt.message),
    sqref: areasText(validation.areas),
  });
  for (const [name, formula] of formulasOf(rule)) append(element, name, {}, encodeEscapes(draft.formula(formula)));
}

function typeOf(rule: Validation["rule"]): string | null {
  if (rule.kind === "none") return null;
  return Object.entries(BOUNDED).find(([, kind]) => kind === rule.kind)?.[0] ?? rule.kind;
}

function operatorName(operator: ValidationOperator): string | null {
  return Object.entries(OPERATORS).find(([, word]) => word === operator)?.[0] ?? null;
}

function formulasOf(rule: Validation["rule"]): [string, string][] {
  if (rule.kind === "none") return [];
  if (rule.kind === "list") return [["formula1", rule.source]];
  if (rule.kind === "custom") return [["formula1", rule.formula]];
  const first: [string, string] = ["formula1", rule.formula1];
  return rule.formula2 === null ? [first] : [first, ["formula2", rule.formula2]];
}
