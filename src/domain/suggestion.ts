/** What somebody may have meant: "bedoelt u …?" (workbook.md: one letter off, `Jansen, P.` beside `P. Jansen`). */
import { groupBy } from "./group-by";
import { matchKey } from "./matching";
import { inNaturalOrder } from "./natural-order";

/** For a text that matches no candidate: at most three that come near, in natural order. */
export type Suggest = (text: string) => readonly string[];

const MOST = 3;
const SHORTEST_TO_COMPARE = 3;

/** One letter more, less, other, or two neighbours changed places. */
const isOneLetterOff = (a: string, b: string): boolean => {
  if (Math.abs(a.length - b.length) > 1) return false;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  const [restA, restB] = [a.slice(same), b.slice(same)];
  return (
    restA.slice(1) === restB.slice(1) ||
    restA === restB.slice(1) ||
    restA.slice(1) === restB ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
};

interface Words {
  readonly text: string;
  readonly first: string;
  readonly others: string;
  /** The words without regard to their order: the same for `Jansen, P.` and `P. Jansen`. */
  readonly bag: string;
}

const wordsOf = (text: string): Words => {
  const words = matchKey(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return { text, first: words[0] ?? "", others: words.slice(1).join(" "), bag: [...words].sort().join(" ") };
};

/** `P. Jansen` beside `Piet Jansen`: one first name is the initial of the other. */
const isInitialOf = (a: Words, b: Words): boolean =>
  a.others !== "" &&
  a.others === b.others &&
  Math.min(a.first.length, b.first.length) === 1 &&
  a.first[0] === b.first[0];

const isNear = (a: Words, b: Words): boolean =>
  a.bag === b.bag ||
  isInitialOf(a, b) ||
  (Math.min(a.bag.length, b.bag.length) >= SHORTEST_TO_COMPARE && isOneLetterOff(a.bag, b.bag));

/** What two texts of which `isNear` can hold have at least one of in common: the words but the first, or the letters but one. */
const traces = ({ bag, others }: Words): readonly string[] => [
  bag,
  ...(others === "" ? [] : [`…${others}`]),
  ...Array.from({ length: bag.length }, (_, at) => bag.slice(0, at) + bag.slice(at + 1)),
];

/** Suggestions from an index of the candidates that is made when somebody first asks; the same question is answered once. */
const remembered = <I>(makeIndex: () => I, near: (text: string, index: I) => readonly string[]): Suggest => {
  let index: I | undefined;
  const found = new Map<string, readonly string[]>();
  return (text) => {
    const known = found.get(text) ?? firstFew(near(text, (index ??= makeIndex())));
    found.set(text, known);
    return known;
  };
};

const firstFew = (texts: readonly string[]): readonly string[] =>
  inNaturalOrder([...new Set(texts)], (text) => text).slice(0, MOST);

/** Names, roles and headings that are nearly the same. */
export const nearTextsAmong = (candidates: readonly string[]): Suggest =>
  remembered(
    () => {
      const traced = candidates.map(wordsOf).flatMap((words) => traces(words).map((trace) => ({ words, trace })));
      return groupBy(traced, ({ trace }) => trace);
    },
    (text, byTrace) => {
      const asked = wordsOf(text);
      const alike = traces(asked).flatMap((trace) => byTrace.get(trace) ?? []);
      return alike.filter(({ words }) => isNear(asked, words)).map(({ words }) => words.text);
    },
  );

const looseNumber = (nr: string): string =>
  (matchKey(nr).match(/\d+|\p{L}+/gu) ?? []).map((part) => part.replace(/^0+(?=\d)/u, "")).join(" ");

/** Nrs that differ in signs and leading zeros only: `P01` and `p-1`. */
export const nearNumbersAmong = (candidates: readonly string[]): Suggest =>
  remembered(
    () => groupBy(candidates, looseNumber),
    (text, byNumber) => byNumber.get(looseNumber(text)) ?? [],
  );
