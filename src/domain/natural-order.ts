/** Orders Nrs, names and roles as people do: P-2 before P-10, without regard to case and accents. */
import { matchKey } from "./matching";

interface Sortable {
  readonly text: string;
  readonly parts: readonly string[];
}

const sortable = (text: string): Sortable => ({ text, parts: matchKey(text).match(/\d+|\D+/gu) ?? [] });

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const compareNumbers = (a: string, b: string): number => {
  const [shortA, shortB] = [a.replace(/^0+(?=\d)/u, ""), b.replace(/^0+(?=\d)/u, "")];
  return shortA.length - shortB.length || compareTexts(shortA, shortB);
};

const isNumber = (part: string): boolean => /^\d/u.test(part);

const compareParts = (a: string, b: string): number =>
  isNumber(a) && isNumber(b) ? compareNumbers(a, b) : compareTexts(a, b);

const compare = (a: Sortable, b: Sortable): number => {
  for (const [at, part] of a.parts.entries()) {
    const difference = compareParts(part, b.parts[at] ?? "");
    if (difference !== 0) return difference;
  }
  return a.parts.length - b.parts.length || compareTexts(a.text, b.text);
};

/** Negative, zero or positive; zero for equal texts only, so that every list has one order. */
export const compareNatural = (a: string, b: string): number => compare(sortable(a), sortable(b));

/** A copy in natural order of what `text` takes from each member. */
export const inNaturalOrder = <T>(list: readonly T[], text: (member: T) => string): readonly T[] =>
  list
    .map((member) => ({ member, key: sortable(text(member)) }))
    .sort((a, b) => compare(a.key, b.key))
    .map(({ member }) => member);
