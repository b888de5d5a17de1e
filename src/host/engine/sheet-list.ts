import { announce } from "./announce";
import { EngineError } from "./engine-error";
import { changeFormulas } from "./formula-sites";
import { forgetSteps } from "./journal";
import { localeSettings } from "./locale";
import { numbered } from "./numbered";
import { rewriteTable, withSheetGone, withSheetRenamed } from "./references";
import { assertStructureFree } from "./protection";
import { assertSheetName, blankSheet } from "./sheets";
import type { Sheet, Workbook } from "./workbook";

/** Adds a blank sheet, at a place among the tabs (by default the last), named by Excel when no name is given. Cannot be undone. */
export function addSheet(workbook: Workbook, name?: string, position = workbook.sheets.length): Sheet {
  assertStructureFree(workbook);
  const used = new Set(workbook.sheets.map((sheet) => sheet.name.toUpperCase()));
  const sheet = blankSheet(name ?? numbered(localeSettings(workbook.locale).words.sheet, 1, used));
  assertSheetName(workbook, sheet.name, null);
  workbook.sheets.splice(position, 0, sheet);
  forgetSteps(workbook);
  announce(workbook, { kind: "sheet", sheet, type: "added" });
  return sheet;
}

/** Takes a sheet away with its names and tables; what refers to them is #REF!. The last sheet that can be seen stays. Cannot be undone. */
export function deleteSheet(workbook: Workbook, sheet: Sheet): void {
  assertStructureFree(workbook);
  assertOtherVisible(workbook, sheet);
  const place = workbook.sheets.indexOf(sheet);
  workbook.sheets.splice(place, 1);
  const staying = workbook.names.filter(({ scope }) => scope !== sheet);
  workbook.names.splice(0, workbook.names.length, ...staying);
  changeFormulas(workbook, (text) =>
    sheet.tables.reduce((rest, { name }) => rewriteTable(rest, name, () => "#REF!"), withSheetGone(text, sheet.name)),
  );
  if (workbook.activeSheet === sheet) activateNeighbour(workbook, place);
  forgetSteps(workbook);
  announce(workbook, { kind: "sheet", sheet, type: "deleted" });
}

/** Excel goes to the next sheet that can be seen, else to the one before. */
function activateNeighbour(workbook: Workbook, place: number): void {
  const { sheets } = workbook;
  const next = [...sheets.slice(place), ...sheets.slice(0, place).reverse()].find(isVisible);
  if (next) activateSheet(workbook, next);
}

/** Shows a sheet, with the cursor in its first cell. */
export function activateSheet(workbook: Workbook, sheet: Sheet): void {
  if (workbook.activeSheet === sheet) return;
  workbook.activeSheet = sheet;
  workbook.selection = { row: 0, column: 0, rows: 1, columns: 1 };
  announce(workbook, { kind: "sheet", sheet, type: "activated" });
}

/** Gives a sheet another name; formulas follow. Cannot be undone. */
export function renameSheet(workbook: Workbook, sheet: Sheet, name: string): void {
  assertStructureFree(workbook);
  assertSheetName(workbook, name, sheet);
  const before = sheet.name;
  if (name === before) return;
  sheet.name = name;
  changeFormulas(workbook, (text) => withSheetRenamed(text, before, name));
  forgetSteps(workbook);
  announce(workbook, { kind: "renamed", sheet, before, after: name });
}

/** Puts a sheet at another place among the tabs, counted from 0. Cannot be undone. */
export function moveSheet(workbook: Workbook, sheet: Sheet, position: number): void {
  assertStructureFree(workbook);
  if (position < 0 || position >= workbook.sheets.length) {
    throw new EngineError("InvalidArgument", `There is no place ${position} among the sheets.`);
  }
  const from = workbook.sheets.indexOf(sheet);
  if (position === from) return;
  workbook.sheets.splice(from, 1);
  workbook.sheets.splice(position, 0, sheet);
  forgetSteps(workbook);
  announce(workbook, { kind: "moved", sheet, from, to: position });
}

/** Shows or hides a sheet; the last one that can be seen stays. Cannot be undone. */
export function setVisibility(workbook: Workbook, sheet: Sheet, visibility: Sheet["visibility"]): void {
  if (visibility === sheet.visibility) return;
  assertStructureFree(workbook);
  if (visibility !== "Visible") assertOtherVisible(workbook, sheet);
  const before = sheet.visibility;
  sheet.visibility = visibility;
  if (!isVisible(sheet) && workbook.activeSheet === sheet) activateNeighbour(workbook, workbook.sheets.indexOf(sheet));
  forgetSteps(workbook);
  announce(workbook, { kind: "visibility", sheet, before, after: visibility });
}

function isVisible(sheet: Sheet): boolean {
  return sheet.visibility === "Visible";
}

function assertOtherVisible(workbook: Workbook, sheet: Sheet): void {
  if (!isVisible(sheet) || workbook.sheets.some((other) => other !== sheet && isVisible(other))) return;
  throw new EngineError("InvalidOperation", "A workbook must have a sheet that can be seen.");
}
