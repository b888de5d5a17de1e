import { announce } from "./announce";
import { copiedCharts } from "./chart/copy-charts";
import { copiedRemark } from "./comments";
import { changeSheetFormulas } from "./formula-sites";
import { forgetSteps } from "./journal";
import { withSheetRenamed, withTableRenamed } from "./references";
import { assertStructureFree } from "./protection";
import { assertSheetName, blankSheet, sheetByName } from "./sheets";
import { freeTableId, freeTableName } from "./table-areas";
import type { Cell, Sheet, Table, Workbook } from "./workbook";

/** Copies a sheet to a place among the tabs: its formulas, names and tables refer to the copy where they referred to the sheet. Cannot be undone. */
export function copySheet(workbook: Workbook, sheet: Sheet, position: number, name = copyName(workbook, sheet)): Sheet {
  assertStructureFree(workbook);
  assertSheetName(workbook, name, null);
  const copy = copiedSheet(sheet, name);
  workbook.sheets.splice(position, 0, copy);
  for (const table of sheet.tables) copy.tables.push(copiedTable(workbook, table));
  copyNames(workbook, sheet, copy);
  const own = ownFormula(sheet, copy);
  changeSheetFormulas(workbook, copy, own);
  forgetSteps(workbook);
  announce(workbook, { kind: "sheet", sheet: copy, type: "added" });
  return copy;
}

/** All of a sheet but its tables, under another name and not yet in a workbook. */
export function copiedSheet(sheet: Sheet, name: string): Sheet {
  return {
    ...blankSheet(name),
    visibility: sheet.visibility,
    rows: new Map([...sheet.rows].map(([row, cells]) => [row, copiedCells(cells)])),
    columnWidths: new Map([...sheet.columnWidths].map(([column, width]) => [column, { ...width }])),
    rowHeights: new Map([...sheet.rowHeights].map(([row, height]) => [row, { ...height }])),
    outline: sheet.outline,
    merges: [...sheet.merges],
    validations: [...sheet.validations],
    conditionalFormats: [...sheet.conditionalFormats],
    hyperlinks: [...sheet.hyperlinks],
    autoFilter: sheet.autoFilter,
    frozen: sheet.frozen,
    protection: { ...sheet.protection },
    pageLayout: sheet.pageLayout,
    tabColor: sheet.tabColor,
    showGridlines: sheet.showGridlines,
    showHeadings: sheet.showHeadings,
    drawings: copiedCharts(sheet),
    properties: sheet.properties,
    comments: sheet.comments.map((comment) => ({
      ...copiedRemark(comment),
      replies: comment.replies.map(copiedRemark),
    })),
    notes: [...sheet.notes],
  };
}

/** The name that Excel gives a copy: `Blad1 (2)`, at most 31 characters. */
function copyName(workbook: Workbook, { name }: Sheet): string {
  const stem = name.replace(/ \(\d+\)$/, "");
  for (let number = 2; ; number++) {
    const mark = ` (${number})`;
    const candidate = stem.slice(0, 31 - mark.length) + mark;
    if (!sheetByName(workbook, candidate)) return candidate;
  }
}

function copiedCells(cells: ReadonlyMap<number, Cell>): Map<number, Cell> {
  return new Map([...cells].map(([column, cell]) => [column, { ...cell }]));
}

function copiedTable(workbook: Workbook, table: Table): Table {
  return {
    ...table,
    id: freeTableId(workbook),
    name: freeTableName(workbook, table.name, 2),
    columns: table.columns.map((column) => ({ ...column })),
    style: { ...table.style },
  };
}

/** What a formula of the sheet says on its copy. */
function ownFormula(sheet: Sheet, copy: Sheet): (text: string) => string {
  const tables = sheet.tables.map((table, at) => [table.name, copy.tables[at]?.name ?? table.name] as const);
  return (text) =>
    tables.reduce(
      (rest, [from, to]) => withTableRenamed(rest, from, to),
      withSheetRenamed(text, sheet.name, copy.name),
    );
}

/** The sheet's own names, and those of the workbook that mean its cells, become names of the copy. */
function copyNames(workbook: Workbook, sheet: Sheet, copy: Sheet): void {
  const own = ownFormula(sheet, copy);
  const taken = new Set(workbook.names.filter(({ scope }) => scope === sheet).map(({ name }) => name.toUpperCase()));
  for (const name of [...workbook.names]) {
    const isOwn = name.scope === sheet;
    const meansSheet = name.scope === null && own(name.formula) !== name.formula && !taken.has(name.name.toUpperCase());
    if (isOwn || meansSheet) workbook.names.push({ ...name, scope: copy, formula: own(name.formula) });
  }
}
