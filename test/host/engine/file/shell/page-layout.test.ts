import { openFile } from "../../../../../src/host/engine/file/open-file";
import { NORMAL_LAYOUT } from "../../../../../src/host/engine/sheets";
import type { PageLayout } from "../../../../../src/host/engine/page-layout";
import { excelPackage, worksheet } from "../../../../support/excel-package";
import { richPackage } from "../../../../support/rich-package";
import { area, saved } from "./saved-sheet";

const RICH = richPackage();

describe("page layout", () => {
  const LAYOUT: PageLayout = {
    orientation: "Landscape",
    paperSize: "A4",
    margins: { top: 36, bottom: 36, left: 28.8, right: 28.8, header: 14.4, footer: 14.4 },
    zoom: { wide: 1, tall: null },
    headersFooters: {
      state: "FirstOddAndEven",
      odd: {
        leftHeader: "Gemeente Voorbeeld",
        centerHeader: '&"Arial,Vet"&14Besluit && advies',
        rightHeader: "",
        leftFooter: "&D",
        centerFooter: "Blad &P van &N",
        rightFooter: "&F",
      },
      even: { ...NORMAL_LAYOUT.headersFooters.even, rightHeader: "Even" },
      first: { ...NORMAL_LAYOUT.headersFooters.first, centerFooter: "Eerste" },
      useSheetMargins: false,
      useSheetScale: false,
    },
    printArea: [area(0, 0, 40, 8)],
    titleRows: { first: 0, last: 1 },
    titleColumns: { first: 0, last: 0 },
    rowBreaks: [20, 30],
    columnBreaks: [4],
    centerHorizontally: true,
    centerVertically: true,
    blackAndWhite: true,
    printGridlines: true,
    printHeadings: true,
    draftMode: true,
    firstPageNumber: 5,
    printComments: "InPlace",
    printErrors: "NotAvailable",
    printOrder: "OverThenDown",
  };

  test("is read as it was set", () => {
    expect(saved((sheet) => void (sheet.pageLayout = LAYOUT)).sheet.pageLayout).toEqual(LAYOUT);
  });

  test.each<[PageLayout["zoom"], string]>([
    [{ scale: 70 }, `scale="70"`],
    [{ wide: 1, tall: 1 }, `fitToPage="1"`],
    [{ wide: 2, tall: null }, `fitToHeight="0"`],
    [{ wide: null, tall: 3 }, `fitToHeight="3"`],
  ])("zoomed %j", (zoom, written) => {
    const { sheet, xml } = saved((changed) => void (changed.pageLayout = { ...changed.pageLayout, zoom }));
    expect(sheet.pageLayout.zoom).toEqual(zoom);
    expect(xml).toContain(written);
  });

  test("of a file is read, and keeps its printer's settings when it changes", () => {
    const { pageLayout } = openFile(RICH).workbook.sheets[0]!;
    expect(pageLayout).toMatchObject({
      orientation: "Landscape",
      paperSize: "A4",
      zoom: { scale: 100 },
      headersFooters: {
        state: "Default",
        odd: { leftHeader: "Links", centerHeader: '&"Arial,Vet"Midden', rightHeader: "Blad &P", centerFooter: "" },
      },
      margins: { left: 50.4, top: 54, header: 21.6 },
    });
    const { xml, parts } = saved((sheet) => void (sheet.pageLayout = { ...pageLayout, orientation: "Portrait" }), RICH);
    expect(xml).toMatch(/<pageSetup paperSize="9" orientation="portrait" r:id="rId5"\/>/);
    expect(parts["xl/printerSettings/printerSettings1.bin"]).toBe("\u0001\u0002\u0003\u0000\u00ff");
  });

  test("says nothing about paper that the format counts otherwise", () => {
    const bytes = excelPackage({
      sheets: { Blad1: worksheet(`<sheetData/><pageSetup paperSize="70" orientation="portrait"/>`) },
    });
    expect(openFile(bytes).workbook.sheets[0]!.pageLayout.paperSize).toBeNull();
    expect(
      saved((sheet) => void (sheet.pageLayout = { ...sheet.pageLayout, blackAndWhite: true }), bytes).xml,
    ).toContain(`paperSize="70"`);
  });
});
