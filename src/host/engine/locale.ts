import type { ErrorCode, Locale } from "./workbook";

export interface LocaleSettings {
  readonly decimal: string;
  readonly group: string;
  /** Between the arguments of a function. */
  readonly list: string;
  readonly currency: string;
  /** What an amount of money gets when it is typed. */
  readonly moneyFormats: { readonly whole: string; readonly cents: string };
  readonly dateOrder: "day first" | "month first";
  /** How the built-in short date (`m/d/yyyy` in the API) is shown. */
  readonly shortDate: string;
  readonly longDate: string;
  readonly dateSeparator: string;
  /** Full names, and the short ones that may be typed. */
  readonly months: readonly (readonly string[])[];
  readonly booleans: { readonly true: string; readonly false: string };
  /** Names of errors that are not those of the file; the others are the same. */
  readonly errors: Readonly<Partial<Record<ErrorCode, string>>>;
  /** Excel's own words for what it names itself. */
  readonly words: {
    readonly sheet: string;
    readonly table: string;
    readonly column: string;
    readonly total: string;
    readonly chart: string;
    readonly chartTitle: string;
    readonly axisTitle: string;
    readonly series: string;
  };
}

function months(names: string, march: string): string[][] {
  return names.split(" ").map((name, month) => [name, name.slice(0, 3), ...(month === 2 ? [march] : [])]);
}

const NL: LocaleSettings = {
  decimal: ",",
  group: ".",
  list: ";",
  currency: "€",
  moneyFormats: {
    whole: String.raw`"€"\ #,##0;[Red]"€"\ \-#,##0`,
    cents: String.raw`"€"\ #,##0.00;[Red]"€"\ \-#,##0.00`,
  },
  dateOrder: "day first",
  shortDate: "d-m-yyyy",
  longDate: "dddd d mmmm yyyy",
  dateSeparator: "-",
  months: months("januari februari maart april mei juni juli augustus september oktober november december", "mrt"),
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
  words: {
    sheet: "Blad",
    table: "Tabel",
    column: "Kolom",
    total: "Totaal",
    chart: "Grafiek",
    chartTitle: "Grafiektitel",
    axisTitle: "Astitel",
    series: "Reeks",
  },
};

const US: LocaleSettings = {
  decimal: ".",
  group: ",",
  list: ",",
  currency: "$",
  moneyFormats: { whole: "$#,##0_);[Red]($#,##0)", cents: "$#,##0.00_);[Red]($#,##0.00)" },
  dateOrder: "month first",
  shortDate: "m/d/yyyy",
  longDate: "dddd, mmmm d, yyyy",
  dateSeparator: "/",
  months: months("january february march april may june july august september october november december", "mar"),
  booleans: { true: "TRUE", false: "FALSE" },
  errors: {},
  words: {
    sheet: "Sheet",
    table: "Table",
    column: "Column",
    total: "Total",
    chart: "Chart",
    chartTitle: "Chart Title",
    axisTitle: "Axis Title",
    series: "Series",
  },
};

/** The separators, dates and words of a locale. */
export function localeSettings(locale: Locale): LocaleSettings {
  return locale === "nl-NL" ? NL : US;
}
