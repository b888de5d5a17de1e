import { shiftAnchor } from "./anchor";
import { blankCell, placeCell, styleAt } from "./cells";
import { changedFormat } from "./conditional-formulas";
import { changedValidation, changeFormulas } from "./formula-sites";
import type { FilterCriterion, SheetFilter } from "./filter-criterion";
import { moveCells } from "./move-cells";
import type { PageLayout } from "./page-layout";
import { copiedBy, moveReferences } from "./references";
import { type AreaRule, cornerOf, type FormulasOf, onAreas } from "./rule-areas";
import { cellBefore, isWholeShift, type Shift, shiftArea, shiftAreas, shiftIndex, shiftStretch } from "./shift";
import { recordSheet } from "./undo-record";
import type { Area, OutlineLine, Sheet, Workbook } from "./workbook";

/**
 * Moves everything on a sheet along with its cells, and rewrites the formulas of the whole workbook.
 * Tables are moved as wholes: what columns they gain or lose is the caller's. Nothing is asked or told.
 */
export function shiftSheet(workbook: Workbook, sheet: Sheet, shift: Shift): void {
  recordSheet(workbook, sheet);
  moveCells(sheet, shift);
  for (const table of sheet.tables) table.area = shiftArea(table.area, shift) ?? table.area;
  for (const drawing of sheet.drawings) drawing.anchor = shiftAnchor(drawing.anchor, shift);
  keepIn(sheet.merges, (merge) => {
    const moved = shiftArea(merge, shift);
    return moved && moved.rows * moved.columns > 1 ? moved : null;
  });
  keepIn(sheet.hyperlinks, (link) => {
    const area = shiftArea(link.area, shift);
    return area && { ...link, area };
  });
  sheet.autoFilter = sheet.autoFilter && shiftedFilter(sheet.autoFilter, shift);
  keepIn(sheet.validations, (validation) => shiftedRule(validation, shift, changedValidation));
  keepIn(sheet.conditionalFormats, (format) => shiftedRule(format, shift, changedFormat));
  keepIn(sheet.comments, (comment) => shiftedRemark(comment, shift));
  keepIn(sheet.notes, (note) => shiftedRemark(note, shift));
  if (isWholeShift(shift)) sheet.pageLayout = shiftedLayout(sheet.pageLayout, shift);
  changeFormulas(workbook, (text, home) => moveReferences(text, home, sheet, (area) => shiftArea(area, shift)));
  keepIn(sheet.validations, (validation) => corneredRule(validation, changedValidation));
  keepIn(sheet.conditionalFormats, (format) => corneredRule(format, changedFormat));
}

/** Replaces each item of a list by what it becomes; null takes it out. */
function keepIn<T>(list: T[], change: (item: T) => T | null): void {
  list.splice(0, list.length, ...list.map(change).filter((item) => item !== null));
}

/** The rule on its moved cells, with the formulas that the first of them had: a cell that is still there, as the corner need not be. */
function shiftedRule<T extends AreaRule>(rule: T, shift: Shift, withFormulas: FormulasOf<T>): T | null {
  const areas = shiftAreas(rule.areas, shift);
  const [first] = areas;
  return first ? onAreas(rule, areas, withFormulas, cellBefore(first, shift)) : null;
}

/** The rule with formulas for the corner of its cells, of one that has them for its first cell. */
function corneredRule<T extends AreaRule>(rule: T, withFormulas: FormulasOf<T>): T {
  const corner = cornerOf(rule.areas);
  const { row, column } = rule.areas[0] ?? corner;
  return withFormulas(rule, (text) => copiedBy(text, corner.row - row, corner.column - column));
}

/** The filter on its moved cells; without its headings there is none. What a vanished column asked goes with it. */
function shiftedFilter(filter: SheetFilter, shift: Shift): SheetFilter | null {
  const { area, criteria } = filter;
  const moved = shiftArea(area, shift);
  const headings = shiftArea({ ...area, rows: 1 }, shift);
  if (!moved || !headings) return null;
  if (moved.columns === area.columns) return { ...filter, area: moved };
  const kept = Array<FilterCriterion | null>(moved.columns).fill(null);
  criteria.forEach((criterion, at) => {
    const column = shiftIndex(area.column + at, shift);
    if (column !== null) kept[column - moved.column] = criterion;
  });
  return { ...filter, area: moved, criteria: kept };
}

/** A comment or note on its moved cell. */
function shiftedRemark<R extends Pick<Area, "row" | "column">>(remark: R, shift: Shift): R | null {
  const area = shiftArea({ row: remark.row, column: remark.column, rows: 1, columns: 1 }, shift);
  return area && { ...remark, row: area.row, column: area.column };
}

function shiftedLayout(layout: PageLayout, shift: Shift): PageLayout {
  const breaks = (indexes: readonly number[]) => indexes.map((at) => shiftIndex(at, shift)).filter((at) => at !== null);
  const printArea = layout.printArea.map((area) => shiftArea(area, shift)).filter((area) => area !== null);
  return shift.axis === "row"
    ? { ...layout, printArea, titleRows: shiftedTitles(layout.titleRows, shift), rowBreaks: breaks(layout.rowBreaks) }
    : {
        ...layout,
        printArea,
        titleColumns: shiftedTitles(layout.titleColumns, shift),
        columnBreaks: breaks(layout.columnBreaks),
      };
}

function shiftedTitles(titles: PageLayout["titleRows"], shift: Shift): PageLayout["titleRows"] {
  const moved = titles && shiftStretch(titles.first, titles.last, shift);
  return moved && { first: moved.start, last: moved.end };
}

/** Gives inserted cells the format of those above them (rows) or left of them (columns), as Excel does; whole rows and columns their size too. */
export function inheritFormats(sheet: Sheet, shift: Shift): void {
  if (shift.at === 0) return;
  const isRow = shift.axis === "row";
  const source = shift.at - 1;
  const inserted = Array.from({ length: shift.count }, (_, at) => shift.at + at);
  if (isWholeShift(shift)) {
    if (isRow) repeatSize(sheet.rowHeights, source, inserted);
    else repeatSize(sheet.columnWidths, source, inserted);
  }
  const across = isRow ? [...(sheet.rows.get(source)?.keys() ?? [])] : [...sheet.rows.keys()];
  for (const other of across.filter((key) => key >= shift.first && key <= shift.last)) {
    for (const at of inserted) {
      if (isRow) putFormat(sheet, at, other, styleAt(sheet, source, other));
      else putFormat(sheet, other, at, styleAt(sheet, other, source));
    }
  }
}

/** Inserted lines are in the groups that the lines on both sides of them are in. */
function repeatSize<V extends OutlineLine>(sizes: Map<number, V>, source: number, inserted: number[]) {
  const size = sizes.get(source);
  if (!size) return;
  const { outlineLevel = 0, isCollapsed: _own, ...rest } = size;
  const level = Math.min(outlineLevel, sizes.get(source + inserted.length + 1)?.outlineLevel ?? 0);
  // A size without its outline is a size.
  const repeated = { ...rest, hidden: false, ...(level > 0 ? { outlineLevel: level } : {}) } as V;
  for (const at of inserted) sizes.set(at, { ...repeated });
}

function putFormat(sheet: Sheet, row: number, column: number, style: number): void {
  if (style !== styleAt(sheet, row, column)) placeCell(sheet, row, column, blankCell(style));
}
