import { date, list, tableOfRows } from "./sample-table";

const _ = null;

// prettier-ignore
export const ontwikkelingen = tableOfRows(
  "Ontwikkelingen",
  ["Ontwikkeling", "Bron", "Verwacht effect", "Horizon", "Raakt", "Advies", "Besproken op"],
  [
    ["Prijzen in de bouw stijgen", "Inkoopcijfers van de regio", "Ramingen van voor 2022 zijn te laag.", "2023", list("P-6", "P-13", "P-25", "P-33"), "Ramingen herijken vóór de begroting.", date("2022-09-06")],
    ["Inwoners worden ouder", "Bevolkingsprognose van de provincie", "Meer vraag naar hulp dichtbij en naar kleinere woningen.", "2030", list("P-1", "P-21"), "Meenemen in de woonvisie.", date("2022-06-14")],
    ["De Omgevingswet kan opnieuw later ingaan", "Brief van het Rijk", "Langer twee systemen naast elkaar.", "2023", list("P-7", "P-8", "P-9"), "Planning in oktober opnieuw bekijken.", _],
    ["Technisch personeel is schaars", "Vacaturecijfers", "Vacatures staan langer dan een halfjaar open.", "2023-2025", _, "Eerst vragen of het werk te bemensen is.", date("2022-09-20")],
  ],
);
