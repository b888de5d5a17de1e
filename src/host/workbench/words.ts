import { EngineError } from "../engine/engine-error";
import { FileError } from "../engine/file/file-error";
import type { Locale } from "../engine/workbook";

const NL = {
  title: "Proefopstelling: om uit te proberen en te ontwikkelen, geen vervanging van Excel",
  open: "Openen",
  saveAs: "Opslaan als",
  undo: "Ongedaan maken",
  nothingToUndo: "Er is niets om ongedaan te maken.",
  readOnly: "Alleen-lezen",
  ribbon: "Lint",
  nameBox: "Naamvak",
  formulaBar: "Formulebalk",
  editor: (cell: string): string => `Bewerken van ${cell}`,
  grid: "Werkblad",
  sheets: "Werkbladen",
  list: "Keuzelijst openen",
  choices: "Keuzes",
  pane: "Paneel",
  paneOf: (author: string): string => `Paneel van ${author}`,
  paneWidth: "Breedte van het paneel",
  closePane: "Paneel sluiten",
  author: (number: number): string => `Auteur ${number}`,
  workAs: (author: string): string => `Werken als ${author}`,
  loading: "De invoegtoepassing laadt.",
  busy: (button: string): string => `${button} …`,
  ready: "Gereed",
  noSuchPlace: (text: string): string => `'${text}' is geen cel, bereik of naam in deze werkmap.`,
  badFormula: "Deze formule klopt niet. Kijk naar haakjes, puntkomma's en de namen van functies en tabellen.",
  notPossible: "Dat kan hier niet.",
  noWorkbook: "Dit bestand is niet te openen. Kies een .xlsx-bestand zonder wachtwoord.",
  missing: (file: string): string => `Het bestand ${file} staat niet op de server.`,
  understood: "OK",
  link: (address: string): string =>
    `Deze koppeling wijst naar ${address}; de proefopstelling opent niets buiten de werkmap.`,
  rulesNotDrawn: (count: number): string =>
    count === 1
      ? "1 opmaakregel op dit blad is hier niet te zien."
      : `${count} opmaakregels op dit blad zijn hier niet te zien.`,
  objectsNotDrawn: "Grafieken en plaatjes op dit blad zijn hier niet te zien; ze blijven in het bestand.",
  newFile: "Map1.xlsx",
};

export type BenchWords = typeof NL;

const EN: BenchWords = {
  title: "Test bench: to try out and develop, not a replacement for Excel",
  open: "Open",
  saveAs: "Save as",
  undo: "Undo",
  nothingToUndo: "There is nothing to undo.",
  readOnly: "Read-only",
  ribbon: "Ribbon",
  nameBox: "Name box",
  formulaBar: "Formula bar",
  editor: (cell) => `Editing ${cell}`,
  grid: "Worksheet",
  sheets: "Worksheets",
  list: "Open the list",
  choices: "Choices",
  pane: "Pane",
  paneOf: (author) => `Pane of ${author}`,
  paneWidth: "Width of the pane",
  closePane: "Close the pane",
  author: (number) => `Author ${number}`,
  workAs: (author) => `Work as ${author}`,
  loading: "The add-in is loading.",
  busy: (button) => `${button} …`,
  ready: "Ready",
  noSuchPlace: (text) => `'${text}' is no cell, range or name in this workbook.`,
  badFormula: "There's a problem with this formula. Look at brackets, commas and the names of functions and tables.",
  notPossible: "That is not possible here.",
  noWorkbook: "This file cannot be opened. Choose an .xlsx file without a password.",
  missing: (file) => `The file ${file} is not on the server.`,
  understood: "OK",
  link: (address) => `This link points to ${address}; the test bench opens nothing outside the workbook.`,
  rulesNotDrawn: (count) => `${count} conditional format${count === 1 ? " is" : "s are"} not drawn on this sheet.`,
  objectsNotDrawn: "Charts and pictures on this sheet are not drawn; they stay in the file.",
  newFile: "Book1.xlsx",
};

/** Every sentence that the page shows of itself. */
export function benchWords(locale: Locale): BenchWords {
  return locale === "nl-NL" ? NL : EN;
}

/** Why something could not be done, in the person's language; what is no refusal is thrown on. */
export function refusalOf(thrown: unknown, words: BenchWords): string {
  if (thrown instanceof FileError) return words.noWorkbook;
  if (thrown instanceof EngineError) return thrown.code === "InvalidArgument" ? words.badFormula : words.notPossible;
  if (thrown instanceof Error) return thrown.message;
  throw thrown;
}
