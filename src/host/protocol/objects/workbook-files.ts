import { FileError } from "../../engine/file/file-error";
import { newFile, openFile, type WorkbookFile } from "../../engine/file/open-file";
import { insertSheets } from "../../engine/insert-sheets";
import { sheetByName } from "../../engine/sheets";
import type { Sheet, Workbook } from "../../engine/workbook";
import { base64 } from "../base64";
import type { OpenWorkbook } from "../connection";
import { method, type Method } from "../definition";
import { RequestError } from "../errors";
import { either, list, object, oneOf, optional, record, text, type Parameter } from "../parameters";
import { isHeld } from "../targets";

/** The workbook in these bytes; a file that is none is InvalidArgument. */
function opened(xlsx: Uint8Array, { locale }: OpenWorkbook): WorkbookFile {
  try {
    return openFile(xlsx, { locale });
  } catch (thrown) {
    throw thrown instanceof FileError ? new RequestError("InvalidArgument") : thrown;
  }
}

/** What Excel on the web takes from no other workbook; pictures and shapes the host does not take either. */
const REFUSED = ["chart", "chartEx", "pivotTable", "slicer", "timeline", "comments", "threadedComment"];

function assertInsertable(file: WorkbookFile, sheet: Sheet): void {
  const kinds = file.partKinds(sheet);
  if (REFUSED.some((kind) => kinds.has(kind))) throw new RequestError("UnsupportedFeature");
  if (kinds.has("drawing")) throw new RequestError("NotImplemented");
}

const sheetOrName: Parameter<Sheet | string> = either(object("Worksheet"), text, isHeld);

const insertOptions = optional(
  record({
    positionType: optional(oneOf("None", "Before", "After", "Beginning", "End"), "End" as const),
    relativeTo: optional(sheetOrName, null),
    sheetNamesToInsert: optional(list(text), null),
  }),
  { positionType: "End" as const, relativeTo: null, sheetNamesToInsert: null },
);

type InsertOptions = ReturnType<typeof insertOptions.parse>;

/** The place among the tabs; without a sheet to go by, before and after are the start and the end. */
function placeOf(workbook: Workbook, { positionType, relativeTo }: InsertOptions): number {
  const relative = typeof relativeTo === "string" ? (sheetByName(workbook, relativeTo) ?? null) : relativeTo;
  if (relativeTo !== null && relative === null) throw new RequestError("ItemNotFound");
  const place = relative ? workbook.sheets.indexOf(relative) : null;
  if (positionType === "Before") return place ?? 0;
  if (positionType === "After") return place === null ? workbook.sheets.length : place + 1;
  return positionType === "Beginning" ? 0 : workbook.sheets.length;
}

function pickedSheets({ sheets }: Workbook, names: readonly string[] | null): readonly Sheet[] {
  if (names === null || names.length === 0) return sheets;
  return names.map((name) => {
    const sheet = sheets.find((other) => other.name.toUpperCase() === name.toUpperCase());
    if (!sheet) throw new RequestError("ItemNotFound");
    return sheet;
  });
}

/** What a workbook does with files: another one's sheets in, itself saved or closed, a new one beside it. */
export const workbookFileMethods: Readonly<Record<string, Method<Workbook>>> = {
  insertWorksheetsFromBase64: method([base64, insertOptions], (workbook, [xlsx, options], { book }) => {
    const file = opened(xlsx, book);
    const picked = pickedSheets(file.workbook, options.sheetNamesToInsert);
    for (const sheet of picked) assertInsertable(file, sheet);
    return insertSheets(workbook, file.workbook, picked, placeOf(workbook, options)).map(({ id }) => id);
  }),
  /** Whoever is asked where to save, says yes. */
  save: method([optional(oneOf("Save", "Prompt"), "Save" as const)], (_, __, { book }) => {
    book.isDirty = false;
    book.isSaved = true;
  }),
  close: method([optional(oneOf("Save", "SkipSave"), "Save" as const)], (_, [how], { book }) => {
    if (how === "Save") Object.assign(book, { isDirty: false, isSaved: true });
    book.isClosed = true;
  }),
  /** `Excel.createWorkbook`: who opened the host finds the new workbook there. */
  _createAndOpenWorkbook: method([optional(base64, null)], (_, [xlsx], { book }) => {
    const file = xlsx ? opened(xlsx, book) : newFile(book.locale);
    book.created.push(file.save());
  }),
};
