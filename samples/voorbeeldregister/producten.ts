import { date, tableOfRows } from "./sample-table";

const _ = null;

// prettier-ignore
export const producten = tableOfRows(
  "Producten",
  ["Nr", "Product", "Toegezegd op", "Prognose", "Reden verschuiving", "Geleverd op", "Voor"],
  [
    ["P-2", "Bestemmingsplan De Duinrand", date("2022-06-30"), _, _, date("2022-06-23"), "raad"],
    ["P-5", "Woonvisie", date("2023-06-29"), date("2023-06-29"), _, _, "raad"],
    ["P-8", "Concept-omgevingsvisie", date("2023-03-30"), date("2023-06-29"), "De raad vroeg om een extra ronde langs de dorpen.", _, "raad"],
    ["P-17", "Water- en rioleringsprogramma", date("2022-12-15"), date("2023-03-30"), _, _, "raad"],
    ["P-26", "Oplevering kunstgrasvelden", date("2022-08-15"), date("2022-10-31"), "De drainage van veld 2 moest over.", _, "college"],
    ["P-32", "Participatieverordening", date("2023-11-30"), _, _, _, "raad"],
    ["P-37", "Programma van eisen zaaksysteem", date("2022-09-01"), _, "Twee afdelingen reageerden later.", date("2022-09-12"), "college"],
    ["L-4", "Programmabegroting 2023", date("2022-11-03"), date("2022-11-03"), _, _, "raad"],
  ],
);
