import type { Language } from "../language";

export type ViewName =
  | "overview"
  | "triangle"
  | "capacity"
  | "ranking"
  | "choices"
  | "reactions"
  | "answers"
  | "rounds"
  | "decisions"
  | "papers"
  | "settings"
  | "help";

interface FrameTexts {
  readonly views: Readonly<Record<ViewName, string>>;
  readonly switcher: string;
  readonly more: (count: number) => string;
  readonly reading: string;
  readonly refresh: string;
  readonly changedByOther: string;
  readonly changed: string;
  readonly unaware: string;
  readonly dismiss: string;
  readonly stop: string;
  readonly stopping: string;
  readonly progress: (done: number, of: number) => string;
  readonly readOnly: string;
  readonly failed: string;
  readonly failedReading: string;
  readonly tryAgain: string;
  readonly crashed: string;
  readonly noRegister: string;
  readonly toOverview: string;
  readonly goTo: string;
  readonly noUndo: string;
  readonly undoByCell: string;
}

export const frameTexts: Record<Language, FrameTexts> = {
  nl: {
    views: {
      overview: "Overzicht",
      triangle: "Driehoek",
      capacity: "Capaciteit",
      ranking: "Prioritering",
      choices: "Keuzes",
      reactions: "Reacties",
      answers: "Antwoorden",
      rounds: "Rondes",
      decisions: "Besluitbladen",
      papers: "Stukken",
      settings: "Instellingen",
      help: "Help",
    },
    switcher: "Weergaven",
    more: (count) => `Nog ${count} weergaven`,
    reading: "Het register wordt gelezen …",
    refresh: "Ververs",
    changedByOther: "Gewijzigd door een ander.",
    changed: "Het register is gewijzigd.",
    unaware: "Excel meldt hier niet wat er wijzigt: ververs om het te zien.",
    dismiss: "Melding sluiten",
    stop: "Stop",
    stopping: "Wordt gestopt …",
    progress: (done, of) => `${done} van ${of}`,
    readOnly: "De werkmap is alleen-lezen: kijken kan, schrijven niet.",
    failed:
      "Er ging iets mis in de invoegtoepassing zelf. De werkmap is mogelijk deels bijgewerkt: probeer het opnieuw, en meld het als het zo blijft.",
    failedReading: "Het register is niet te lezen door een fout in de invoegtoepassing zelf.",
    tryAgain: "Probeer opnieuw",
    crashed: "Deze weergave werkt niet door een fout in de invoegtoepassing zelf. De werkmap is niet geraakt.",
    noRegister: "In deze werkmap is nog geen register herkend.",
    toOverview: "Naar Overzicht, om te beginnen",
    goTo: "Ga naar de cel",
    noUndo: "Bladen maken kan Excel niet ongedaan maken; eigen tabellen en bladen worden niet geraakt.",
    undoByCell: "Ongedaan maken gaat in deze Excel cel voor cel.",
  },
  en: {
    views: {
      overview: "Overview",
      triangle: "Triangle",
      capacity: "Capacity",
      ranking: "Ranking",
      choices: "Choices",
      reactions: "Reactions",
      answers: "Answers",
      rounds: "Rounds",
      decisions: "Decision sheets",
      papers: "Papers",
      settings: "Settings",
      help: "Help",
    },
    switcher: "Views",
    more: (count) => `${count} more views`,
    reading: "Reading the register …",
    refresh: "Refresh",
    changedByOther: "Changed by somebody else.",
    changed: "The register has changed.",
    unaware: "Excel does not tell here what changes: refresh to see it.",
    dismiss: "Close message",
    stop: "Stop",
    stopping: "Stopping …",
    progress: (done, of) => `${done} of ${of}`,
    readOnly: "The workbook is read-only: you can look, not write.",
    failed:
      "Something went wrong in the add-in itself. The workbook may have been updated in part: try again, and report it if it persists.",
    failedReading: "The register cannot be read because of a fault in the add-in itself.",
    tryAgain: "Try again",
    crashed: "This view does not work because of a fault in the add-in itself. The workbook was not touched.",
    noRegister: "No register has been recognised in this workbook yet.",
    toOverview: "Go to Overview to begin",
    goTo: "Go to the cell",
    noUndo: "Excel cannot undo the making of sheets; your own tables and sheets are not touched.",
    undoByCell: "This Excel undoes it cell by cell.",
  },
};
