import { tableOfRows } from "./sample-table";

// prettier-ignore
export const samenhang = tableOfRows(
  "Samenhang",
  ["Van", "Naar", "Soort", "Toelichting"],
  [
    ["P-5", "P-4", "versterkt", "De woonvisie geeft de onderbouwing voor de doelgroepen."],
    ["P-8", "P-9", "eerst klaar", "Het omgevingsplan werkt de omgevingsvisie uit."],
    ["P-11", "P-12", "eerst klaar", "Eerst het programma, dan het plan per wijk."],
    ["P-13", "P-27", "zelfde middelen", "Beide vragen dezelfde projectleider en de technische ruimte bij Beheer."],
    ["P-21", "P-27", "zelfde plek", "De steunpunten komen in de dorpshuizen."],
    ["P-19", "P-20", "tegelijk", "Het afwegingskader is nodig voor de inkoop."],
    ["P-6", "P-31", "eerst klaar", "De plek van de bibliotheek volgt uit het centrumplan."],
    ["P-4", "P-22", "versterkt", "Flexwoningen nemen druk weg bij de opvang."],
    ["P-33", "P-2", "eerst klaar", "De ontsluiting van De Duinrand loopt over de Provincialeweg."],
    ["P-38", "P-37", "versterkt", "Actief openbaar maken gaat vanuit het nieuwe zaaksysteem."],
    ["P-34", "P-50", "eerst klaar", "Verkeersonderzoek van de provincie."],
  ],
);
