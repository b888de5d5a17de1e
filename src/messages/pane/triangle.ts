import type { TriangleRole } from "../../domain/rule-problem";
import type { Language } from "../language";

export type TriangleFilter = "incomplete" | "all" | "advice";

interface TriangleTexts {
  readonly roles: Readonly<Record<TriangleRole, string>>;
  readonly complete: (complete: string, demanded: string) => string;
  readonly noneDemanded: string;
  readonly show: string;
  readonly filters: Readonly<Record<TriangleFilter, string>>;
  readonly search: string;
  readonly list: string;
  readonly items: readonly [one: string, more: string];
  readonly nothingFound: string;
  readonly allComplete: string;
  readonly onlyLacking: string;
  readonly noAdvice: string;
  readonly states: Readonly<Record<"complete" | "incomplete" | "advised" | "none", string>>;
  readonly missing: string;
  readonly noStatus: string;
  readonly fillIn: string;
  readonly fillInOf: (role: string, nr: string) => string;
  readonly change: (role: string, nr: string) => string;
  readonly whoIs: (role: string, nr: string) => string;
  readonly filled: (name: string, role: string, nr: string) => string;
  readonly filling: string;
  readonly makePeople: string;
  readonly makingPeople: string;
  readonly madePeople: string;
  readonly toTable: (table: string) => string;
  readonly fits: Readonly<Record<"well" | "less" | "badly", string>>;
  readonly owns: (roles: string) => string;
  readonly holdsPortfolio: string;
  readonly noFunction: string;
  readonly mtMember: string;
  readonly typeOrChoose: string;
  readonly more: (count: string) => string;
  readonly notAmongPeople: (name: string) => string;
  readonly severalFit: (count: string) => string;
  readonly cancel: string;
}

export const triangleTexts: Record<Language, TriangleTexts> = {
  nl: {
    roles: {
      politicalSponsor: "bestuurlijk opdrachtgever",
      executiveSponsor: "ambtelijk opdrachtgever",
      lead: "ambtelijk opdrachtnemer",
    },
    complete: (complete, demanded) => `${complete} van ${demanded} volledig`,
    noneDemanded: "Nog van geen item wordt de driehoek verlangd.",
    show: "Toon",
    filters: { incomplete: "Onvolledig", all: "Alle items", advice: "Met een advies" },
    search: "Zoek nummer, naam of persoon",
    list: "Items met hun driehoek",
    items: ["item", "items"],
    nothingFound: "Geen item past bij wat u zoekt.",
    allComplete: "Elke driehoek die nu nodig is, is volledig.",
    onlyLacking: "Per item is hier nu niets te doen: voeg eerst toe wat hierboven ontbreekt.",
    noAdvice: "Er zijn geen adviezen.",
    states: {
      complete: "volledig",
      incomplete: "niet volledig",
      advised: "nog niet verplicht",
      none: "telt niet mee",
    },
    missing: "ontbreekt",
    noStatus: "geen status",
    fillIn: "Vul in",
    fillInOf: (role, nr) => `Vul in: ${role} van ${nr}`,
    change: (role, nr) => `Wijzig ${role} van ${nr}`,
    whoIs: (role, nr) => `Wie is ${role} van ${nr}?`,
    filled: (name, role, nr) => `${name} is nu ${role} van ${nr}.`,
    filling: "Naam invullen",
    makePeople: "Maak Personen",
    makingPeople: "Personen maken",
    madePeople: "De tabel Personen staat op een nieuw blad. Zet daarin wie welke functie heeft.",
    toTable: (table) => `Naar ${table}`,
    fits: { well: "Past", less: "Past minder", badly: "Past niet" },
    owns: (roles) => `capaciteitshouder van ${roles}`,
    holdsPortfolio: "portefeuillehouder van dit item",
    noFunction: "geen functie",
    mtMember: "MT-lid",
    typeOrChoose: "Typ een deel van de naam",
    more: (count) => `En nog ${count}: typ een deel van de naam.`,
    notAmongPeople: (name) => `${name} staat niet in Personen.`,
    severalFit: (count) => `${count} namen passen hierbij. Kies er een met de pijltjestoetsen, of typ verder.`,
    cancel: "Annuleer",
  },
  en: {
    roles: {
      politicalSponsor: "political sponsor",
      executiveSponsor: "executive sponsor",
      lead: "lead",
    },
    complete: (complete, demanded) => `${complete} of ${demanded} complete`,
    noneDemanded: "The triangle is not demanded of any item yet.",
    show: "Show",
    filters: { incomplete: "Incomplete", all: "All items", advice: "With advice" },
    search: "Search number, name or person",
    list: "Items with their triangle",
    items: ["item", "items"],
    nothingFound: "No item fits what you are looking for.",
    allComplete: "Every triangle that is needed now is complete.",
    onlyLacking: "There is nothing to do per item here yet: first add what is missing above.",
    noAdvice: "There is no advice.",
    states: {
      complete: "complete",
      incomplete: "not complete",
      advised: "not demanded yet",
      none: "does not count",
    },
    missing: "missing",
    noStatus: "no status",
    fillIn: "Fill in",
    fillInOf: (role, nr) => `Fill in: ${role} of ${nr}`,
    change: (role, nr) => `Change ${role} of ${nr}`,
    whoIs: (role, nr) => `Who is ${role} of ${nr}?`,
    filled: (name, role, nr) => `${name} is now ${role} of ${nr}.`,
    filling: "Filling in a name",
    makePeople: "Make Personen",
    makingPeople: "Making Personen",
    madePeople: "The table Personen stands on a new sheet. Put in it who has which function.",
    toTable: (table) => `Go to ${table}`,
    fits: { well: "Fits", less: "Fits less", badly: "Does not fit" },
    owns: (roles) => `capacity owner of ${roles}`,
    holdsPortfolio: "portfolio holder of this item",
    noFunction: "no function",
    mtMember: "member of the MT",
    typeOrChoose: "Type a part of the name",
    more: (count) => `And ${count} more: type a part of the name.`,
    notAmongPeople: (name) => `${name} is not among Personen.`,
    severalFit: (count) => `${count} names fit. Choose one with the arrow keys, or type on.`,
    cancel: "Cancel",
  },
};
