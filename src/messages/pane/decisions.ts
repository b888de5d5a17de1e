import type { Language } from "../language";

interface DecisionTexts {
  readonly search: string;
  readonly searchHow: string;
  readonly list: string;
  readonly open: string;
  readonly decided: string;
  readonly items: string;
  readonly nothingFound: string;
  readonly nothing: string;
  readonly before: (body: string, day: string) => string;
  readonly noDeadline: string;
  readonly overdue: string;
  readonly decidedOn: (day: string, number: string) => string;
  readonly secret: string;
  readonly secretChoice: string;
  readonly complete: string;
  readonly concept: (gaps: number) => string;
  readonly aboutItem: (choices: string) => string;
  readonly noChoice: string;
  readonly look: string;
  readonly lookAt: (number: string) => string;
  readonly make: (count: number) => string;
  readonly makeOpen: (count: number) => string;
  readonly makeThis: string;
  readonly makeDocument: string;
  readonly definitive: string;
  readonly choose: string;
  readonly making: string;
  readonly made: (count: number) => string;
  readonly madeSome: (made: number, of: number) => string;
  readonly stopped: string;
  readonly madeList: (count: number) => string;
  readonly back: string;
  readonly title: (number: string) => string;
  readonly stillOpen: string;
  readonly missing: string;
  readonly nothingMissing: string;
  readonly toPlace: (table: string, column: string) => string;
  readonly preview: string;
  readonly unknownNumber: (number: string) => string;
}

export const decisionTexts: Record<Language, DecisionTexts> = {
  nl: {
    search: "Zoek",
    searchHow: "Zoek op nummer of naam",
    list: "Keuzes en items",
    open: "Open keuzes",
    decided: "Besloten",
    items: "Items",
    nothingFound: "Niets gevonden.",
    nothing: "Er zijn nog geen keuzes en geen items.",
    before: (body, day) => `${body} · vóór ${day}`,
    noDeadline: "zonder datum",
    overdue: "de datum is voorbij",
    decidedOn: (day, number) => [`Besloten op ${day}`, number].filter(Boolean).join(", "),
    secret: "Geheim: op het blad komt alleen de verwijzing.",
    secretChoice: "(geheim)",
    complete: "Compleet",
    concept: (gaps) => `Concept: ${gaps === 1 ? "1 punt ontbreekt" : `${gaps} punten ontbreken`}`,
    aboutItem: (choices) => `Staat in ${choices}`,
    noChoice: "Staat nog in geen keuze",
    look: "Bekijk",
    lookAt: (number) => `Bekijk het blad van ${number}`,
    make: (count) => (count === 1 ? "Maak 1 besluitblad" : `Maak ${count} besluitbladen`),
    makeOpen: (count) =>
      count === 1 ? "Maak het blad van de open keuze" : `Maak de bladen van alle ${count} open keuzes`,
    makeThis: "Maak dit besluitblad",
    makeDocument: "Word-document",
    definitive: "Definitief maken: als niets ontbreekt en na de gesloten ronde niets is gewijzigd",
    choose: "Kies een of meer keuzes of items.",
    making: "Besluitbladen maken",
    made: (count) => (count === 1 ? "Het besluitblad is gemaakt." : `${count} besluitbladen zijn gemaakt.`),
    madeSome: (made, of) => `${made} van de ${of} besluitbladen zijn gemaakt, en Overzicht is bijgewerkt.`,
    stopped: "Gestopt.",
    madeList: (count) => (count === 1 ? "Gemaakt: 1 blad" : `Gemaakt: ${count} bladen`),
    back: "Alle keuzes",
    title: (number) => `Besluitblad ${number}`,
    stillOpen: "Nog niet besloten",
    missing: "Wat ontbreekt",
    nothingMissing: "Er ontbreekt niets.",
    toPlace: (table, column) => (column === "" ? `Naar ${table}` : `Naar ${table}, kolom ${column}`),
    preview: "Zo komt het op het blad",
    unknownNumber: (number) => `${number} staat niet meer in het register.`,
  },
  en: {
    search: "Search",
    searchHow: "Search by number or name",
    list: "Choices and items",
    open: "Open choices",
    decided: "Decided",
    items: "Items",
    nothingFound: "Nothing found.",
    nothing: "There are no choices and no items yet.",
    before: (body, day) => `${body} · before ${day}`,
    noDeadline: "without a date",
    overdue: "the date has passed",
    decidedOn: (day, number) => [`Decided on ${day}`, number].filter(Boolean).join(", "),
    secret: "Secret: only the reference comes on the sheet.",
    secretChoice: "(secret)",
    complete: "Complete",
    concept: (gaps) => `Draft: ${gaps === 1 ? "1 point is missing" : `${gaps} points are missing`}`,
    aboutItem: (choices) => `Stands in ${choices}`,
    noChoice: "Stands in no choice yet",
    look: "View",
    lookAt: (number) => `View the sheet of ${number}`,
    make: (count) => (count === 1 ? "Make 1 decision sheet" : `Make ${count} decision sheets`),
    makeOpen: (count) =>
      count === 1 ? "Make the sheet of the open choice" : `Make the sheets of all ${count} open choices`,
    makeThis: "Make this decision sheet",
    makeDocument: "Word document",
    definitive: "Make definitive: when nothing is missing and nothing changed after the closed round",
    choose: "Choose one or more choices or items.",
    making: "Making decision sheets",
    made: (count) => (count === 1 ? "The decision sheet has been made." : `${count} decision sheets have been made.`),
    madeSome: (made, of) => `${made} of the ${of} decision sheets have been made, and Overzicht has been refreshed.`,
    stopped: "Stopped.",
    madeList: (count) => (count === 1 ? "Made: 1 sheet" : `Made: ${count} sheets`),
    back: "All choices",
    title: (number) => `Decision sheet ${number}`,
    stillOpen: "Not decided yet",
    missing: "What is missing",
    nothingMissing: "Nothing is missing.",
    toPlace: (table, column) => (column === "" ? `To ${table}` : `To ${table}, column ${column}`),
    preview: "What the sheet will say",
    unknownNumber: (number) => `${number} no longer stands in the register.`,
  },
};
