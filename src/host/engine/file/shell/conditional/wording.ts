import type { Element } from "slimdom";
import type { PaintedFormat, Threshold } from "../../../conditional-format";
import { decodeEscapes, encodeEscapes } from "../../escapes";
import { fromFileFormula } from "../../formula/formula-text";
import {
  append,
  type Attributes,
  attributeOf,
  childOf,
  childrenOf,
  newElement,
  setAttributes,
  textOf,
} from "../../package/xml";
import { appendPaint, paintNumber, paintsNothing } from "../../styles/paint";
import { argb } from "../../styles/colors";
import type { ShellDraft } from "../shell";
import { appendExtendedFormula } from "./extended-rules";

/** How parts of a rule are worded where the rule stands: on the sheet itself, or in the extension of later versions. */
export interface Wording {
  formulas(rule: Element, formulas: readonly string[]): void;
  paint(rule: Element, paint: PaintedFormat): void;
  threshold(parent: Element, threshold: Threshold, end: ThresholdEnd, attributes?: Attributes): void;
  color(parent: Element, name: string, color: string): void;
}

/** Whether a threshold is where something begins or where it ends: that names the automatic one. */
export type ThresholdEnd = "low" | "high";

const TYPES: Readonly<Record<string, Threshold["type"]>> = {
  min: "LowestValue",
  max: "HighestValue",
  num: "Number",
  percent: "Percent",
  formula: "Formula",
  percentile: "Percentile",
  autoMin: "Automatic",
  autoMax: "Automatic",
};

/** Words a rule on the sheet itself. */
export function mainWording(draft: ShellDraft): Wording {
  return {
    formulas(rule, formulas) {
      for (const formula of formulas) append(rule, "formula", {}, written(draft, formula));
    },
    paint(rule, paint) {
      setAttributes(rule, { dxfId: paintNumber(draft.editStyles(), paint) });
    },
    threshold(parent, { type, formula }, end, attributes = {}) {
      const name = type === "Automatic" ? (end === "low" ? "min" : "max") : typeName(type, end);
      append(parent, "cfvo", { type: name, val: formula === null ? null : written(draft, formula), ...attributes });
    },
    color,
  };
}

/** Words a rule in the extension. */
export function extendedWording(draft: ShellDraft): Wording {
  return {
    formulas(rule, formulas) {
      for (const formula of formulas) appendExtendedFormula(rule, written(draft, formula));
    },
    paint(rule, paint) {
      if (!paintsNothing(paint))
        appendPaint(append(rule, "dxf"), newElement(draft.root, "dxf"), paint, draft.editStyles());
    },
    threshold(parent, { type, formula }, end, attributes = {}) {
      const element = append(parent, "cfvo", { type: typeName(type, end), ...attributes });
      if (formula !== null) appendExtendedFormula(element, written(draft, formula));
    },
    color,
  };
}

/** The formulas of a rule, worded in either way. */
export function readFormulas(rule: Element): string[] {
  return childrenOf(rule)
    .filter(({ localName }) => localName === "formula" || localName === "f")
    .map((formula) => readFormula(textOf(formula)));
}

/** The threshold that a `cfvo` gives, worded in either way; null for a type that is none. */
export function readThreshold(element: Element): Threshold | null {
  const type = TYPES[attributeOf(element, "type") ?? ""];
  if (type === undefined) return null;
  const needsNone = type === "Automatic" || type === "LowestValue" || type === "HighestValue";
  const inner = childOf(element, "f");
  const text = inner === null ? attributeOf(element, "val") : textOf(inner);
  return { type, formula: needsNone || text === null ? null : readFormula(text) };
}

/** All thresholds of a scale, bar or icon set; null when one of them is none. */
export function readThresholds(parent: Element | null): Threshold[] | null {
  const thresholds = childrenOf(parent, "cfvo").map(readThreshold);
  return thresholds.every((threshold) => threshold !== null) ? thresholds : null;
}

function readFormula(text: string): string {
  return fromFileFormula(decodeEscapes(text));
}

function written(draft: ShellDraft, formula: string): string {
  return encodeEscapes(draft.formula(formula));
}

function typeName(type: Threshold["type"], end: ThresholdEnd): string {
  if (type === "Automatic") return end === "low" ? "autoMin" : "autoMax";
  return Object.entries(TYPES).find(([, word]) => word === type)?.[0] ?? "num";
}

function color(parent: Element, name: string, value: string): void {
  append(parent, name, { rgb: argb(value) });
}
