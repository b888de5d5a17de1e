import type { MoneyNature } from "../../domain/model";
import type { SignConvention } from "../../domain/sign-convention";
import { pmPostsText } from "../nl-budget-lists";
import { listText } from "../nl-format";
import { signText } from "../nl-lists";

/** The paper Begrotingskeuzes. */
export const budgetChoiceTexts = {
  title: (first: number, last: number): string => `Begrotingskeuzes ${first} tot en met ${last}`,
  intro:
    "Wat gevraagd wordt boven wat al in de begroting staat (In begroting = nieuw), van alles wat vastgelegd of gewenst is. Bedragen zijn lasten min baten, in duizenden euro's (x € 1.000).",
  sign: (convention: SignConvention): string => `Tekenafspraak: ${signText[convention]}.`,
  summary: "Samen per jaar",
  chart: {
    title: "Nieuw gevraagd per jaar, x € 1.000",
    category: "Jaar",
    value: "x € 1.000",
    alt: (
      years: readonly { readonly year: number; readonly structural: string; readonly incidental: string }[],
    ): string =>
      `Nieuw gevraagd: ${listText(years.map(({ year, structural, incidental }) => `in ${year} ${structural} structureel en ${incidental} incidenteel`))} (x € 1.000).`,
    nothing: "geen bekend bedrag",
  },
  pm: (posts: number): string => `Alle sommen zijn exclusief ${pmPostsText(posts)}; zij staan onder de lijst.`,
  unreadable: (count: number): string =>
    `${count === 1 ? "1 bedrag is" : `${count} bedragen zijn`} onleesbaar en in geen som meegeteld (zie blad Controle).`,
  choices: "Te maken keuzes",
  list: "De lijst, per prioriteitsgroep",
  headings: {
    nr: "Nr.",
    subject: "Onderwerp",
    year: (nature: MoneyNature, year: number): string =>
      `${nature === "structural" ? "Structureel" : "Incidenteel"} ${year}`,
  },
  natures: { structural: "Structureel", incidental: "Incidenteel" } satisfies Record<MoneyNature, string>,
  noGroup: "Zonder prioriteitsgroep",
  subtotal: "Subtotaal",
  total: "Totaal",
  rounding:
    "Elk bedrag is afzonderlijk afgerond. Afronding is het verschil tussen de afgeronde rijen en de afgeronde som, zodat rijen, subtotalen en totaal op elkaar aansluiten.",
  none: "Er is niets nieuws gevraagd.",
  open: "Nog niet bekend (p.m.)",
  openItem: (nr: string, subject: string, parts: readonly string[]): string => `${nr} ${subject}: ${listText(parts)}`,
  openYears: (nature: MoneyNature, years: readonly number[]): string =>
    `${nature === "structural" ? "structureel" : "incidenteel"} ${listText(years.map(String))}`,
  openNone: "Er staat niets op p.m.",
  leftOut: "Niet op de lijst",
  room: "Wat er is, en wat overblijft",
  roomHow:
    "Per aard, x € 1.000, zonder reserves: ruimte min wat verplicht en gekozen (vastgelegd) is aan dekking. Wat gewenst is, staat ernaast.",
  roomHeadings: { nature: "Aard", what: "Wat", open: "Niet opgeteld" },
  taken: (line: string): string => `af: ${line}`,
  roundingLine: "Afronding",
  unknown: "onbekend",
  noRoom: "Middelen heeft geen bron zonder Stand: hoeveel ruimte er is, is niet bekend.",
} as const;
