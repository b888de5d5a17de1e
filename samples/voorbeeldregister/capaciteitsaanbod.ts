import { person } from "./personen";
import { date, quarters, tableOfRows } from "./sample-table";

// prettier-ignore
export const capaciteitsaanbod = tableOfRows(
  "Capaciteitsaanbod",
  ["Rol", "Capaciteitshouder", "Eenheid", "Lijnaandeel", "Inhuur maximaal", "Inhuur tarief", "Inhuur vanaf", ...quarters],
  [
    ["Projectleider", person.vanDerLinden, "fte", 0.1, 1.5, 115, date("2023-04-01"), 5.6, 4.8, 4.8, 4.8, 5.6, 5.6, 5.6, 5.6],
    ["Programmamanager", person.vanDerLinden, "fte", 0.1, 0.5, 125, date("2023-04-01"), 1.9, 1.9, 1.9, 1.9, 1.9, 1.9, 1.9, 1.9],
    ["Procesregisseur", person.vanDerLinden, "fte", null, 0.5, 110, date("2023-01-01"), 2, 2, 2, 2, 2, 2, 2, 2],
    ["Planeconoom", person.jansen, "fte", 0.25, 0.4, 130, date("2023-07-01"), 0.8, 0.8, 0.8, 0.8, 0.8, 0.8, 0.8, 0.8],
    ["Beleidsadviseur ruimte", person.jansen, "uren", 0.5, 300, 105, date("2023-04-01"), 3000, 3000, 3000, 3000, 3000, 3000, 3000, 3000],
    ["Beleidsadviseur sociaal", person.bakker, "uren", null, 400, 100, date("2023-01-01"), 4300, 4300, 4300, 4300, 4300, 4300, 4300, 4300],
    ["Civiel technicus", person.mulder, "uren", 0.55, 350, 95, date("2023-04-01"), 3000, 3000, 3000, 3000, 3000, 3000, 3000, 3000],
    ["Jurist", person.visser, "dagen", 0.4, 20, 135, date("2023-01-01"), 105, 105, 105, 105, 105, 105, 105, 105],
    ["Communicatieadviseur", person.visser, "dagen", 0.5, 15, 95, date("2023-01-01"), 135, 135, 130, 135, 135, 135, 130, 135],
    ["Inkoopadviseur", person.visser, "dagen", 0.3, 15, 105, date("2023-04-01"), 60, 60, 60, 60, 60, 60, 60, null],
    ["Financieel adviseur", person.visser, "uren", null, 120, 110, date("2023-01-01"), 1500, 1500, 1400, 1500, 1500, 1500, 1400, 1500],
    ["Informatieadviseur", person.smit, "fte", null, 0.5, 120, date("2023-07-01"), 3.1, 3.1, 3.1, 3.1, 3.1, 3.1, "p.m.", "p.m."],
  ],
);
