/**
 * A small, sound register of an invented municipality: the starting point of every case. On 1 October 2022 no rule has
 * anything to say about it, so that whatever is found in a case comes from what the case breaks.
 */
import type { BookInput, CellInput, SheetInput } from "./xlsx/book";

/** The day on which every case is looked at. */
export const caseDay = { year: 2022, month: 10, dayOfMonth: 1 } as const;

/** Everyone in the register (fictief). */
export const person = {
  alderman: "A. Vos (fictief)",
  mayor: "B. Smit (fictief)",
  townClerk: "C. de Wit (fictief)",
  spaceManager: "D. Bakker (fictief)",
  societyManager: "E. Mulder (fictief)",
  portfolioManager: "F. Kok (fictief)",
  projectLeader: "G. Dekker (fictief)",
  programmeManager: "H. Prins (fictief)",
  processDirector: "I. Post (fictief)",
  officer: "J. Haan (fictief)",
} as const;

const day = (date: string): CellInput => ({ date });
const together = (...names: readonly string[]): string => names.join("; ");

/** A sheet with one table from A1 on, of the sheet's own name. */
export const tableSheet = (
  name: string,
  headings: readonly string[],
  rows: readonly (readonly CellInput[])[],
): SheetInput => ({
  name,
  rows: [headings, ...rows],
  tables: [{ name, firstRow: 1, firstColumn: 1, headings, rows: rows.length }],
});

const { alderman, mayor, spaceManager, societyManager, portfolioManager } = person;
const { projectLeader, programmeManager, processDirector, officer, townClerk } = person;
const bothAldermen = together(alderman, mayor);

const noSteering: readonly CellInput[] = [null, null, null, null, null, null, null, null, null];
const assignment = (about: string): readonly CellInput[] => [
  ...[`De raad vroeg om ${about}.`, "Inwoners merken het.", `Af: ${about}.`, "Onderhoud hoort er niet bij."],
];

/** The last columns of the items that are vastgelegd or stand in the top 10: assignment, talks, begeleider, report, place. */
const steering: Readonly<Record<string, readonly CellInput[]>> = {
  "P-1": [...assignment("dorpen"), day("2021-11-01"), day("2021-12-01"), processDirector, day("2022-09-01"), 1],
  "P-2": [
    ...assignment("een dorpshuis"),
    day("2022-01-10"),
    day("2022-02-01"),
    processDirector,
    day("2022-08-01"),
    null,
  ],
  "P-3": [null, null, null, null, day("2022-09-01"), day("2022-09-15"), programmeManager, null, null],
  "P-5": [...noSteering.slice(0, 8), 2],
};

const portfolio = tableSheet(
  "Portfolio",
  [
    ...["Nr", "Naam", "Werkwijze", "Thema", "Valt onder", "Status", "Omvang"],
    ...["Bestuurlijk opdrachtgever", "Ambtelijk opdrachtgever", "Ambtelijk opdrachtnemer"],
    ...["Stuurgroep", "Portefeuillehouders", "Start", "Eind", "Verplicht", "Wettelijke grondslag", "Prijs uitbesteden"],
    ...["Aanleiding", "Beoogd effect", "Resultaat", "Afbakening", "Koersvast gehouden op", "PSU gehouden op"],
    ...["Begeleider", "Laatste voortgangsrapportage", "Top 10"],
  ],
  // prettier-ignore
  ([
    ["P-1", "Dorpen vooruit (fictief)", "programma", "Wonen", null, "In uitvoering", "groot", alderman, spaceManager, programmeManager,
      together(alderman, mayor, spaceManager, programmeManager), bothAldermen, day("2022-01-01"), day("2024-12-31"), "nee", null, 250000],
    ["P-2", "Dorpshuis Veldkant (fictief)", "project", "Wonen", "P-1", "In uitvoering", "middel", alderman, spaceManager, projectLeader,
      null, alderman, day("2022-03-01"), day("2023-12-31"), "nee", null, "p.m."],
    ["P-3", "Fietspad Esweg (fictief)", "project", "Mobiliteit", null, "Voorbereiding", "klein", mayor, spaceManager, projectLeader,
      null, mayor, day("2023-01-01"), day("2023-09-30"), "nee", null, null],
    ["P-4", "Zwembad De Kolk (fictief)", "project", "Sport", null, "Koersvast", "middel", alderman, societyManager, projectLeader,
      null, alderman, day("2023-04-01"), day("2024-06-30"), "nee", null, null],
    ["P-5", "Warmtetransitie (fictief)", "programma", "Duurzaamheid", null, "Voorgelegd", "middel", mayor, spaceManager, programmeManager,
      null, mayor, day("2023-01-01"), day("2025-12-31"), "ja", "Wet gemeentelijke instrumenten warmtetransitie", null],
    ["P-6", "Zorg dichterbij (fictief)", "proces", "Zorg", null, "Koersvast", "middel", alderman, societyManager, processDirector,
      null, alderman, day("2023-01-01"), day("2024-12-31"), "nee", null, null],
    ["P-10", "Bomenplan (fictief)", "project", "Groen", null, "Opgave", "klein", mayor, spaceManager, projectLeader,
      null, mayor, day("2023-07-01"), day("2024-03-31"), "nee", null, null],
    ["L-1", "Burgerzaken (fictief)", "lijn", "Dienstverlening", null, "In uitvoering", "klein", mayor, societyManager, officer,
      null, mayor, day("2022-01-01"), day("2025-12-31"), "nee", null, null],
  ] as const).map((row): readonly CellInput[] => [...row, ...(steering[row[0]] ?? noSteering)]),
);

const people = tableSheet(
  "Personen",
  ["Naam", "Functie", "Afdeling", "MT-lid", "In dienst vanaf", "In dienst tot", "Vervanger van"],
  [
    [alderman, "collegelid", "Bestuur", "nee", day("2018-06-01"), null, null],
    [mayor, "collegelid", "Bestuur", "nee", day("2016-01-01"), null, null],
    [townClerk, "gemeentesecretaris", "Directie", "ja", day("2019-01-01"), null, null],
    [spaceManager, "lijnmanager", "Ruimte", "ja", day("2015-01-01"), null, null],
    [societyManager, "lijnmanager", "Samenleving", "ja", day("2017-01-01"), null, null],
    [portfolioManager, "portfoliomanager", "Projecten", "ja", day("2020-01-01"), null, null],
    [projectLeader, "projectleider", "Projecten", "nee", day("2019-09-01"), null, null],
    [programmeManager, "programmamanager", "Projecten", "nee", day("2019-09-01"), null, null],
    [processDirector, "procesregisseur", "Projecten", "nee", day("2021-01-01"), null, null],
    [officer, "medewerker", "Samenleving", "nee", day("2010-01-01"), null, null],
  ],
);

const quarters = ["2023-Q1", "2023-Q2", "2023-Q3", "2023-Q4"] as const;

const supply = tableSheet(
  "Capaciteitsaanbod",
  ["Rol", "Capaciteitshouder", "Eenheid", "Lijnaandeel", ...quarters],
  [
    ["Projectleider", portfolioManager, "uren", null, 400, 400, 400, 400],
    ["Jurist", spaceManager, "uren", { content: 0.25, look: "percent" }, 200, 200, 200, 200],
    ["Communicatieadviseur", societyManager, "uren", null, 120, 120, 120, 120],
  ],
);

const demand = tableSheet(
  "Capaciteitsvraag",
  ["Nr", "Rol", "Eenheid", "Toezegging", "Bemensing", "Wie", ...quarters],
  [
    ["P-1", "Jurist", "uren", "toegezegd", "ingevuld", null, 40, 40, 40, 40],
    ["P-2", "Projectleider", "uren", "toegezegd", "ingevuld", projectLeader, 120, 120, 90, 60],
    ["P-2", "Jurist", "uren", "toegezegd", "ingevuld", null, 20, null, null, null],
    ["P-3", "Projectleider", "uren", "toegezegd", "ingevuld", projectLeader, 80, 80, 40, null],
    ["P-3", "Jurist", "uren", "toegezegd", "onbekend", null, 10, 10, null, null],
    ["P-4", "Projectleider", "uren", "toegezegd", "vacature", null, null, 160, 160, 160],
    ["P-4", "Communicatieadviseur", "uren", "toegezegd", "ingevuld", null, null, 30, 30, "p.m."],
    ["P-5", "Jurist", "uren", "toegezegd", "onbekend", null, 60, 60, 60, 60],
    ["P-6", "Communicatieadviseur", "uren", "toegezegd", "onbekend", null, 40, 40, 40, 40],
  ],
);

const criteria = tableSheet(
  "Beoordelingscriteria",
  ["Criterium", "Gewicht", "Richting", "Laagste", "Hoogste", "Betekenis laagste", "Betekenis hoogste"],
  [
    ["Maatschappelijk effect", 3, "hoger", 1, 5, "merkbaar voor enkelen", "merkbaar voor iedereen"],
    ["Urgentie", 2, "hoger", 1, 5, "kan wachten", "moet nu"],
    ["Kosten", 1, "lager", 0, 10, "geen", "zeer hoog"],
  ],
);

const scores = tableSheet(
  "Scores",
  ["Nr", "Beoordelaar", "Maatschappelijk effect", "Urgentie", "Kosten"],
  [
    ["P-4", "vastgesteld", 4, 3, 6],
    ["P-5", "vastgesteld", 5, 5, 8],
    ["P-6", "vastgesteld", 5, 4, 2],
    ["P-10", "vastgesteld", 2, 2, 3],
  ],
);

const finances = tableSheet(
  "Financien",
  ["Nr", "Omschrijving", "Soort", "Aard", "Bron", "In begroting", "2023", "2024", "2025", "2026", "Taakveld"],
  [
    ["P-4", "Renovatie", "lasten", "incidenteel", null, "nieuw", 180000, 120000, null, null, "0.4"],
    ["P-4", "Renovatie", "dekking", "incidenteel", "Algemene reserve", "nieuw", 180000, 120000, null, null, "0.4"],
    ["P-6", "Dorpsteams", "lasten", "structureel", null, "ja", 50000, 50000, 50000, 50000, "0.4"],
    ["P-6", "Dorpsteams", "dekking", "structureel", "Begrotingsruimte", "ja", 50000, 50000, 50000, 50000, "0.4"],
    ["P-5", "Warmteplan", "lasten", "incidenteel", null, "nieuw", 40000, 40000, null, null, "0.4"],
    ["P-5", "Warmteplan", "dekking", "incidenteel", "Algemene reserve", "nieuw", 40000, 40000, null, null, "0.4"],
  ],
);

const resources = tableSheet(
  "Middelen",
  ["Bron", "Aard", "Stand", "2023", "2024", "2025", "2026"],
  [
    ["Algemene reserve", "incidenteel", 900000, null, null, null, null],
    ["Begrotingsruimte", "structureel", null, 100000, 100000, 100000, 100000],
  ],
);

const meetings = tableSheet(
  "Overleg",
  ["Nr", "Soort", "Gepland", "Gehouden", "Aanwezig", "Begeleider"],
  [
    ["P-1", "driehoek", day("2022-09-05"), day("2022-09-05"), together(alderman, spaceManager, programmeManager), null],
    ["P-2", "driehoek", day("2022-08-22"), day("2022-08-29"), together(alderman, spaceManager, projectLeader), null],
    ["P-4", "koersvast", day("2022-09-12"), day("2022-09-12"), together(alderman, societyManager), processDirector],
    ["P-1", "bilateraal", day("2022-10-10"), null, null, null],
  ],
);

const products = tableSheet(
  "Producten",
  ["Nr", "Product", "Toegezegd op", "Prognose", "Reden verschuiving", "Geleverd op", "Voor"],
  [
    ["P-2", "Ontwerp dorpshuis", day("2022-12-15"), day("2022-12-15"), null, null, "college"],
    ["P-5", "Warmteprogramma", day("2023-06-01"), day("2023-09-01"), "Extra ronde langs de dorpen", null, "raad"],
  ],
);

const choices = tableSheet(
  "Keuzes",
  [
    ...["Keuzenr", "Keuze", "Nr", "Orgaan", "Deadline", "Beslispunten", "Aanleiding", "Beoogd effect", "Argumenten"],
    ...["Kanttekeningen", "Communicatie", "Openbaarheid", "Steller", "MT-advies", "Status"],
  ],
  // prettier-ignore
  [
    ["K-1", "Zwembad in 2023 of later (fictief)", "P-4", "college", day("2022-12-01"),
      "In te stemmen met renovatie vanaf april 2023 | De raad voor te stellen hiervoor € 300.000 beschikbaar te stellen",
      "Het bad voldoet niet meer aan de eisen.", "Een veilig zwembad voor alle dorpen.",
      "Uitstel maakt het duurder | De aannemer kan in april beginnen", "De projectleider is nog niet geworven",
      "Bericht aan omwonenden na het besluit", "openbaar", portfolioManager, "Kies voor faseren", "open"],
  ],
);

const alternatives = tableSheet(
  "Alternatieven",
  [
    ...["Keuzenr", "Alternatief", "Beschrijving", "Uren", "Incidenteel 2023", "Incidenteel 2024", "Structureel 2023"],
    ...["Gereed", "Bemensing", "Effect", "Aanbevolen"],
  ],
  // prettier-ignore
  [
    ["K-1", "niet doen", "Het bad sluit in 2023.", 20, 40000, 0, 0, day("2023-06-30"), "geen", "Zwemmen kan in de buurgemeente", null],
    ["K-1", "faseren", "Eerst de techniek, dan de gevel.", 480, 180000, 120000, 0, day("2024-06-30"), "projectleider werven", "Bad blijft open", "ja"],
    ["K-1", "extra middelen", "Alles in één keer.", 700, 300000, 0, 0, day("2023-12-31"), "inhuur vanaf maart", "Bad een half jaar dicht", null],
  ],
);

const settings = tableSheet(
  "Instellingen",
  ["Instelling", "Waarde"],
  [
    ["Gemeente", "Westerduin (fictief)"],
    ["Begrotingsjaar", 2023],
    ["Uren per fte", 1400],
    ["Uren per dag", 8],
    ["Krap boven", { content: 0.9, look: "percent" }],
  ],
);

/** A sheet of the person's own, which no action may touch: formulas, a look, a comment. */
const notes: SheetInput = {
  name: "Mijn notities",
  rows: [
    [{ content: "Let op", look: "marked" }, "=geen formule", { formula: "SUM(D1:D2)", value: 7 }, 3],
    [null, "0042", { formula: 'IF(D2>3,"ja","nee")', value: "ja" }, 4],
  ],
  comments: [{ address: "A1", author: portfolioManager, text: "Bespreken in het MT" }],
};

/** The register with every table, and one sheet of the person's own. */
export const smallRegister: BookInput = {
  sheets: [
    ...[portfolio, people, supply, demand, criteria, scores, finances, choices, alternatives, settings],
    ...[resources, meetings, products, notes],
  ],
};
