import { listText, meantText } from "./en-format";
import type { FunctionRefusal, NumberedTable } from "./refusal";
import { quoted } from "./quoted";

const cellsShown = 4;
const charactersShown = 40;
const howToPass = "Pass a table with its headings: TableName[[#Headers],[#Data]].";

/** One or two sentences, which Excel shows at the error value of the cell. */
export const functionRefusalText = (refusal: FunctionRefusal): string => {
  switch (refusal.code) {
    case "noTables":
      return `No table was passed. ${howToPass}`;
    case "blankArgument":
      return `Argument ${refusal.argument} is blank. ${howToPass}`;
    case "notATable":
      return `Argument ${refusal.argument} begins with ${listText(refusal.begins.slice(0, cellsShown).map((text) => quoted(text, charactersShown)))}; these are not the headings of a table of the register. ${howToPass}`;
    case "sameTable":
      return `Arguments ${listText(refusal.arguments.map(String))} were both read as ${refusal.table}. Pass that table once.`;
    case "tableMissing":
      return `Also needed: ${listText(refusal.tables)}.${readAs(refusal.read)}`;
    case "unknownView":
      return `There is no view ${quoted(refusal.found, charactersShown)}. Choose "saldo" (balance), "bezetting" (occupancy), "vraag" (demand), "aanbod" (supply) or "lijst" (list), followed by "vastgelegd" (committed), "zonder lijn" (without line work) or both if you like.`;
    case "noNumber":
      return "The number is missing: give a Keuzenr, or the Nr of an item, as argument 1.";
    case "answerTooLarge":
      return "The answer is too large: Excel on the web takes no more than 5 MB of a function. The buttons of the ribbon write it on a sheet.";
    case "unknownNumber":
      return `${unknownNumberText(refusal)}${refusal.choicesGiven ? "" : " The table Keuzes was not passed."}`;
  }
};

/** A number that is no Keuzenr and no item's Nr, with what may be meant. */
export const unknownNumberText = (asked: {
  readonly number: string;
  readonly suggestions: readonly string[];
}): string => {
  const meant = asked.suggestions.length > 0 ? ` ${meantText(asked.suggestions)}` : "";
  return `Number '${asked.number}' is neither in Keuzes nor in Portfolio.${meant}`;
};

const readAs = (read: readonly NumberedTable[]): string =>
  read.length === 0
    ? ""
    : ` Read so far: ${read.map(({ argument, table }) => `argument ${argument} as ${table}`).join(", ")}.`;
