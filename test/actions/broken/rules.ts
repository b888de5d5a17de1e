/** Rows that break a rule of the register or contradict another row. */
import { type Change, withCell, withColumn, withRow } from "../../support/register-cases";
import { person, tableSheet } from "../../support/small-register";
import type { CellInput } from "../../support/xlsx/book";
import { broken, type BrokenWorkbook, finding } from "./broken-workbook";

const sponsor = "Bestuurlijk opdrachtgever";
const executive = "Ambtelijk opdrachtgever";
const lead = "Ambtelijk opdrachtnemer";
const day = (date: string) => ({ date });

const triangle: readonly BrokenWorkbook[] = [
  broken(
    "V-1: geen ambtelijk opdrachtnemer",
    [withCell("Portfolio", 3, lead, null)],
    [finding("V-1", ["Portfolio", 3, lead], "geen ambtelijk opdrachtnemer")],
  ),
  broken(
    "V-1: geen bestuurlijk opdrachtgever",
    [withCell("Portfolio", 4, sponsor, null)],
    [finding("V-1", ["Portfolio", 4, sponsor], "geen bestuurlijk opdrachtgever")],
  ),
  broken(
    "V-2: twee ambtelijk opdrachtgevers in één cel",
    [withCell("Portfolio", 3, executive, `${person.spaceManager}; ${person.societyManager}`)],
    [finding("V-2", ["Portfolio", 3, executive], "D. Bakker", "E. Mulder", "één")],
  ),
  broken(
    "V-3: een persoon in twee rollen",
    [withCell("Portfolio", 3, lead, person.spaceManager)],
    [finding("V-3", ["Portfolio", 3, lead], "D. Bakker", "ambtelijk opdrachtgever", "ambtelijk opdrachtnemer")],
  ),
  broken(
    "V-3: een projectleider die ook lijnmanager is, in beide rollen",
    [
      withCell("Portfolio", 3, lead, person.spaceManager),
      withCell("Personen", 5, "Functie", "lijnmanager; projectleider"),
      withCell("Personen", 5, "MT-lid", "nee"),
    ],
    [finding("V-3", ["Portfolio", 3, lead], "D. Bakker")],
  ),
  broken(
    "V-4: de gemeentesecretaris als bestuurlijk opdrachtgever",
    [withCell("Portfolio", 4, sponsor, person.townClerk)],
    [finding("V-4", ["Portfolio", 4, sponsor], "C. de Wit", "collegelid")],
  ),
  broken(
    "V-4: een wethouder die al weg is",
    [withCell("Personen", 2, "In dienst tot", day("2022-06-30"))],
    [finding("V-4", ["Portfolio", 3, sponsor], "A. Vos", "01-10-2022")],
  ),
  broken(
    "V-5: een medewerker als ambtelijk opdrachtgever",
    [withCell("Portfolio", 4, executive, person.officer)],
    [finding("V-5", ["Portfolio", 4, executive], "J. Haan", "lijnmanager")],
  ),
  broken(
    "V-5: een medewerker die capaciteitshouder is, als ambtelijk opdrachtgever",
    [
      withCell("Portfolio", 7, executive, person.officer),
      withCell("Capaciteitsaanbod", 4, "Capaciteitshouder", `${person.societyManager}; ${person.officer}`),
    ],
    [finding("V-5", ["Portfolio", 7, executive], "J. Haan", "lijnmanager")],
  ),
  broken(
    "V-6: een medewerker trekt een project",
    [withCell("Portfolio", 4, lead, person.officer)],
    [finding("V-6", ["Portfolio", 4, lead], "J. Haan", "project", "projectleider")],
  ),
  broken(
    "V-7: een naam met een letter te weinig",
    [withCell("Portfolio", 4, executive, "D. Baker (fictief)")],
    [finding("V-7", ["Portfolio", 4, executive], "D. Baker", "Bedoelt u", "D. Bakker")],
  ),
  broken(
    "V-7: voor- en achternaam omgedraaid",
    [withCell("Portfolio", 4, executive, "Bakker, D. (fictief)")],
    [finding("V-7", ["Portfolio", 4, executive], "Bedoelt u", "D. Bakker")],
  ),
  broken(
    "V-7: vertrekt voordat het item klaar is",
    [withCell("Personen", 8, "In dienst tot", day("2023-03-31"))],
    [finding("V-7", ["Portfolio", 3, lead], "G. Dekker", "31-03-2023", "31-12-2023")],
  ),
  broken(
    "V-7: een capaciteitshouder die niet in Personen staat",
    [withCell("Capaciteitsaanbod", 4, "Capaciteitshouder", "Z. Niemand (fictief)")],
    [finding("V-7", ["Capaciteitsaanbod", 4, "Capaciteitshouder"], "Z. Niemand", "capaciteitshouder")],
  ),
  broken(
    "V-9: een groot programma zonder stuurgroep",
    [withCell("Portfolio", 2, "Stuurgroep", null)],
    [finding("V-9", ["Portfolio", 2, "Stuurgroep"], "groot", "stuurgroep")],
  ),
  broken(
    "V-9: een portefeuillehouder die niet in de stuurgroep zit",
    [
      withCell(
        "Portfolio",
        2,
        "Stuurgroep",
        [person.alderman, person.spaceManager, person.programmeManager].join("; "),
      ),
    ],
    [finding("V-9", ["Portfolio", 2, "Stuurgroep"], "B. Smit", "ontbreekt")],
  ),
  broken(
    "V-11: een wethouder als ambtelijk opdrachtnemer",
    [withCell("Portfolio", 3, lead, person.mayor)],
    [finding("V-11", ["Portfolio", 3, lead], "B. Smit", "collegelid")],
  ),
  broken(
    "V-12: een lid van het MT als ambtelijk opdrachtnemer",
    [withCell("Personen", 9, "MT-lid", "ja")],
    [finding("V-12", ["Portfolio", 2, lead], "H. Prins", "managementteam")],
  ),
  broken(
    "V-12: een procesregisseur in het MT",
    [withCell("Personen", 10, "MT-lid", "ja")],
    [finding("V-12", ["Portfolio", 7, lead], "I. Post")],
  ),
  broken(
    "V-16: de portfoliomanager als ambtelijk opdrachtgever",
    [withCell("Portfolio", 4, executive, person.portfolioManager)],
    [finding("V-16", ["Portfolio", 4, executive], "F. Kok", "portfoliomanager")],
  ),
  broken(
    "V-16: de portfoliomanager vervangt een ambtelijk opdrachtgever",
    [withCell("Personen", 7, "Vervanger van", person.spaceManager)],
    [finding("V-16", ["Portfolio", 2, executive], "F. Kok", "D. Bakker", "portfoliomanager")],
  ),
  broken(
    "V-17: een ambtelijk opdrachtgever zonder eigen capaciteit in het item",
    [withCell("Portfolio", 4, executive, person.societyManager)],
    [finding("V-17", ["Portfolio", 4, executive], "E. Mulder", "capaciteitshouder", "Jurist")],
  ),
  broken(
    "V-18: uren die niet zijn toegezegd",
    [withCell("Capaciteitsvraag", 3, "Toezegging", "gevraagd")],
    [finding("V-18", ["Capaciteitsvraag", 3, "Toezegging"], "Projectleider", "niet toegezegd", "F. Kok")],
  ),
  broken(
    "V-18: uren die zijn afgewezen",
    [withCell("Capaciteitsvraag", 7, "Toezegging", "afgewezen")],
    [finding("V-18", ["Capaciteitsvraag", 7, "Toezegging"], "Projectleider", "afgewezen", "F. Kok")],
  ),
];

const coherence: readonly BrokenWorkbook[] = [
  broken(
    "valt onder een nummer dat niet bestaat",
    [withCell("Portfolio", 3, "Valt onder", "P-99")],
    [finding("S-3", ["Portfolio", 3, "Valt onder"], "P-99", "staat niet in Portfolio")],
  ),
  broken(
    "valt onder een nummer met een nul te veel",
    [withCell("Portfolio", 3, "Valt onder", "P01")],
    [finding("S-3", ["Portfolio", 3, "Valt onder"], "P01", "Bedoelt u", "P-1")],
  ),
  broken(
    "twee items vallen onder elkaar",
    [withCell("Portfolio", 2, "Valt onder", "P-2")],
    [finding("S-4", ["Portfolio", 2, "Valt onder"], "P-1", "P-2", "kring")],
  ),
  broken(
    "een item valt onder zichzelf",
    [withCell("Portfolio", 4, "Valt onder", "P-3")],
    [finding("S-4", ["Portfolio", 4, "Valt onder"], "P-3", "kring")],
  ),
  broken(
    "een programma valt onder een project",
    [withCell("Portfolio", 6, "Valt onder", "P-3")],
    [finding("S-5", ["Portfolio", 6, "Valt onder"], "P-3", "project")],
  ),
  broken(
    "het programma vraagt precies wat zijn projecten samen vragen",
    [
      withRow("Capaciteitsvraag", {
        ...{ Nr: "P-1", Rol: "Projectleider", Eenheid: "uren", Toezegging: "toegezegd" },
        ...{ "2023-Q1": 120, "2023-Q2": 120, "2023-Q3": 90, "2023-Q4": 60 },
      }),
    ],
    [finding("S-6", ["Capaciteitsvraag", 11], "Projectleider", "390", "P-2")],
  ),
  broken(
    "vraag van een nummer dat niet bestaat",
    [withCell("Capaciteitsvraag", 3, "Nr", "P-02")],
    [finding("S-7", ["Capaciteitsvraag", 3, "Nr"], "P-02", "Bedoelt u", "P-2")],
  ),
  broken(
    "een score van een nummer dat niet bestaat",
    [withCell("Scores", 2, "Nr", "P-77")],
    [finding("S-7", ["Scores", 2, "Nr"], "P-77", "staat niet in Portfolio")],
  ),
  broken(
    "geld van een nummer dat niet bestaat",
    [withCell("Financien", 4, "Nr", "P-66")],
    [finding("S-7", ["Financien", 4, "Nr"], "P-66")],
  ),
  broken(
    "een keuze over een nummer dat niet bestaat",
    [withCell("Keuzes", 2, "Nr", "P-4; P-44")],
    [finding("S-7", ["Keuzes", 2, "Nr"], "P-44")],
  ),
  broken(
    "een alternatief van een keuze die niet bestaat",
    [withCell("Alternatieven", 3, "Keuzenr", "K-9")],
    [finding("S-8", ["Alternatieven", 3, "Keuzenr"], "K-9", "Keuzes")],
  ),
  broken(
    "een rol met twee letters verwisseld",
    [withCell("Capaciteitsvraag", 3, "Rol", "Projectlieder")],
    [finding("S-9", ["Capaciteitsvraag", 3, "Rol"], "Projectlieder", "Bedoelt u", "Projectleider")],
  ),
  broken(
    "lijnwerk vraagt een rol die ook een lijnaandeel heeft",
    [withRow("Capaciteitsvraag", { Nr: "L-1", Rol: "Jurist", Toezegging: "toegezegd", "2023-Q1": 30 })],
    [finding("S-10", ["Capaciteitsaanbod", 3, "Lijnaandeel"], "Jurist", "L-1")],
  ),
  broken(
    "lijnwerk vraagt een rol van de eigen opdrachtgever, met een lijnaandeel",
    [
      withRow("Capaciteitsvraag", { Nr: "L-1", Rol: "Communicatieadviseur", "2023-Q1": 30 }),
      withCell("Capaciteitsaanbod", 4, "Lijnaandeel", 0.1),
    ],
    [finding("S-10", ["Capaciteitsaanbod", 4, "Lijnaandeel"], "Communicatieadviseur", "L-1")],
  ),
  broken(
    "verplicht zonder wettelijke grondslag",
    [withCell("Portfolio", 6, "Wettelijke grondslag", null)],
    [finding("S-11", ["Portfolio", 6, "Wettelijke grondslag"], "grondslag", "ontbreekt")],
  ),
  broken(
    "een eind vóór de start",
    [withCell("Portfolio", 4, "Eind", day("2022-12-31"))],
    [finding("S-17", ["Portfolio", 4, "Eind"], "31-12-2022", "01-01-2023")],
  ),
  broken(
    "iemand die uit dienst is voordat de dienst begint",
    [withCell("Personen", 4, "In dienst tot", day("2018-12-31"))],
    [finding("S-17", ["Personen", 4, "In dienst tot"], "31-12-2018", "01-01-2019")],
  ),
  broken(
    "een vastgestelde rang die afwijkt, zonder motivering",
    [withColumn("Portfolio", "Vastgestelde rang", [null, null, null, null, null, null, 1])],
    [finding("S-12", ["Portfolio", 8, "Motivering rang"], "1", "3", "otivering")],
  ),
  broken(
    "een score buiten de schaal",
    [withCell("Scores", 2, "Urgentie", 7)],
    [finding("S-13", ["Scores", 2, "Urgentie"], "7", "Urgentie", "1", "5", "ontbrekend")],
  ),
  broken(
    "een criterium met gelijke laagste en hoogste",
    [withCell("Beoordelingscriteria", 3, "Hoogste", 1)],
    [finding("S-14", ["Beoordelingscriteria", 3, "Hoogste"], "Urgentie", "gelijk", "telt niet mee")],
  ),
  broken(
    "een criterium met laagste en hoogste verwisseld",
    [withCell("Beoordelingscriteria", 2, "Laagste", 9)],
    [finding("S-14", ["Beoordelingscriteria", 2, "Hoogste"], "Maatschappelijk effect", "Laagste", "Hoogste")],
  ),
  broken(
    "een criterium zonder schaal",
    [withCell("Beoordelingscriteria", 2, "Laagste", null)],
    [
      finding("G-13", ["Beoordelingscriteria", 2, "Laagste"], "'Laagste'"),
      finding("S-14", ["Beoordelingscriteria", 2, "Laagste"], "Maatschappelijk effect", "schaal"),
    ],
  ),
  broken(
    "twee vastgestelde scores van één item",
    [withRow("Scores", { Nr: "P-4", Beoordelaar: "Vastgesteld", "Maatschappelijk effect": 1, Urgentie: 1, Kosten: 1 })],
    [finding("S-15", ["Scores", 6, "Beoordelaar"], "P-4", "vastgesteld")],
  ),
];

/** Adds a table Reacties with one reaction of which one column says something else. */
const withReaction =
  (heading: string, cell: CellInput): Change =>
  (book) => {
    const sound = { Nr: "P-4", Keuzenr: null, Wie: person.spaceManager, Reactie: "vraag", Datum: day("2022-09-20") };
    const reaction: Readonly<Record<string, CellInput>> = { ...sound, [heading]: cell };
    return { ...book, sheets: [...book.sheets, tableSheet("Reacties", Object.keys(sound), [Object.values(reaction)])] };
  };

const reactions: readonly BrokenWorkbook[] = [
  broken(
    "een reactie zonder nummer",
    [withReaction("Nr", null)],
    [finding("S-18", ["Reacties", 2, "Nr"], "geen nummer", "Keuzenr")],
  ),
  broken(
    "een reactie op een item dat niet bestaat",
    [withReaction("Nr", "P04")],
    [finding("S-19", ["Reacties", 2, "Nr"], "P04", "Bedoelt u P-4?")],
  ),
  broken(
    "een reactie op een keuze die niet bestaat",
    [withReaction("Keuzenr", "K-77")],
    [finding("S-19", ["Reacties", 2, "Keuzenr"], "K-77", "keuze")],
  ),
  broken(
    "een soort reactie die niet bestaat",
    [withReaction("Reactie", "boos")],
    [finding("G-28", ["Reacties", 2, "Reactie"], "'boos'", "akkoord", "vraag", "bezwaar")],
  ),
  broken(
    "een datum van een reactie die geen datum is",
    [withReaction("Datum", "gisteren")],
    [finding("G-26", ["Reacties", 2, "Datum"], "'gisteren'")],
  ),
  broken("een reactie zonder naam", [withReaction("Wie", null)], [finding("G-12", ["Reacties", 2, "Wie"], "'Wie'")]),
];

export const rules: readonly BrokenWorkbook[] = [...triangle, ...coherence, ...reactions];
