import { areaName, parseReference } from "../engine/address";
import { sheetByName } from "../engine/sheets";
import { tableBody, tableByName } from "../engine/table-areas";
import type { Area, Sheet, Workbook } from "../engine/workbook";
import { addressOf } from "../protocol/addresses";

/** The address of what a person asks for in the name box: a cell, a range, a name or a table; null for what is none of these. */
export function placeNamed(workbook: Workbook, text: string): string | null {
  const wanted = text.trim();
  const own = { sheet: workbook.activeSheet, area: parseReference(wanted)?.area };
  const table = tableByName(workbook, wanted);
  if (table) return addressOf({ sheet: table.sheet, area: tableBody(table.table) });
  const name = workbook.names.find((candidate) => candidate.name.toUpperCase() === wanted.toUpperCase());
  const reference = parseReference(name?.formula ?? wanted);
  if (!reference) return null;
  const sheet = reference.sheet === null ? own.sheet : sheetByName(workbook, reference.sheet);
  return sheet ? addressOf({ sheet, area: reference.area }) : null;
}

/** The address of cells on a sheet, with the sheet before it. */
export function addressOn(sheet: Sheet, area: Area): string {
  return addressOf({ sheet, area });
}

/** What the name box shows: the first cell that is selected. */
export function selectionName({ selection }: Workbook): string {
  return areaName({ ...selection, rows: 1, columns: 1 });
}
