import { intersect, sameArea } from "./address";
import { EngineError } from "./engine-error";
import { withBounds } from "./filter-bounds";
import type { FilterCriterion, SheetFilter } from "./filter-criterion";
import { rowTest } from "./filter-match";
import { record, undoStep } from "./journal";
import { assertEditable } from "./protection";
import { setRowsHidden } from "./row-visibility";
import { isFiltered, tableBody } from "./table-areas";
import { formatTable } from "./tables";
import { recordTable } from "./undo-record";
import type { Area, Sheet, Table, Workbook } from "./workbook";

/** Filters a column of a table, or with null no longer; the other columns are looked at anew. `now` is a serial number of the workbook. */
export function filterColumn(
  workbook: Workbook,
  sheet: Sheet,
  table: Table,
  place: number,
  criterion: FilterCriterion | null,
  now: number,
): void {
  const criteria = table.columns.map(({ filter }, at) => (at === place ? criterion : filter));
  setCriteria(workbook, sheet, table, criteria, now);
}

/** Takes every filter off a table, so that all of its rows show. */
export function clearTableFilters(workbook: Workbook, sheet: Sheet, table: Table): void {
  if (isFiltered(table)) setCriteria(workbook, sheet, table, [], 0);
}

/** Looks at every row of a table anew. */
export function reapplyTableFilters(workbook: Workbook, sheet: Sheet, table: Table, now: number): void {
  if (!isFiltered(table)) return;
  const criteria = table.columns.map(({ filter }) => filter);
  setCriteria(workbook, sheet, table, criteria, now);
}

/** Shows a table's filter buttons, or takes them away with all that they filter. */
export function setFilterButtons(workbook: Workbook, sheet: Sheet, table: Table, on: boolean): void {
  undoStep(workbook, () => {
    if (!on) clearTableFilters(workbook, sheet, table);
    formatTable(workbook, table, { showFilterButton: on });
  });
}

type Criteria = readonly (FilterCriterion | null)[];

function setCriteria(workbook: Workbook, sheet: Sheet, table: Table, criteria: Criteria, now: number): void {
  if (!table.showHeaders)
    throw new EngineError("InvalidOperation", `Table ${table.name} has no headings to filter by.`);
  assertEditable(workbook, sheet, table.area, "AutoFilter");
  undoStep(workbook, () => {
    const applied = showMatches(workbook, sheet, tableBody(table), criteria, now);
    recordTable(workbook, table);
    table.columns.forEach((column, at) => (column.filter = applied[at] ?? null));
  });
}

/** Puts a filter on cells of a sheet in place of the one that it has; null takes it away. A protected sheet keeps the filter that it has. */
export function setSheetFilter(workbook: Workbook, sheet: Sheet, filter: SheetFilter | null, now: number): void {
  const before = sheet.autoFilter;
  if (filter) assertFilterable(sheet, filter.area);
  const isSamePlace = before !== null && filter !== null && sameArea(before.area, filter.area);
  const area = filter?.area ?? before?.area;
  if (!area) return;
  assertEditable(workbook, sheet, area, isSamePlace ? "AutoFilter" : "structure");
  undoStep(workbook, () => {
    if (before && !isSamePlace) showMatches(workbook, sheet, dataOf(before.area), [], now);
    const criteria = filter ? showMatches(workbook, sheet, dataOf(filter.area), filter.criteria, now) : [];
    record(workbook, () => void (sheet.autoFilter = before));
    sheet.autoFilter = filter && { ...filter, criteria };
  });
}

function assertFilterable(sheet: Sheet, area: Area): void {
  const table = sheet.tables.find((candidate) => intersect(candidate.area, area));
  if (table) throw new EngineError("InvalidArgument", `Table ${table.name} has a filter of its own.`);
}

/** What is filtered: all but the headings. */
function dataOf(area: Area): Area {
  return { ...area, row: area.row + 1, rows: area.rows - 1 };
}

/**
 * Shows the rows that meet every criterion, and hides the others; without criteria all show, also what a person had hidden.
 * Gives the criteria with the bounds that they went by.
 */
function showMatches(workbook: Workbook, sheet: Sheet, body: Area, criteria: Criteria, now: number): Criteria {
  const columnAt = (at: number) => ({ workbook, sheet, area: { ...body, column: body.column + at, columns: 1 } });
  const bounded = criteria.map((criterion, at) => criterion && withBounds(columnAt(at), criterion, now));
  const tests = bounded.flatMap((criterion, at) => (criterion ? [rowTest(columnAt(at), criterion)] : []));
  const rows = Array.from({ length: body.rows }, (_, at) => body.row + at);
  setRowsHidden(workbook, sheet, rows, (row) => !tests.every((test) => test(row)));
  return bounded;
}
