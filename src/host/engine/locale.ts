import type { ErrorCode, Locale } from "./workbook";

export interface LocaleSettings {
  readonly decimal: string;
  readonly group: string;
  /** Between the arguments of a function. */
  readonly list: string;
  readonly currency: string;
  readonly dateOrder: "day first" | "month first";
  /** How the built-in short date (`m/d/yyyy` in the API) is shown. */
  readonly shortDate: string;
  readonly dateSeparator: string;
  readonly months: readonly string[];
  readonly booleans: { readonly true: string; readonly false: string };
  /** Names of errors that are not those of the file; the others are the same. */
  readonly errors: Readonly<Partial<Record<ErrorCode, string>>>;
  /** Excel's own words for what it names itself. */
  readonly words: {
    readonly sheet: string;
    readonly table: string;
    readonly column: string;
    readonly total: string;
  };
}

const NL: LocaleSettings = {
  decimal: ",",
  group: ".",
  list: ";",
  currency: "€",
  dateOrder: "day first",
  shortDate: "d-m-yyyy",
  dateSeparator: "-",
  months: "januari februari maart april mei juni juli augustus september oktober november december".split(" "),
  booleans: { true: "WAAR", false: "ONWAAR" },
  errors: {
    "#N/A": "#N/B",
    "#VALUE!": "#WAARDE!",
    "#REF!": "#VERW!",
    "#DIV/0!": "#DEEL/0!",
    "#NUM!": "#GETAL!",
    "#NAME?": "#NAAM?",
    "#NULL!": "#LEEG!",
    "#SPILL!": "#OVERLOOP!",
    "#CALC!": "#BEREKENEN!",
    "#BUSY!": "#BEZET!",
    "#GETTING_DATA": "#GEGEVENS_OPHALEN",
  },
  words: { sheet: "Blad", table: "Tabel", column: "Kolom", total: "Totaal" },
};

const US: LocaleSettings = {
  decimal: ".",
  group: ",",
  list: ",",
  currency: "$",
  dateOrder: "month first",
  shortDate: "m/d/yyyy",
  dateSeparator: "/",
  months: "january february march april may june july august september october november december".split(" "),
  booleans: { true: "TRUE", false: "FALSE" },
  errors: {},
  words: { sheet: "Sheet", table: "Table", column: "Column", total: "Total" },
};

/** The separators, dates and words of a locale. */
export function localeSettings(locale: Locale): LocaleSettings {
  return locale === "nl-NL" ? NL : US;
}
