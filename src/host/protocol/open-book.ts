import { followBindings } from "./bindings";
import type { WorkbookFile } from "../engine/file/open-file";
import type { Locale } from "../engine/workbook";
import type { OpenWorkbook } from "./connection";
import { functionDefinitions, type FunctionsOption } from "./custom-functions/function-definition";
import { takeSavedValues } from "./custom-functions/saved-values";
import { newFunctionCalls } from "./custom-functions/standing-calls";
import { PAYLOAD_LIMIT } from "./payload";
import { followMove } from "./references";

export interface BookOptions {
  readonly xlsx?: Uint8Array;
  readonly locale: Locale;
  readonly readOnly?: boolean;
  readonly excelApi?: string;
  readonly blanks?: 0 | null;
  readonly functions?: FunctionsOption;
}

/** The workbook of a file, open for authors: what changes is kept for the events, and can be undone. */
export function openBook(file: WorkbookFile, options: BookOptions): OpenWorkbook {
  const { workbook } = file;
  workbook.journal = [];
  const book: OpenWorkbook = {
    file,
    workbook,
    name: options.locale === "nl-NL" ? "Map1.xlsx" : "Book1.xlsx",
    openedAt: `${new Date().toISOString().slice(0, 19)}Z`,
    isSaved: options.xlsx !== undefined,
    isClosed: false,
    created: [],
    locale: options.locale,
    readOnly: options.readOnly ?? false,
    excelApi: options.excelApi ?? "1.13",
    calls: newFunctionCalls(workbook, options.functions ? functionDefinitions(options.functions) : new Map(), () => ({
      locale: options.locale,
      blanks: options.blanks ?? null,
      mostBytes: options.blanks === 0 ? Infinity : PAYLOAD_LIMIT,
      year: new Date().getFullYear(),
      date1904: workbook.date1904,
    })),
    calculationMode: "Automatic",
    isDirty: false,
    calculationSuspended: false,
    happenings: [],
    valueBefore: null,
    editing: null,
    connections: new Set(),
    bindings: new Map(),
  };
  takeSavedValues(book.calls);
  let shown = workbook.activeSheet;
  workbook.listeners.add((change) => {
    if (change.kind === "sheet" && change.type === "activated") {
      book.happenings.push({ kind: "left", sheet: shown });
      shown = change.sheet;
    }
    book.happenings.push(change);
    followMove(change, book.connections);
    followBindings(change, book.bindings);
  });
  return book;
}
