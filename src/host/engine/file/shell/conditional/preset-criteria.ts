import type { Element } from "slimdom";
import { type Attributes, attributeOf, flagOf, numberOf } from "../../package/xml";

/** A criterion that Excel has ready: what the rule says, and the formula beside it for those who do not know its type. */
interface Criterion {
  readonly attributes: Attributes & { readonly type: string };
  readonly formula: ((cell: string) => string) | null;
}

const blank = (type: string, formula: Criterion["formula"]): Criterion => ({ attributes: { type }, formula });

const period = (timePeriod: string, formula: (cell: string) => string): Criterion => ({
  attributes: { type: "timePeriod", timePeriod },
  formula,
});

const average = (isAbove: boolean, others: Attributes = {}): Criterion => ({
  attributes: { type: "aboveAverage", ...(isAbove ? {} : { aboveAverage: false }), ...others },
  formula: null,
});

const month = (cell: string, shift: string): string =>
  `AND(MONTH(${cell})=MONTH(EDATE(TODAY(),0${shift})),YEAR(${cell})=YEAR(EDATE(TODAY(),0${shift})))`;

/** By `Excel.ConditionalFormatPresetCriterion`. */
const CRITERIA: Readonly<Record<string, Criterion>> = {
  Blanks: blank("containsBlanks", (cell) => `LEN(TRIM(${cell}))=0`),
  NonBlanks: blank("notContainsBlanks", (cell) => `LEN(TRIM(${cell}))>0`),
  Errors: blank("containsErrors", (cell) => `ISERROR(${cell})`),
  NonErrors: blank("notContainsErrors", (cell) => `NOT(ISERROR(${cell}))`),
  Yesterday: period("yesterday", (cell) => `FLOOR(${cell},1)=TODAY()-1`),
  Today: period("today", (cell) => `FLOOR(${cell},1)=TODAY()`),
  Tomorrow: period("tomorrow", (cell) => `FLOOR(${cell},1)=TODAY()+1`),
  LastSevenDays: period("last7Days", (cell) => `AND(TODAY()-FLOOR(${cell},1)<=6,FLOOR(${cell},1)<=TODAY())`),
  LastWeek: period(
    "lastWeek",
    (cell) => `AND(TODAY()-ROUNDDOWN(${cell},0)>=(WEEKDAY(TODAY())),TODAY()-ROUNDDOWN(${cell},0)<(WEEKDAY(TODAY())+7))`,
  ),
  ThisWeek: period(
    "thisWeek",
    (cell) => `AND(TODAY()-ROUNDDOWN(${cell},0)<=WEEKDAY(TODAY())-1,ROUNDDOWN(${cell},0)-TODAY()<=7-WEEKDAY(TODAY()))`,
  ),
  NextWeek: period(
    "nextWeek",
    (cell) =>
      `AND(ROUNDDOWN(${cell},0)-TODAY()>(7-WEEKDAY(TODAY())),ROUNDDOWN(${cell},0)-TODAY()<(15-WEEKDAY(TODAY())))`,
  ),
  LastMonth: period("lastMonth", (cell) => month(cell, "-1")),
  ThisMonth: period("thisMonth", (cell) => `AND(MONTH(${cell})=MONTH(TODAY()),YEAR(${cell})=YEAR(TODAY()))`),
  NextMonth: period("nextMonth", (cell) => month(cell, "+1")),
  AboveAverage: average(true),
  BelowAverage: average(false),
  EqualOrAboveAverage: average(true, { equalAverage: true }),
  EqualOrBelowAverage: average(false, { equalAverage: true }),
  OneStdDevAboveAverage: average(true, { stdDev: 1 }),
  OneStdDevBelowAverage: average(false, { stdDev: 1 }),
  TwoStdDevAboveAverage: average(true, { stdDev: 2 }),
  TwoStdDevBelowAverage: average(false, { stdDev: 2 }),
  ThreeStdDevAboveAverage: average(true, { stdDev: 3 }),
  ThreeStdDevBelowAverage: average(false, { stdDev: 3 }),
  UniqueValues: blank("uniqueValues", null),
  DuplicateValues: blank("duplicateValues", null),
};

/** The criterion that a rule's element says, or null. */
export function readCriterion(element: Element): string | null {
  const type = attributeOf(element, "type") ?? "";
  const said = key({ type, ...(type === "aboveAverage" ? averageWords(element) : periodWords(element, type)) });
  return Object.entries(CRITERIA).find(([, { attributes }]) => key(attributes) === said)?.[0] ?? null;
}

function averageWords(element: Element): Attributes {
  const stdDev = numberOf(element, "stdDev") ?? 0;
  return {
    ...(flagOf(element, "aboveAverage", true) ? {} : { aboveAverage: false }),
    ...(flagOf(element, "equalAverage", false) ? { equalAverage: true } : {}),
    ...(stdDev > 0 ? { stdDev } : {}),
  };
}

function periodWords(element: Element, type: string): Attributes {
  return type === "timePeriod" ? { timePeriod: attributeOf(element, "timePeriod") } : {};
}

/** What the element of a rule says for a criterion about these cells, of which `cell` is the first. */
export function criterionWords(criterion: string, cell: string) {
  const { attributes, formula } = CRITERIA[criterion] ?? average(true);
  return { attributes, formulas: formula === null ? [] : [formula(cell)] };
}

function key(attributes: Attributes): string {
  return JSON.stringify(attributes);
}
