import { person } from "./personen";
import { date, tableOfRows } from "./sample-table";

const _ = null;

// prettier-ignore
export const reacties = tableOfRows(
  "Reacties",
  ["Nr", "Keuzenr", "Wie", "Reactie", "Tekst", "Datum", "Antwoord", "Afgehandeld op"],
  [
    [_, "K-1", person.mulder, "bezwaar", "Inhuur van een projectleider vóór april lukt niet.", date("2022-09-22"), _, _],
    [_, "K-2", person.jansen, "akkoord", _, date("2022-09-23"), _, date("2022-09-26")],
    ["P-25", _, person.bakker, "vraag", "Zijn de schoolbesturen al akkoord met de planning?", date("2022-09-20"), "Ja, op 15 september.", date("2022-09-21")],
    ["P-21", _, person.visser, "bezwaar", "De reserve is niet bedoeld voor lasten die blijven.", date("2022-09-27"), _, _],
    ["P-72", _, person.smit, "vraag", "Komt dit in het nieuwe zaaksysteem?", date("2022-09-28"), _, _],
  ],
);
