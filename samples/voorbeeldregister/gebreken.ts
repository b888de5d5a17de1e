import { person } from "./personen";
import { type SampleCell, date } from "./sample-table";

/**
 * A mistake that was put in the sample on purpose: the one row that has these cells, the column and what stands there.
 * `rules` are the rules (V-…, domain.md) or findings (G-… of a cell, S-… between rows) that must find it, empty where none has a number;
 * `mayAlsoRaise` are rules that the same mistake breaks as a consequence.
 */
export interface Flaw {
  readonly id: string;
  readonly table: string;
  readonly row: Readonly<Record<string, SampleCell>>;
  readonly column: string;
  readonly cell: SampleCell;
  readonly rules: readonly string[];
  readonly mayAlsoRaise: readonly string[];
  readonly text: string;
}

const flaw = (
  id: string,
  table: string,
  row: Flaw["row"],
  [column, cell]: readonly [string, SampleCell],
  [rules, mayAlsoRaise = ""]: readonly [string, string?],
  text: string,
): Flaw => ({ id, table, row, column, cell, rules: words(rules), mayAlsoRaise: words(mayAlsoRaise), text });

const words = (text: string): readonly string[] => text.split(" ").filter((word) => word !== "");
const item = (Nr: string): Flaw["row"] => ({ Nr });

const bog = "Bestuurlijk opdrachtgever";
const aog = "Ambtelijk opdrachtgever";
const aon = "Ambtelijk opdrachtnemer";

// prettier-ignore
export const flaws: readonly Flaw[] = [
  flaw("GB-01", "Portfolio", item("P-27"), [aog, null], ["V-1", "V-17 V-18"], "Geen ambtelijk opdrachtgever: twee afdelingen zijn het niet eens."),
  flaw("GB-02", "Portfolio", item("P-36"), [aon, null], ["V-1"], "Geen ambtelijk opdrachtnemer terwijl de voorbereiding loopt."),
  flaw("GB-03", "Portfolio", item("P-7"), [aog, `${person.jansen}; ${person.smit}`], ["V-2", "V-5 V-7 V-17"], "Twee ambtelijk opdrachtgevers in één cel."),
  flaw("GB-04", "Portfolio", item("P-38"), [aon, person.smit], ["V-3", "V-6 V-12"], "Dezelfde persoon is ambtelijk opdrachtgever en ambtelijk opdrachtnemer."),
  flaw("GB-05", "Portfolio", item("L-4"), [bog, person.deBoer], ["V-4"], "De gemeentesecretaris is geen collegelid."),
  flaw("GB-06", "Portfolio", item("P-5"), [aog, person.willems], ["V-5", "V-17"], "Een medewerker is ambtelijk opdrachtgever."),
  flaw("GB-07", "Portfolio", item("P-3"), [aon, person.blom], ["V-6"], "Een medewerker trekt een project."),
  flaw("GB-08", "Portfolio", item("P-37"), [aog, "N. Smits (fictief)"], ["V-7", "V-5 V-17"], "De naam staat niet in Personen; bedoeld is N. Smit (fictief)."),
  flaw("GB-09", "Portfolio", item("P-33"), [aon, person.prins], ["V-7"], "Vertrekt op 31 maart 2023, het project duurt tot 31 maart 2025."),
  flaw("GB-10", "Portfolio", item("P-26"), ["Resultaat", null], ["V-8"], "In uitvoering zonder omschreven resultaat en afbakening."),
  flaw("GB-11", "Portfolio", item("P-25"), ["Stuurgroep", null], ["V-9"], "Groot project zonder stuurgroep."),
  flaw("GB-12", "Portfolio", item("P-6"), ["Stuurgroep", `${person.vanDalen}; ${person.postma}; ${person.scholten}`], ["V-9"], "De ambtelijk opdrachtgever zit niet in de stuurgroep."),
  flaw("GB-13", "Portfolio", item("P-14"), [aon, person.kuipers], ["V-11", "V-6"], "Een wethouder is ambtelijk opdrachtnemer."),
  flaw("GB-14", "Portfolio", item("P-39"), [aon, person.visser], ["V-12", "V-6"], "Een lid van het MT is ambtelijk opdrachtnemer."),
  flaw("GB-15", "Portfolio", item("P-38"), ["Koersvast gehouden op", null], ["V-13"], "In uitvoering zonder koersvast-gesprek en zonder project-start-up."),
  flaw("GB-16", "Portfolio", item("P-2"), ["Laatste voortgangsrapportage", date("2021-12-15")], ["V-14"], "De laatste voortgangsrapportage is negen maanden oud."),
  flaw("GB-17", "Portfolio", item("P-19"), ["Begeleider", person.schouten], ["V-15"], "De begeleider is zelf ambtelijk opdrachtnemer."),
  flaw("GB-18", "Portfolio", item("P-4"), [aog, person.vanDerLinden], ["V-16", "V-5"], "De portfoliomanager is ambtelijk opdrachtgever."),
  flaw("GB-19", "Portfolio", item("P-9"), [aog, person.smit], ["V-17"], "Heeft geen capaciteit die dit project gebruikt."),
  flaw("GB-20", "Capaciteitsvraag", { Nr: "P-2", Rol: "Jurist" }, ["Toezegging", null], ["V-18"], "De capaciteitshouder heeft niets toegezegd."),
  flaw("GB-21", "Capaciteitsvraag", { Nr: "P-25", Rol: "Planeconoom" }, ["Toezegging", "gevraagd"], ["V-18"], "Voorgelegd, maar alleen gevraagd bij de capaciteitshouder."),
  flaw("GB-22", "Capaciteitsvraag", { Nr: "P-13", Rol: "Financieel adviseur" }, ["Toezegging", "afgewezen"], ["V-18"], "Voorgelegd, terwijl de capaciteitshouder heeft afgewezen."),
  flaw("GB-23", "Portfolio", item("P-33"), ["Top 10", 6], ["V-20"], "Plaats 6 in de top 10 staat ook bij P-21."),
  flaw("GB-24", "Portfolio", item("P-5"), ["Status", "Voorgelegd"], ["V-21"], "Voorgelegd zonder een enkele regel in Financien."),
  flaw("GB-25", "Portfolio", { Nr: "P-31", Naam: "Bibliotheekpunt Oudemeer" }, ["Nr", "P-31"], ["G-14"], "Het nummer is al gebruikt voor de muziekschool."),
  flaw("GB-26", "Portfolio", item("P-29"), ["Valt onder", "P-99"], ["S-3"], "Valt onder een nummer dat niet bestaat."),
  flaw("GB-27", "Portfolio", item("P-28"), ["Status", "Loopt"], ["G-28"], "Deze status is niet bekend."),
  flaw("GB-28", "Portfolio", item("P-32"), ["Status", null], ["S-2"], "Geen status: telt als gewenst."),
  flaw("GB-29", "Portfolio", item("P-23"), ["Wettelijke grondslag", null], ["S-11"], "Verplicht zonder wettelijke grondslag."),
  flaw("GB-30", "Portfolio", item("P-30"), ["Eind", date("2023-12-31")], ["S-17"], "Het eind ligt vóór de start (1 maart 2024)."),
  flaw("GB-31", "Portfolio", item("P-35"), ["Eind", "medio 2025"], ["G-26"], "Tekst in plaats van een datum."),
  flaw("GB-32", "Capaciteitsvraag", { Nr: "P-27", Rol: "Comunicatieadviseur" }, ["Rol", "Comunicatieadviseur"], ["S-9"], "Eén letter verkeerd: bedoeld is Communicatieadviseur."),
  flaw("GB-33", "Capaciteitsvraag", { Nr: "P-40", Rol: "Informatieadviseur" }, ["2023-Q3", "0.75"], ["G-20"], "Tekst met een punt: 0,75 of 75, dus geen waarde."),
  flaw("GB-34", "Capaciteitsvraag", { Nr: "P-16", Rol: "Civiel technicus" }, ["2023-Q2", "36 u"], ["G-18"], "Getal met eenheid als tekst; wordt gelezen als 36 uur."),
  flaw("GB-35", "Capaciteitsaanbod", { Rol: "Civiel technicus" }, ["Lijnaandeel", 0.55], ["S-10"], "Een lijnitem (L-1) vraagt deze rol ook; dan telt het Lijnaandeel niet."),
  flaw("GB-36", "Capaciteitsaanbod", { Rol: "Inkoopadviseur" }, ["2024-Q4", null], [""], "Geen aanbod ingevuld: het oordeel is onbekend."),
  flaw("GB-37", "Financien", { Nr: "P-26", Omschrijving: "Meerwerk drainage veld 2" }, ["2023", "18.734,56"], ["G-18"], "Bedrag als tekst; wordt gelezen als € 18.734,56."),
  flaw("GB-38", "Financien", { Nr: "P-18", Soort: "lasten" }, ["Aard", "incidenteel"], ["V-24"], "Incidentele lasten in vier jaren achter elkaar."),
  flaw("GB-39", "Financien", { Nr: "P-21", Soort: "dekking" }, ["Aard", "incidenteel"], ["V-23"], "Structurele lasten met incidentele dekking."),
  flaw("GB-40", "Beoordelingscriteria", { Criterium: "Voorbeeldfunctie" }, ["Hoogste", 1], ["S-14"], "Laagste en hoogste zijn gelijk: het criterium telt niet mee."),
  flaw("GB-41", "Scores", { Nr: "P-21", Beoordelaar: "vastgesteld" }, ["Haalbaarheid", 7], ["S-13"], "Buiten de schaal van 1 tot 5: telt als ontbrekend."),
  flaw("GB-42", "Portfolio", item("P-11"), ["Motivering rang", null], ["S-12"], "Vastgestelde rang 4 wijkt af van rang 2 volgens de score, zonder motivering."),
  flaw("GB-43", "Keuzes", { Keuzenr: "K-3" }, ["Keuzenr", "K-3"], [""], "Slechts één alternatief, en geen heet niet doen."),
  flaw("GB-44", "Keuzes", { Keuzenr: "K-4" }, ["Keuzenr", "K-4"], [""], "Twee alternatieven, maar geen heet niet doen."),
  flaw("GB-45", "Keuzes", { Keuzenr: "K-3" }, ["Kanttekeningen", null], [""], "Geen enkele kanttekening."),
  flaw("GB-46", "Keuzes", { Keuzenr: "K-4" }, ["Deadline", date("2022-09-20")], [""], "De deadline is verstreken en de keuze is nog open."),
  flaw("GB-47", "Samenhang", { Van: "P-34" }, ["Naar", "P-50"], ["S-7"], "Verwijst naar een nummer dat niet bestaat."),
  flaw("GB-48", "Overleg", { Nr: "P-25", Aanwezig: `${person.postma}; ${person.vos}` }, ["Soort", "bilateraal"], ["V-10"], "Groot project waarover alleen bilateraal wordt gesproken."),
  flaw("GB-49", "Overleg", { Nr: "P-3" }, ["Gehouden", date("2022-05-12")], ["V-19"], "De driehoek kwam twintig weken niet bij elkaar."),
  flaw("GB-50", "Producten", { Nr: "P-17" }, ["Reden verschuiving", null], ["V-28"], "Het product komt later dan toegezegd, zonder reden."),
  flaw("GB-51", "Middelen", { Bron: "Reserve leefbaarheid" }, ["Stand", 20000], ["V-25"], "P-32 vraagt € 25.000: de reserve komt onder nul."),
  flaw("GB-52", "Reacties", { Wie: person.smit }, ["Nr", "P-72"], ["S-19"], "Een reactie op een nummer dat niet bestaat."),
];

const shown = (cell: SampleCell): string =>
  cell === null ? "(leeg)" : typeof cell === "object" ? cell.date : String(cell);

/** The line of a flaw in GEBREKEN.md. */
export const flawLine = ({ id, table, row, column, cell, rules, text }: Flaw): string =>
  `| ${[id, table, Object.values(row).map(shown).join(", "), column, shown(cell), rules.join(", ") || "gegevens", text].join(" | ")} |`;
