import { cellArea } from "../address";
import { localeSettings } from "../locale";
import type { Locale, Sheet, Workbook } from "../workbook";
import { readCalculationSettings } from "./book/calculation-settings";
import { readCustomXml } from "./book/custom-xml";
import { readCustomProperties } from "./book/custom-properties";
import { readNames, readPrintNames } from "./book/defined-names";
import { readProperties } from "./book/document-properties";
import { partKinds } from "./book/part-kinds";
import { type Book, readBook } from "./book/read-book";
import { readSheets } from "./book/read-sheets";
import { readSettings } from "./book/settings";
import { readStructureProtection } from "./book/workbook-protection";
import { activeSheetOf, scopesOf } from "./book/sheet-list";
import { noteShownData } from "./drawing/note-shown-data";
import { FileError } from "./file-error";
import { encodeXml } from "./package/part-text";
import { openPackage, type Package, packageOf, rootOf } from "./package/package";
import { childOf, flagOf } from "./package/xml";
import { hasStaleValues } from "./rows/stale-values";
import { saveFile } from "./save/save-file";
import { schemeColors } from "./styles/colors";
import { newParts } from "./template";

export interface WorkbookFile {
  readonly workbook: Workbook;
  /** The workbook as an .xlsx: the file that it was opened from, with what differs written anew. The same workbook gives the same bytes. */
  save(): Uint8Array;
  /** The kinds of parts that hang on a sheet of the file that was opened, near or far: `drawing`, `chart`, `pivotTable`, … */
  partKinds(sheet: Sheet): ReadonlySet<string>;
}

const KOERSVAST = "9a39527c-0b65-4e9a-b9b0-57441ea75258";

export interface OpenOptions {
  /** The language in which Excel names what it makes itself; the file does not tell. Absent: nl-NL. */
  readonly locale?: Locale;
  /** The id in the add-in's manifest, under which its settings are kept. Absent: that of Koersvast. */
  readonly addInId?: string;
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

function fileOf(pkg: Package, { locale = "nl-NL", addInId = KOERSVAST }: OpenOptions): WorkbookFile {
  const book = readBook(pkg);
  const workbook = readWorkbook(book, locale, addInId);
  noteShownData(book, workbook);
  return {
    workbook,
    save: () => saveFile(book, workbook, addInId),
    partKinds: (sheet) => partKinds(book, sheet),
  };
}

function readWorkbook(book: Book, locale: Locale, addInId: string): Workbook {
  const { pkg, part } = book;
  const sheets = readSheets(book);
  const root = rootOf(pkg, part);
  const scopes = scopesOf(book);
  readPrintNames(root, scopes);
  const activeSheet = activeSheetOf(book, scopes);
  if (activeSheet === undefined) throw new FileError("no-worksheet", part);
  return {
    sheets,
    names: readNames(root, scopes),
    styles: book.styles,
    namedStyles: [...book.styles.namedStyles],
    themeColors: schemeColors(book.styles.theme),
    settings: readSettings(pkg, addInId),
    properties: { ...readProperties(pkg), custom: readCustomProperties(pkg) },
    customXml: readCustomXml(pkg, part),
    activeSheet,
    selection: book.selections.get(activeSheet) ?? cellArea(0, 0),
    activeChart: null,
    date1904: book.cells.date1904,
    calculation: readCalculationSettings(root),
    structureProtection: readStructureProtection(root),
    locale,
    listeners: new Set(),
    journal: null,
    needsCalculation: flagOf(childOf(root, "calcPr"), "fullCalcOnLoad", false) || sheets.some(hasStaleValues),
  };
}
