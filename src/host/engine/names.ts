import { parseA1 } from "./address";
import { EngineError } from "./engine-error";
import { record } from "./journal";
import type { DefinedName, Sheet, Workbook } from "./workbook";

/** The name of exactly this scope (null: the workbook's), without regard to case, or undefined. */
export function nameOf(workbook: Workbook, name: string, scope: Sheet | null): DefinedName | undefined {
  const key = name.toUpperCase();
  return workbook.names.find((defined) => defined.scope === scope && defined.name.toUpperCase() === key);
}

/** The name as a formula on the sheet means it: the sheet's own before the workbook's. */
export function nameSeenFrom(workbook: Workbook, name: string, sheet: Sheet): DefinedName | undefined {
  return nameOf(workbook, name, sheet) ?? nameOf(workbook, name, null);
}

/** Gives a formula (without `=`) a name, on the sheet or in the workbook. */
export function addName(
  workbook: Workbook,
  name: string,
  formula: string,
  scope: Sheet | null,
  comment = "",
): DefinedName {
  assertName(workbook, name);
  if (nameOf(workbook, name, scope)) throw new EngineError("ItemAlreadyExists", `There is a name ${name} already.`);
  const defined: DefinedName = { name, formula, scope, visible: true, comment };
  workbook.names.push(defined);
  record(workbook, () => remove(workbook, defined));
  workbook.needsCalculation = true;
  return defined;
}

/** Changes what a name stands for, its visibility or its comment. */
export function changeName(
  workbook: Workbook,
  defined: DefinedName,
  change: Partial<Pick<DefinedName, "formula" | "visible" | "comment">>,
): void {
  const before = { ...defined };
  Object.assign(defined, change);
  record(workbook, () => void Object.assign(defined, before));
  workbook.needsCalculation = true;
}

/** Takes a name away; formulas that use it become #NAME? at the next calculation. */
export function deleteName(workbook: Workbook, defined: DefinedName): void {
  const place = workbook.names.indexOf(defined);
  if (place < 0) throw new EngineError("ItemNotFound", `There is no name ${defined.name}.`);
  remove(workbook, defined);
  record(workbook, () => void workbook.names.splice(place, 0, defined));
}

function remove(workbook: Workbook, defined: DefinedName): void {
  workbook.names.splice(workbook.names.indexOf(defined), 1);
  workbook.needsCalculation = true;
}

/** Refuses what Excel does not take for a name, and what is a table's name. */
function assertName(workbook: Workbook, name: string): void {
  assertNameText(name);
  if (hasTable(workbook, name)) throw new EngineError("ItemAlreadyExists", `There is a table ${name} already.`);
}

/** Refuses what can be no name and no table's: spaces, a cell's address, `R` or `C`, more than 255 characters. */
export function assertNameText(name: string): void {
  const isWord = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  const isAddress = parseA1(name) !== null || /^(?:R\d*(?:C\d*)?|C\d*)$/i.test(name);
  if (!isWord || isAddress) throw new EngineError("InvalidArgument", `${JSON.stringify(name)} cannot be a name.`);
}

/** Whether a table is called so, without regard to case. */
export function hasTable(workbook: Workbook, name: string): boolean {
  const key = name.toUpperCase();
  return workbook.sheets.some((sheet) => sheet.tables.some((table) => table.name.toUpperCase() === key));
}
