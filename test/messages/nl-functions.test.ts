/** The sentences at the error values of functions: which argument it is, what is wrong, and what to do. */
import { functionRefusalText } from "../../src/messages/nl-functions";
import type { FunctionRefusal } from "../../src/messages/refusal";

test.each<[FunctionRefusal, string]>([
  [
    { code: "noTables" },
    "Er is geen tabel meegegeven. Geef een tabel door met haar koppen: Tabelnaam[[#Kopteksten];[#Gegevens]].",
  ],
  [
    { code: "blankArgument", argument: 3 },
    "Argument 3 is leeg. Geef een tabel door met haar koppen: Tabelnaam[[#Kopteksten];[#Gegevens]].",
  ],
  [
    { code: "notATable", argument: 2, begins: ["P-1", "jurist", "12", "13", "14"] },
    "Argument 2 begint met 'P-1', 'jurist', '12' en '13'; dat zijn geen koppen van een tabel van het register. Geef een tabel door met haar koppen: Tabelnaam[[#Kopteksten];[#Gegevens]].",
  ],
  [
    { code: "sameTable", arguments: [2, 4], table: "Portfolio" },
    "De argumenten 2 en 4 zijn allebei gelezen als Portfolio. Geef die tabel één keer.",
  ],
  [
    { code: "tableMissing", tables: ["Portfolio", "Scores"], read: [{ argument: 1, table: "Keuzes" }] },
    "Nodig is ook: Portfolio en Scores. Gelezen is: argument 1 als Keuzes.",
  ],
  [
    { code: "unknownView", found: "saldi" },
    'De weergave \'saldi\' bestaat niet. Kies "saldo", "bezetting", "vraag", "aanbod" of "lijst", eventueel met "vastgelegd", "zonder lijn" of beide erachter.',
  ],
  [{ code: "noNumber" }, "Het nummer ontbreekt: geef een Keuzenr of het Nr van een item als argument 1."],
  [
    { code: "unknownNumber", number: "K1", suggestions: ["K-1"], choicesGiven: true },
    "Nummer 'K1' staat niet in Keuzes en niet in Portfolio. Bedoelt u K-1?",
  ],
  [
    { code: "unknownNumber", number: "K-1", suggestions: [], choicesGiven: false },
    "Nummer 'K-1' staat niet in Keuzes en niet in Portfolio. De tabel Keuzes is niet meegegeven.",
  ],
])("%j", (refusal, sentence) => {
  expect(functionRefusalText(refusal)).toBe(sentence);
});
