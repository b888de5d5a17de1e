import { areaAddress } from "../address";
import { bands, looks, type LookFormat } from "../looks";
import type { PlannedCell, PlannedRow, SheetPlan } from "../sheet-plan";
import { lookAreas } from "./look-areas";
import { margins } from "../page/page";
import { plainHeight, rowHeight, widthInPoints } from "../page/row-height";

/** Excel's limit for the text of an address of several areas. */
const addressLimit = 8_000;

/** Widths, looks, paragraphs, frozen panes and pages of a sheet whose cells stand. */
export const layOut = (sheet: Excel.Worksheet, plan: SheetPlan): void => {
  sheet.showGridlines = false;
  plan.columnWidths.forEach((characters, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format.columnWidth = widthInPoints(characters);
  });
  // before the looks: a link brings one of its own
  plan.rows.forEach(({ cells }, index) => layOutLinks(sheet, cells, index));
  paint(
    sheet,
    plan.rows.map(({ cells }) => cells.map(({ look }) => look)),
    looks,
  );
  paint(
    sheet,
    plan.rows.map(({ cells, band }) => (band ? cells.map(() => band) : [])),
    bands,
  );
  if (plan.rows.length > 0) sheet.getRange(`1:${plan.rows.length}`).format.autofitRows();
  plan.rows.forEach((planned, index) => layOutParagraph(sheet, planned, index, plan.columnWidths));
  if (plan.rows.some(({ chart }) => chart)) fixHeights(sheet, plan);
  sheet.freezePanes.unfreeze();
  if (plan.frozenRows > 0 && plan.frozenColumns > 0)
    sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, plan.frozenRows, plan.frozenColumns));
  else if (plan.frozenRows > 0) sheet.freezePanes.freezeRows(plan.frozenRows);
  layOutPages(sheet, plan);
};

const layOutLinks = (sheet: Excel.Worksheet, cells: readonly PlannedCell[], index: number): void =>
  cells.forEach(({ content, address }, column) => {
    if (address !== undefined && typeof content === "string")
      sheet.getRangeByIndexes(index, column, 1, 1).hyperlink = { address, textToDisplay: content };
  });

/** Above a chart no row may become higher later, as it does in programs that fit rows when they open a file. */
const fixHeights = (sheet: Excel.Worksheet, { rows, columnWidths }: SheetPlan): void =>
  rows.forEach((planned, index) => {
    const height = rowHeight(planned, columnWidths);
    if (planned.paragraphFrom === null && height > plainHeight)
      sheet.getRangeByIndexes(index, 0, 1, 1).format.rowHeight = height;
  });

/** Joins the cells of a paragraph over the rest of the width, and gives the row the height that its text needs. */
const layOutParagraph = (
  sheet: Excel.Worksheet,
  planned: PlannedRow,
  index: number,
  columnWidths: readonly number[],
): void => {
  const from = planned.paragraphFrom;
  if (from === null) return;
  const range = sheet.getRangeByIndexes(index, from, 1, columnWidths.length - from);
  if (columnWidths.length - from > 1) range.merge();
  range.format.rowHeight = rowHeight(planned, columnWidths);
};

const paint = <T extends string>(
  sheet: Excel.Worksheet,
  rows: readonly (readonly T[])[],
  formats: Readonly<Record<T, LookFormat>>,
): void => {
  const areas = lookAreas(rows);
  for (const look of new Set(areas.map((area) => area.look))) {
    const addresses = areas.filter((area) => area.look === look).map(areaAddress);
    const { numberFormat } = formats[look];
    if (numberFormat)
      for (const address of addresses) sheet.getRange(address).numberFormat = numberFormat as unknown as string[][];
    for (const joinedAddress of joinAddresses(addresses))
      applyLook(sheet.getRanges(joinedAddress).format, formats[look]);
  }
};

const applyLook = (format: Excel.RangeFormat, look: LookFormat): void => {
  if (look.bold) format.font.bold = true;
  if (look.italic) format.font.italic = true;
  if (look.underline) format.font.underline = "Single";
  if (look.size) format.font.size = look.size;
  if (look.color) format.font.color = look.color;
  if (look.fill) format.fill.color = look.fill;
  if (look.wrap) format.wrapText = true;
  if (look.horizontal) format.horizontalAlignment = look.horizontal;
  if (look.indent) format.indentLevel = look.indent;
  if (look.top) format.verticalAlignment = "Top";
  if (look.lineAbove) drawLine(format, "EdgeTop", look.lineAbove);
  const below = look.lineBelow ?? look.lines;
  if (below) drawLine(format, "EdgeBottom", below);
  if (look.lines) drawLine(format, "InsideHorizontal", look.lines);
};

const drawLine = (
  format: Excel.RangeFormat,
  edge: "EdgeTop" | "EdgeBottom" | "InsideHorizontal",
  color: string,
): void => {
  const line = format.borders.getItem(edge);
  line.style = "Continuous";
  line.color = color;
};

const joinAddresses = (addresses: readonly string[]): readonly string[] => {
  const joined: string[] = [];
  for (const address of addresses) {
    const last = joined.at(-1);
    if (last !== undefined && last.length + address.length < addressLimit)
      joined[joined.length - 1] = `${last},${address}`;
    else joined.push(address);
  }
  return joined;
};

/** In headers and footers `&` begins a code of Excel. */
const pageText = (text: string): string => text.replace(/&/gu, "&&");

const layOutPages = (sheet: Excel.Worksheet, { print, rows, columnWidths }: SheetPlan): void => {
  const { pageLayout } = sheet;
  pageLayout.orientation = print.orientation === "portrait" ? "Portrait" : "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.setPrintMargins("Centimeters", margins);
  pageLayout.zoom = print.fit === "wide" ? { horizontalFitToPages: 1 } : { scale: print.fit };
  pageLayout.headersFooters.defaultForAllPages.leftHeader = pageText(print.header);
  pageLayout.headersFooters.defaultForAllPages.leftFooter = pageText(print.footer);
  pageLayout.headersFooters.defaultForAllPages.rightFooter = "&P / &N";
  pageLayout.setPrintArea(sheet.getRangeByIndexes(0, 0, Math.max(1, rows.length), columnWidths.length));
  if (print.titleRows > 0) pageLayout.setPrintTitleRows(`$1:$${print.titleRows}`);
  rows.forEach((planned, index) => {
    if (planned.breakBefore && index > 0) sheet.horizontalPageBreaks.add(`A${index + 1}`);
  });
};
