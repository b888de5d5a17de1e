import { DUTCH_BY_ENGLISH, ENGLISH_BY_DUTCH } from "./dutch-functions";
import { type FormulaToken, formulaTokens } from "./formula-tokens";
import { localeSettings } from "./locale";
import type { Locale } from "./workbook";

const ITEMS: readonly (readonly [english: string, dutch: string])[] = [
  ["#All", "#Alles"],
  ["#Data", "#Gegevens"],
  ["#Headers", "#Kopteksten"],
  ["#Totals", "#Totalen"],
  ["#This Row", "#Deze rij"],
];
const TO_DUTCH: ReadonlyMap<string, string> = new Map(ITEMS.map(([english, dutch]) => [english.toUpperCase(), dutch]));
const TO_ENGLISH: ReadonlyMap<string, string> = new Map(
  ITEMS.map(([english, dutch]) => [dutch.toUpperCase(), english]),
);

/** The formula as the file has it, of one that was typed in the person's language: English functions, commas, decimal points. */
export function englishFormula(text: string, locale: Locale): string {
  if (locale === "en-US") return text;
  return formulaTokens(withEnglishSeparators(text))
    .map((token) => translated(token, ENGLISH_BY_DUTCH, TO_ENGLISH, englishWord))
    .join("");
}

/** The formula as the person's Excel shows it. */
export function localFormula(text: string, locale: Locale): string {
  if (locale === "en-US") return text;
  let braces = 0;
  return formulaTokens(text)
    .map((token) => {
      if (token.kind === "number") return token.text.replace(".", ",");
      if (token.text === "{") braces++;
      if (token.text === "}") braces--;
      if (token.text === ",") return braces > 0 ? "\\" : ";";
      const local = translated(token, DUTCH_BY_ENGLISH, TO_DUTCH, dutchWord);
      return token.kind === "structured" ? local.replaceAll("],[", "];[") : local;
    })
    .join("");
}

type Words = ReadonlyMap<string, string>;

function translated(token: FormulaToken, functions: Words, items: Words, word: (text: string) => string): string {
  switch (token.kind) {
    case "function":
      return functions.get(token.text.toUpperCase()) ?? token.text;
    case "name":
    case "error":
      return word(token.text);
    case "structured":
      return token.text.replace(/\[(#[^\][]+)\]/g, (whole, item: string) => {
        const known = items.get(item.trim().toUpperCase());
        return known === undefined ? whole : `[${known}]`;
      });
    default:
      return token.text;
  }
}

const { booleans, errors } = localeSettings("nl-NL");
const WORDS: readonly (readonly [english: string, dutch: string])[] = [
  ["TRUE", booleans.true],
  ["FALSE", booleans.false],
  ...Object.entries(errors),
];
const ENGLISH_WORDS: Words = new Map(WORDS.map(([english, dutch]) => [dutch, english]));
const DUTCH_WORDS: Words = new Map(WORDS);

function englishWord(text: string): string {
  return ENGLISH_WORDS.get(text.toUpperCase()) ?? text;
}

function dutchWord(text: string): string {
  return DUTCH_WORDS.get(text.toUpperCase()) ?? text;
}

const STRETCH = /"(?:[^"]|"")*"?|'(?:[^']|'')*'(?=!)|[^]/gu;

/** Semicolons to commas and decimal commas to points; within braces the backslash parts columns. Texts and quoted sheets stay. */
function withEnglishSeparators(text: string): string {
  let braces = 0;
  let brackets = 0;
  return text.replace(STRETCH, (stretch) => {
    if (stretch.length > 1) return stretch;
    if (stretch === "{") braces++;
    if (stretch === "}") braces--;
    if (stretch === "[") brackets++;
    if (stretch === "]") brackets--;
    if (brackets > 0) return stretch === ";" ? "," : stretch;
    if (stretch === ",") return ".";
    if (braces > 0) return stretch === "\\" ? "," : stretch;
    return stretch === ";" ? "," : stretch;
  });
}
