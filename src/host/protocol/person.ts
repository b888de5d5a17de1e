import { cellArea, parseReference } from "../engine/address";
import { columnPoints, rowPoints } from "../engine/cell-sizes";
import { cellAt } from "../engine/cells";
import { EngineError } from "../engine/engine-error";
import { enter } from "../engine/input";
import { undoLast } from "../engine/journal";
import { sheetByName } from "../engine/sheets";
import type { Sheet } from "../engine/workbook";
import type { Author } from "./author";
import { settle } from "./calculation";
import { conclude } from "./conclude";
import type { OpenWorkbook } from "./connection";
import { errorMessage } from "./custom-functions/error-message";
import { takesCalls } from "./custom-functions/known-answers";
import { noteValueBefore } from "./entering";
import { excelWords } from "./excel-words";
import { mergeEdits } from "./merge-edits";
import { select } from "./selecting";
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
  /** Begins to edit a cell: batches are refused, or wait, until `endEdit`. */
  beginEdit(): void;
  endEdit(): void;
  /** What Excel says when the person points at the error in a cell: the words of a custom function; null when there are none. */
  errorMessage(address: string): string | null;
  /** Clicks a cell in its middle, or at some points from its upper left corner: it is selected, and who listens to clicks is told. */
  click(address: string, offset?: { readonly x: number; readonly y: number }): Promise<void>;
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

function typeIn(book: OpenWorkbook, address: string, value: Typed): void {
  const words = excelWords(book.locale);
  if (book.readOnly) throw new Error(words.readOnly);
  const { sheet, row, column } = cellOf(book, address);
  const before = book.happenings.length;
  noteValueBefore(book, sheet, row, column);
  try {
    enter(book.workbook, sheet, row, column, value, book.locale, (formula) => takesCalls(book.calls, formula));
  } catch (thrown) {
    throw thrown instanceof EngineError && thrown.code === "AccessDenied" ? new Error(words.protected) : thrown;
  }
  settle(book);
  const alert = alertFor(book, sheet, row, column);
  if (alert === null) {
    book.isDirty = true;
    mergeEdits(book.happenings, before);
    return;
  }
  undoLast(book.workbook);
  settle(book);
  book.happenings.length = before;
  throw new Error(alert);
}

function cellOf({ workbook }: OpenWorkbook, address: string): { sheet: Sheet; row: number; column: number } {
  const reference = parseReference(address);
  const sheet = typeof reference?.sheet === "string" ? sheetByName(workbook, reference.sheet) : workbook.activeSheet;
  if (!reference || !sheet) throw new Error(`There is no cell ${address}.`);
  return { sheet, row: reference.area.row, column: reference.area.column };
}

/** What Excel says when a validation stops what was typed; null when it may stand. */
function alertFor(book: OpenWorkbook, sheet: Sheet, row: number, column: number): string | null {
  const validation = validationAt(sheet, row, column);
  if (!validation?.errorAlert.show || validation.errorAlert.style !== "Stop") return null;
  const value = cellAt(sheet, row, column)?.value ?? null;
  if (isValid(book, validation, { sheet, row, column, value })) return null;
  return validation.errorAlert.message || excelWords(book.locale).invalid;
}
