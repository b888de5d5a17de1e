import { cellArea } from "../address";
import { type Locale, localeSettings } from "../locale";
import type { Workbook } from "../workbook";
import { readNames } from "./book/defined-names";
import { type Book, readBook } from "./book/read-book";
import { readSheets, sheetEntries } from "./book/read-sheets";
import { FileError } from "./file-error";
import { encodeXml } from "./package/part-text";
import { openPackage, type Package, packageOf, rootOf } from "./package/package";
import { partWithId, relationshipId } from "./package/relationships";
import { saveFile } from "./save/save-file";
import { newParts } from "./template";

export interface WorkbookFile {
  readonly workbook: Workbook;
  /** The workbook as an .xlsx: the file that it was opened from, with what differs written anew. The same workbook gives the same bytes. */
  save(): Uint8Array;
}

export interface OpenOptions {
  /** The language in which Excel names what it makes itself; the file does not tell. Absent: nl-NL. */
  readonly locale?: Locale;
}

/** The workbook in an .xlsx; an unreadable file throws a FileError. */
export function openFile(xlsx: Uint8Array, options: OpenOptions = {}): WorkbookFile {
  return fileOf(openPackage(xlsx), options);
}

/** A new workbook with one empty sheet, named in that language. */
export function newFile(locale: Locale): WorkbookFile {
  const sheet = `${localeSettings(locale).words.sheet}1`;
  const parts = newParts(sheet, locale === "nl-NL" ? "Standaard" : "Normal");
  return fileOf(packageOf(new Map([...parts].map(([name, text]) => [name, encodeXml(text)]))), { locale });
}

function fileOf(pkg: Package, { locale = "nl-NL" }: OpenOptions): WorkbookFile {
  const book = readBook(pkg);
  const workbook = readWorkbook(book, locale);
  return { workbook, save: () => saveFile(book, workbook) };
}

function readWorkbook(book: Book, locale: Locale): Workbook {
  const sheets = readSheets(book);
  const first = sheets.find(({ visibility }) => visibility === "Visible") ?? sheets[0];
  if (first === undefined) throw new FileError("broken", book.part);
  const root = rootOf(book.pkg, book.part);
  const sheetOf = new Map([...book.sheetParts].map(([sheet, part]) => [part, sheet]));
  const scopes = sheetEntries(root).map((entry) =>
    sheetOf.get(partWithId(book.pkg, book.part, relationshipId(entry)) ?? ""),
  );
  return {
    sheets,
    names: readNames(root, scopes),
    styles: book.styles,
    settings: new Map(),
    customXml: [],
    activeSheet: first,
    selection: cellArea(0, 0),
    date1904: book.cells.date1904,
    locale,
    listeners: new Set(),
    journal: null,
    needsCalculation: false,
  };
}
