import type { Language } from "../language";

interface FormulaTexts {
  /** Beside the cell itself. */
  readonly becomes: (formula: string, value: string) => string;
  readonly isEmptied: (formula: string) => string;
  /** Where the cell must be named too. */
  readonly lost: (table: string, heading: string, key: string, formula: string) => string;
  readonly looking: string;
  readonly unknown: (why: string) => string;
}

export const formulaTexts: Record<Language, FormulaTexts> = {
  nl: {
    becomes: (formula, value) => `formule ${formula} wordt de waarde ${value}`,
    isEmptied: (formula) => `formule ${formula} verdwijnt: de cel wordt leeg`,
    lost: (table, heading, key, formula) =>
      `${table}, ${heading} van ${key}: formule ${formula} wordt een vaste waarde.`,
    looking: "Er wordt gekeken of er formules in deze cellen staan …",
    unknown: (why) => `Of er formules in deze cellen staan, was niet te zien. ${why}`,
  },
  en: {
    becomes: (formula, value) => `formula ${formula} becomes the value ${value}`,
    isEmptied: (formula) => `formula ${formula} goes: the cell becomes empty`,
    lost: (table, heading, key, formula) => `${table}, ${heading} of ${key}: formula ${formula} becomes a fixed value.`,
    looking: "Looking whether there are formulas in these cells …",
    unknown: (why) => `Whether there are formulas in these cells could not be seen. ${why}`,
  },
};
