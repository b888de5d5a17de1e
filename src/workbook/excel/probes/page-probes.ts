import { areaAddress } from "../../address";
import { type Ask, type SharedProbe, together } from "./probe";

const paper: Ask = ({ sheet: { pageLayout } }) => {
  pageLayout.orientation = "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.load("orientation,paperSize,zoom");
  return () => together(pageLayout.orientation, pageLayout.paperSize, pageLayout.zoom.horizontalFitToPages);
};

const printed: Ask = ({ at, own, range, sheet }) => {
  const { pageLayout, horizontalPageBreaks } = sheet;
  pageLayout.setPrintArea(range("A1:D9"));
  pageLayout.setPrintTitleRows("$1:$3");
  pageLayout.setPrintTitleColumns("$A:$B");
  const pageBreak = horizontalPageBreaks.add(at("A5"));
  const area = pageLayout.getPrintAreaOrNullObject().load("address");
  const rows = pageLayout.getPrintTitleRowsOrNullObject().load("address");
  const columns = pageLayout.getPrintTitleColumnsOrNullObject().load("address");
  const below = pageBreak.getCellAfterBreak().load("address");
  return () => together(own(area.address), sheetless(rows.address), sheetless(columns.address), own(below.address));
};

const sheetless = (address: string): string => address.slice(address.lastIndexOf("!") + 1);

const margins: Ask = ({ sheet: { pageLayout } }) => {
  pageLayout.setPrintMargins("Centimeters", { top: 2, left: 1.5 });
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftHeader = "Berg && Dal";
  defaultForAllPages.rightFooter = "&P / &N";
  defaultForAllPages.load("leftHeader,rightFooter");
  pageLayout.load("topMargin,leftMargin");
  return () =>
    together(
      defaultForAllPages.leftHeader,
      defaultForAllPages.rightFooter,
      Math.round(pageLayout.topMargin),
      Math.round(pageLayout.leftMargin),
    );
};

const frozen: Ask = ({ sheet: { freezePanes } }) => {
  freezePanes.freezeRows(3);
  const rows = freezePanes.getLocationOrNullObject().load("address");
  freezePanes.unfreeze();
  const none = freezePanes.getLocationOrNullObject().load("address");
  freezePanes.freezeAt("A1:B3");
  const both = freezePanes.getLocationOrNullObject().load("address");
  return () => together(sheetless(rows.address), none.isNullObject, sheetless(both.address));
};

const merged: Ask = ({ range }) => {
  const cells = range("A1:C1");
  cells.formulas = [["a", "", ""]];
  cells.merge();
  const joined = range("A1:C1").getMergedAreasOrNullObject().load("cellCount");
  cells.unmerge();
  const parted = range("A1:C1").getMergedAreasOrNullObject().load("cellCount");
  return () => together(joined.cellCount, parted.isNullObject);
};

const sizes: Ask = ({ range, sheet }) => {
  sheet.showGridlines = false;
  sheet.load("showGridlines");
  const { format } = range("A1");
  format.columnWidth = 60;
  format.rowHeight = 30;
  format.load("columnWidth,rowHeight");
  return () => together(Math.round(format.columnWidth), Math.round(format.rowHeight), sheet.showGridlines);
};

const looksKept: Ask = ({ at, range, sheet }) => {
  const { format } = sheet.getRanges(`${at("A1")},${at("C1")}`);
  format.font.bold = true;
  format.font.color = "#9C1C1C";
  format.fill.color = "#FDECC8";
  format.wrapText = true;
  format.verticalAlignment = "Top";
  const line = format.borders.getItem("EdgeBottom");
  line.style = "Continuous";
  line.color = "#154273";
  const seen = range("C1").format;
  const below = seen.borders.getItem("EdgeBottom").load("style,color");
  seen.load("wrapText,verticalAlignment,font/bold,font/color,fill/color");
  return () =>
    together(
      ...[seen.font.bold, seen.font.color, seen.fill.color, seen.wrapText, seen.verticalAlignment],
      ...[below.style, below.color],
    );
};

const fitted: Ask = ({ range }) => {
  const cell = range("A1");
  cell.formulas = [["een\ntwee\ndrie"]];
  cell.format.wrapText = true;
  cell.format.autofitRows();
  cell.load("format/rowHeight");
  return () => together(Math.round(cell.format.rowHeight));
};

/** As many cells as our writer names at once. */
const manyAddresses = ({ at }: Parameters<Ask>[0]): string => {
  let addresses = at("A1");
  for (let index = 1; addresses.length < 7_900; index += 1) {
    const cell = { row: index % 40, column: 2 * Math.floor(index / 40) + (index % 2), rows: 1, columns: 1 };
    addresses += `,${at(areaAddress(cell))}`;
  }
  return addresses;
};

const manyCells: Ask = (bench) => {
  const addresses = manyAddresses(bench);
  bench.sheet.getRanges(addresses).format.font.bold = true;
  const [first = "", last = ""] = [addresses.split(",")[0], addresses.split(",").at(-1)];
  const fonts = [first, last].map((address) => bench.sheet.getRange(address).format.font.load("bold"));
  return () => together(...fonts.map(({ bold }) => bold));
};

/** How a sheet of ours is laid out and printed. */
export const pageProbes: readonly SharedProbe[] = [
  { code: "Z-40", expected: "Landscape | A4 | 1", ask: paper },
  { code: "Z-41", expected: "A1:D9 | 1:3 | A:B | A5", ask: printed },
  { code: "Z-42", expected: "Berg && Dal | &P / &N | 57 | 43", ask: margins },
  { code: "Z-43", expected: "1:3 | true | A1:B3", ask: frozen },
  { code: "Z-44", expected: "3 | true", ask: merged },
  { code: "Z-45", expected: "60 | 30 | false", ask: sizes },
  { code: "Z-46", expected: "true | #9C1C1C | #FDECC8 | true | Top | Continuous | #154273", ask: looksKept },
  { code: "Z-47", expected: "true | true", ask: manyCells },
  { code: "Z-48", expected: null, ask: fitted },
];
