/** Orders Nrs, names and roles as people do: P-2 before P-10, without regard to case and accents. */
import { matchKey } from "./matching";

const parts = (text: string): readonly string[] => text.match(/\d+|\D+/gu) ?? [];

const compareNumbers = (a: string, b: string): number => {
  const [shortA, shortB] = [a.replace(/^0+(?=\d)/u, ""), b.replace(/^0+(?=\d)/u, "")];
  return shortA.length - shortB.length || compareTexts(shortA, shortB);
};

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const compareParts = (a: string, b: string): number =>
  /^\d/u.test(a) && /^\d/u.test(b) ? compareNumbers(a, b) : compareTexts(a, b);

/** Negative, zero or positive; zero for equal texts only, so that every list has one order. */
export const compareNatural = (a: string, b: string): number => {
  const [partsA, partsB] = [parts(matchKey(a)), parts(matchKey(b))];
  for (let at = 0; at < Math.min(partsA.length, partsB.length); at++) {
    const difference = compareParts(partsA[at] ?? "", partsB[at] ?? "");
    if (difference !== 0) return difference;
  }
  return partsA.length - partsB.length || compareTexts(a, b);
};

/** A copy in natural order of what `text` takes from each member. */
export const inNaturalOrder = <T>(list: readonly T[], text: (member: T) => string): readonly T[] =>
  [...list].sort((a, b) => compareNatural(text(a), text(b)));
