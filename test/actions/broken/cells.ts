/** Cells that do not hold what their column asks. */
import { withCell, withColumn, withColumnOf, withRow } from "../../support/register-cases";
import { broken, type BrokenWorkbook, finding } from "./broken-workbook";

const error = (text: string) => ({ error: text }) as const;
const failing = (formula: string, text: string) => ({ formula, value: error(text) });

const errors: readonly BrokenWorkbook[] = [
  broken(
    "#N/B in een naam",
    [withCell("Portfolio", 3, "Naam", error("#N/A"))],
    [finding("G-15", ["Portfolio", 3, "Naam"], "#N/A", "fout")],
  ),
  broken(
    "#N/B in een Nr",
    [withCell("Portfolio", 3, "Nr", error("#N/A"))],
    [finding("G-15", ["Portfolio", 3, "Nr"], "#N/A"), finding("G-12", ["Portfolio", 3, "Nr"], "niet gelezen")],
  ),
  broken(
    "#N/B in elke cel van een kolom",
    [withColumnOf("Portfolio", "Status", error("#N/A"))],
    [finding("G-15", ["Portfolio", 2, "Status"], "#N/A"), finding("G-15", ["Portfolio", 9, "Status"], "#N/A")],
  ),
  broken(
    "#VERW! in een datum",
    [withCell("Portfolio", 4, "Start", error("#REF!"))],
    [finding("G-15", ["Portfolio", 4, "Start"], "#REF!")],
  ),
  broken(
    "een formule die #N/B geeft in de uren",
    [withCell("Capaciteitsvraag", 3, "2023-Q1", failing("VLOOKUP(\"x\",'Mijn notities'!$A$1:$D$2,2,FALSE)", "#N/A"))],
    [finding("G-15", ["Capaciteitsvraag", 3, "2023-Q1"], "#N/A", "formule")],
  ),
  broken(
    "#DEEL/0! in een bedrag",
    [withCell("Financien", 2, "2023", failing("1/0", "#DIV/0!"))],
    [finding("G-15", ["Financien", 2, "2023"], "#DIV/0!")],
  ),
  broken(
    "#NAAM? in een functie",
    [withCell("Personen", 8, "Functie", error("#NAME?"))],
    [finding("G-15", ["Personen", 8, "Functie"], "#NAME?")],
  ),
  broken(
    "#WAARDE! in een gewicht",
    [withCell("Beoordelingscriteria", 3, "Gewicht", error("#VALUE!"))],
    [
      finding("G-15", ["Beoordelingscriteria", 3, "Gewicht"], "#VALUE!"),
      finding("S-14", ["Beoordelingscriteria", 3, "Gewicht"], "Urgentie", "gewicht", "telt niet mee"),
    ],
  ),
  broken(
    "#N/B in een score",
    [withCell("Scores", 3, "Urgentie", error("#N/A"))],
    [finding("G-15", ["Scores", 3, "Urgentie"], "#N/A")],
  ),
  broken(
    "#LEEG! in Verplicht",
    [withCell("Portfolio", 6, "Verplicht", error("#NULL!"))],
    [finding("G-15", ["Portfolio", 6, "Verplicht"], "#NULL!")],
  ),
  broken(
    "#GETAL! in een instelling",
    [withCell("Instellingen", 4, "Waarde", error("#NUM!"))],
    [finding("G-15", ["Instellingen", 4, "Waarde"], "#NUM!")],
  ),
  broken(
    "#N/B in de deadline van een keuze",
    [withCell("Keuzes", 2, "Deadline", error("#N/A"))],
    [finding("G-15", ["Keuzes", 2, "Deadline"], "#N/A")],
  ),
];

const numbers: readonly BrokenWorkbook[] = [
  broken(
    "woorden in een cel voor uren",
    [withCell("Capaciteitsvraag", 3, "2023-Q1", "zie bijlage")],
    [finding("G-19", ["Capaciteitsvraag", 3, "2023-Q1"], "zie bijlage", "uren", "p.m.")],
  ),
  broken(
    "een bedrag als tekst",
    [withCell("Financien", 2, "2023", "€ 18.734,56")],
    [finding("G-18", ["Financien", 2, "2023"], "€ 18.734,56", "18.734,56", "tekst")],
  ),
  broken(
    "een getal met een punt dat twee dingen kan betekenen",
    [withCell("Capaciteitsvraag", 3, "2023-Q1", "0.75")],
    [finding("G-20", ["Capaciteitsvraag", 3, "2023-Q1"], "0.75", "0,75")],
  ),
  broken(
    "1.425 fte: ruim veertienhonderd of bijna anderhalf",
    [withCell("Capaciteitsaanbod", 2, "Eenheid", "fte"), withCell("Capaciteitsaanbod", 2, "2023-Q1", "1.425 fte")],
    [finding("G-20", ["Capaciteitsaanbod", 2, "2023-Q1"], "1.425 fte", "1,425", "1.425")],
  ),
  broken(
    "fte in een rij met uren",
    [withCell("Capaciteitsvraag", 3, "2023-Q1", "0,5 fte")],
    [finding("G-21", ["Capaciteitsvraag", 3, "2023-Q1"], "0,5 fte", "uren")],
  ),
  broken(
    "een lijnaandeel van 2.500 %",
    [withCell("Capaciteitsaanbod", 3, "Lijnaandeel", 25)],
    [finding("G-22", ["Capaciteitsaanbod", 3, "Lijnaandeel"], "2.500 %", "100 %")],
  ),
  broken(
    "een lijnaandeel onder nul",
    [withCell("Capaciteitsaanbod", 3, "Lijnaandeel", -0.1)],
    [finding("G-22", ["Capaciteitsaanbod", 3, "Lijnaandeel"], "-10 %")],
  ),
  broken(
    "plaats 11 in de top 10",
    [withCell("Portfolio", 2, "Top 10", 11)],
    [finding("G-23", ["Portfolio", 2, "Top 10"], "11", "10")],
  ),
  broken(
    "een vastgestelde rang van anderhalf",
    [withColumn("Portfolio", "Vastgestelde rang", [null, null, null, 1.5])],
    [finding("G-23", ["Portfolio", 5, "Vastgestelde rang"], "1,5", "heel getal")],
  ),
  broken(
    "een Nr dat Excel als decimaal getal opvatte",
    [withCell("Portfolio", 8, "Nr", 3.1)],
    [finding("G-24", ["Portfolio", 8, "Nr"], "3.1", "nul")],
  ),
  broken(
    "uren onder nul",
    [withCell("Capaciteitsvraag", 3, "2023-Q1", -40)],
    [finding("S-16", ["Capaciteitsvraag", 3, "2023-Q1"], "-40", "nul")],
  ),
  broken(
    "aanbod onder nul",
    [withCell("Capaciteitsaanbod", 4, "2023-Q2", -120)],
    [finding("S-16", ["Capaciteitsaanbod", 4, "2023-Q2"], "-120")],
  ),
  broken(
    "gewichten in woorden",
    [withColumnOf("Beoordelingscriteria", "Gewicht", "zwaar")],
    [
      finding("G-19", ["Beoordelingscriteria", 2, "Gewicht"], "zwaar", "getal"),
      finding("S-14", ["Beoordelingscriteria", 4, "Gewicht"], "Kosten", "geen gewicht"),
    ],
  ),
];

const dates: readonly BrokenWorkbook[] = [
  broken(
    "een datum als tekst",
    [withCell("Portfolio", 3, "Eind", "31-12-2023")],
    [finding("G-25", ["Portfolio", 3, "Eind"], "31-12-2023", "tekst")],
  ),
  broken(
    "een datum in woorden die geen dag noemt",
    [withCell("Portfolio", 3, "Eind", "medio 2025")],
    [finding("G-26", ["Portfolio", 3, "Eind"], "medio 2025", "datum")],
  ),
  broken(
    "een Amerikaanse datum als tekst",
    [withCell("Portfolio", 3, "Eind", "12/31/2023")],
    [finding("G-26", ["Portfolio", 3, "Eind"], "12/31/2023")],
  ),
  broken(
    "30 februari als tekst",
    [withCell("Keuzes", 2, "Deadline", "30-02-2023")],
    [finding("G-26", ["Keuzes", 2, "Deadline"], "30-02-2023")],
  ),
  broken(
    "een datum in het jaar 9999",
    [withCell("Portfolio", 3, "Eind", { content: 2958465, look: "date" })],
    [finding("G-27", ["Portfolio", 3, "Eind"], "2100")],
  ),
  broken(
    "een datum onder nul",
    [withCell("Portfolio", 3, "Start", { content: -5, look: "date" })],
    [finding("G-27", ["Portfolio", 3, "Start"], "1990")],
  ),
  broken(
    "een jaartal in plaats van een datum",
    [withCell("Portfolio", 3, "Start", 2023)],
    [finding("G-27", ["Portfolio", 3, "Start"], "2023", "jaartal")],
  ),
];

const words: readonly BrokenWorkbook[] = [
  broken(
    "een status die niet bekend is",
    [withCell("Portfolio", 4, "Status", "Loopt")],
    [finding("G-28", ["Portfolio", 4, "Status"], "Loopt", "In uitvoering", "Koersvast")],
  ),
  broken(
    "een item zonder status",
    [withCell("Portfolio", 4, "Status", null)],
    [finding("S-2", ["Portfolio", 4, "Status"], "geen status", "gewenst")],
  ),
  broken(
    "een werkwijze die niet bestaat",
    [withCell("Portfolio", 4, "Werkwijze", "programmma")],
    [finding("G-28", ["Portfolio", 4, "Werkwijze"], "programmma", "programma", "lijn")],
  ),
  broken(
    "een functie die niet in de lijst staat",
    [withCell("Personen", 8, "Functie", "projectleider; tovenaar")],
    [finding("G-28", ["Personen", 8, "Functie"], "tovenaar", "procesregisseur")],
  ),
  broken(
    "een eenheid die niet bekend is",
    [withCell("Capaciteitsvraag", 3, "Eenheid", "maanden")],
    [finding("G-28", ["Capaciteitsvraag", 3, "Eenheid"], "maanden", "uren, dagen, fte")],
  ),
  broken(
    "een richting die niet bekend is",
    [withCell("Beoordelingscriteria", 4, "Richting", "omlaag")],
    [finding("G-28", ["Beoordelingscriteria", 4, "Richting"], "omlaag", "hoger, lager")],
  ),
  broken(
    "Verplicht is geen ja en geen nee",
    [withCell("Portfolio", 6, "Verplicht", "misschien")],
    [finding("G-28", ["Portfolio", 6, "Verplicht"], "misschien", "ja, nee")],
  ),
  broken(
    "een orgaan dat niet bestaat",
    [withCell("Keuzes", 2, "Orgaan", "dorpsraad")],
    [finding("G-28", ["Keuzes", 2, "Orgaan"], "dorpsraad", "MT, college, raad")],
  ),
  broken(
    "een instelling die er net naast zit",
    [withCell("Instellingen", 4, "Instelling", "Uren per ft")],
    [finding("G-29", ["Instellingen", 4, "Instelling"], "Uren per ft", "Uren per fte")],
  ),
  broken(
    "een begrotingsjaar dat geen jaar is",
    [withCell("Instellingen", 3, "Waarde", "volgend jaar")],
    [finding("G-36", ["Instellingen", 3, "Waarde"], "volgend jaar", "jaartal", "2023")],
  ),
  broken(
    "nul uren per fte",
    [withCell("Instellingen", 4, "Waarde", 0)],
    [finding("G-36", ["Instellingen", 4, "Waarde"], "Uren per fte", "1.400")],
  ),
  broken(
    "een status die in twee lijsten staat",
    [
      withRow("Instellingen", { Instelling: "Statussen gewenst", Waarde: "Idee; Opgave; Koersvast; Voorgelegd" }),
      withRow("Instellingen", {
        Instelling: "Statussen vastgelegd",
        Waarde: "Koersvast; Voorbereiding; In uitvoering",
      }),
    ],
    [finding("G-30", ["Instellingen", 8, "Waarde"], "Koersvast", "lijst")],
  ),
  broken(
    "een naam die met = begint",
    [withCell("Portfolio", 4, "Naam", '=HYPERLINK("https://voorbeeld.invalid","klik")')],
    [finding("G-16", ["Portfolio", 4, "Naam"], "=HYPERLINK", "formule als tekst")],
  ),
  broken(
    "een formule als tekst in de uren",
    [withCell("Capaciteitsvraag", 3, "2023-Q1", "=20+20")],
    [finding("G-16", ["Capaciteitsvraag", 3, "2023-Q1"], "=20+20")],
  ),
];

export const cells: readonly BrokenWorkbook[] = [...errors, ...numbers, ...dates, ...words];
