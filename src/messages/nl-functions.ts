/** Why a function in a cell gives an error value. */
import { listText, meantText } from "./nl-format";
import { quoted } from "./quoted";
import type { FunctionRefusal, NumberedTable } from "./refusal";

const cellsShown = 4;
const charactersShown = 40;
const howToPass = "Geef een tabel door met haar koppen: Tabelnaam[[#Kopteksten];[#Gegevens]].";

/** One or two sentences, which Excel shows at the error value of the cell. */
export const functionRefusalText = (refusal: FunctionRefusal): string => {
  switch (refusal.code) {
    case "noTables":
      return `Er is geen tabel meegegeven. ${howToPass}`;
    case "blankArgument":
      return `Argument ${refusal.argument} is leeg. ${howToPass}`;
    case "notATable":
      return `Argument ${refusal.argument} begint met ${listText(refusal.begins.slice(0, cellsShown).map((text) => quoted(text, charactersShown)))}; dat zijn geen koppen van een tabel van het register. ${howToPass}`;
    case "sameTable":
      return `De argumenten ${listText(refusal.arguments.map(String))} zijn allebei gelezen als ${refusal.table}. Geef die tabel één keer.`;
    case "tableMissing":
      return `Nodig is ook: ${listText(refusal.tables)}.${readAs(refusal.read)}`;
    case "unknownView":
      return `De weergave ${quoted(refusal.found, charactersShown)} bestaat niet. Kies "saldo", "bezetting", "vraag", "aanbod" of "lijst", eventueel met "vastgelegd", "zonder lijn" of beide erachter.`;
    case "noNumber":
      return "Het nummer ontbreekt: geef een Keuzenr of het Nr van een item als argument 1.";
    case "answerTooLarge":
      return "Het antwoord is te groot: Excel op het web neemt van een functie hoogstens 5 MB aan. De knoppen van het lint schrijven het op een blad.";
    case "unknownNumber":
      return `${unknownNumberText(refusal)}${refusal.choicesGiven ? "" : " De tabel Keuzes is niet meegegeven."}`;
  }
};

/** A number that is no Keuzenr and no item's Nr, with what may be meant. */
export const unknownNumberText = (asked: {
  readonly number: string;
  readonly suggestions: readonly string[];
}): string => {
  const meant = asked.suggestions.length > 0 ? ` ${meantText(asked.suggestions)}` : "";
  return `Nummer '${asked.number}' staat niet in Keuzes en niet in Portfolio.${meant}`;
};

const readAs = (read: readonly NumberedTable[]): string =>
  read.length === 0
    ? ""
    : ` Gelezen ${read.length === 1 ? "is" : "zijn"}: ${read.map(({ argument, table }) => `argument ${argument} als ${table}`).join(", ")}.`;
