import type { Language } from "../language";

interface AnswerTexts {
  readonly intro: string;
  readonly lacks: (tables: string) => string;
  readonly add: (tables: string) => string;
  readonly adding: string;
  readonly added: (sheets: string) => string;
  readonly back: string;
  readonly labelled: (heading: string, figure: string) => string;
  readonly write: (sheet: string) => string;
  readonly writing: string;
  readonly written: (sheet: string) => string;
  readonly lists: string;
  readonly listsHow: string;
}

export const answerTexts: Record<Language, AnswerTexts> = {
  nl: {
    intro: "Vragen die het register beantwoordt. Kies er een om te zien waar het antwoord op rust.",
    lacks: (tables) => `Hiervoor is nodig: ${tables}.`,
    add: (tables) => `Maak ${tables}`,
    adding: "Tabellen maken",
    added: (sheets) => `Gemaakt: ${sheets}.`,
    back: "Alle vragen",
    labelled: (heading, figure) => `${heading}: ${figure}`,
    write: (sheet) => `Schrijf blad ${sheet}`,
    writing: "Blad schrijven",
    written: (sheet) => `Blad ${sheet} is bijgewerkt.`,
    lists: "Lijsten voor de begroting",
    listsHow:
      "De DPL bevat wat nieuw is in de begroting, per prioriteitsgroep; het MJIP de investeringen met hun kapitaallasten.",
  },
  en: {
    intro: "Questions that the register answers. Choose one to see what its answer rests on.",
    lacks: (tables) => `This needs: ${tables}.`,
    add: (tables) => `Make ${tables}`,
    adding: "Making tables",
    added: (sheets) => `Made: ${sheets}.`,
    back: "All questions",
    labelled: (heading, figure) => `${heading}: ${figure}`,
    write: (sheet) => `Write sheet ${sheet}`,
    writing: "Writing the sheet",
    written: (sheet) => `Sheet ${sheet} has been refreshed.`,
    lists: "Lists for the budget",
    listsHow:
      "The DPL holds what is new in the budget, by priority group; the MJIP the investments with their capital charges.",
  },
};
