import { localeSettings } from "../../engine/locale";
import type { Locale } from "../../engine/workbook";
import { readable, type ObjectType, type Property } from "../definition";
import { hold, type Targets } from "../targets";

type Target = Targets["CultureInfo"];

/** The system's patterns of dates and times (those of .NET: `M` is a month, `m` a minute). */
const PATTERNS = {
  "nl-NL": { longDate: "dddd d MMMM yyyy", shortDate: "d-M-yyyy", longTime: "HH:mm:ss" },
  "en-US": { longDate: "dddd, MMMM d, yyyy", shortDate: "M/d/yyyy", longTime: "h:mm:ss tt" },
} as const satisfies Readonly<Record<Locale, unknown>>;

function pattern(key: keyof (typeof PATTERNS)[Locale]): Property<Target> {
  return readable((_, { book }) => PATTERNS[book.locale][key]);
}

export const cultureInfoType: ObjectType<Target> = {
  properties: { name: readable((_, { book }) => book.locale) },
  navigation: {
    datetimeFormat: (workbook) => hold("DatetimeFormatInfo", workbook),
    numberFormat: (workbook) => hold("NumberFormatInfo", workbook),
  },
};

export const datetimeFormatInfoType: ObjectType<Target> = {
  properties: {
    dateSeparator: readable((_, { book }) => localeSettings(book.locale).dateSeparator),
    longDatePattern: pattern("longDate"),
    longTimePattern: pattern("longTime"),
    shortDatePattern: pattern("shortDate"),
    timeSeparator: readable(() => ":"),
  },
};

export const numberFormatInfoType: ObjectType<Target> = {
  properties: {
    numberDecimalSeparator: readable((_, { book }) => localeSettings(book.locale).decimal),
    numberGroupSeparator: readable((_, { book }) => localeSettings(book.locale).group),
  },
};
