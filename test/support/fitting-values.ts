/** Values that fit what the API takes. */
import type { ExcelApi, Kind, Parameter } from "./excel-api";
import type { Value, Way } from "./wire";

/** What values are made from: the API, a way to an object of each kind, and the set that Excel claims. */
export interface Frame {
  readonly api: ExcelApi;
  readonly ways: ReadonlyMap<string, Way>;
  readonly claimed: string;
}

/** Records whose fields only fit together. */
const TOGETHER: Readonly<Record<string, Readonly<Record<string, Value>>>> = {
  BasicDataValidation: { formula1: "=1", formula2: "=2", operator: "Between" },
  ConditionalCellValueRule: { formula1: "=1", formula2: "=2", operator: "Between" },
  ConditionalColorScaleCriterion: { type: "Number", formula: "=1", color: "#FF0000" },
  ConditionalDataBarRule: { type: "Number", formula: "=1" },
  ConditionalIconCriterion: { type: "Number", formula: "=1", operator: "GreaterThan" },
  FilterCriteria: { filterOn: "Custom", criterion1: "=1" },
  SortField: { key: 0, color: "#FF0000" },
  DateTimeDataValidation: { formula1: "=1", formula2: "=2", operator: "Between" },
};

/** Records of which exactly one field is given. */
const CHOICES: Readonly<Record<string, Readonly<Record<string, Value>>>> = {
  DataValidationRule: { custom: { formula: "=TRUE" } },
};

/** Words that Excel answers where it cannot say, and never takes. */
const ANSWERS = new Set(["Invalid", "Unknown"]);

/** A value of the first of the kinds; `name` says what a text stands for. */
export function fitting(frame: Frame, name: string, [kind]: readonly Kind[]): Value {
  switch (kind?.kind) {
    case undefined:
    case "null":
      return null;
    case "words":
      return wordsOf(frame, kind)[0] ?? null;
    case "object":
      return { way: frame.ways.get(kind.type) ?? [] };
    case "record":
      return recordWith(frame, kind.name, {});
    case "list":
      return listOf(fitting(frame, name, kind.of));
    case "text":
      return textFor(name);
    case "flag":
      return true;
    default:
      return 1;
  }
}

/** The record with what it needs, and this field. */
export function recordWith(frame: Frame, record: string, field: Readonly<Record<string, Value>>): Value {
  const choice = CHOICES[record];
  if (choice) return json(Object.keys(field).length > 0 ? field : choice);
  const needed = fieldsOf(frame, record).filter(({ isOptional }) => !isOptional);
  const least = Object.fromEntries(needed.map(({ name, kinds }) => [name, fitting(frame, name, kinds)]));
  return json({ ...least, ...TOGETHER[record], ...field });
}

export function listOf(value: Value): Value {
  return json([value]);
}

/** Objects stand on their own, not within other values: what is put in a list or a record is JSON. */
function json(value: readonly Value[] | Readonly<Record<string, Value>>): Value {
  return value as Value;
}

/** The fields that the claimed set has. */
export function fieldsOf({ api, claimed }: Frame, record: string): readonly Parameter[] {
  return (api.records.get(record) ?? []).filter(({ set }) => isUpTo(set, claimed));
}

/** The words that the claimed set has. */
export function wordsOf({ claimed }: Frame, { words }: Extract<Kind, { kind: "words" }>): readonly string[] {
  return words.filter(({ word, set }) => isUpTo(set, claimed) && !ANSWERS.has(word)).map(({ word }) => word);
}

function isUpTo(set: string | null, claimed: string): boolean {
  return set === null || (/^[\d.]+$/.test(set) && set.localeCompare(claimed, "en", { numeric: true }) <= 0);
}

function textFor(name: string): string {
  if (/address|range|source/i.test(name)) return "A1";
  if (/color/i.test(name)) return "#FF0000";
  if (name === "style") return "Normal";
  return /formula/i.test(name) ? "=1" : "Nieuw";
}
