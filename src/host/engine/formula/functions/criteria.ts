/** The criteria of COUNTIF, SUMIFS and their kin: `>=5`, `<>klaar`, `Weg*`, a number, a blank. */
import { conversions } from "@cj-tech-master/excelts/formula/values";
import { type ArrayValue, cellValue, type ScalarValue } from "../values";

type Operator = "=" | "<>" | "<" | ">" | "<=" | ">=";

export interface Criterion {
  readonly accepts: (value: ScalarValue) => boolean;
  /** What all accepted cells have in common in `cellsByKey`, or null when that does not say which they are. */
  readonly key: string | null;
}

/** Reads a criterion. Numbers written as text count as numbers, in the criterion and, for equality, in the cells. */
export function criterionOf(value: ScalarValue): Criterion {
  const content = cellValue(value);
  if (typeof content !== "string") return equalTo(content === null ? keyOfNumber(0) : ownKey(value));
  const [, sign = "", rest = ""] = /^(<>|<=|>=|<|>|=)?([^]*)$/.exec(content) ?? [];
  const operator = (sign === "" ? "=" : sign) as Operator;
  if (rest === "") return blankCriterion(sign);
  const number = conversions.textToNumber(rest);
  if (number !== null) return numberCriterion(operator, number);
  const special = /^(?:TRUE|FALSE|#(?:N\/A|[A-Z0/]+[!?]))$/i.test(rest) ? rest.toUpperCase() : null;
  if (special !== null) return equality(operator, equalTo(special));
  return textCriterion(operator, rest);
}

/** The places (row by row) of the cells under each key; a number written as text stands under both its text and its number. */
export function cellsByKey(array: ArrayValue): ReadonlyMap<string, readonly number[]> {
  const known = indexes.get(array);
  if (known !== undefined) return known;
  const index = new Map<string, number[]>();
  const add = (key: string, place: number) => {
    const places = index.get(key);
    if (places) places.push(place);
    else index.set(key, [place]);
  };
  array.rows.forEach((row, r) =>
    row.forEach((value, c) => {
      for (const key of keysOf(value)) add(key, r * array.width + c);
    }),
  );
  indexes.set(array, index);
  return index;
}

const indexes = new WeakMap<ArrayValue, ReadonlyMap<string, readonly number[]>>();

function keysOf(value: ScalarValue): string[] {
  const content = cellValue(value);
  const number = typeof content === "string" ? conversions.textToNumber(content) : null;
  return number === null ? [ownKey(value)] : [ownKey(value), keyOfNumber(number)];
}

function ownKey(value: ScalarValue): string {
  const content = cellValue(value);
  if (typeof content === "string") return keyOfText(content);
  if (typeof content === "number") return keyOfNumber(content);
  if (typeof content === "boolean") return content ? "TRUE" : "FALSE";
  return content === null ? "blank" : content.error;
}

function keyOfNumber(number: number): string {
  return `n${Number(number.toPrecision(15))}`;
}

function keyOfText(text: string): string {
  return `t${text.toLowerCase()}`;
}

function equalTo(key: string): Criterion {
  return { key, accepts: (value) => keysOf(value).includes(key) };
}

function equality(operator: Operator, equal: Criterion): Criterion {
  if (operator === "=") return equal;
  return { key: null, accepts: operator === "<>" ? (value) => !equal.accepts(value) : () => false };
}

/** `=` is a blank cell, `<>` one that is not; no sign at all is also a text without characters. */
function blankCriterion(sign: string): Criterion {
  if (sign === "" || sign === "=") {
    const keys = sign === "" ? ["blank", keyOfText("")] : ["blank"];
    return { key: null, accepts: (value) => keys.includes(ownKey(value)) };
  }
  return { key: null, accepts: sign === "<>" ? (value) => ownKey(value) !== "blank" : () => false };
}

function numberCriterion(operator: Operator, number: number): Criterion {
  if (operator === "=" || operator === "<>") return equality(operator, equalTo(keyOfNumber(number)));
  return {
    key: null,
    accepts: (value) => {
      const content = cellValue(value);
      return typeof content === "number" && holds(operator, content - number);
    },
  };
}

function textCriterion(operator: Operator, text: string): Criterion {
  if (operator === "=" || operator === "<>") return equality(operator, matching(text));
  const lower = text.toLowerCase();
  return {
    key: null,
    accepts: (value) => {
      const content = cellValue(value);
      if (typeof content !== "string") return false;
      const other = content.toLowerCase();
      return holds(operator, other < lower ? -1 : other > lower ? 1 : 0);
    },
  };
}

function holds(operator: Operator, difference: number): boolean {
  if (operator === "<") return difference < 0;
  if (operator === ">") return difference > 0;
  return operator === "<=" ? difference <= 0 : difference >= 0;
}

/** Text with `*` and `?` for any characters and any one character; `~` takes the next one as it is. */
function matching(pattern: string): Criterion {
  if (!/[*?~]/.test(pattern)) return equalTo(keyOfText(pattern));
  const expression = pattern.replace(/~?[^]/gu, (piece) => {
    if (piece === "*") return "[^]*";
    if (piece === "?") return "[^]";
    return piece.replace(/^~(?=[^])/u, "").replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
  });
  const expected = new RegExp(`^${expression}$`, "iu");
  return {
    key: null,
    accepts: (value) => {
      const content = cellValue(value);
      return typeof content === "string" && expected.test(content);
    },
  };
}
