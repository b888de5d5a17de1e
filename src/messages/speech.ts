import type { Language } from "./language";
import { issueText } from "./nl";
import { countedText, countText, dayText, euroText, hoursText, listText, percentText, readingText } from "./nl-format";
import { refusalText } from "./nl-refusals";
import { bodyWord, judgementWord, publicityWord, rankWord, scopeWord, severityWord, verdictWord } from "./nl-words";

/** How findings, refusals, words of the domain and figures are said in a language. */
export type Speech = typeof dutch;

const dutch = {
  issueText,
  refusalText,
  severityWord,
  verdictWord,
  scopeWord,
  judgementWord,
  rankWord,
  bodyWord,
  publicityWord,
  countText,
  countedText,
  dayText,
  hoursText,
  euroText,
  percentText,
  readingText,
  listText,
};

const speeches: Record<Language, Speech> = { nl: dutch, en: dutch };

export const speechIn = (language: Language): Speech => speeches[language];
