import { intersect } from "../../engine/address";
import { clearArea } from "../../engine/clear";
import { mergeCells, unmergeCells } from "../../engine/merges";
import { undoStep } from "../../engine/journal";
import { deleteCells, insertCells } from "../../engine/structure";
import type { Area } from "../../engine/workbook";
import { cellsOf, rangeOrAddress } from "../addresses";
import { recalculateCells, settle } from "../calculation";
import { copyCells, COPY_TYPES } from "../cell-copies";
import { clearable } from "../clearing";
import { method, type Method } from "../definition";
import { RequestError } from "../errors";
import { flag, index, oneOf, optional, text } from "../parameters";
import { select } from "../selecting";
import { findCells, matchCriteria, replaceAll, searchCriteria } from "../searching";
import { hold, type Cells } from "../targets";

/** Each row of the area by itself. */
function rowsOf(area: Area): Area[] {
  return Array.from({ length: area.rows }, (_, at) => ({ ...area, row: area.row + at, rows: 1 }));
}

const held = (cells: Cells) => hold("Range", cells);

/** What changes the cells of a range, or looks for something in them. */
export const rangeEdits: Readonly<Record<string, Method<Cells>>> = {
  calculate: method([], (cells, _, { book }) => recalculateCells(book, cells)),
  clear: method([clearable], ({ sheet, area }, [what], { book }) => clearArea(book.workbook, sheet, area, what)),
  copyFrom: method(
    [rangeOrAddress, optional(oneOf(...COPY_TYPES), "All"), optional(flag, false), optional(flag, false)],
    (target, [source, type, skipBlanks, transpose], { book }) => {
      settle(book);
      const from = cellsOf(book.workbook, target.sheet, source);
      copyCells(book.workbook, from, target, { type, skipBlanks, transpose });
    },
  ),
  delete: method([oneOf("Up", "Left")], ({ sheet, area }, [shift], { book }) =>
    deleteCells(book.workbook, sheet, area, shift),
  ),
  find: method([text, searchCriteria], (cells, [wanted, criteria], at) => {
    settle(at.book);
    const [area] = findCells(cells, wanted, criteria, at);
    if (!area) throw new RequestError("ItemNotFound");
    return held({ sheet: cells.sheet, area });
  }),
  findOrNullObject: method([text, searchCriteria], (cells, [wanted, criteria], at) => {
    settle(at.book);
    const [area] = findCells(cells, wanted, criteria, at);
    return hold("Range", area && { sheet: cells.sheet, area });
  }),
  getMergedAreasOrNullObject: method([], ({ sheet, area }) => {
    const areas = sheet.merges.filter((merge) => intersect(merge, area));
    return hold("RangeAreas", areas.length > 0 ? { sheet, areas } : null);
  }),
  getTables: method([optional(flag, false)], ({ sheet, area }, [fullyContained]) =>
    hold("TableScopedCollection", { sheet, areas: [area], fullyContained }),
  ),
  insert: method([oneOf("Down", "Right")], (cells, [shift], { book }) => {
    insertCells(book.workbook, cells.sheet, cells.area, shift);
    return held(cells);
  }),
  merge: method([optional(flag, false)], ({ sheet, area }, [across], { book }) =>
    undoStep(book.workbook, () => {
      const parts = across ? rowsOf(area) : [area];
      for (const part of parts) mergeCells(book.workbook, sheet, part);
    }),
  ),
  replaceAll: method([text, text, matchCriteria], (cells, [wanted, replacement, criteria], at) =>
    replaceAll(cells, wanted, replacement, criteria, at),
  ),
  select: method([], (cells, _, { book }) => select(book, cells)),
  setDirty: method([], (_, __, { book }) => void (book.workbook.needsCalculation = true)),
  unmerge: method([], ({ sheet, area }, _, { book }) => unmergeCells(book.workbook, sheet, area)),
  _ValidateArraySize: method([index, index], ({ area }, [rows, columns]) => {
    if (rows !== area.rows || columns !== area.columns) throw new RequestError("InvalidArgument");
  }),
};
