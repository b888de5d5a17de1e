import type { Language } from "../language";
import { type PaperId, paperNames } from "../papers/paper-names";

interface PaperTexts {
  readonly intro: string;
  readonly notClosed: string;
  readonly closed: (round: string) => string;
  readonly definitive: string;
  readonly toRounds: string;
  readonly toDecisions: string;
  readonly titles: Readonly<Record<PaperId, string>>;
  readonly shows: Readonly<Record<PaperId, string>>;
  readonly lacks: (tables: string) => string;
  readonly sheet: string;
  readonly sheetOf: (paper: string) => string;
  readonly word: string;
  readonly wordOf: (paper: string) => string;
  readonly allSheets: string;
  readonly writing: string;
  readonly written: (sheets: string) => string;
  readonly making: string;
  /** Whether the surroundings let the file through cannot be known. */
  readonly made: (file: string) => string;
  readonly saving: string;
  readonly noSaving: string;
}

export const paperTexts: Record<Language, PaperTexts> = {
  nl: {
    intro: "Stukken voor MT, college en raad, uit het register. Elk komt op een eigen blad, of als Word-document.",
    notClosed: "Definitief kan nog niet: er is geen gesloten actualisatieronde.",
    closed: (round) =>
      `De laatste actualisatieronde, ${round}, is gesloten. Definitief kan als niets ontbreekt en het register daarna niet is gewijzigd.`,
    definitive: "MT-voorstel en Begrotingskeuzes definitief maken",
    toRounds: "Naar Rondes",
    toDecisions: "Het besluitblad van een keuze staat in Besluitbladen",
    titles: paperNames,
    shows: {
      mtProposal:
        "Wat van het MT wordt gevraagd: de volgorde, de knelpunten met de balans, en de keuzes met advies en toets.",
      budgetChoices:
        "Wat nieuw wordt gevraagd, per prioriteitsgroep en jaar, met de te maken keuzes en wat er overblijft.",
      progress: "Wat er bij elke portefeuillehouder loopt, en welke producten zijn toegezegd.",
      triangles: "Wat er aan elke driehoek ontbreekt. Een werklijst, niet om openbaar te maken.",
      byHolder: "Alle items bij hun portefeuillehouders.",
      byPlace: "Alle items bij hun kern of wijk.",
      method: "Op één bladzijde, voor college en raad: de stappen, de criteria met hun gewichten en de begrippen.",
    },
    lacks: (tables) => `Hiervoor is nodig: ${tables}.`,
    sheet: "Maak blad",
    sheetOf: (paper) => `Maak blad ${paper}`,
    word: "Word-document",
    wordOf: (paper) => `Maak Word-document ${paper}`,
    allSheets: "Maak alle bladen",
    writing: "Bladen schrijven",
    written: (sheets) => `Bijgewerkt: ${sheets}.`,
    making: "Word-document maken",
    made: (file) =>
      `${file} is gemaakt en staat bij uw downloads. Ziet u het daar niet? Dan laat Excel hier geen bestand bewaren: gebruik het blad.`,
    saving: "Een Word-document komt bij uw downloads, als Excel dat hier toelaat.",
    noSaving:
      "Excel op deze computer laat een invoegtoepassing geen bestand bewaren: Word-documenten kan het venster hier niet maken. Gebruik het blad, Excel in de browser of de opdrachtregel.",
  },
  en: {
    intro:
      "Papers for management team, executive and council. Each comes on a sheet of its own, or as a Word document; their content is Dutch.",
    notClosed: "Definitive is not possible yet: there is no closed update round.",
    closed: (round) =>
      `The last update round, ${round}, is closed. Definitive is possible when nothing is missing and the register did not change since.`,
    definitive: "Make the proposal and the budget choices definitive",
    toRounds: "To Rounds",
    toDecisions: "The sheet of a choice is made in Decision sheets",
    titles: {
      mtProposal: "Proposal to the management team",
      budgetChoices: "Budget choices",
      progress: "Progress report",
      triangles: "Triangles, what is missing",
      byHolder: "List by alderman",
      byPlace: "List by village or district",
      method: "How we work",
    },
    shows: {
      mtProposal:
        "What is asked of the management team: the order, the bottlenecks with the balance, and the choices with advice and review.",
      budgetChoices: "What is asked anew, by priority group and year, with the choices to be made and what is left.",
      progress: "What runs at each alderman, and which products were promised.",
      triangles: "What each triangle lacks. A working list, not to be published.",
      byHolder: "All items with their aldermen.",
      byPlace: "All items with their village or district.",
      method: "On one page, for executive and council: the steps, the criteria with their weights, and the terms.",
    },
    lacks: (tables) => `This needs: ${tables}.`,
    sheet: "Make sheet",
    sheetOf: (paper) => `Make sheet ${paper}`,
    word: "Word document",
    wordOf: (paper) => `Make Word document ${paper}`,
    allSheets: "Make all sheets",
    writing: "Writing sheets",
    written: (sheets) => `Refreshed: ${sheets}.`,
    making: "Making a Word document",
    made: (file) =>
      `${file} has been made and is among your downloads. Not there? Then Excel lets no file be saved here: use the sheet.`,
    saving: "A Word document comes among your downloads, where Excel allows it.",
    noSaving:
      "Excel on this computer lets no add-in save a file: the pane cannot make Word documents here. Use the sheet, Excel in the browser or the command line.",
  },
};
