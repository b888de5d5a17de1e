/** The words and sentences of the blocks that functions in cells spill. */
import type { AnswerName } from "../domain/answer-sources";
import type { Issue } from "../domain/issue";
import type { Day } from "../domain/quantity";
import type { Settings } from "../domain/settings";
import { countText, dayText, listText, missingText, percentText, someText } from "./nl-format";
import type { NumberedTable } from "./refusal";
import { issueText } from "./nl";

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

export const blockTexts = {
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
export const stateText = (on: Day): string => `Stand van ${dayText(on)}`;

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
