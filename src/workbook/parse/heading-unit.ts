import type { CapacityUnit } from "../../domain/model";
import { capacityUnitWords } from "../schema/words";
import { literalOf } from "./choice-cell";
import type { Unit } from "./number-text";

/** What the remarks in brackets of a heading say about its numbers. */
export interface HeadingMeasure {
  /** `unknown`: it names a unit, or so it seems, that this register does not know. */
  readonly unit: Unit | "unknown" | null;
  /** What they are multiplied by: 1, a thousand or a million. */
  readonly factor: number;
}

const plain: HeadingMeasure = { unit: null, factor: 1 };

/** Reads the remarks in brackets of a heading in lower case: `(fte)`, `(in duizenden)`, `(k€)`; any other is but a remark. */
export const measureIn = (heading: string): HeadingMeasure =>
  [...heading.matchAll(/\(([^)]*)\)/gu)]
    .map(([, remark = ""]) => measureOf(remark.trim()))
    .find(({ unit, factor }) => unit !== null || factor !== 1) ?? plain;

/** The euro sign or word; `k` may stand right before it. */
const euroMark = /€|(?<![a-jl-z])eur(?:o(?:['’]?s)?)?(?![a-z])/gu;
const thousand = /^(?:1[. ]?000|(?:1 ?)?(?:k|dzd|duizend(?:en|tallen)?))$/u;
const million = /^(?:1[. ]?000[. ]?000|(?:1 ?)?(?:m|mln|mio|miljoen(?:en)?))$/u;
const multiplier =
  /000|(?<!\p{L})(?:[km]|honderd\p{L}*|dzd|duizend\p{L}*|mln|mio|miljoen\p{L}*|mld|mrd|miljard\p{L}*)(?!\p{L})/u;

const measureOf = (remark: string): HeadingMeasure => {
  const words = remark.replace(/^(?:(?:bedragen|aantal|[x×*]) ?)?(?:in )?/u, "");
  const isEuro = words.search(euroMark) >= 0;
  const amount = words
    .replace(euroMark, " ")
    .replace(/[x×*\s]+/gu, " ")
    .trim();
  const unit = isEuro ? "euro" : null;
  const isFactor = isEuro || amount.length > 1;
  if (isFactor && thousand.test(amount)) return { unit, factor: 1_000 };
  if (isFactor && million.test(amount)) return { unit, factor: 1_000_000 };
  if (isEuro && !multiplier.test(amount)) return { unit, factor: 1 };
  const known = literalOf(capacityUnitWords, words) ?? (/^(?:%|procent|percentage)$/u.test(words) ? "share" : null);
  return { unit: known ?? (seemsUnit(remark) ? "unknown" : null), factor: 1 };
};

const unitWord =
  /(?<![\p{L}\d])(?:uur|uren|u|dag|dagen|dagdelen|week|weken|maand|maanden|minuten|fte(?:['’]?s)?|formatie|(?:man|mens|werk)(?:uren|dagen|weken|maanden|jaren)|procent|dollar)(?!\p{L})/u;

/** A few words that hold a unit, a currency or a multiplication; what is longer explains, and `per uur` is of a price. */
const seemsUnit = (remark: string): boolean =>
  remark.split(" ").length <= 3 &&
  !remark.startsWith("per ") &&
  (unitWord.test(remark) || multiplier.test(remark) || /[€$£%]|[x×*] ?\d|\d ?[x×*]/u.test(remark));

type Named = HeadingMeasure & { readonly key: string };

/** The unit of capacity that a heading names, in its words (`Fte`) or in brackets; `unknown` when it names another, or two. */
export const capacityUnitIn = ({ key, unit, factor }: Named): CapacityUnit | "unknown" | null => {
  const named = literalOf(capacityUnitWords, key);
  if (factor !== 1 || unit === "euro" || unit === "share") return "unknown";
  return unit !== null && named !== null && named !== unit ? "unknown" : (unit ?? named);
};

/** What the numbers of a column are: capacity in the unit of their row, hours, or euros. */
export type Counted = "capacity" | "hours" | "euro";

/** Whether a heading names a unit or multiplication that the numbers below it cannot have. */
export const misfits = (heading: Named, counted: Counted): boolean => {
  if (counted === "euro") return heading.unit !== null && heading.unit !== "euro";
  const unit = capacityUnitIn(heading);
  return unit === "unknown" || (counted === "hours" && unit !== null && unit !== "hours");
};
