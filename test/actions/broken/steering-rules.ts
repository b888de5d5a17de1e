/** Rows that break a rule of how items are steered, funded and promised, or that name what the register does not hold. */
import { withCell, withColumn, withSheets, withoutTable } from "../../support/register-cases";
import { person, tableSheet } from "../../support/small-register";
import { broken, type BrokenWorkbook, finding } from "./broken-workbook";

const day = (date: string) => ({ date });

const scenarioSheet = (nr: string, act: string, role: string, period: string, hours: number | null) =>
  tableSheet(
    "Scenarios",
    ["Scenario", "Nr", "Wat", "Rol", "Periode", "Uren"],
    [["Ruimte voor het zwembad", nr, act, role, period, hours]],
  );

const steering: readonly BrokenWorkbook[] = [
  broken(
    "V-8: in uitvoering zonder resultaat",
    [withCell("Portfolio", 3, "Resultaat", null)],
    [finding("V-8", ["Portfolio", 3, "Resultaat"], "in uitvoering", "Resultaat ontbreekt")],
  ),
  broken(
    "V-10: over een groot item wordt alleen bilateraal gesproken",
    [
      withCell("Portfolio", 5, "Omvang", "groot"),
      withCell("Portfolio", 5, "Stuurgroep", [person.alderman, person.societyManager, person.projectLeader].join("; ")),
      withCell("Overleg", 4, "Soort", "bilateraal"),
    ],
    [finding("V-10", ["Overleg", 4, "Soort"], "alleen bilateraal", "driehoek")],
  ),
  broken(
    "V-13: begonnen zonder koersvast-gesprek",
    [withCell("Portfolio", 4, "Koersvast gehouden op", null)],
    [finding("V-13", ["Portfolio", 4, "Koersvast gehouden op"], "zonder koersvast-gesprek")],
  ),
  broken(
    "V-13: een project zonder project-start-up",
    [withCell("Portfolio", 4, "PSU gehouden op", null)],
    [finding("V-13", ["Portfolio", 4, "PSU gehouden op"], "zonder project-start-up")],
  ),
  broken(
    "V-14: een voortgangsrapportage van bijna negen maanden oud",
    [withCell("Portfolio", 3, "Laatste voortgangsrapportage", day("2022-01-15"))],
    [finding("V-14", ["Portfolio", 3, "Laatste voortgangsrapportage"], "15-01-2022", "26 weken")],
  ),
  broken(
    "V-14: nog nooit een voortgangsrapportage",
    [withCell("Portfolio", 3, "Laatste voortgangsrapportage", null)],
    [finding("V-14", ["Portfolio", 3, "Laatste voortgangsrapportage"], "geen voortgangsrapportage")],
  ),
  broken(
    "V-15: de begeleider is de ambtelijk opdrachtnemer",
    [withCell("Portfolio", 3, "Begeleider", person.projectLeader)],
    [finding("V-15", ["Portfolio", 3, "Begeleider"], "G. Dekker", "ambtelijk opdrachtnemer")],
  ),
  broken(
    "V-19: de driehoek kwam vijf maanden niet bij elkaar",
    [withCell("Overleg", 3, "Gehouden", day("2022-05-01"))],
    [finding("V-19", ["Overleg", 3, "Gehouden"], "01-05-2022", "13 weken")],
  ),
  broken(
    "V-20: twee items op één plaats in de top 10",
    [withCell("Portfolio", 6, "Top 10", 1)],
    [finding("V-20", ["Portfolio", 6, "Top 10"], "Plaats 1", "P-1")],
  ),
  broken(
    "V-20: klaar na het einde van de bestuursperiode",
    [withCell("Portfolio", 6, "Eind", day("2026-12-31"))],
    [finding("V-20", ["Portfolio", 6, "Eind"], "31-12-2026", "18-03-2026")],
  ),
  broken(
    "V-20: de top 10 past niet in de capaciteit",
    [withCell("Capaciteitsvraag", 9, "2023-Q1", 500)],
    [finding("V-20", ["Portfolio", 6, "Top 10"], "2023-Q1", "500 uur Jurist")],
  ),
  broken(
    "V-21: voorgelegd zonder uren en zonder geld",
    [withCell("Portfolio", 8, "Status", "Voorgelegd")],
    [finding("V-21", ["Portfolio", 8, "Status"], "uren per rol", "geld per jaar")],
  ),
];

const money: readonly BrokenWorkbook[] = [
  broken(
    "V-22: minder dekking dan lasten",
    [withCell("Financien", 3, "2023", 170000)],
    [finding("V-22", ["Financien", 3, "2023"], "in 2023", "€ 180.000", "€ 170.000")],
  ),
  broken(
    "V-23: structurele lasten met incidentele dekking",
    [withCell("Financien", 5, "Aard", "incidenteel")],
    [finding("V-23", ["Financien", 5, "Aard"], "€ 50.000", "2023, 2024, 2025 en 2026")],
  ),
  broken(
    "V-24: incidentele lasten in vier jaren",
    ["2025", "2026"].flatMap((year) => [2, 3].map((row) => withCell("Financien", row, year, 1000))),
    [finding("V-24", ["Financien", 2, "Aard"], "4 jaar")],
  ),
  broken(
    "V-25: een reserve die minder heeft dan eruit gedekt wordt",
    [withCell("Middelen", 2, "Stand", 100000)],
    [finding("V-25", ["Middelen", 2, "Stand"], "Algemene reserve", "2023", "€ 120.000", "P-4, P-5")],
  ),
  broken(
    "V-26: meer inhuur dan de norm",
    [withCell("Capaciteitsvraag", 7, "Bemensing", "inhuur gezocht")],
    [finding("V-26", ["Capaciteitsvraag"], "2023", "480 uur", "15 %", "10 %")],
  ),
  broken(
    "V-27: een taakveld zonder punt",
    [withCell("Financien", 2, "Taakveld", "sport")],
    [finding("V-27", ["Financien", 2, "Taakveld"], "'sport'", "6.72")],
  ),
  broken(
    "V-28: later dan toegezegd, zonder reden",
    [withCell("Producten", 3, "Reden verschuiving", null)],
    [finding("V-28", ["Producten", 3, "Reden verschuiving"], "01-06-2023", "01-09-2023")],
  ),
];

const named: readonly BrokenWorkbook[] = [
  broken(
    "S-1: zonder Overleg is niet te zeggen wie elkaar spreekt",
    [withoutTable("Overleg")],
    [finding("S-1", ["de werkmap"], "Overleg", "V-10, V-19")],
  ),
  broken(
    "S-2: een item zonder status",
    [withCell("Portfolio", 5, "Status", null)],
    [finding("S-2", ["Portfolio", 5, "Status"], "gewenst")],
  ),
  broken(
    "S-7: een overleg over een nummer dat niet bestaat",
    [withCell("Overleg", 4, "Nr", "P-44")],
    [finding("S-7", ["Overleg", 4, "Nr"], "P-44")],
  ),
  broken(
    "S-7: een product van een nummer dat niet bestaat",
    [withCell("Producten", 2, "Nr", "P-44")],
    [finding("S-7", ["Producten", 2, "Nr"], "P-44")],
  ),
  broken(
    "S-16: een aanbod onder nul",
    [withCell("Capaciteitsaanbod", 4, "2023-Q1", -10)],
    [finding("S-16", ["Capaciteitsaanbod", 4, "2023-Q1"], "-10")],
  ),
  broken(
    "S-20: een keuze over een knelpunt dat niet bestaat",
    [
      withSheets(tableSheet("Knelpunten", ["Knelpuntnr", "Knelpunt"], [["KP-1", "Te weinig juristen"]])),
      withColumn("Keuzes", "Knelpuntnr", ["KP1"]),
    ],
    [finding("S-20", ["Keuzes", 2, "Knelpuntnr"], "KP1", "Bedoelt u KP-1?")],
  ),
  broken(
    "S-25: een scenario huurt in zonder te zeggen hoeveel",
    [withSheets(scenarioSheet("", "inhuren", "Jurist", "2023-Q1", null))],
    [finding("S-25", ["Scenarios", 2, "Uren"], "inhuren", "zonder Uren")],
  ),
  broken(
    "S-26: een scenario huurt een rol in die niemand levert",
    [withSheets(scenarioSheet("", "inhuren", "Juristt", "2023-Q1", 40))],
    [finding("S-26", ["Scenarios", 2, "Rol"], "Juristt", "Bedoelt u Jurist?")],
  ),
  broken(
    "S-21: dekking uit een bron met een letter te veel",
    [withCell("Financien", 3, "Bron", "Algemene reserves")],
    [finding("S-21", ["Financien", 3, "Bron"], "Bedoelt u Algemene reserve?")],
  ),
];

export const steeringRules: readonly BrokenWorkbook[] = [...steering, ...money, ...named];
