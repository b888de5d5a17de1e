import { countedText, missingText } from "./nl-format";

/** The titles, headings and fixed sentences of the sheets that we write. */
export const sheetTexts = {
  stale: "Let op: het register is gewijzigd na dit blad. Maak het opnieuw voor de laatste stand.",
  madeOn: (day: string, municipality: string): string =>
    [`Stand van ${day}`, municipality && `gemeente ${municipality.replace(/^gemeente\s+/iu, "")}`]
      .filter(Boolean)
      .join(" · "),
  footer: (name: string, day: string): string => `Koersvast · ${name} · stand van ${day}`,
  advice: (body: "mt" | "college" | "council"): string =>
    `Dit blad is een advies; het besluit is aan ${{ mt: "het MT", college: "het college", council: "de raad" }[body]}.`,
} as const;

export const checkTexts = {
  name: "Controle",
  title: "Controle van het register",
  headings: ["Regel", "Ernst", "Waar", "Wat is er", "Wat te doen"],
  counts: (now: number, before: number, advice: number): string =>
    `${now} nu nodig, ${before} nodig vóór voorleggen, ${advice} advies. Een klik op de plaats opent de cel.`,
  none: "Geen bevindingen.",
  ruleOff: (code: string, reason: string): string => `Regel ${code} is uitgezet in Instellingen: ${reason}`,
  workbook: "de werkmap",
} as const;

export const balanceTexts = {
  name: "Balans",
  title: "Capaciteitsbalans",
  shows: "Saldo is aanbod min vraag, in uren. Bezetting is vraag gedeeld door aanbod.",
  untracked: "Het register houdt geen status bij: alle items tellen mee, in beide kolommen.",
  worst: "Tekort en krap, grootste eerst (vastgelegd + gewenst, met lijnwerk)",
  worstNone: "Geen rol komt in enige periode tekort of krap te zitten, voor zover bekend.",
  worstMore: (count: number): string =>
    `Nog ${countedText(count, "rolperiode met tekort of krapte staat", "rolperioden met tekort of krapte staan")} in de lijst onderaan.`,
  matrix: (scope: string, line: string): string => `Saldo per rol en periode in uren: ${scope}, ${line}`,
  withLine: "met lijnwerk",
  withoutLine: "zonder lijnwerk",
  list: "Alle rollen en perioden",
  attainable: "Hoeveel programma's en projecten Projectleiding aankan",
  attainableHow:
    "Uren die naast processen en lijnwerk over zijn, gedeeld door wat een programma of project gemiddeld van deze rollen vraagt, naar beneden afgerond.",
  attainableNone:
    "Geen rol projectleider of programmamanager herkend, en geen rol waarvan de portfoliomanager capaciteitshouder is.",
  roles: (names: string): string => `Rollen: ${names}.`,
  headings: {
    role: "Rol",
    period: "Periode",
    supply: "Aanbod",
    demand: "Vraag",
    balance: "Saldo",
    occupancy: "Bezetting",
    verdict: "Oordeel",
    askers: "Wie vraagt",
    committedDemand: "Vraag vastgelegd",
    committedBalance: "Saldo vastgelegd",
    committedVerdict: "Oordeel vastgelegd",
    why: "Waarom onbekend",
    attainable: "Kan aan",
    committed: "Gevraagd vastgelegd",
    wanted: "Gevraagd gewenst",
    average: "Gemiddeld per stuk",
    total: "Totaal",
    leftOut: "Rollen onbekend, niet geteld",
  },
  notApplicable: "n.v.t.",
  unknown: "onbekend",
  surplusBesideShortage: (surplus: string, roles: string): string =>
    `Over alle rollen samen is er ${surplus} over, maar daarmee is het niet in balans: tekort is er bij ${roles}. Uren van de ene rol lossen het tekort van de andere niet op.`,
  shortageToo: (balance: string, roles: string): string =>
    `Over alle rollen samen is het saldo ${balance}. Tekort is er bij ${roles}.`,
  noShortage: (balance: string): string =>
    `Over alle rollen samen is het saldo ${balance}; geen rol heeft een bekend tekort.`,
  noKnown: "Van geen rol is in enige periode het saldo bekend: of het in balans is, is niet te zeggen.",
  leftOut: (count: number): string =>
    `${countedText(count, "rolperiode is", "rolperioden zijn")} onbekend en niet meegeteld.`,
} as const;

export const rankingTexts = {
  name: "Prioritering",
  title: "Prioritering",
  shows:
    "Score van 0 tot 100 op vaste schalen. Alleen wat gewenst is, wordt gerangschikt; wat verplicht is, staat erboven. De score is een hulpmiddel: MT en college stellen de volgorde vast.",
  untracked: "Het register houdt geen status bij: alle items zijn gerangschikt.",
  criteria: "Criteria en gewichten",
  criterion: (name: string, share: string, lowest: string, highest: string, reversed: boolean): string =>
    `${name}: ${share}, schaal ${lowest} tot ${highest}${reversed ? ", laag is beter" : ""}`,
  leftOut: (names: string): string => `Niet meegeteld: ${names} (zie Controle).`,
  headings: [
    "Rang",
    "Nr",
    "Naam",
    "Score",
    "Beste rang",
    "Slechtste rang",
    "Oordeel",
    "Vastgestelde rang",
    "Verschil met score",
    "Motivering",
    "Toelichting",
  ],
  missing: (names: string): string => `geen score op ${names}`,
  spread: (lowest: string, highest: string, scorers: number): string =>
    `gemiddelde van ${scorers} beoordelaars, spreiding ${lowest}–${highest}`,
  /** What a row says of the one below it by score. */
  equal: (below: string): string => `staat gelijk met ${below}`,
  swaps: (below: string, criterion: string, share: string, at: string): string =>
    `wisselt met ${below} als ${criterion} van ${share} naar ${at} gaat`,
  never: (below: string): string => `wisselt met ${below} door geen gewicht alleen`,
  themes: "Eerst de thema's",
  themesHow:
    "De score van een thema is het gemiddelde van zijn gerangschikte items. De afgesproken volgorde staat in Instellingen.",
  themeHeadings: [
    "Op score",
    null,
    "Thema",
    "Score",
    null,
    null,
    null,
    "Afgesproken",
    "Verschil met score",
    null,
    "Items",
  ],
  noTheme: "(zonder thema)",
  noItems: "geen gewenst item",
  themeReason: (reason: string): string => `Motivering van de volgorde: ${reason}`,
  noThemeReason: "De motivering van de afgesproken volgorde ontbreekt (Instellingen, Motivering volgorde thema's).",
  items: "Dan de items",
  how: (spread: string): string =>
    `Beste en slechtste rang: met elk gewicht ${spread} hoger of lager (instelling) en ontbrekende scores over de hele schaal. Robuust is een verschil van ten hoogste drie plaatsen.`,
  none: "Er is niets te rangschikken: geen item is gewenst.",
} as const;

export const overviewTexts = {
  name: "Overzicht",
  title: "Overzicht van het register",
  now: "Wat moet er nu",
  nowLine: (todo: string, place: string, more: number): string =>
    `${todo} (${place}${more > 0 ? `, en nog ${more} keer` : ""})`,
  nowOthers: (count: number): string => `En nog ${countedText(count, "bevinding", "bevindingen")}; zie blad Controle.`,
  statuses: "Items per status",
  noStatus: "(geen status)",
  statusClass: { committed: "vastgelegd", wanted: "gewenst", out: "buiten", untracked: "" },
  total: "Totaal",
  triangles: "Driehoeken",
  complete: (complete: number, demanded: number): string =>
    `Volledig: ${complete} van de ${countedText(demanded, "verlangde driehoek", "verlangde driehoeken")}.`,
  incomplete: (nrs: string): string => `Nog niet volledig: ${nrs}.`,
  worst: "Grootste tekorten (vastgelegd + gewenst, met lijnwerk)",
  noBalance: (tables: readonly string[]): string => `Geen balans: ${missingText(tables)}.`,
  noShortage: "Geen tekort of krapte bekend.",
  choices: "Keuzes",
  openChoices: (open: number, overdue: number): string =>
    `${countedText(open, "keuze staat", "keuzes staan")} open, waarvan ${overdue} over de datum.`,
  overdue: (nr: string, title: string, deadline: string): string =>
    `${[nr, title].filter(Boolean).join(" ")}: had op ${deadline} besloten moeten zijn`,
  findings: "Bevindingen",
  findingCounts: (now: number, before: number, advice: number): string =>
    `${now} nu nodig, ${before} nodig vóór voorleggen, ${advice} advies; zie blad Controle.`,
  pm: (count: number): string =>
    `${count} cellen in de gelezen tabellen staan op p.m.; die tellen in geen som mee als 0.`,
} as const;

export const decisionTexts = {
  name: (number: string): string => `Besluit ${number}`,
  title: (number: string): string => `Besluitblad ${number}`,
  concept: (gaps: number): string =>
    `Concept, niet compleet: ${gaps === 1 ? "1 punt ontbreekt" : `${gaps} punten ontbreken`}, zie 'Wat ontbreekt' op de tweede pagina.`,
  secret:
    "Geheim: hier staat alleen de verwijzing. Let op: wie deze werkmap kan openen, kan de rij in Keuzes lezen; zet daar dus niet meer in dan de verwijzing.",
  labels: {
    subject: "Onderwerp",
    body: "Voor",
    holders: "Portefeuillehouder",
    author: "Steller",
    publicity: "Openbaarheid",
    caseNumber: "Zaaknummer",
    deadline: "Besluit nodig vóór",
    decisionPoints: "Voorgesteld besluit",
    options: "Mogelijkheden",
    hours: "Uren",
    incidental: "Incidenteel",
    structural: "Structureel",
    funding: "Dekking",
    ready: "Gereed",
    staffing: "Bemensing",
    effect: "Effect",
    description: "Beschrijving",
    recommended: "Aanbevolen",
    advice: "Advies",
    mtAdvice: "Advies MT",
    decision: "Besluit",
    decisionDate: "Datum besluit",
    decisionNumber: "Besluitnummer",
    motivation: "Motivering",
    gaps: "Wat ontbreekt",
    background: "Aanleiding",
    effectWanted: "Beoogd effect",
    arguments: "Argumenten",
    caveats: "Kanttekeningen",
    triangle: "Driehoek",
    planning: "Planning",
    capacity: "Gevraagde capaciteit",
    bottlenecks: "Knelpunten, vastgelegd + gewenst",
    money: "Geld van het item",
    communication: "Communicatie",
    evaluation: "Evaluatie",
    link: "Bijlage",
    notes: "Opmerkingen bij de cijfers",
    signatures: "Voor advies",
  },
  yes: "ja",
  none: "niet ingevuld",
  noMoney: "niet ingevuld",
  signatories: "gemeentesecretaris / portfoliomanager / controller",
  recommended: (names: string): string => `Aanbevolen: ${names}.`,
  noRecommendation: "Er is geen mogelijkheid aanbevolen.",
  triangle: (politicalSponsor: string, executiveSponsor: string, lead: string): string =>
    `bestuurlijk opdrachtgever ${politicalSponsor || "(ontbreekt)"}, ambtelijk opdrachtgever ${executiveSponsor || "(ontbreekt)"}, ambtelijk opdrachtnemer ${lead || "(ontbreekt)"}`,
  planning: (start: string, end: string): string => `start ${start}, eind ${end}`,
  noDemand: "geen uren gevraagd in het register",
  bottleneck: (period: string, verdict: string, hours: string): string =>
    `${period} ${verdict}${hours && ` van ${hours}`}`,
  exclusivePm: (count: number): string => ` (exclusief ${count} p.m.-${count === 1 ? "post" : "posten"})`,
} as const;
