import type { DecisionPartName } from "../../domain/decision-parts";
import { countedText, listText } from "../nl-format";

/** Where a cell of the register stands, as people look it up. */
interface CellName {
  readonly sheet: string;
  readonly table: string;
  readonly row: number | null;
  readonly column: string;
}

/** What a decision sheet says on paper, beside what its cells hold. */
export const decisionPaperTexts = {
  headings: {
    decisionPoints: "Voorgesteld besluit",
    options: "Mogelijkheden",
    advice: "Advies",
    decision: "Besluit",
    background: "Aanleiding",
    intendedEffect: "Beoogd effect",
    arguments: "Argumenten",
    caveats: "Kanttekeningen en risico's",
    alternatives: "Toelichting op de mogelijkheden",
    money: "Financiën",
    capacity: "Gevraagde capaciteit",
    triangle: "Driehoek",
    coherence: "Samenhang",
    earlier: "Wat eerdere keuzes vastleggen",
    planning: "Planning",
    communication: "Communicatie",
    evaluation: "Evaluatie",
    attachments: "Bijlagen",
  } satisfies Record<DecisionPartName, string>,
  name: (number: string): string => `Besluit ${number}`,
  gaps: (count: number): string =>
    `${count === 1 ? "1 punt ontbreekt" : `${count} punten ontbreken`}, zie 'Wat ontbreekt' op de tweede pagina`,
  optionsContinued: "Mogelijkheden (vervolg)",
  property: "Gevolg",
  noOptions: "Er is geen mogelijkheid uitgewerkt.",
  money: {
    caption: "Bedragen in euro per jaar, zoals in Financien",
    heading: "Item",
    together: "Samen",
    sources: (names: string): string => `Dekking uit: ${names}.`,
    none: "In Financien staat van deze items geen bedrag.",
  },
  capacity: {
    caption: "Uren per rol en jaar, zoals in Capaciteitsvraag",
    heading: "Rol",
    subtotal: "Samen",
    total: "Totaal",
    none: "In Capaciteitsvraag worden voor deze items geen uren gevraagd.",
    bottlenecks: "Waar de uren niet passen (vastgelegd + gewenst)",
  },
  triangle: {
    item: "Item",
    politicalSponsor: "Bestuurlijk opdrachtgever",
    executiveSponsor: "Ambtelijk opdrachtgever",
    lead: "Ambtelijk opdrachtnemer",
    missing: "(ontbreekt)",
    none: "Deze keuze noemt geen item.",
  },
  coherence: {
    unknownKind: "hangt samen met",
    line: (from: string, kind: string, to: string, explanation: string): string =>
      `${from} – ${kind} – ${to}${explanation === "" ? "" : `: ${explanation}`}`,
    none: "In Samenhang staat van deze items geen rij.",
  },
  earlier: {
    none: "Er is nog geen keuze voor extra middelen gemaakt die iets vastlegt.",
    of: (nrs: string): string => `Gekozen voor extra middelen: ${nrs}.`,
    unreadable: "Onleesbaar als bedrag, en daarom in geen som meegeteld:",
    cell: (nr: string, { sheet, table, row, column }: CellName): string =>
      `${nr}: blad ${sheet}, tabel ${table}, rij ${row ?? ""}, kolom ${column}`,
    secret: (count: number): string =>
      `${countedText(count, "geheime keuze is", "geheime keuzes zijn")} niet meegeteld.`,
    unclear: (nrs: string): string =>
      `Niet meegeteld: ${nrs}, waar uit het besluit niet is op te maken welke mogelijkheid gekozen is.`,
    outside: (years: string): string => `Ook in ${years} leggen zij iets vast; dat valt buiten de jaren van dit blad.`,
    heading: "Structureel vastgelegd",
    row: "Samen",
  },
  planning: {
    item: "Item",
    start: "Start",
    end: "Eind",
    latestStart: "Uiterste start",
    products: "Producten",
    product: (name: string, promised: string, forecast: string, delivered: string): string =>
      [
        `${name}: `,
        [
          promised && `toegezegd op ${promised}`,
          forecast && `verwacht op ${forecast}`,
          delivered && `geleverd op ${delivered}`,
        ]
          .filter(Boolean)
          .join(", ") || "zonder datum",
        ".",
      ].join(""),
  },
  risk: (item: string, risk: string): string => `Risico van ${item}: ${risk}`,
  statutory: (item: string, basis: string): string => `${item} is wettelijk verplicht: ${basis}.`,
  chart: {
    title: "Wat de mogelijkheden per jaar kosten",
    category: "Jaar",
    value: "euro, incidenteel en structureel samen",
    most: (option: string, years: readonly number[], amount: string): string =>
      `${option} in ${listText(years.map(String))} (${amount}${years.length > 1 ? " per jaar" : ""})`,
    alt: (most: readonly string[], open: readonly string[]): string =>
      `Incidenteel en structureel samen zijn de duurste jaren: ${listText(most)}.${
        open.length > 0 ? ` Niet in het beeld, want p.m. of onleesbaar: ${listText(open)}.` : ""
      }`,
  },
  attachment: (number: number): string => `Bijlage ${number}`,
  noLink: "Er is geen bijlage.",
  toDecide: {
    decision: "Besluit",
    date: "Datum besluit",
    number: "Besluitnummer",
  },
} as const;
