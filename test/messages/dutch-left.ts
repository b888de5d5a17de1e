/** Finds Dutch that was left in English: words that the Dutch sentences hold, are not English too, and do not stand in the workbook. */
import { workbookNames } from "./workbook-names";

/** The words of a text, without single letters. */
export const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}{2,}/gu) ?? [];

/** Words that are both Dutch and English. */
const sharedWords = new Set(
  wordsOf(`
    argument as browser code computer criteria Ctrl document downloads effect Enter Esc Excel ExcelApi extra fte help in is item items Koersvast later menu norm
    of open opening over per percentage plan plus PMC portfolio product project register reserve rest Saaty scenario scenarios score
    scores Shift stand start
    status stop top up was web word
  `),
);

/** What stands in Dutch in an English sentence beside the names of the workbook: how a Dutch decision begins, and its heading. */
const dutchExamples = ["In te stemmen met", "Vast te stellen", "argumenten = Waarom"];

/** The sentence without a phrase, where that stands as words of its own. */
const without = (sentence: string, phrase: string): string =>
  sentence.replace(new RegExp(`(?<!\\p{L})${phrase.replace(/[.*+?^${}()|[\]\\/]/gu, "\\$&")}(?!\\p{L})`, "gu"), " ");

/** Each Dutch word that was left, with its sentence; `given` are phrases that come from a person. */
export const dutchLeft = (
  english: readonly string[],
  dutch: readonly string[],
  given: readonly string[] = [],
): readonly string[] => {
  const dutchWords = new Set(dutch.flatMap(wordsOf));
  const phrases = [...given, ...dutchExamples, ...workbookNames];
  return english.flatMap((sentence) =>
    wordsOf(phrases.reduce(without, sentence))
      .filter((word) => dutchWords.has(word) && !sharedWords.has(word))
      .map((word) => `${word}: ${sentence}`),
  );
};
