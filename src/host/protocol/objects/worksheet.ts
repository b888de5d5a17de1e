import { copySheet } from "../../engine/copy-sheet";
import { undoStep } from "../../engine/journal";
import { showLevels } from "../../engine/outline";
import { usedArea } from "../../engine/regions";
import { activateSheet, deleteSheet, moveSheet, renameSheet, setVisibility } from "../../engine/sheet-list";

import type { Sheet, Workbook } from "../../engine/workbook";
import { areasAt, cellsAt, WHOLE_SHEET, withinSheet } from "../addresses";
import { recalculateCells, recalculateChanged, settle } from "../calculation";
import type { Connection } from "../connection";
import { found, method, NULL_OBJECT, readable, writable, type ObjectType } from "../definition";
import { RequestError } from "../errors";
import { worksheetEvents } from "../event-words";
import { colour, either, flag, index, integer, object, oneOf, optional, text } from "../parameters";
import { findCells, matchCriteria, replaceAll, type SearchCriteria } from "../searching";
import { changeSheet } from "../sheet-changes";
import { hold, type HeldAs } from "../targets";

const held = (sheet: Sheet | undefined | null): HeldAs<"Worksheet"> => hold("Worksheet", sheet);

/** The sheet beside this one among the tabs, or among those that can be seen. */
function beside({ sheets }: Workbook, sheet: Sheet, step: 1 | -1, visibleOnly: boolean): HeldAs<"Worksheet"> {
  const candidates = step === 1 ? sheets.slice(sheets.indexOf(sheet) + 1) : sheets.slice(0, sheets.indexOf(sheet));
  const ordered = step === 1 ? candidates : candidates.reverse();
  return held(ordered.find(({ visibility }) => !visibleOnly || visibility === "Visible"));
}

const POSITIONS = ["None", "Before", "After", "Beginning", "End"] as const;

/** Where among the tabs a copy comes; `None` is Excel's own choice, the end. */
function copyPosition({ sheets }: Workbook, position: (typeof POSITIONS)[number], relative: Sheet | null): number {
  if (position === "Beginning") return 0;
  if (relative && position === "Before") return sheets.indexOf(relative);
  if (relative && position === "After") return sheets.indexOf(relative) + 1;
  return sheets.length;
}

function findAll(sheet: Sheet, wanted: string, criteria: SearchCriteria, at: Connection): HeldAs<"RangeAreas"> {
  settle(at.book);
  const areas = findCells({ sheet, area: WHOLE_SHEET }, wanted, criteria, at);
  return hold("RangeAreas", areas.length > 0 ? { sheet, areas } : null);
}

/** A colour, or an empty text for none. */
const tabColour = either({ parse: () => null }, colour, (value) => value === "");
/** The most levels that an outline has, the lines in no group among them. */
const MOST_LEVELS = 8;
const visibleOnly = optional(flag, false);

export const worksheetType: ObjectType<Sheet> = {
  key: { name: "Id", of: ({ id }) => id },
  exists: (sheet, { book }) => book.workbook.sheets.includes(sheet),
  events: { byWord: worksheetEvents, of: ({ id }) => id },
  aliases: { gridlines: "showGridlines", headings: "showHeadings" },
  properties: {
    id: readable(({ id }) => id),
    name: writable(
      text,
      ({ name }) => name,
      (sheet, name, { book }) => renameSheet(book.workbook, sheet, name),
    ),
    position: writable(
      index,
      (sheet, { book }) => book.workbook.sheets.indexOf(sheet),
      (sheet, position, { book }) => moveSheet(book.workbook, sheet, position),
    ),
    showGridlines: writable(
      flag,
      ({ showGridlines }) => showGridlines,
      (sheet, showGridlines, { book }) => changeSheet(book.workbook, sheet, { showGridlines }),
    ),
    showHeadings: writable(
      flag,
      ({ showHeadings }) => showHeadings,
      (sheet, showHeadings, { book }) => changeSheet(book.workbook, sheet, { showHeadings }),
    ),
    tabColor: writable(
      tabColour,
      ({ tabColor }) => tabColor ?? "",
      (sheet, tabColor, { book }) => changeSheet(book.workbook, sheet, { tabColor }),
    ),
    visibility: writable(
      oneOf("Visible", "Hidden", "VeryHidden"),
      ({ visibility }) => visibility,
      (sheet, visibility, { book }) => setVisibility(book.workbook, sheet, visibility),
    ),
  },
  navigation: {
    autoFilter: (sheet) => hold("AutoFilter", { sheet, table: null }),
    charts: (sheet) => hold("ChartCollection", sheet),
    comments: (sheet) => hold("CommentCollection", { sheet }),
    customProperties: (sheet) => hold("WorksheetCustomPropertyCollection", sheet),
    freezePanes: (sheet) => hold("WorksheetFreezePanes", sheet),
    horizontalPageBreaks: (sheet) => hold("PageBreakCollection", { sheet, kind: "row" }),
    names: (sheet) => hold("NamedItemCollection", { sheet }),
    pageLayout: (sheet) => hold("PageLayout", sheet),
    protection: (sheet) => hold("WorksheetProtection", sheet),
    tables: (sheet) => hold("TableCollection", { sheet }),
    verticalPageBreaks: (sheet) => hold("PageBreakCollection", { sheet, kind: "column" }),
  },
  methods: {
    activate: method([], (sheet, _, { book }) => activateSheet(book.workbook, sheet)),
    calculate: method([flag], (sheet, [isForced], { book }) =>
      isForced ? recalculateCells(book, { sheet, area: WHOLE_SHEET }) : recalculateChanged(book),
    ),
    copy: method(
      [optional(oneOf(...POSITIONS), "None"), optional(object("Worksheet"), null)],
      (sheet, [position, relative], { book }) =>
        held(copySheet(book.workbook, sheet, copyPosition(book.workbook, position, relative))),
    ),
    delete: method([], (sheet, _, { book }) => deleteSheet(book.workbook, sheet)),
    findAll: method([text, matchCriteria], (sheet, [wanted, criteria], at) =>
      found(findAll(sheet, wanted, criteria, at)),
    ),
    findAllOrNullObject: method([text, matchCriteria], (sheet, [wanted, criteria], at) =>
      findAll(sheet, wanted, criteria, at),
    ),
    replaceAll: method([text, text, matchCriteria], (sheet, [wanted, replacement, criteria], at) =>
      replaceAll({ sheet, area: WHOLE_SHEET }, wanted, replacement, criteria, at),
    ),
    getCell: method([index, index], (sheet, [row, column]) =>
      hold("Range", { sheet, area: withinSheet({ row, column, rows: 1, columns: 1 }) }),
    ),
    getNext: method([visibleOnly], (sheet, [visible], { book }) => found(beside(book.workbook, sheet, 1, visible))),
    getNextOrNullObject: method([visibleOnly], (sheet, [visible], { book }) =>
      beside(book.workbook, sheet, 1, visible),
    ),
    getPrevious: method([visibleOnly], (sheet, [visible], { book }) =>
      found(beside(book.workbook, sheet, -1, visible)),
    ),
    getPreviousOrNullObject: method([visibleOnly], (sheet, [visible], { book }) =>
      beside(book.workbook, sheet, -1, visible),
    ),
    getRange: method([optional(text, null)], (sheet, [address], { book }) =>
      hold("Range", address === null ? { sheet, area: WHOLE_SHEET } : cellsAt(book.workbook, sheet, address)),
    ),
    getRangeByIndexes: method([index, index, integer, integer], (sheet, [row, column, rows, columns]) =>
      hold("Range", { sheet, area: withinSheet({ row, column, rows, columns }) }),
    ),
    getRanges: method([optional(text, null)], (sheet, [addresses], { book }) =>
      hold(
        "RangeAreas",
        addresses === null ? { sheet, areas: [WHOLE_SHEET] } : areasAt(book.workbook, sheet, addresses),
      ),
    ),
    getUsedRange: method([optional(flag, false)], (sheet, [valuesOnly]) =>
      hold("Range", { sheet, area: usedArea(sheet, valuesOnly) ?? { row: 0, column: 0, rows: 1, columns: 1 } }),
    ),
    getUsedRangeOrNullObject: method([optional(flag, false)], (sheet, [valuesOnly]) => {
      const area = usedArea(sheet, valuesOnly);
      return area ? hold("Range", { sheet, area }) : NULL_OBJECT;
    }),
    showOutlineLevels: method([index, index], (sheet, [rows, columns], { book }) => {
      if (Math.max(rows, columns) > MOST_LEVELS) throw new RequestError("InvalidArgument");
      undoStep(book.workbook, () => {
        if (rows > 0) showLevels(book.workbook, sheet, "row", rows);
        if (columns > 0) showLevels(book.workbook, sheet, "column", columns);
      });
    }),
    _GetSheetById: method([text], (_, [id], { book }) =>
      found(held(book.workbook.sheets.find((sheet) => sheet.id === id))),
    ),
    _GetAnotherWorksheetById: method([text], (_, [id], { book }) =>
      found(held(book.workbook.sheets.find((sheet) => sheet.id === id))),
    ),
  },
};
