import { date, list, tableOfRows } from "./sample-table";

// prettier-ignore
export const instellingen = tableOfRows(
  "Instellingen",
  ["Instelling", "Waarde"],
  [
    ["Gemeente", "Westerduin (fictief)"],
    ["Begrotingsjaar", 2023],
    ["Einde bestuursperiode", date("2026-03-18")],
    ["Uren per fte", 1400],
    ["Uren per dag", 8],
    ["Krap boven", 0.9],
    ["Spreiding gewichten", 0.2],
    ["Statussen vastgelegd", list("Voorbereiding", "In uitvoering", "Nazorg")],
    ["Statussen gewenst", list("Idee", "Opgave", "Koersvast", "Voorgelegd")],
    ["Statussen buiten", list("Geparkeerd", "On hold", "Gestopt", "Uitbesteed", "Afgerond")],
    ["Driehoek verplicht bij", list("Koersvast", "Voorgelegd", "Voorbereiding", "In uitvoering", "Nazorg")],
    ["Ambtelijk opdrachtgever mag zijn", "lijnmanager"],
    ["Tarief inhuur", "€ 110 per uur, exclusief btw"],
    ["Tekenafspraak", "(-) is nadeel, (+) is voordeel"],
    ["Schemaversie", 3],
  ],
);
