import type { CapacityUnit } from "../../domain/model";

/** The units in which a number can be written. */
export type Unit = CapacityUnit | "euro" | "share";

/** A number that stands as text. `share` is counted in hundredths: `50 %` is 0.5. */
export type NumberText =
  | { readonly kind: "pm" }
  | { readonly kind: "none" }
  | {
      readonly kind: "number";
      /** As Dutch writes numbers; null when it is not written so. */
      readonly dutch: number | null;
      /** As English writes them, where that is another number. */
      readonly english: number | null;
      readonly unit: Unit | null;
      /** 1000 for `x € 1.000`, else 1; not yet applied. */
      readonly factor: number;
    };

const none: NumberText = { kind: "none" };

/** Reads a number, its sign and its unit from text, without deciding between Dutch and English points and commas. */
export const parseNumberText = (text: string): NumberText => {
  const { factor, rest } = splitFactor(
    text
      .replace(/[\s\u00a0\u202f]+/gu, " ")
      .trim()
      .toLowerCase(),
  );
  const { digits, unit, sign } = bare(rest);
  if (/^(?:p\. ?m\.?|pm\.?|pro memorie)$/u.test(digits)) return sign === null ? { kind: "pm" } : none;
  const scale = (sign ?? 1) * (unit === "share" ? 0.01 : 1);
  const dutch = scaled(dutchNumber(digits), scale);
  const english = scaled(englishNumber(digits), scale);
  if (dutch === null && english === null) return none;
  return {
    kind: "number",
    dutch,
    english: english === dutch ? null : english,
    unit: factor > 1 ? "euro" : unit,
    factor,
  };
};

const factorMark =
  /\(?\s*(?:[x×] ?(?:€|eur|euro)?|(?:€|eur|euro) ?[x×]) ?(1[. ]?000[. ]?000|1 ?mln|1 ?miljoen|1[. ]?000)(?!\d) ?(?:€|euro)?\s*\)?/u;

/** Takes `x € 1.000` (or a million) out of a text in lower case, and gives what it multiplies by. */
export const splitFactor = (text: string): { readonly factor: number; readonly rest: string } => {
  const mark = factorMark.exec(text);
  if (!mark) return { factor: 1, rest: text };
  const factor = /^1[. ]?000$/u.test(mark[1] ?? "") ? 1_000 : 1_000_000;
  return { factor, rest: `${text.slice(0, mark.index)} ${text.slice(mark.index + mark[0].length)}`.trim() };
};

const unitMarks: readonly (readonly [Unit, RegExp])[] = [
  ["euro", /^(?:€|eur(?:o)?(?![a-z]))|(?:€|(?<![a-z])euro?)$/u],
  ["share", /%$/u],
  ["hours", /(?<![a-z])(?:u|uur|uren)\.?$/u],
  ["days", /(?<![a-z])dag(?:en)?$/u],
  ["fte", /(?<![a-z])fte(?:['’]?s)?$/u],
];
const bracketed = /^\((.+)\)$/u;
const minus = /^[-−–] ?| ?[-−–]$/u;
const plus = /^\+ ?/u;
const noCents = /,(?:-+|[–—=]+)$/u;

interface Bare {
  readonly digits: string;
  readonly unit: Unit | null;
  /** −1 or 1, null when no sign was seen. */
  readonly sign: -1 | 1 | null;
}

/** The digits of a number without its unit and sign, in whatever order these stand around them: `-€ 25`, `€ (25)`, `25- u`. */
const bare = (text: string): Bare => peel(peel({ digits: text, unit: null, sign: null }));

const peel = (from: Bare): Bare => peelSign(peelUnit(peelBrackets(from)));

const peelBrackets = (from: Bare): Bare => {
  const inner = from.sign === null ? bracketed.exec(from.digits)?.[1] : undefined;
  return inner === undefined ? from : { ...from, digits: inner.trim(), sign: -1 };
};

const peelUnit = (from: Bare): Bare => {
  const mark = from.unit === null ? unitMarks.find(([, pattern]) => pattern.test(from.digits)) : undefined;
  return mark ? { ...from, digits: from.digits.replace(mark[1], "").trim(), unit: mark[0] } : from;
};

const peelSign = (from: Bare): Bare => {
  const digits = from.digits.replace(noCents, "");
  if (from.sign !== null) return { ...from, digits };
  if (minus.test(digits)) return { ...from, digits: digits.replace(minus, ""), sign: -1 };
  return plus.test(digits) ? { ...from, digits: digits.replace(plus, ""), sign: 1 } : { ...from, digits };
};

const dutchForm = /^(?:\d+|[1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d{0,2}(?: \d{3})+)(?:,\d+)?$/u;
const englishForm = /^(?:\d+|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d+)?$/u;

const dutchNumber = (digits: string): number | null =>
  dutchForm.test(digits) ? Number(digits.replace(/[. ]/gu, "").replace(",", ".")) : null;

const englishNumber = (digits: string): number | null =>
  englishForm.test(digits) ? Number(digits.replace(/,/gu, "")) : null;

/** Kept to fifteen digits, as Excel keeps numbers, so that 7 % is 0.07. */
const scaled = (value: number | null, scale: number): number | null => {
  if (value === null || !Number.isFinite(value)) return null;
  return value === 0 ? 0 : Number((value * scale).toPrecision(15));
};
