import type { Language } from "./language";

interface CommandTexts {
  readonly failed: string;
}

/** What the ribbon says itself. */
export const commandTexts: Record<Language, CommandTexts> = {
  nl: {
    failed:
      "Er ging iets mis in de invoegtoepassing zelf. De werkmap is mogelijk deels bijgewerkt: maak het blad opnieuw, en meld dit als het zo blijft.",
  },
  en: {
    failed:
      "Something went wrong in the add-in itself. The workbook may have been updated in part: make the sheet again, and report this if it persists.",
  },
};
