import { areaName, cellArea, intersect } from "../engine/address";
import { cellAt } from "../engine/cells";
import type { Area, Change, Sheet } from "../engine/workbook";
import { isUpTo } from "./api-sets";
import { apiValue, valueType } from "./cell-values";
import type { OpenWorkbook } from "./connection";
import { tableId } from "./identifiers";
import type { JsonObject } from "./json";
import { sheetNotice, WORKBOOK, type Notice } from "./notice";

type ChangeOf<K extends Change["kind"]> = Extract<Change, { kind: K }>;

const LOCAL = { source: "Local" };

/** What was written, put in or taken out, for the sheet and for each table that it touches. */
export function cellNotices(change: ChangeOf<"cells">, book: OpenWorkbook): Notice[] {
  const { sheet, area, type, towards } = change;
  const shiftDirection = towards && isUpTo("1.14", book.excelApi) ? `ShiftCell${towards}` : "None";
  const message = { ...LOCAL, changeType: type, shiftDirection, ...detailsOf(change, book), address: areaName(area) };
  const tables = sheet.tables.flatMap((table): Notice[] => {
    const shared = intersect(table.area, area);
    if (!shared) return [];
    const ofTable = { ...message, worksheetId: sheet.id, tableId: tableId(table), address: areaName(shared) };
    const targets = [tableId(table), sheet.id, WORKBOOK];
    return [{ event: "tableChanged", targets, message: ofTable, cells: { sheet, area: shared } }];
  });
  return [sheetNotice("worksheetChanged", sheet, message, area), ...tables];
}

/** Value and type before and after, which Excel tells of a single cell only. */
function detailsOf({ sheet, area }: ChangeOf<"cells">, { valueBefore }: OpenWorkbook): JsonObject {
  if (area.rows !== 1 || area.columns !== 1 || !valueBefore) return {};
  if (valueBefore.sheet !== sheet || valueBefore.row !== area.row || valueBefore.column !== area.column) return {};
  const after = cellAt(sheet, area.row, area.column)?.value ?? null;
  return {
    valueBefore: apiValue(valueBefore.value),
    valueAfter: apiValue(after),
    valueTypeBefore: valueType(valueBefore.value),
    valueTypeAfter: valueType(after),
  };
}

export function formatNotices({ sheet, area }: ChangeOf<"formats">): Notice[] {
  return [sheetNotice("worksheetFormatChanged", sheet, { ...LOCAL, address: areaName(area) }, area)];
}

/** The formula before is empty where there was none. */
export function formulaNotices({ sheet, cells }: ChangeOf<"formulas">): Notice[] {
  const formulaDetails = cells.map(({ row, column, before }) => ({
    cellAddress: areaName(cellArea(row, column)),
    previousFormula: before === null ? "" : `=${before}`,
  }));
  return [sheetNotice("worksheetFormulaChanged", sheet, { ...LOCAL, formulaDetails })];
}

/** The rows or columns that stand elsewhere; an empty address when all were in order. */
export function sortNotices({ sheet, areas, axis }: ChangeOf<"sorted">): Notice[] {
  const event = axis === "row" ? "worksheetRowSorted" : "worksheetColumnSorted";
  return [sheetNotice(event, sheet, { ...LOCAL, address: areas.map((area) => areaName(area)).join(",") })];
}

/** The rows by their numbers, `2:4,7:7`. */
export function hiddenNotices({ sheet, rows, type }: ChangeOf<"rows">): Notice[] {
  const stretches: { first: number; last: number }[] = [];
  for (const row of rows) {
    const open = stretches.at(-1);
    if (open?.last === row - 1) open.last = row;
    else stretches.push({ first: row, last: row });
  }
  const address = stretches.map(({ first, last }) => `${first + 1}:${last + 1}`).join(",");
  const changeType = type === "hidden" ? "Hidden" : "Unhidden";
  return [sheetNotice("worksheetRowHiddenChanged", sheet, { ...LOCAL, address, changeType })];
}

/** What is selected on a sheet, and within each of its tables. */
export function selectionNotices(sheet: Sheet, area: Area): Notice[] {
  const tables = sheet.tables.map((table): Notice => {
    const inside = intersect(table.area, area);
    const message = { address: inside ? areaName(inside) : "", worksheetId: sheet.id };
    return { event: "tableSelectionChanged", targets: [tableId(table)], message };
  });
  return [sheetNotice("worksheetSelectionChanged", sheet, { address: areaName(area) }), ...tables];
}
