import type { BottleneckPart } from "../../domain/open-bottlenecks";
import { countedText, listText } from "../nl-format";
import { bottleneckPartWord } from "../nl-words";

/** The MT-voorstel. */
export const mtProposalTexts = {
  title: (round: string): string => (round === "" ? "MT-voorstel" : `MT-voorstel ${round}`),
  shows:
    "Voorbereid door de controller (financiën) en de portfoliomanager (inhoud). De cijfers tellen vastgelegd + gewenst, tenzij er iets anders bij staat. Dit voorstel is een advies; het besluit is aan MT en college.",
  asked: "Wat van het MT wordt gevraagd",
  points: (bottlenecks: number, choices: readonly string[]): readonly string[] => [
    "In te stemmen met de voorgestelde volgorde van de thema's, en van de items daarbinnen.",
    `Kennis te nemen van de balans en van ${countedText(bottlenecks, "open knelpunt", "open knelpunten")}.`,
    ...(choices.length > 0
      ? [`Advies uit te brengen over ${countedText(choices.length, "keuze", "keuzes")}: ${listText(choices)}.`]
      : []),
  ],
  stamps: "Akkoord",
  stampsHow: "De portfoliomanager adviseert over de inhoud, de controller toetst de financiën: naam, datum en paraaf.",
  manager: "Portfoliomanager",
  controller: "Controller",
  choices: "Te maken keuzes",
  order: "Voorgestelde volgorde per thema",
  orderHow:
    "Eerst de thema's, dan de items daarbinnen. De score (0 tot 100) is een hulpmiddel; waar een vastgestelde rang staat, gaat die voor, met de reden erbij. Wat wettelijk verplicht is, staat buiten de score bovenaan.",
  themeHeadings: { place: "Plaats", theme: "Thema", score: "Score", rank: "Op score", items: "Items" },
  themes: "Voorgestelde volgorde van de thema's",
  noTheme: "(zonder thema)",
  themeReason: (reason: string): string => `Motivering van de volgorde: ${reason}`,
  itemHeadings: {
    nr: "Nr",
    name: "Naam",
    rank: "Rang op score",
    score: "Score",
    setRank: "Vastgesteld",
    judgement: "Oordeel",
    reason: "Motivering",
  },
  noRanking: "Er is geen rangorde: Beoordelingscriteria of Scores ontbreekt in het register.",
  nothingWanted: "Er is niets gewenst.",
  bottlenecks: "Knelpunten",
  bottleneckHeadings: {
    nr: "Nr",
    title: "Knelpunt",
    origin: "Herkomst",
    items: "Items",
    role: "Rol",
    period: "Periode",
    hours: "Uren",
    choices: "Keuze",
    state: "Stand",
  },
  origins: { portfolio: "portfolio", line: "lijn" },
  noChoice: "nog geen",
  complete: "compleet",
  lacks: (parts: readonly BottleneckPart[]): string =>
    `zonder ${listText(parts.map((part) => bottleneckPartWord[part]))}`,
  noBottlenecks: "Er staat geen knelpunt open.",
  noBottleneckTable: "Het register heeft geen tabel Knelpunten: er is niet geïnventariseerd.",
  balance: "Balans",
  noBalance: "Er is geen balans: Capaciteitsaanbod of Capaciteitsvraag ontbreekt in het register.",
  chart: {
    title: "Tekort van alle rollen samen",
    category: "Periode",
    value: "uren tekort",
    alt: (period: string, hours: string): string =>
      `Het tekort is het grootst in ${period}: ${hours} (vastgelegd + gewenst). Wat de ene rol over heeft, telt niet mee voor een andere.`,
    none: "Geen rol komt in enige periode tekort, voor zover bekend.",
  },
  worst: "Grootste tekorten, en wat krap is (vastgelegd + gewenst, met lijnwerk)",
  worstMore: (count: number): string =>
    `Er ${count === 1 ? "is" : "zijn"} nog ${countedText(count, "rolperiode", "rolperioden")} met tekort of krapte; zie blad Balans.`,
  worstHeadings: {
    role: "Rol",
    period: "Periode",
    supply: "Aanbod",
    committed: "Vraag vastgelegd",
    committedBalance: "Saldo vastgelegd",
    demand: "Vraag met gewenst",
    balance: "Saldo met gewenst",
    verdict: "Oordeel",
  },
  perChoice: "Keuzes met advies en toets",
  option: {
    nr: "Nr",
    name: "Mogelijkheid",
    hours: "Uren",
    incidental: (first: number, last: number): string => `Incidenteel ${first}-${last}`,
    structural: (year: number): string => `Structureel ${year}`,
    ready: "Gereed",
    recommended: "Aanbevolen",
  },
  noOptions: "Er is geen mogelijkheid uitgewerkt.",
  advice: "Advies portfoliomanager",
  check: "Toets controller",
  open: (name: string): string => `Van mogelijkheid '${name}' is een bedrag nog p.m.`,
  checkNone: "Uit het register blijkt geen bezwaar; de controller vult aan.",
  missing: "Ontbreekt nog",
  secret: "Geheim: hier staat alleen de verwijzing.",
} as const;
