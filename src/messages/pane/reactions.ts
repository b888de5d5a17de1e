import type { ReactionKind } from "../../domain/model";
import type { Language } from "../language";

export type ReactionFilter = "open" | "all";

type Counted = readonly [one: string, more: string];

interface ReactionTexts {
  readonly kinds: Readonly<Record<ReactionKind | "unsaid", Counted>>;
  readonly open: (count: string) => string;
  readonly noneOpen: string;
  readonly show: string;
  readonly filters: Readonly<Record<ReactionFilter, string>>;
  readonly list: string;
  readonly allClosed: string;
  readonly noneYet: string;
  readonly without: string;
  readonly unknown: (number: string, suggestions: string) => string;
  readonly secret: (nr: string) => string;
  readonly said: (kind: string, who: string) => string;
  readonly answered: (answer: string) => string;
  readonly closed: (day: string) => string;
  readonly answer: string;
  readonly answerTo: (who: string, number: string) => string;
  readonly close: string;
  readonly closeOf: (who: string, number: string) => string;
  readonly reopen: string;
  readonly reopenOf: (who: string, number: string) => string;
  readonly yourAnswer: (who: string) => string;
  readonly addsColumns: (headings: string, table: string) => string;
  readonly saveAndClose: string;
  readonly save: string;
  readonly cancel: string;
  readonly answering: string;
  readonly hasAnswered: (who: string) => string;
  readonly hasClosed: (who: string) => string;
  readonly hasReopened: (who: string) => string;
  readonly about: string;
  readonly howTo: string;
  readonly make: string;
  readonly making: string;
  readonly made: string;
}

export const reactionTexts: Record<Language, ReactionTexts> = {
  nl: {
    kinds: {
      objection: ["bezwaar", "bezwaren"],
      question: ["vraag", "vragen"],
      agreed: ["akkoord", "akkoord"],
      unsaid: ["zonder soort", "zonder soort"],
    },
    open: (count) => `${count} open`,
    noneOpen: "Niets open",
    show: "Toon",
    filters: { open: "Open", all: "Alle" },
    list: "Reacties per item en keuze",
    allClosed: "Op elke reactie is geantwoord of ze is afgehandeld.",
    noneYet: "Er is nog geen reactie. Een MT-lid typt ze in de tabel Reacties, ook zonder deze invoegtoepassing.",
    without: "Zonder nummer",
    unknown: (number, suggestions) =>
      `${number}: geen nummer van een item of een keuze${suggestions === "" ? "" : `. Bedoelt u ${suggestions}?`}`,
    secret: (nr) => `${nr} (geheim)`,
    said: (kind, who) => `${kind} van ${who}`,
    answered: (answer) => `Antwoord: ${answer}`,
    closed: (day) => `Afgehandeld op ${day}`,
    answer: "Antwoord",
    answerTo: (who, number) => `Antwoord ${who} over ${number}`,
    close: "Handel af",
    closeOf: (who, number) => `Handel af: ${who} over ${number}`,
    reopen: "Heropen",
    reopenOf: (who, number) => `Heropen: ${who} over ${number}`,
    yourAnswer: (who) => `Antwoord aan ${who}`,
    addsColumns: (headings, table) =>
      `De tabel ${table} mist nog ${headings}. Bij het bewaren komt dat er rechts bij, zodat ook wie de invoegtoepassing niet heeft het antwoord leest.`,
    saveAndClose: "Bewaar en handel af",
    save: "Bewaar, laat open",
    cancel: "Annuleer",
    answering: "Antwoord bewaren",
    hasAnswered: (who) => `Het antwoord aan ${who} staat in de tabel.`,
    hasClosed: (who) => `De reactie van ${who} is afgehandeld.`,
    hasReopened: (who) => `De reactie van ${who} is weer open.`,
    about:
      "In de tabel Reacties zet een MT-lid per item of keuze of het akkoord is, een vraag heeft of bezwaar maakt. Daarvoor is geen invoegtoepassing nodig. Hier staan die reacties bij elkaar, en kunt u ze beantwoorden en afhandelen.",
    howTo: "De tabel komt op een nieuw blad.",
    make: "Maak Reacties",
    making: "Reacties maken",
    made: "De tabel Reacties staat op een nieuw blad.",
  },
  en: {
    kinds: {
      objection: ["objection", "objections"],
      question: ["question", "questions"],
      agreed: ["agreed", "agreed"],
      unsaid: ["without a kind", "without a kind"],
    },
    open: (count) => `${count} open`,
    noneOpen: "Nothing open",
    show: "Show",
    filters: { open: "Open", all: "All" },
    list: "Reactions by item and choice",
    allClosed: "Every reaction has been answered or closed.",
    noneYet: "There is no reaction yet. Members of the MT type them in the table Reacties, also without this add-in.",
    without: "Without a number",
    unknown: (number, suggestions) =>
      `${number}: no number of an item or a choice${suggestions === "" ? "" : `. Did you mean ${suggestions}?`}`,
    secret: (nr) => `${nr} (secret)`,
    said: (kind, who) => `${kind} by ${who}`,
    answered: (answer) => `Answer: ${answer}`,
    closed: (day) => `Closed on ${day}`,
    answer: "Answer",
    answerTo: (who, number) => `Answer ${who} about ${number}`,
    close: "Close",
    closeOf: (who, number) => `Close: ${who} about ${number}`,
    reopen: "Reopen",
    reopenOf: (who, number) => `Reopen: ${who} about ${number}`,
    yourAnswer: (who) => `Answer to ${who}`,
    addsColumns: (headings, table) =>
      `The table ${table} has no ${headings} yet. Saving adds that at the right, so that people without the add-in read the answer too.`,
    saveAndClose: "Save and close",
    save: "Save, leave open",
    cancel: "Cancel",
    answering: "Saving the answer",
    hasAnswered: (who) => `The answer to ${who} stands in the table.`,
    hasClosed: (who) => `The reaction of ${who} is closed.`,
    hasReopened: (who) => `The reaction of ${who} is open again.`,
    about:
      "In the table Reacties members of the MT say of each item or choice whether they agree, have a question or object. They need no add-in for that. Here those reactions stand together, and you can answer and close them.",
    howTo: "The table comes on a new sheet.",
    make: "Make Reacties",
    making: "Making Reacties",
    made: "The table Reacties stands on a new sheet.",
  },
};
