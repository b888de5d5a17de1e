/** Orders Nrs, names and roles as people do: P-2 before P-10, without regard to case and accents. */
import { matchKey } from "./matching";

interface Sortable {
  readonly text: string;
  readonly key: string;
}

/**
 * The key by which a text is ordered as any text: digits begin with how many they are, so that larger numbers come later,
 * and follow other characters behind the lowest one, so that a beginning comes before what begins with it.
 */
const sortable = (text: string): Sortable => ({
  text,
  key: matchKey(text).replace(
    /0*(\d+)/gu,
    (_, digits: string, at: number) => `${at > 0 ? "\0" : ""}0${String.fromCharCode(digits.length)}${digits}`,
  ),
});

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const compare = (a: Sortable, b: Sortable): number => compareTexts(a.key, b.key) || compareTexts(a.text, b.text);

/** Negative, zero or positive; zero for equal texts only, so that every list has one order. */
export const compareNatural = (a: string, b: string): number => compare(sortable(a), sortable(b));

/** A copy in natural order of what `text` takes from each member. */
export const inNaturalOrder = <T>(list: readonly T[], text: (member: T) => string): readonly T[] =>
  list.length < 2
    ? [...list]
    : list
        .map((member) => ({ member, key: sortable(text(member)) }))
        .sort((a, b) => compare(a.key, b.key))
        .map(({ member }) => member);
