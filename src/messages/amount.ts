/** Amounts of capacity as they are printed in a language. */
import type { CapacityUnit } from "../domain/model";
import type { Language } from "./language";

const locales: Record<Language, string> = { nl: "nl-NL", en: "en-GB" };

/** How many decimals say enough of an amount in the unit. */
const decimals: Record<CapacityUnit, number> = { hours: 0, days: 1, fte: 2 };

/** Built once: making one takes longer than using it some hundred times. */
const formats = new Map<string, Intl.NumberFormat>();

const formatOf = (language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat => {
  const key = `${language} ${JSON.stringify(options)}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(locales[language], options);
  formats.set(key, format);
  return format;
};

/**
 * `1.234` or `0,25`, with a real minus sign, and of a balance also a plus: `+120`, `−340`. What is not 0 is never printed
 * as 0.
 */
export const amountText = (language: Language, value: number, unit: CapacityUnit, isBalance = false): string => {
  const signDisplay = isBalance ? "exceptZero" : "auto";
  const most = decimals[unit];
  const vanishes = value !== 0 && Math.round(Math.abs(value) * 10 ** most) === 0;
  const digits = vanishes ? { maximumSignificantDigits: 1 } : { maximumFractionDigits: most };
  return formatOf(language, { signDisplay, ...digits })
    .format(value)
    .replace("-", "−");
};
