import type { Comparison, ComparisonOperator, FilterCriterion } from "../engine/filter-criterion";
import { typedValue } from "../engine/typed-value";
import { text, type Parameter } from "./parameters";

const SIGNS: readonly (readonly [string, ComparisonOperator])[] = [
  ["<>", "notEqual"],
  [">=", "greaterThanOrEqual"],
  ["<=", "lessThanOrEqual"],
  [">", "greaterThan"],
  ["<", "lessThan"],
  ["=", "equal"],
];

/** `>50`, `=*e`, `<>`: a sign and what to compare with, by American English as all of the API. */
export const comparison: Parameter<Comparison> = {
  parse: (value) => {
    const given = text.parse(value);
    const [sign, operator] = SIGNS.find(([start]) => given.startsWith(start)) ?? ["", "equal" as const];
    const rest = given.slice(sign.length);
    const read = typedValue(rest, "en-US", new Date().getFullYear()).value;
    return { operator, value: typeof read === "number" ? String(read) : rest };
  },
};

/** One or two comparisons; `=` alone means blank cells. */
export function customFilter(first: Comparison, second: Comparison | null, isAnd: boolean): FilterCriterion {
  if (!second && first.operator === "equal" && first.value === "") {
    return { kind: "values", texts: [], blanks: true, dates: [] };
  }
  return { kind: "custom", comparisons: second ? [first, second] : [first], isAnd: second !== null && isAnd };
}

/** The comparison as it is given. */
export function comparisonText({ operator, value }: Comparison): string {
  return `${SIGNS.find(([, name]) => name === operator)?.[0] ?? ""}${value}`;
}
