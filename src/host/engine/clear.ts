import { contains, containsCell, intersect, subtract } from "./address";
import { cellsIn, inheritedStyle, writeCell } from "./cells";
import { changedFormat } from "./conditional-formulas";
import { edit, writeContent } from "./contents";
import { dropTable } from "./drop-table";
import { replaceStyles } from "./formats";
import { changedValidation } from "./formula-sites";
import { undoStep } from "./journal";
import { unmergeCells } from "./merges";
import { assertEditable } from "./protection";
import { type AreaRule, type FormulasOf, onAreas } from "./rule-areas";
import { recordList } from "./undo-record";
import type { Area, Sheet, Workbook } from "./workbook";

/** What is cleared, in the words of `Excel.ClearApplyTo`. */
export type ClearKind = "All" | "Contents" | "Formats" | "Hyperlinks";

/** Clears cells of what they hold, how they look, or both; All also takes validation, comments and any table that lies in the area as a whole. */
export function clearArea(workbook: Workbook, sheet: Sheet, area: Area, what: ClearKind): void {
  undoStep(workbook, () => {
    if (what === "All") clearAll(workbook, sheet, area);
    if (what === "All" || what === "Contents") clearContents(workbook, sheet, area);
    if (what === "All" || what === "Formats") clearFormats(workbook, sheet, area);
    if (what === "All" || what === "Hyperlinks") clearHyperlinks(workbook, sheet, area);
  });
}

function clearAll(workbook: Workbook, sheet: Sheet, area: Area): void {
  assertEditable(workbook, sheet, area, "edit");
  for (const table of sheet.tables.filter((candidate) => contains(area, candidate.area))) {
    assertEditable(workbook, sheet, area, "structure");
    dropTable(workbook, sheet, table);
  }
  cutOut(workbook, sheet.validations, changedValidation, area);
  const isOutside = ({ row, column }: Pick<Area, "row" | "column">) => !containsCell(area, row, column);
  keepOnly(workbook, sheet.comments, isOutside);
  keepOnly(workbook, sheet.notes, isOutside);
}

function clearContents(workbook: Workbook, sheet: Sheet, area: Area): void {
  edit(workbook, sheet, area, () => {
    for (const { row, column } of [...cellsIn(sheet, area)]) writeContent(workbook, sheet, row, column, null, null);
  });
}

/** Cells get the workbook's normal format, are parted where they were merged, and lose conditional formats. */
function clearFormats(workbook: Workbook, sheet: Sheet, area: Area): void {
  replaceStyles(workbook, sheet, area, () => 0);
  if (sheet.merges.some((merge) => intersect(merge, area))) unmergeCells(workbook, sheet, area);
  cutOut(workbook, sheet.conditionalFormats, changedFormat, area);
  for (const { row, column, cell } of [...cellsIn(sheet, area)]) {
    const isPlain = cell.value === null && !cell.formula && cell.style === inheritedStyle(sheet, row, column);
    if (isPlain) writeCell(workbook, sheet, row, column, undefined);
  }
}

function clearHyperlinks(workbook: Workbook, sheet: Sheet, area: Area): void {
  if (!sheet.hyperlinks.some((link) => intersect(link.area, area))) return;
  assertEditable(workbook, sheet, area, "InsertHyperlinks");
  recordList(workbook, sheet.hyperlinks);
  const left = sheet.hyperlinks.flatMap((link) => subtract(link.area, area).map((part) => ({ ...link, area: part })));
  sheet.hyperlinks.splice(0, sheet.hyperlinks.length, ...left);
}

/** Takes the area out of rules; a rule without cells goes. */
function cutOut<T extends AreaRule>(workbook: Workbook, rules: T[], withFormulas: FormulasOf<T>, hole: Area): void {
  if (!rules.some(({ areas }) => areas.some((area) => intersect(area, hole)))) return;
  recordList(workbook, rules);
  const left = rules.flatMap((rule) => {
    const areas = rule.areas.flatMap((area) => subtract(area, hole));
    return areas.length > 0 ? [onAreas(rule, areas, withFormulas)] : [];
  });
  rules.splice(0, rules.length, ...left);
}

function keepOnly<T>(workbook: Workbook, list: T[], isKept: (item: T) => boolean): void {
  if (list.every(isKept)) return;
  recordList(workbook, list);
  list.splice(0, list.length, ...list.filter(isKept));
}
