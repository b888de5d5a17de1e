import { contains, sameArea } from "../../engine/address";
import type { FilterCriterion, SheetFilter } from "../../engine/filter-criterion";
import {
  clearTableFilters,
  filterColumn,
  reapplyTableFilters,
  setFilterButtons,
  setSheetFilter,
} from "../../engine/filters";
import { undoStep } from "../../engine/journal";
import { surroundingRegion } from "../../engine/regions";
import { filteredArea } from "../../engine/table-areas";
import { forgetSort } from "../../engine/table-sorting";
import type { Area, Sheet, Table } from "../../engine/workbook";
import { cellsOf, rangeOrAddress } from "../addresses";
import type { Connection } from "../connection";
import { found, method, readable, type ObjectType } from "../definition";
import { RequestError } from "../errors";
import { filterCriteria } from "../filter-criteria";
import { filterCriteriaJson } from "../filter-criteria-json";
import { momentOf } from "../moment";
import { index, optional } from "../parameters";
import { hold, type HeldAs, type Targets } from "../targets";

type Target = Targets["AutoFilter"];

/** The headings and data that the filter stands on; null without one. */
function areaOf({ sheet, table }: Target): Area | null {
  if (!table) return sheet.autoFilter?.area ?? null;
  return table.showHeaders && table.showFilterButton ? filteredArea(table) : null;
}

function range(target: Target): HeldAs<"Range"> {
  const area = areaOf(target);
  return hold("Range", area && { sheet: target.sheet, area });
}

function criteriaOf({ sheet, table }: Target): readonly (FilterCriterion | null)[] {
  return table ? table.columns.map(({ filter }) => filter) : (sheet.autoFilter?.criteria ?? []);
}

/** The filter must be there for what is asked of it. */
function assertThere(target: Target): void {
  if (!areaOf(target)) throw new RequestError("InvalidOperation");
}

/** What a column asks from now on; the filter's area is the one that it has. */
function putColumn(target: Target, column: number, criterion: FilterCriterion | null, { book }: Connection): void {
  const { sheet, table } = target;
  const columns = areaOf(target)?.columns ?? 0;
  if (column >= columns) throw new RequestError("InvalidArgument");
  if (table) return filterColumn(book.workbook, sheet, table, column, criterion, momentOf(book));
  const criteria = Array.from({ length: columns }, (_, at) =>
    at === column ? criterion : (criteriaOf(target)[at] ?? null),
  );
  if (sheet.autoFilter) setSheetFilter(book.workbook, sheet, { ...sheet.autoFilter, criteria }, momentOf(book));
}

/** Shows the buttons on a table that has headings; its own cells are the only ones that they can stand on. */
function applyToTable(sheet: Sheet, table: Table, area: Area, { book }: Connection): void {
  if (!table.showHeaders || !contains(table.area, area)) throw new RequestError("InvalidArgument");
  if (!table.showFilterButton) setFilterButtons(book.workbook, sheet, table, true);
}

/** Puts buttons on cells, or with one cell on all around it; where they stand already, what they ask stays. */
function applyToSheet(target: Target, given: Area, { book }: Connection): void {
  const { sheet } = target;
  const area = given.rows * given.columns === 1 ? surroundingRegion(sheet, given) : given;
  if (sheet.tables.some((table) => contains(table.area, area))) throw new RequestError("NotImplemented");
  const before = areaOf(target);
  if (before && sameArea(before, area)) return;
  setSheetFilter(book.workbook, sheet, blankFilter(area), momentOf(book));
}

/** Buttons that ask nothing. */
function blankFilter(area: Area): SheetFilter {
  return { area, criteria: Array<null>(area.columns).fill(null), isSorted: false };
}

/** The filter of a table, or of a sheet's own cells. */
export const autoFilterType: ObjectType<Target> = {
  properties: {
    criteria: readable((target) => criteriaOf(target).map((criterion) => criterion && filterCriteriaJson(criterion))),
    enabled: readable((target) => areaOf(target) !== null),
    isDataFiltered: readable((target) => criteriaOf(target).some(Boolean)),
  },
  methods: {
    apply: method(
      [rangeOrAddress, optional(index, null), optional(filterCriteria, null)],
      (target, [given, column, criterion], at) => {
        const { sheet, area } = cellsOf(at.book.workbook, target.sheet, given);
        if (sheet !== target.sheet || (column === null && criterion)) throw new RequestError("InvalidArgument");
        undoStep(at.book.workbook, () => {
          if (target.table) applyToTable(sheet, target.table, area, at);
          else applyToSheet(target, area, at);
          if (column !== null) putColumn(target, column, criterion, at);
        });
      },
    ),
    clearColumnCriteria: method([index], (target, [column], at) => {
      assertThere(target);
      putColumn(target, column, null, at);
    }),
    clearCriteria: method([], (target, _, { book }) => {
      const { sheet, table } = target;
      assertThere(target);
      undoStep(book.workbook, () => {
        if (table) clearTableFilters(book.workbook, sheet, table);
        if (table) forgetSort(book.workbook, table);
        else if (sheet.autoFilter) setSheetFilter(book.workbook, sheet, blankFilter(sheet.autoFilter.area), 0);
      });
    }),
    getRange: method([], (target) => found(range(target))),
    getRangeOrNullObject: method([], range),
    reapply: method([], (target, _, { book }) => {
      const { sheet, table } = target;
      assertThere(target);
      if (table) reapplyTableFilters(book.workbook, sheet, table, momentOf(book));
      else if (sheet.autoFilter) setSheetFilter(book.workbook, sheet, sheet.autoFilter, momentOf(book));
    }),
    remove: method([], ({ sheet, table }, _, { book }) => {
      if (table) setFilterButtons(book.workbook, sheet, table, false);
      else setSheetFilter(book.workbook, sheet, null, momentOf(book));
    }),
  },
};
