/** Tables, headings and rows that are missing, double or something else than they seem. */
import {
  withCell,
  withColumn,
  withHeading,
  withRow,
  withSheet,
  withSheets,
  withTableName,
  withoutColumn,
  withoutRows,
  withoutTable,
  withoutTablePart,
} from "../../support/register-cases";
import { smallRegister, tableSheet } from "../../support/small-register";
import { broken, type BrokenWorkbook, finding, withoutPortfolio } from "./broken-workbook";

const portfolioSheet = smallRegister.sheets[0]!;
const oldList = {
  ...portfolioSheet,
  name: "Vorig jaar",
  tables: [{ ...portfolioSheet.tables![0]!, name: "Lijst2021" }],
};
const shares = tableSheet("Aandelen", ["Fonds", "Aantal", "Koers"], [["Bank (fictief)", 10, 12.5]]);

export const tables: readonly BrokenWorkbook[] = [
  broken(
    "er is geen tabel Portfolio",
    [withoutTable("Portfolio")],
    [finding("G-1", ["Portfolio"], "Portfolio", "ontbreekt")],
    { refused: withoutPortfolio },
  ),
  broken(
    "er is geen tabel Personen",
    [withoutTable("Personen")],
    [
      finding("G-1", ["Personen"], "Personen", "ontbreekt"),
      finding("S-1", ["de werkmap"], "Personen", "niet getoetst", "V-4", "V-16"),
    ],
  ),
  broken(
    "het portfolio is een gewone lijst en geen Excel-tabel",
    [withoutTablePart("Portfolio")],
    [finding("G-1", ["Portfolio"], "ontbreekt", "Invoegen > Tabel")],
    { refused: withoutPortfolio },
  ),
  broken(
    "twee tabellen kunnen het portfolio zijn",
    [withTableName("Portfolio", "Lijst2022"), withSheets(oldList)],
    [finding("G-2", ["Portfolio"], "Lijst2021", "Vorig jaar", "Lijst2022")],
    { refused: withoutPortfolio },
  ),
  broken(
    "een tabel met de naam Portfolio is iets anders",
    [withoutTable("Portfolio"), withSheets({ ...shares, tables: [{ ...shares.tables![0]!, name: "Portfolio" }] })],
    [finding("G-4", ["Aandelen"], "'Nr'"), finding("G-4", ["Aandelen"], "'Naam'")],
  ),
  {
    name: "de werkmap is leeg",
    book: { sheets: [{ name: "Blad1", rows: [] }] },
    findings: [finding("G-1", ["Portfolio"], "ontbreekt"), finding("G-1", ["Personen"], "ontbreekt")],
    refused: withoutPortfolio,
    options: {},
  },
  broken(
    "Portfolio heeft alleen de lege regel waarmee een tabel begint",
    [withoutRows("Portfolio")],
    [finding("G-3", ["Portfolio"], "Portfolio", "geen ingevulde regels")],
  ),
  broken(
    "Portfolio heeft geen enkele regel onder de koppen",
    [withoutRows("Portfolio", 0)],
    [finding("G-3", ["Portfolio"], "geen ingevulde regels")],
  ),
  broken(
    "Personen is leeg",
    [withoutRows("Personen")],
    [
      finding("G-3", ["Personen"], "geen ingevulde regels"),
      finding("S-1", ["de werkmap"], "Zonder namen in Personen", "V-7"),
    ],
  ),
  broken(
    "de kolom Nr ontbreekt in Portfolio",
    [withoutColumn("Portfolio", "Nr")],
    [finding("G-4", ["Portfolio"], "'Nr'", "kolom")],
  ),
  broken(
    "de kolom Naam ontbreekt in Portfolio",
    [withoutColumn("Portfolio", "Naam")],
    [finding("G-4", ["Portfolio"], "'Naam'")],
  ),
  broken(
    "de kolom Nr heeft een kop die er net naast zit",
    [withHeading("Portfolio", "Nr", "Nummr")],
    [finding("G-4", ["Portfolio"], "'Nr'", "Bedoelt u", "Nummr")],
  ),
  broken(
    "de kolom Rol ontbreekt in Capaciteitsaanbod",
    [withoutColumn("Capaciteitsaanbod", "Rol")],
    [finding("G-4", ["Capaciteitsaanbod"], "'Rol'")],
  ),
  broken(
    "de kolom Gewicht ontbreekt in Beoordelingscriteria",
    [withoutColumn("Beoordelingscriteria", "Gewicht")],
    [finding("G-4", ["Beoordelingscriteria"], "'Gewicht'")],
  ),
  broken(
    "Capaciteitsvraag heeft geen enkele periode",
    ["2023-Q1", "2023-Q2", "2023-Q3", "2023-Q4"].map((quarter) => withoutColumn("Capaciteitsvraag", quarter)),
    [finding("G-5", ["Capaciteitsvraag"], "periode", "2023-Q1")],
  ),
  broken(
    "Capaciteitsvraag geeft de uren op twee manieren",
    [withColumn("Capaciteitsvraag", "Periode", ["2023-Q1"]), withColumn("Capaciteitsvraag", "Uren", [40])],
    [finding("G-6", ["Capaciteitsvraag"], "'Periode'", "'Uren'", "twee manieren")],
  ),
  broken(
    "een samengevoegde kop, zoals Excel hem bij het maken van de tabel uit elkaar haalt",
    [withHeading("Portfolio", "Ambtelijk opdrachtgever", "Kolom1")],
    [
      finding("G-8", ["Portfolio", null, "Kolom1"], "Kolom I", "geen eigen kop"),
      finding("S-1", ["de werkmap"], "Zonder de kolom Ambtelijk opdrachtgever in Portfolio", "V-1"),
    ],
  ),
  broken(
    "een samengevoegde kop die een ander programma in de tabel liet staan",
    [
      withHeading("Portfolio", "Ambtelijk opdrachtgever", "Column9", null),
      withSheet("Portfolio", (sheet) => ({ ...sheet, merges: ["H1:I1"] })),
    ],
    [finding("G-8", ["Portfolio", null, "Column9"], "Kolom I", "Samengevoegde koppen")],
  ),
  broken(
    "een kolom met inhoud en een lege kop",
    [withColumn("Portfolio", " ", ["nog uitzoeken"], null)],
    [finding("G-8", ["Portfolio"], "Kolom AA", "niet gelezen")],
  ),
  broken(
    "een kop die Excel een nummer gaf omdat hij er al stond",
    [withColumn("Portfolio", "Status2", ["Idee"])],
    [finding("G-7", ["Portfolio", null, "Status2"], "'Status2'", "'Status'", "niet gelezen")],
  ),
  broken(
    "twee keer dezelfde kop, door een ander programma geschreven",
    [withColumn("Portfolio", "Status", ["Idee"])],
    [finding("G-7", ["Portfolio", null, "Status"], "tweede kolom")],
  ),
  broken(
    "twee synoniemen voor dezelfde kolom",
    [withHeading("Portfolio", "Ambtelijk opdrachtnemer", "Projectleider"), withColumn("Portfolio", "Trekker", ["x"])],
    [finding("G-7", ["Portfolio", null, "Trekker"], "'Trekker'", "'Projectleider'")],
  ),
  broken(
    "een maand tussen de kwartalen",
    [withHeading("Capaciteitsvraag", "2023-Q4", "2023-12")],
    [finding("G-9", ["Capaciteitsvraag", null, "2023-12"], "2023-12", "maanden", "kwartalen")],
  ),
  broken(
    "een kwartaal dat niet bestaat",
    [withHeading("Capaciteitsaanbod", "2023-Q4", "2023-Q5")],
    [finding("G-10", ["Capaciteitsaanbod", null, "2023-Q5"], "2023-Q5", "periode")],
  ),
  broken(
    "een kwartaal zonder jaar",
    [withHeading("Capaciteitsvraag", "2023-Q2", "Q2")],
    [finding("G-10", ["Capaciteitsvraag", null, "Q2"], "'Q2'", "jaar")],
  ),
  broken(
    "een jaartal met de letter O in plaats van een nul",
    [withHeading("Financien", "2023", "2O23")],
    [finding("G-10", ["Financien", null, "2O23"], "2O23", "vier cijfers")],
  ),
  broken(
    "een kop die bedragen in duizenden aankondigt",
    [withHeading("Financien", "2023", "2023 (x € 1.000)")],
    [finding("G-11", ["Financien", null, "2023 (x € 1.000)"], "duizenden")],
  ),
  broken(
    "een kop met een eenheid die niet bekend is",
    [withHeading("Capaciteitsvraag", "2023-Q1", "2023-Q1 (weken)")],
    [finding("G-33", ["Capaciteitsvraag", null, "2023-Q1 (weken)"], "weken", "uren, dagen of fte")],
  ),
  broken(
    "een kop in dagen boven regels in uren",
    [withHeading("Capaciteitsvraag", "2023-Q1", "2023-Q1 (dagen)")],
    [finding("G-34", ["Capaciteitsvraag", 3, "2023-Q1 (dagen)"], "dagen", "uren")],
  ),
  broken(
    "een kop in Scores met twee letters verwisseld",
    [withHeading("Scores", "Urgentie", "Urgenite")],
    [finding("G-35", ["Scores", null, "Urgenite"], "Urgenite", "Bedoelt u", "Urgentie")],
  ),
  broken(
    "een regel zonder Nr",
    [withCell("Portfolio", 4, "Nr", null)],
    [
      finding("G-12", ["Portfolio", 4, "Nr"], "'Nr'", "niet gelezen"),
      finding("S-7", ["Capaciteitsvraag", 5, "Nr"], "P-3", "staat niet in Portfolio"),
    ],
  ),
  broken(
    "een subtotaal als regel in de tabel",
    [withRow("Portfolio", { Naam: "Subtotaal:", "Prijs uitbesteden": 250000 })],
    [finding("G-12", ["Portfolio", 10, "Nr"], "'Nr'", "totalen")],
  ),
  broken(
    "een totaal als regel onder de vraag",
    [withRow("Capaciteitsvraag", { Nr: "Totaal", "2023-Q1": 370, "2023-Q2": 540 })],
    [finding("G-32", ["Capaciteitsvraag", 11, "Nr"], "Totaal", "niet gelezen")],
  ),
  broken(
    "een regel in Capaciteitsvraag zonder rol",
    [withCell("Capaciteitsvraag", 3, "Rol", null)],
    [finding("G-12", ["Capaciteitsvraag", 3, "Rol"], "'Rol'", "niet gelezen")],
  ),
  broken(
    "een alternatief zonder naam",
    [withCell("Alternatieven", 3, "Alternatief", null)],
    [finding("G-12", ["Alternatieven", 3, "Alternatief"], "'Alternatief'")],
  ),
  broken(
    "een Keuzenr dat twee keer voorkomt",
    [withRow("Keuzes", { Keuzenr: "k-1", Keuze: "Nog een (fictief)", Status: "open" })],
    [finding("G-14", ["Keuzes", 3, "Keuzenr"], "k-1", "rij 2")],
  ),
  broken(
    "een item zonder naam",
    [withCell("Portfolio", 4, "Naam", "   ")],
    [finding("G-13", ["Portfolio", 4, "Naam"], "'Naam'", "niet ingevuld")],
  ),
  broken(
    "een Nr dat twee keer voorkomt, op hoofdletters en spaties na",
    [withCell("Portfolio", 5, "Nr", " p-3 ")],
    [
      finding("G-14", ["Portfolio", 5, "Nr"], "p-3", "rij 4"),
      finding("S-7", ["Keuzes", 2, "Nr"], "P-4", "staat niet in Portfolio"),
    ],
  ),
  broken(
    "een persoon die twee keer in Personen staat",
    [withRow("Personen", { Naam: "G. Dekker (fictief)", Functie: "medewerker" })],
    [finding("G-14", ["Personen", 12, "Naam"], "G. Dekker", "rij 8")],
  ),
];
