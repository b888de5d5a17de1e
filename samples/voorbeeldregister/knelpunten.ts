import { list, tableOfRows } from "./sample-table";

// prettier-ignore
export const knelpunten = tableOfRows(
  "Knelpunten",
  ["Knelpuntnr", "Knelpunt", "Herkomst", "Nr", "Rol", "Periode", "Uren", "Toelichting", "Status"],
  [
    ["KP-1", "Te weinig projectleiders voor de lopende projecten", "portfolio", list("P-3", "P-36", "P-38"), "Projectleider", "2023-Q2", 332, "Drie lopende projecten hebben geen projectleider en in maart vertrekt er een.", "open"],
    ["KP-2", "Eén planeconoom voor alle woningbouw", "portfolio", list("P-2", "P-3", "P-6", "P-25"), "Planeconoom", "2023-Q2", 74, "Kwetsbaar bij ziekte; marktpartijen betalen meer.", "open"],
    ["KP-3", "Geen projectleiding voor het omgevingsplan", "portfolio", "P-9", "Projectleider", "2023-Q2", 140, "Verplicht, maar niet te bemensen zonder inhuur.", "open"],
    ["KP-4", "Wachttijd bij de toegang Wmo en jeugd", "lijn", "L-2", "Beleidsadviseur sociaal", "2023-Q1", "p.m.", "De lijn kan niemand missen voor programma's. De omvang wordt in november bekend.", "open"],
    ["KP-5", "Vacature informatiebeveiliger", "lijn", "P-39", "Informatieadviseur", "2023-Q1", 140, "Ingevuld per 1 september via een buurgemeente; overdracht loopt.", "opgelost"],
  ],
);
