import { conversions } from "@cj-tech-master/excelts/formula/values";
import { localeSettings } from "../locale";
import type { Circumstances } from "./functions/all";
import { numberToText, textToNumber } from "./functions/number-text";

/** Makes the engine turn values into text and back as a person's Excel does; it knows one locale at a time. */
export function useLocale({ locale, year }: Circumstances): void {
  const { booleans } = localeSettings(locale);
  conversions.numberToText = (value) => numberToText(value, locale);
  conversions.booleanToText = (value) => booleans[value ? "true" : "false"];
  conversions.textToNumber = (text) => textToNumber(text, locale, year);
}
