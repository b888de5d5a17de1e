/** The functions of cells in plain words. Their names and words are the workbook's, in every language. */
import type { AnswerName } from "../../domain/answer-sources";
import type { Language } from "../language";

/** The arguments by the names that Excel shows. */
export const argumentNames = { balance: "weergave", decision: "nummer", tables: "tabellen" } as const;

interface FunctionText {
  readonly answers: string;
  /** What stands before the tables, in plain words; null where nothing does. */
  readonly first: string | null;
}

interface FunctionsTexts {
  readonly intro: string;
  readonly functions: Readonly<Record<AnswerName, FunctionText>>;
  readonly argumentsTitle: string;
  readonly tables: (needed: string, more: string) => string;
  readonly missing: (tables: string) => string;
  readonly example: string;
  readonly view: string;
  readonly number: string;
  readonly numberHint: string;
  readonly committedOnly: string;
  readonly withoutLine: string;
  readonly figures: Readonly<Record<"saldo" | "bezetting" | "vraag" | "aanbod" | "lijst", string>>;
  readonly insert: string;
  readonly inserting: string;
  readonly inserted: (sheet: string) => string;
  readonly room: string;
  readonly secret: string;
}

export const functionTexts: Record<Language, FunctionsTexts> = {
  nl: {
    intro:
      "Vier functies zet u in een cel, zoals SOM. Hun antwoord loopt over naar de cellen eronder en ernaast, en rekent mee als een tabel wijzigt. Wie de invoegtoepassing niet heeft, ziet #NAAM?; maak voor MT en college daarom bladen.",
    functions: {
      balance: {
        answers: "Past wat gevraagd wordt bij wat er is? Per rol en periode, in uren.",
        first: "welk cijfer u wilt zien, tussen aanhalingstekens",
      },
      triangle: {
        answers: "Wie zijn van elk item de opdrachtgevers en de opdrachtnemer, en wat ontbreekt of klopt er niet?",
        first: null,
      },
      ranking: {
        answers: "In welke volgorde staat wat gewenst is, en hoe stevig is elke plaats?",
        first: null,
      },
      decision: {
        answers: "Wat moet er over een keuze besloten worden, en wat ontbreekt daar nog aan?",
        first: "een Keuzenr, of het Nr van een item",
      },
    },
    argumentsTitle: "Tussen de haakjes",
    tables: (needed, more) =>
      `${needed}${more && `, en om meer te zeggen ${more}`}; elk met haar koppen, in willekeurige volgorde`,
    missing: (tables) => `Nog niet in deze werkmap: ${tables}.`,
    example: "Zo staat het in een Nederlandse Excel:",
    view: "Weergave",
    number: "Nummer",
    numberHint: "Een Keuzenr of het Nr van een item; leeg is de eerste keuze die openstaat.",
    committedOnly: "Alleen vastgelegd",
    withoutLine: "Zonder lijnwerk",
    figures: {
      saldo: "saldo: aanbod min vraag",
      bezetting: "bezetting: vraag gedeeld door aanbod",
      vraag: "vraag: gevraagde uren",
      aanbod: "aanbod: beschikbare uren",
      lijst: "lijst: een regel per rol en periode",
    },
    insert: "Voeg in bij de geselecteerde cel",
    inserting: "Functie invoegen",
    inserted: (sheet) => `De functie staat in de geselecteerde cel op blad ${sheet}.`,
    room: "Er is genoeg ruimte nodig onder en naast de cel, het liefst op een leeg blad. Is die er niet, dan wordt er niets geschreven.",
    secret: "geheim",
  },
  en: {
    intro:
      "Four functions go into a cell, like SUM. Their answer spills to the cells below and beside it, and follows when a table changes. Who does not have the add-in sees #NAME?; so make sheets for management team and executive.",
    functions: {
      balance: {
        answers: "Does what is asked fit what there is? Per role and period, in hours.",
        first: "which figure you want to see, in quotation marks",
      },
      triangle: {
        answers: "Who are the sponsors and the lead of each item, and what is missing or wrong?",
        first: null,
      },
      ranking: { answers: "In which order stands what is wanted, and how firm is each place?", first: null },
      decision: {
        answers: "What must be decided about a choice, and what is still missing for it?",
        first: "a Keuzenr, or the Nr of an item",
      },
    },
    argumentsTitle: "Between the brackets",
    tables: (needed, more) => `${needed}${more && `, and to say more ${more}`}; each with its headings, in any order`,
    missing: (tables) => `Not in this workbook yet: ${tables}.`,
    example: "As an English Excel shows it:",
    view: "View",
    number: "Number",
    numberHint: "A Keuzenr or the Nr of an item; blank is the first choice that is open.",
    committedOnly: "Committed only",
    withoutLine: "Without line work",
    figures: {
      saldo: "saldo: supply less demand",
      bezetting: "bezetting: demand divided by supply",
      vraag: "vraag: hours asked",
      aanbod: "aanbod: hours available",
      lijst: "lijst: a line per role and period",
    },
    insert: "Insert into the selected cell",
    inserting: "Inserting a function",
    inserted: (sheet) => `It stands in the selected cell on sheet ${sheet}.`,
    room: "It needs room below and beside the cell, preferably on an empty sheet. Where there is none, nothing is written.",
    secret: "secret",
  },
};
