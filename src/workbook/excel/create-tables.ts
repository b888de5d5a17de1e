import { areaAddress, columnLetters } from "../address";
import { looks } from "../looks";
import type { ColumnPlan, FilledCell, TablePlan } from "../table-plan";
import { widthInPoints } from "../page/row-height";
import { asInput } from "./text";

const missing = { color: "#7A4B00", fill: "#FDE9C8" };

/** Makes a sheet with a table for each plan, in one round trip. The names must be free: `newRegister` sees to that. */
export const createTables = async (context: Excel.RequestContext, plans: readonly TablePlan[]): Promise<void> => {
  for (const plan of plans) createTable(context.workbook, plan);
  await context.sync();
};

/** Queues the sheet and table of a plan. */
export const createTable = (workbook: Excel.Workbook, plan: TablePlan): void => {
  const sheet = workbook.worksheets.add(plan.sheet);
  const headings = plan.columns.map(({ heading }) => heading);
  const area = { row: 0, column: 0, rows: plan.rows + 1, columns: headings.length };
  sheet.getRange(areaAddress({ ...area, rows: 1 })).numberFormat = [headings.map(() => "@")];
  sheet.getRange(areaAddress({ ...area, rows: 1 })).values = [headings];
  const table = sheet.tables.add(areaAddress(area), true);
  table.name = plan.table;
  table.style = "TableStyleMedium2";
  sheet.freezePanes.freezeRows(1);
  paintHeadings(sheet.getRange(areaAddress({ ...area, rows: 1 })));
  plan.columns.forEach((column, index) => setUpColumn(sheet, column, index, plan));
  plan.contents.forEach((row, index) => fillRow(sheet, row, index + 1));
  layOutPages(sheet.pageLayout, plan);
};

const fillRow = (sheet: Excel.Worksheet, row: readonly FilledCell[], index: number): void => {
  row.forEach(({ numberFormat }, column) => {
    if (numberFormat) sheet.getCell(index, column).numberFormat = [[numberFormat]];
  });
  sheet.getRangeByIndexes(index, 0, 1, row.length).formulas = [row.map(({ content }) => asInput(content))];
};

/** Not left to the table's style, which other programs than Excel do not show. */
const paintHeadings = (headings: Excel.Range): void => {
  const { bold, color, fill } = looks.heading;
  headings.format.wrapText = true;
  headings.format.verticalAlignment = "Top";
  if (bold) headings.format.font.bold = bold;
  if (color) headings.format.font.color = color;
  if (fill) headings.format.fill.color = fill;
};

/** Wider than this, in characters, a table is not shrunk to one page but runs on to the next, with its first columns repeated. */
const widestOnOnePage = 220;

const layOutPages = (pageLayout: Excel.PageLayout, { columns }: TablePlan): void => {
  pageLayout.orientation = "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.setPrintTitleRows("$1:$1");
  if (columns.reduce((sum, { width }) => sum + width, 0) <= widestOnOnePage) {
    pageLayout.zoom = { horizontalFitToPages: 1 };
    return;
  }
  pageLayout.zoom = { scale: 70 };
  pageLayout.setPrintTitleColumns("$A:$B");
};

const setUpColumn = (sheet: Excel.Worksheet, column: ColumnPlan, index: number, plan: TablePlan): void => {
  const body = sheet.getRangeByIndexes(1, index, plan.rows, 1);
  body.getEntireColumn().format.columnWidth = widthInPoints(column.width);
  if (column.numberFormat) body.numberFormat = column.numberFormat as unknown as string[][];
  if (column.choices) {
    const source = "formula" in column.choices ? column.choices.formula : column.choices.join(",");
    body.dataValidation.rule = { list: { inCellDropDown: true, source } };
    body.dataValidation.errorAlert = { ...plan.choiceWarning, showAlert: true, style: "Warning" };
  }
  if (column.highlightEmpty) {
    const highlight = body.conditionalFormats.add("Custom");
    highlight.custom.rule.formula = `=AND($A2<>"",TRIM($${columnLetters(index)}2)="")`;
    highlight.custom.format.fill.color = missing.fill;
    highlight.custom.format.font.color = missing.color;
  }
};
