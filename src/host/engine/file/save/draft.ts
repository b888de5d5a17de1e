/** A workbook while it is written: a copy of its package, and what cells and sheets ask of the workbook's common parts. */
import type { Element } from "slimdom";
import { contains } from "../../address";
import type { Sheet, Workbook } from "../../workbook";
import { addDynamicFlag, newMetadataXml } from "../book/metadata";
import { type Book, stylesRoot } from "../book/read-book";
import { activeSheetOf, scopesOf, type Scopes, sheetEntries } from "../book/sheet-list";
import { appendStrings, type StringPool, stringPool } from "../book/shared-strings";
import { type FormulaContext, toFileFormula } from "../formula/formula-text";
import { CONTENT_TYPE } from "../package/content-types";
import { copyPackage, editRoot, freePart, type Package, partText, rootOf, setPart } from "../package/package";
import { addPart } from "../package/relationships";
import { attributeOf } from "../package/xml";
import { appendFormat, type PlacedStyle } from "../styles/write-styles";
import { areStylesChanged, placedStyle, writeNamedStyles } from "../styles/write-named-styles";
import { PLAIN_STYLES } from "../template";
import type { RenamedSheets } from "./renamed-sheets";

export interface Draft {
  readonly book: Book;
  readonly workbook: Workbook;
  readonly pkg: Package;
  readonly strings: StringPool;
  /** The worksheets of the file by their places among its tabs, and the one that was in front. */
  readonly scopes: Scopes;
  readonly activeBefore: Sheet | undefined;
  /** The sheets that have another name than in the file. */
  readonly renamed: RenamedSheets;
  /** The number that the file gives to a format of the model; a new one is appended when it is first used. */
  style(style: number): number;
  /** The styles part, to look at and to change. */
  readonly stylesRoot: Element;
  editStyles(): Element;
  /** A formula as the file writes it, in a cell of a sheet or (null) in none. */
  formula(text: string, place: { readonly sheet: Sheet; readonly row: number; readonly column: number } | null): string;
  dynamicFlag(): string;
}

/** Begins to write a workbook over its file. */
export function openDraft(book: Book, workbook: Workbook): Draft {
  const pkg = copyPackage(book.pkg);
  const scopes = scopesOf(book);
  const context = formulaContext(workbook);
  const styleNumbers = new Map<number, number>();
  let stylesPart = book.stylesPart;
  let flag = [...book.cells.dynamicFlags][0] ?? null;
  const editStyles = (): Element => {
    stylesPart ??= addWorkbookPart(book, pkg, "xl/styles.xml", "styles", PLAIN_STYLES);
    return editRoot(pkg, stylesPart);
  };
  const placed = (name: string): PlacedStyle => {
    const style = workbook.namedStyles.find((other) => other.name === name);
    if (style === undefined) throw new Error(`The workbook has no style ${name}`);
    return placedStyle({ styles: editStyles(), book: book.styles }, style);
  };
  return {
    book,
    workbook,
    pkg,
    strings: stringPool(book.strings),
    scopes,
    activeBefore: activeSheetOf(book, scopes),
    renamed: renamedSheets(book, scopes),
    style(style) {
      if (style < book.styles.sourceCount) return style;
      const added = book.styles.added[style - book.styles.sourceCount];
      if (added === undefined) throw new Error(`The workbook has no format ${style}`);
      const known = styleNumbers.get(style) ?? appendFormat(editStyles(), added, book.styles, placed);
      styleNumbers.set(style, known);
      return known;
    },
    get stylesRoot() {
      return stylesRoot(pkg, stylesPart);
    },
    editStyles,
    formula(text, place) {
      return toFileFormula(text, { ...context, ownTable: place === null ? null : ownTable(place) });
    },
    dynamicFlag() {
      flag ??= addDynamicFlag(editRoot(pkg, metadataPart(book, pkg)));
      return flag;
    },
  };
}

/** Writes the named styles, where they are no longer those of the file. */
export function flushNamedStyles(draft: Draft): void {
  const { book, workbook } = draft;
  if (!areStylesChanged(book.styles, workbook.namedStyles)) return;
  writeNamedStyles({ styles: draft.editStyles(), book: book.styles }, workbook.namedStyles);
}

/** Puts the strings that were added into their part. */
export function flushStrings({ book, pkg, strings }: Draft): void {
  if (book.stringsPart === null || strings.added.length === 0) return;
  setPart(pkg, book.stringsPart, appendStrings(partText(pkg, book.stringsPart), book.strings, strings.added));
}

/** The namespace of the workbook's own elements: the same for all its parts. */
export function mainNamespace({ pkg, book }: Pick<Draft, "pkg" | "book">): string {
  return rootOf(pkg, book.part).namespaceURI ?? "";
}

function renamedSheets({ pkg, part }: Book, scopes: Scopes): RenamedSheets {
  return new Map(
    sheetEntries(pkg, part).flatMap(({ entry }, at) => {
      const before = attributeOf(entry, "name") ?? "";
      const now = scopes[at]?.name ?? before;
      return now === before ? [] : [[before.toUpperCase(), now] as const];
    }),
  );
}

function metadataPart(book: Book, pkg: Package): string {
  return (
    book.metadataPart ??
    addWorkbookPart(book, pkg, "xl/metadata.xml", "sheetMetadata", newMetadataXml(mainNamespace({ pkg, book })))
  );
}

function addWorkbookPart(
  book: Book,
  pkg: Package,
  name: string,
  relationship: "styles" | "sheetMetadata",
  text: string,
): string {
  const part = pkg.parts.has(name) ? freePart(pkg, name.replace(".", "#.")) : name;
  const type = relationship === "styles" ? CONTENT_TYPE.styles : CONTENT_TYPE.metadata;
  addPart(pkg, book.part, { name: part, type, relationship, text });
  return part;
}

function formulaContext(workbook: Workbook): FormulaContext {
  const tables = workbook.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name.toLowerCase()));
  return {
    names: new Set(workbook.names.map(({ name }) => name.toLowerCase())),
    tables: new Set(tables),
    ownTable: null,
  };
}

function ownTable({
  sheet,
  row,
  column,
}: {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}): string | null {
  const cell = { row, column, rows: 1, columns: 1 };
  return sheet.tables.find(({ area }) => contains(area, cell))?.name ?? null;
}
