import { areaAddress } from "../address";
import { looks, type LookFormat } from "../looks";
import type { PlannedRow, SheetPlan } from "../sheet-plan";
import { lookAreas } from "./look-areas";
import { rowHeight } from "./row-height";

/** Excel's limit for the text of an address of several areas. */
const addressLimit = 8_000;

/** Widths, looks, paragraphs, frozen panes and pages of a sheet whose cells stand. */
export const layOut = (sheet: Excel.Worksheet, plan: SheetPlan): void => {
  sheet.showGridlines = false;
  plan.columnWidths.forEach((characters, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format.columnWidth = widthInPoints(characters);
  });
  paint(sheet, plan.rows);
  if (plan.rows.length > 0) sheet.getRange(`1:${plan.rows.length}`).format.autofitRows();
  plan.rows.forEach((planned, index) => layOutParagraph(sheet, planned, index, plan.columnWidths));
  sheet.freezePanes.unfreeze();
  if (plan.frozenRows > 0 && plan.frozenColumns > 0)
    sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, plan.frozenRows, plan.frozenColumns));
  else if (plan.frozenRows > 0) sheet.freezePanes.freezeRows(plan.frozenRows);
  layOutPages(sheet, plan);
};

/** Excel's width of a column of so many characters of the normal font, in points. */
export const widthInPoints = (characters: number): number => (characters * 7 + 5) * 0.75;

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

const paint = (sheet: Excel.Worksheet, rows: readonly PlannedRow[]): void => {
  const areas = lookAreas(rows);
  for (const look of new Set(areas.map((area) => area.look))) {
    const addresses = areas.filter((area) => area.look === look).map(areaAddress);
    const { numberFormat } = looks[look];
    if (numberFormat)
      for (const address of addresses) sheet.getRange(address).numberFormat = numberFormat as unknown as string[][];
    for (const joinedAddress of joinAddresses(addresses)) applyLook(sheet.getRanges(joinedAddress).format, looks[look]);
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
  if (look.top) format.verticalAlignment = "Top";
  if (look.lineBelow) {
    const line = format.borders.getItem("EdgeBottom");
    line.style = "Continuous";
    line.color = look.lineBelow;
  }
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
  pageLayout.setPrintMargins("Centimeters", { top: 2, bottom: 1.8, left: 1.5, right: 1.5, header: 0.8, footer: 0.8 });
  pageLayout.zoom = print.fit === "wide" ? { horizontalFitToPages: 1 } : { scale: firstPageScale(rows, columnWidths) };
  pageLayout.headersFooters.defaultForAllPages.leftHeader = pageText(print.header);
  pageLayout.headersFooters.defaultForAllPages.leftFooter = pageText(print.footer);
  pageLayout.headersFooters.defaultForAllPages.rightFooter = "&P / &N";
  pageLayout.setPrintArea(sheet.getRangeByIndexes(0, 0, Math.max(1, rows.length), columnWidths.length));
  if (print.titleRows > 0) pageLayout.setPrintTitleRows(`$1:$${print.titleRows}`);
  rows.forEach((planned, index) => {
    if (planned.breakBefore && index > 0) sheet.horizontalPageBreaks.add(`A${index + 1}`);
  });
};

/** What A4 upright leaves between our margins, in points; a little is kept in hand for what Excel reckons otherwise. */
const pageHeight = 710;
const smallestScale = 60;

/** The scale in percent at which the rows up to the first page break stand on one page, if that stays legible. */
const firstPageScale = (rows: readonly PlannedRow[], columnWidths: readonly number[]): number => {
  const firstBreak = rows.findIndex(({ breakBefore }) => breakBefore);
  const height = rows
    .slice(0, firstBreak < 0 ? rows.length : firstBreak)
    .reduce((sum, planned) => sum + rowHeight(planned, columnWidths), 0);
  return Math.max(smallestScale, Math.min(100, Math.floor((100 * pageHeight) / height)));
};
