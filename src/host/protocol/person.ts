import { cellArea, parseReference } from "../engine/address";
import { columnPoints, rowPoints } from "../engine/cell-sizes";
import { cellAt } from "../engine/cells";
import { clearArea } from "../engine/clear";
import { EngineError } from "../engine/engine-error";
import { enter, enterArea } from "../engine/input";
import { undoLast } from "../engine/journal";
import { activateSheet } from "../engine/sheet-list";
import { sheetByName } from "../engine/sheets";
import type { Sheet } from "../engine/workbook";
import type { Author } from "./author";
import { settle } from "./calculation";
import { conclude } from "./conclude";
import type { OpenWorkbook } from "./connection";
import { errorMessage } from "./custom-functions/error-message";
import { formulaRule } from "./custom-functions/known-answers";
import { noteValueBefore } from "./entering";
import { excelWords } from "./excel-words";
import { mergeEdits } from "./merge-edits";
import { select } from "./selecting";
import type { Cells } from "./targets";
import { isValid, validationAt } from "./validating";

/** What is typed: text as on the keyboard, or a value. */
export type Typed = string | number | boolean;

/** What a person does in Excel, beside the add-in. */
export interface Person {
  /**
   * Types in a cell (`Blad1!B2`, or of the active sheet) and presses Enter, in the person's language; an empty text empties it.
   * Rejects with Excel's words where validation or protection stops it. A warning or information is clicked away.
   */
  type(address: string, value: Typed): Promise<void>;
  /** Pastes rows of text from elsewhere, from this cell on, as one step. Excel does not ask validations then. */
  paste(address: string, rows: readonly (readonly string[])[]): Promise<void>;
  /** Empties cells with the Delete key. */
  clear(address: string): Promise<void>;
  /** Begins to edit a cell: batches are refused, or wait, until `endEdit`. */
  beginEdit(): void;
  endEdit(): void;
  /** What Excel says when the person points at the error in a cell: the words of a custom function; null when there are none. */
  errorMessage(address: string): string | null;
  /** Clicks a cell in its middle, or at some points from its upper left corner: it is selected, and who listens to clicks is told. */
  click(address: string, offset?: { readonly x: number; readonly y: number }): Promise<void>;
  /** Selects cells with the keyboard or by dragging, on whichever sheet. */
  select(address: string): Promise<void>;
  /** Goes to a sheet by its tab. */
  goTo(sheet: string): Promise<void>;
  /** Comes back to the workbook from another window. */
  returnToWorkbook(): Promise<void>;
  /** Takes back the last step; says whether there was one. */
  undo(): Promise<boolean>;
  /** Presses a ribbon button by its action; resolves when the action calls `event.completed`. */
  ribbon(actionId: string): Promise<void>;
}

/** The person at an author's client. */
export function personOf(author: Author): Person {
  const { connection } = author;
  const { book } = connection;
  return {
    type: async (address, value) => {
      typeIn(book, address, value);
      conclude(book, connection);
    },
    paste: async (address, rows) => {
      const { sheet, row, column } = cellOf(book, address);
      const area = { row, column, rows: rows.length, columns: Math.max(...rows.map(({ length }) => length)) };
      const inputs = rows.map((cells) => [...cells, ...Array<null>(area.columns - cells.length).fill(null)]);
      change(book, () => enterArea(book.workbook, sheet, area, inputs, book.locale, formulaRule(book.calls)));
      conclude(book, connection);
    },
    clear: async (address) => {
      const { sheet, area } = cellsOf(book, address);
      change(book, () => clearArea(book.workbook, sheet, area, "Contents"));
      conclude(book, connection);
    },
    beginEdit: () => {
      if (book.editing) return;
      let end = () => undefined as void;
      const ended = new Promise<void>((resolve) => (end = resolve));
      book.editing = { ended, end };
    },
    endEdit: () => {
      const { editing } = book;
      book.editing = null;
      editing?.end();
    },
    errorMessage: (address) => {
      const { sheet, row, column } = cellOf(book, address);
      return errorMessage(book.calls, sheet, row, column);
    },
    click: async (address, offset) => {
      const { sheet, row, column } = cellOf(book, address);
      const area = cellArea(row, column);
      select(book, { sheet, area });
      const { x = columnPoints(sheet, column) / 2, y = rowPoints(sheet, row) / 2 } = offset ?? {};
      book.happenings.push({ kind: "clicked", sheet, area, offsetX: x, offsetY: y });
      conclude(book, connection);
    },
    select: async (address) => {
      select(book, cellsOf(book, address));
      conclude(book, connection);
    },
    goTo: async (name) => {
      const sheet = sheetByName(book.workbook, name);
      if (!sheet) throw new Error(`There is no sheet ${name}.`);
      activateSheet(book.workbook, sheet);
      conclude(book, connection);
    },
    returnToWorkbook: async () => {
      book.happenings.push({ kind: "returned" });
      conclude(book, connection);
    },
    undo: async () => {
      const isUndone = undoLast(book.workbook);
      settle(book);
      conclude(book, connection);
      return isUndone;
    },
    ribbon: (actionId) => author.ribbon.press(actionId),
  };
}

/** Changes the workbook where Excel lets a person, and calculates; throws in Excel's words where it does not. */
function change(book: OpenWorkbook, work: () => void): void {
  const words = excelWords(book.locale);
  if (book.readOnly) throw new Error(words.readOnly);
  const before = book.happenings.length;
  try {
    work();
  } catch (thrown) {
    throw thrown instanceof EngineError && thrown.code === "AccessDenied" ? new Error(words.protected) : thrown;
  }
  settle(book);
  book.isDirty = true;
  mergeEdits(book.happenings, before);
}

function typeIn(book: OpenWorkbook, address: string, value: Typed): void {
  const { sheet, row, column } = cellOf(book, address);
  const { length: before } = book.happenings;
  const wasDirty = book.isDirty;
  noteValueBefore(book, sheet, row, column);
  change(book, () => enter(book.workbook, sheet, row, column, value, book.locale, formulaRule(book.calls)));
  const alert = alertFor(book, sheet, row, column);
  if (alert === null) return;
  undoLast(book.workbook);
  settle(book);
  book.isDirty = wasDirty;
  book.happenings.length = before;
  throw new Error(alert);
}

function cellOf(book: OpenWorkbook, address: string): { sheet: Sheet; row: number; column: number } {
  const { sheet, area } = cellsOf(book, address);
  return { sheet, row: area.row, column: area.column };
}

function cellsOf({ workbook }: OpenWorkbook, address: string): Cells {
  const reference = parseReference(address);
  const sheet = typeof reference?.sheet === "string" ? sheetByName(workbook, reference.sheet) : workbook.activeSheet;
  if (!reference || !sheet) throw new Error(`There is no cell ${address}.`);
  return { sheet, area: reference.area };
}

/** What Excel says when a validation stops what was typed; null when it may stand. */
function alertFor(book: OpenWorkbook, sheet: Sheet, row: number, column: number): string | null {
  const validation = validationAt(sheet, row, column);
  if (!validation?.errorAlert.show || validation.errorAlert.style !== "Stop") return null;
  const value = cellAt(sheet, row, column)?.value ?? null;
  if (isValid(book, validation, { sheet, row, column, value })) return null;
  return validation.errorAlert.message || excelWords(book.locale).invalid;
}
