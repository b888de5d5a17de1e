/** The words and sentences of the functions in cells. */
import type { AnswerName } from "../domain/answer-sources";
import type { Issue } from "../domain/issue";
import type { Day } from "../domain/quantity";
import type { Settings } from "../domain/settings";
import { countText, dayText, listText, missingText, percentText, someText } from "./nl-format";
import { issueText } from "./nl";

/** The number of an argument, from 1, and the name of the table that it was read as. */
export interface NumberedTable {
  readonly argument: number;
  readonly table: string;
}

/** Why a function has no answer at all; arguments are numbered as people count them, from 1. */
export type FunctionRefusal =
  | { readonly code: "noTables" }
  | { readonly code: "blankArgument"; readonly argument: number }
  | { readonly code: "notATable"; readonly argument: number; readonly begins: readonly string[] }
  | { readonly code: "sameTable"; readonly arguments: readonly number[]; readonly table: string }
  | { readonly code: "tableMissing"; readonly tables: readonly string[]; readonly read: readonly NumberedTable[] }
  | { readonly code: "unknownView"; readonly found: string }
  | { readonly code: "noNumber" }
  | {
      readonly code: "unknownNumber";
      readonly number: string;
      readonly suggestions: readonly string[];
      readonly choicesGiven: boolean;
    };

/** The figures that a balance shows, by the word that asks for them. */
export const balanceFigures = {
  saldo: "balance",
  bezetting: "occupancy",
  vraag: "demand",
  aanbod: "supply",
  lijst: "list",
} as const;
export type BalanceFigure = (typeof balanceFigures)[keyof typeof balanceFigures];

/** What may follow it, in any order. */
export const balanceLimits = { vastgelegd: "committed", "zonder lijn": "withoutLine" } as const;

const cellsShown = 4;
const quoted = (text: string): string => `'${text.length > 40 ? `${text.slice(0, 39)}…` : text}'`;
const quotedList = (texts: readonly string[]): string => listText(texts.map(quoted));
const howToPass = "Geef een tabel door met haar koppen: Tabelnaam[[#Kopteksten];[#Gegevens]].";

/** One or two sentences, which Excel shows at the error value of the cell. */
export const functionRefusalText = (refusal: FunctionRefusal): string => {
  switch (refusal.code) {
    case "noTables":
      return `Er is geen tabel meegegeven. ${howToPass}`;
    case "blankArgument":
      return `Argument ${refusal.argument} is leeg. ${howToPass}`;
    case "notATable":
      return `Argument ${refusal.argument} begint met ${quotedList(refusal.begins.slice(0, cellsShown))}; dat zijn geen koppen van een tabel van het register. ${howToPass}`;
    case "sameTable":
      return `De argumenten ${listText(refusal.arguments.map(String))} zijn allemaal gelezen als ${refusal.table}. Geef die tabel één keer.`;
    case "tableMissing":
      return `Nodig is ook: ${listText(refusal.tables)}.${readAs(refusal.read)}`;
    case "unknownView":
      return `De weergave ${quoted(refusal.found)} bestaat niet. Kies "saldo", "bezetting", "vraag", "aanbod" of "lijst", eventueel met "vastgelegd", "zonder lijn" of beide erachter.`;
    case "noNumber":
      return "Het nummer ontbreekt: geef een Keuzenr of het Nr van een item als argument 1.";
    case "unknownNumber":
      return `${unknownNumberText(refusal)}${refusal.choicesGiven ? "" : " De tabel Keuzes is niet meegegeven."}`;
  }
};

/** A number that is no Keuzenr and no item's Nr, with what may be meant. */
export const unknownNumberText = (asked: {
  readonly number: string;
  readonly suggestions: readonly string[];
}): string => {
  const meant = asked.suggestions.length > 0 ? ` Bedoelt u ${asked.suggestions.join(" of ")}?` : "";
  return `Nummer '${asked.number}' staat niet in Keuzes en niet in Portfolio.${meant}`;
};

const readAs = (read: readonly NumberedTable[]): string =>
  read.length === 0
    ? ""
    : ` Gelezen ${read.length === 1 ? "is" : "zijn"}: ${read.map(({ argument, table }) => `argument ${argument} als ${table}`).join(", ")}.`;

export const functionTexts = {
  decisionHeadings: ["Onderdeel", "Tekst"],
  triangleHeadings: [
    "Nr",
    "Naam",
    "Bestuurlijk opdrachtgever",
    "Ambtelijk opdrachtgever",
    "Ambtelijk opdrachtnemer",
    "Volledig",
    "Bevindingen",
  ],
  decisionSheet: "Besluitblad",
  concept: (gaps: number): string =>
    `Concept, niet compleet: ${gaps === 1 ? "1 punt ontbreekt" : `${gaps} punten ontbreken`}.`,
  note: "Let op",
  missing: "Ontbreekt",
  state: "Stand van",
  notDemanded: "Niet verlangd: de status telt als buiten.",
  codesOnly:
    "Van de bevindingen staan hier alleen de regels: voluit is het antwoord te groot voor Excel. De zinnen staan op het blad Controle.",
  unused: ({ argument, table }: NumberedTable): string => `Argument ${argument} (${table}) doet in deze functie niets.`,
  absent: (tables: readonly string[]): string =>
    `${missingText(tables)} in de formule; wat daarin staat, telt hier niet mee.`,
  statusUntracked: "Het register houdt geen status bij: alle items tellen mee.",
  setRanks: (nrs: readonly string[]): string =>
    `Voor ${someText(nrs, 10)} is een andere rang vastgesteld; hier staat de rang naar score.`,
  nothingRanked: "Er is niets te rangschikken: geen item is gewenst.",
} as const;

/** `Stand van 01-10-2022`. */
export const stateText = (on: Day): string => `${functionTexts.state} ${dayText(on)}`;

/** Where a finding stands among the arguments: rows are counted in the table, its headings being row 1. */
interface TablePlace {
  readonly table: string;
  readonly row: number | null;
  readonly column: string;
}

const placesShown = 10;

const rowText = ({ row, column }: TablePlace): string =>
  [row === null ? "" : `tabelrij ${row}`, column.trim()].filter(Boolean).join(", ");

/** All findings of one kind in one table: the first in full, of the others where they stand. */
export const findingsNote = (
  first: { readonly issue: Issue; readonly place: TablePlace },
  others: readonly TablePlace[],
): string => {
  const { what, todo } = issueText(first.issue);
  const where = [first.place.table, rowText(first.place)].filter(Boolean).join(", ");
  const places = others.map(rowText).filter(Boolean);
  const more = places.length > 0 ? ` Zo ook: ${someText(places, placesShown)}.` : "";
  return `${where && `${where}: `}${what} ${todo} (${first.issue.code})${more}`;
};

/** Which settings hold for an answer while Instellingen is not given. */
export const defaultsText = (answer: AnswerName, settings: Settings): string =>
  `Zonder Instellingen gelden de standaardwaarden: ${listText(defaultsOf[answer](settings))}.`;

const capacityDefaults = ({ hoursPerFte, hoursPerDay, tightAbove }: Settings): readonly string[] => [
  `${countText(hoursPerFte)} uren per fte`,
  `${countText(hoursPerDay)} uren per dag`,
  `krap boven ${percentText(tightAbove)}`,
];
const statusDefaults = "de standaardstatussen";

const defaultsOf: Record<AnswerName, (settings: Settings) => readonly string[]> = {
  balance: (settings) => [...capacityDefaults(settings), statusDefaults],
  triangle: () => ["ambtelijk opdrachtgever is een lijnmanager", statusDefaults],
  ranking: ({ weightSpread }) => [`gewichten ${percentText(weightSpread)} hoger of lager`, statusDefaults],
  decision: (settings) => [`begrotingsjaar ${settings.budgetYear}`, ...capacityDefaults(settings), statusDefaults],
};
