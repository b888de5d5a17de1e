import { person } from "./personen";
import { list, tableOfRows } from "./sample-table";

const _ = null;

// prettier-ignore
export const akkoord = tableOfRows(
  "Akkoord",
  ["Passage", "Tekst", "Thema", "Portefeuillehouder", "Nr", "Begrotingsprogramma"],
  [
    ["A1", "Wij maken in vier jaar 600 woningen mogelijk, ook voor starters en ouderen.", "Wonen en ruimte", person.vanDalen, list("P-1", "P-2", "P-3"), "2 Wonen en ruimte"],
    ["A2", "Wie met spoed een dak nodig heeft, vindt dat binnen een halfjaar.", "Wonen en ruimte", person.vanDalen, "P-4", "2 Wonen en ruimte"],
    ["A3", "Het centrum van Westerduin wordt groen en levendig.", "Wonen en ruimte", person.vanDalen, "P-6", "2 Wonen en ruimte"],
    ["B1", "De gemeente geeft zelf het voorbeeld bij het besparen van energie.", "Duurzaamheid en klimaat", person.bouwmeester, list("P-11", "P-13"), "5 Leefomgeving en beheer"],
    ["C1", "Geen kind groeit op in armoede.", "Zorg en inkomen", person.kuipers, "P-18", "3 Zorg en inkomen"],
    ["C2", "Hulp is er dichtbij, in elke kern.", "Zorg en inkomen", person.kuipers, "P-21", "3 Zorg en inkomen"],
    ["D1", "Kinderen in Noorderzijl krijgen één nieuw kindcentrum.", "Dorpen en voorzieningen", person.postma, "P-25", "4 Voorzieningen"],
    ["D2", "Elke kern houdt een dorpshuis.", "Dorpen en voorzieningen", person.postma, "P-27", "4 Voorzieningen"],
    ["E1", "Scholieren fietsen veilig van dorp naar dorp.", "Bereikbaarheid en beheer", person.postma, "P-33", "5 Leefomgeving en beheer"],
    ["F1", "Wij laten jongeren meebeslissen.", "Dienstverlening en bedrijfsvoering", person.bouwmeester, _, _],
  ],
);
