import type { Language } from "../language";

interface OverviewTexts {
  readonly title: (municipality: string) => string;
  readonly asOf: (day: string, items: number) => string;
  readonly newer: (version: string) => string;
  readonly triangles: string;
  readonly complete: (complete: number, demanded: number) => string;
  readonly noneDemanded: string;
  readonly shortages: string;
  readonly shortageCount: (rolePeriods: number) => string;
  readonly noBalance: string;
  readonly noShortage: string;
  readonly worst: string;
  readonly choices: string;
  readonly openChoices: (open: number) => string;
  readonly overdue: (count: number) => string;
  readonly overdueChoices: string;
  readonly wasDue: (day: string) => string;
  readonly secretChoice: string;
  readonly noChoices: string;
  readonly findings: string;
  readonly neededNow: (now: number) => string;
  readonly furtherFindings: (before: number, advice: number) => string;
  readonly first: string;
  readonly alike: (more: number) => string;
  readonly allFindings: (count: number) => string;
  readonly noFindings: string;
  readonly show: string;
  readonly all: string;
  readonly place: (place: string, row: number | null, column: string) => string;
  readonly statuses: string;
  readonly noStatus: string;
  readonly untracked: string;
  readonly toItems: string;
  readonly age: string;
  readonly reports: (oldest: string, newest: string, items: number, without: number) => string;
  readonly pm: (count: number) => string;
  readonly more: string;
  readonly unlock: Readonly<Record<Unlocked, string>>;
  readonly add: (tables: string) => string;
  readonly adding: string;
  readonly tables: string;
  readonly make: string;
  readonly making: string;
  readonly made: (sheets: string) => string;
  readonly empty: string;
  readonly emptyPeople: string;
  readonly emptyItems: string;
  readonly emptyThen: string;
}

/** What further tables make possible. */
export type Unlocked = "balance" | "ranking" | "decisions" | "money" | "settings";

const counted = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

export const overviewTexts: Record<Language, OverviewTexts> = {
  nl: {
    title: (municipality) =>
      municipality === "" ? "Het register" : `Register van ${municipality.replace(/^gemeente\s+/iu, "")}`,
    asOf: (day, items) => `Stand van ${day}, ${counted(items, "item", "items")}`,
    newer: (version) =>
      `Dit register is gemaakt met een nieuwere Koersvast (versie ${version}). U kunt het lezen; schrijven kan pas na bijwerken van de invoegtoepassing.`,
    triangles: "Driehoeken",
    complete: (complete, demanded) => `${complete} van ${demanded} volledig`,
    noneDemanded: "geen verlangd",
    shortages: "Capaciteit",
    shortageCount: (count) => `${counted(count, "rolperiode", "rolperioden")} tekort`,
    noBalance: "nog geen balans",
    noShortage: "geen tekort bekend",
    worst: "Grootste tekorten",
    choices: "Keuzes",
    openChoices: (open) => `${open} open`,
    overdue: (count) => `waarvan ${count} over de datum`,
    overdueChoices: "Keuzes over de datum",
    wasDue: (day) => `had op ${day} besloten moeten zijn`,
    secretChoice: "geheim",
    noChoices: "nog geen keuzes",
    findings: "Bevindingen",
    neededNow: (now) => `${now} nu nodig`,
    furtherFindings: (before, advice) => `${before} vóór voorleggen, ${advice} advies`,
    first: "Wat moet er nu",
    alike: (more) => `En nog ${more} keer.`,
    allFindings: (count) => `Alle bevindingen (${count})`,
    noFindings: "Er zijn geen bevindingen.",
    show: "Toon",
    all: "alle",
    place: (place, row, column) => [place, row === null ? "" : `rij ${row}`, column].filter(Boolean).join(", "),
    statuses: "Items per status",
    noStatus: "geen status",
    untracked: "Het register houdt geen status bij: alle items tellen mee.",
    toItems: "Naar de items",
    age: "Hoe oud zijn de gegevens?",
    reports: (oldest, newest, items, without) =>
      `Laatste voortgangsrapportages van ${oldest === newest ? oldest : `${oldest} tot en met ${newest}`}${
        without > 0 ? `; ${without} van de ${counted(items, "vastgelegd item", "vastgelegde items")} zonder` : ""
      }.`,
    pm: (count) =>
      `${counted(count, "cel staat", "cellen staan")} op p.m. en ${count === 1 ? "telt" : "tellen"} nergens mee als 0.`,
    more: "Wat nog kan",
    unlock: {
      balance: "Zien of wat gevraagd wordt past bij wat de rollen aankunnen",
      ranking: "Wat gewenst is rangschikken op criteria",
      decisions: "Besluitbladen maken voor MT en college",
      money: "Lasten en dekking per jaar op de besluitbladen",
      settings: "Vastleggen wat voor uw gemeente geldt, zoals uren per fte",
    },
    add: (tables) => `Voeg toe: ${tables}`,
    adding: "Tabel toevoegen",
    tables: "Tabellen en kolommen",
    make: "Maak Overzicht en Controle",
    making: "Overzicht en Controle maken",
    made: (sheets) => `Gemaakt: ${sheets}.`,
    empty: "Het register is klaar om te vullen",
    emptyPeople: "Zet in Personen wie er meedoen, met hun functie.",
    emptyItems: "Zet in Portfolio het eerste item: een nummer en een naam.",
    emptyThen: "De rest van de kolommen mag later. Hier staat daarna wat er nog nodig is.",
  },
  en: {
    title: (municipality) =>
      municipality === "" ? "The register" : `Register of ${municipality.replace(/^gemeente\s+/iu, "")}`,
    asOf: (day, items) => `As of ${day}, ${counted(items, "item", "items")}`,
    newer: (version) =>
      `This register was made by a newer Koersvast (version ${version}). You can read it; writing has to wait until the add-in is updated.`,
    triangles: "Triangles",
    complete: (complete, demanded) => `${complete} of ${demanded} complete`,
    noneDemanded: "none required",
    shortages: "Capacity",
    shortageCount: (count) => `${counted(count, "role-period", "role-periods")} short`,
    noBalance: "no balance yet",
    noShortage: "no known shortage",
    worst: "Largest shortages",
    choices: "Choices",
    openChoices: (open) => `${open} open`,
    overdue: (count) => `${count} of them overdue`,
    overdueChoices: "Overdue choices",
    wasDue: (day) => `was due on ${day}`,
    secretChoice: "secret",
    noChoices: "no choices yet",
    findings: "Findings",
    neededNow: (now) => `${now} needed now`,
    furtherFindings: (before, advice) => `${before} before submission, ${advice} advice`,
    first: "What must be done now",
    alike: (more) => `And ${more} more like it.`,
    allFindings: (count) => `All findings (${count})`,
    noFindings: "There are no findings.",
    show: "Show",
    all: "all",
    place: (place, row, column) => [place, row === null ? "" : `row ${row}`, column].filter(Boolean).join(", "),
    statuses: "Items by status",
    noStatus: "no status",
    untracked: "The register keeps no status: every item counts.",
    toItems: "To the items",
    age: "How old is this?",
    reports: (oldest, newest, items, without) =>
      `Last progress reports of ${oldest === newest ? oldest : `${oldest} to ${newest}`}${
        without > 0 ? `; ${without} of ${counted(items, "committed item", "committed items")} without` : ""
      }.`,
    pm: (count) =>
      `${counted(count, "cell says", "cells say")} p.m. and ${count === 1 ? "counts" : "count"} nowhere as 0.`,
    more: "What else is possible",
    unlock: {
      balance: "See whether what is asked fits what the roles can do",
      ranking: "Rank what is wanted by criteria",
      decisions: "Make decision sheets for management team and executive",
      money: "Costs and funding by year on the decision sheets",
      settings: "Record what holds for your municipality, such as hours per fte",
    },
    add: (tables) => `Add: ${tables}`,
    adding: "Adding a table",
    tables: "Tables and columns",
    make: "Make Overzicht and Controle",
    making: "Making Overzicht and Controle",
    made: (sheets) => `Made: ${sheets}.`,
    empty: "The register is ready to be filled",
    emptyPeople: "Enter in Personen who takes part, with their function.",
    emptyItems: "Enter the first item in Portfolio: a number and a name.",
    emptyThen: "The other columns can wait. What is still needed will be shown here.",
  },
};
