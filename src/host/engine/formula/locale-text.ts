import { conversions } from "@cj-tech-master/excelts/formula/values";
import { localeSettings } from "../locale";
import type { Locale } from "../workbook";
import type { Circumstances } from "./functions/all";
import { numberToText, textToNumber } from "./functions/number-text";

/** Letters in the order of the language, capitals or not; an accent counts. */
const COLLATORS: Readonly<Record<Locale, Intl.Collator>> = {
  "nl-NL": new Intl.Collator("nl-NL", { sensitivity: "accent" }),
  "en-US": new Intl.Collator("en-US", { sensitivity: "accent" }),
};

/** Makes the engine turn values into text and back, and compare text, as a person's Excel does; it knows one locale at a time. */
export function useLocale(circumstances: Circumstances): void {
  const { locale } = circumstances;
  const { booleans } = localeSettings(locale);
  conversions.numberToText = (value) => numberToText(value, locale);
  conversions.booleanToText = (value) => booleans[value ? "true" : "false"];
  conversions.compareText = COLLATORS[locale].compare;
  conversions.textToNumber = (text) => textToNumber(text, locale, circumstances);
}
