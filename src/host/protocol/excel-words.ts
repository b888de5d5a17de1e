import type { Locale } from "../engine/workbook";

/** What Excel itself says to a person, where an author of a validation did not choose the words, and what it calls that person. */
const WORDS = {
  "nl-NL": {
    invalid: "Deze waarde komt niet overeen met de gegevensvalidatiebeperkingen die voor deze cel zijn gedefinieerd.",
    protected:
      "De cel of grafiek die u wilt wijzigen, bevindt zich op een beveiligd blad. Hef de beveiliging van het blad op om een wijziging aan te brengen.",
    readOnly: "De werkmap is alleen-lezen.",
    user: "Gebruiker",
  },
  "en-US": {
    invalid: "This value doesn't match the data validation restrictions defined for this cell.",
    protected:
      "The cell or chart you're trying to change is on a protected sheet. To make a change, unprotect the sheet.",
    readOnly: "The workbook is read-only.",
    user: "User",
  },
} as const satisfies Readonly<Record<Locale, Readonly<Record<string, string>>>>;

export function excelWords(locale: Locale): (typeof WORDS)[Locale] {
  return WORDS[locale];
}
