import type { Language } from "./language";

export const comparisonParts = [
  ...(["added", "gone", "changed", "statuses", "ranks", "moneyTotals", "money", "demand", "supply"] as const),
  ...(["made", "altered", "goneChoices", "addedChoices"] as const),
  ...(["products", "addedProducts", "goneProducts"] as const),
] as const;
export type ComparisonPart = (typeof comparisonParts)[number];

export interface ComparisonTexts {
  readonly parts: Readonly<Record<ComparisonPart, string>>;
  readonly opening: (round: string, day: string) => string;
  readonly closing: (round: string, day: string) => string;
  readonly now: (day: string) => string;
  readonly headings: readonly [string, string, string, string, string, string];
  readonly same: string;
  readonly rank: string;
  readonly decided: (body: string) => string;
  readonly secret: string;
  readonly days: (shift: string, count: number) => string;
  readonly because: (reason: string) => string;
  readonly excluding: (pm: number, unreadable: number) => string;
  readonly onlyThen: (what: string) => string;
  readonly onlyNow: (what: string) => string;
  readonly column: (heading: string, table: string) => string;
}

/** What is said of what changed, on paper and in the pane. */
export const comparisonTexts: Record<Language, ComparisonTexts> = {
  nl: {
    parts: {
      added: "Nieuwe items",
      gone: "Items die er niet meer zijn",
      changed: "Gewijzigde items",
      statuses: "Andere status",
      ranks: "Andere rang",
      moneyTotals: "Geld, alle items samen",
      money: "Geld per item",
      demand: "Gevraagde uren",
      supply: "Uren die er zijn",
      made: "Gemaakte keuzes",
      altered: "Besloten keuzes die gewijzigd zijn",
      goneChoices: "Besloten keuzes die er niet meer zijn",
      addedChoices: "Nieuwe keuzes, nog te maken",
      products: "Producten die verschoven",
      addedProducts: "Nieuwe producten",
      goneProducts: "Producten die er niet meer zijn",
    },
    opening: (round, day) => `opening ${round} (${day})`,
    closing: (round, day) => `sluiting ${round} (${day})`,
    now: (day) => `nu (${day})`,
    headings: ["Nr", "Naam", "Wat", "Was", "Is", "Verschil"],
    same: "Er is niets veranderd in wat vergeleken is.",
    rank: "rang op score",
    decided: (body) => (body ? `besluit ${body}` : "besluit"),
    secret: "(geheim)",
    days: (shift, count) => `${shift} ${Math.abs(count) === 1 ? "dag" : "dagen"}`,
    because: (reason) => `, omdat: ${reason}`,
    excluding: (pm, unreadable) =>
      [pm > 0 ? `exclusief ${pm} p.m.` : "", unreadable > 0 ? `${unreadable} onleesbaar` : ""]
        .filter(Boolean)
        .join(", "),
    onlyThen: (what) => `Niet vergeleken, want alleen toen aanwezig: ${what}.`,
    onlyNow: (what) => `Niet vergeleken, want toen nog niet aanwezig: ${what}.`,
    column: (heading, table) => `kolom ${heading} in ${table}`,
  },
  en: {
    parts: {
      added: "New items",
      gone: "Items that are gone",
      changed: "Changed items",
      statuses: "Another status",
      ranks: "Another rank",
      moneyTotals: "Money, all items together",
      money: "Money by item",
      demand: "Hours asked",
      supply: "Hours available",
      made: "Choices made",
      altered: "Decided choices that were changed",
      goneChoices: "Decided choices that are gone",
      addedChoices: "New choices, to be made",
      products: "Products that moved",
      addedProducts: "New products",
      goneProducts: "Products that are gone",
    },
    opening: (round, day) => `opening ${round} (${day})`,
    closing: (round, day) => `closing ${round} (${day})`,
    now: (day) => `now (${day})`,
    headings: ["Nr", "Name", "What", "Was", "Is", "Difference"],
    same: "Nothing changed in what was compared.",
    rank: "rank by score",
    decided: (body) => (body ? `decision of ${body}` : "decision"),
    secret: "(secret)",
    days: (shift, count) => `${shift} ${Math.abs(count) === 1 ? "day" : "days"}`,
    because: (reason) => `, because: ${reason}`,
    excluding: (pm, unreadable) =>
      [pm > 0 ? `excluding ${pm} p.m.` : "", unreadable > 0 ? `${unreadable} unreadable` : ""]
        .filter(Boolean)
        .join(", "),
    onlyThen: (what) => `Not compared, as it stood there only then: ${what}.`,
    onlyNow: (what) => `Not compared, as it did not stand there then: ${what}.`,
    column: (heading, table) => `column ${heading} in ${table}`,
  },
};
