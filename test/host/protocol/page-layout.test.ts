import { excelForTests, refusal } from "../../support/excel";

const excel = excelForTests();

describe("PageLayout", () => {
  it("houdt papier, richting, marges en schaal", () =>
    excel.onNewSheet(async (sheet, context) => {
      const { pageLayout } = sheet;
      pageLayout.orientation = "Landscape";
      pageLayout.paperSize = "A4";
      pageLayout.setPrintMargins("Centimeters", { top: 2.54, left: 1.27 });
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.centerHorizontally = true;
      pageLayout.load("orientation,paperSize,topMargin,leftMargin,bottomMargin,zoom,centerHorizontally");
      await context.sync();
      expect([pageLayout.orientation, pageLayout.paperSize, pageLayout.centerHorizontally]).toEqual([
        "Landscape",
        "A4",
        true,
      ]);
      expect(pageLayout.topMargin).toBeCloseTo(72, 9);
      expect(pageLayout.leftMargin).toBeCloseTo(36, 9);
      expect(pageLayout.bottomMargin).toBe(54);
      expect(pageLayout.zoom).toEqual({ horizontalFitToPages: 1 });
    }));

  it("heeft een kop- en voettekst", () =>
    excel.onNewSheet(async (sheet, context) => {
      const all = sheet.pageLayout.headersFooters.defaultForAllPages;
      all.leftHeader = "Balans";
      all.rightFooter = "&P / &N";
      all.load("leftHeader,centerHeader,rightFooter");
      await context.sync();
      expect([all.leftHeader, all.centerHeader, all.rightFooter]).toEqual(["Balans", "", "&P / &N"]);
    }));

  it("heeft eigen teksten voor de eerste en de even pagina's", () =>
    excel.onNewSheet(async (sheet, context) => {
      const { headersFooters } = sheet.pageLayout;
      headersFooters.set({ state: "FirstAndDefault", useSheetScale: false });
      headersFooters.oddPages.centerHeader = "Balans";
      headersFooters.firstPage.centerHeader = "Voorblad";
      headersFooters.load("state,useSheetMargins,useSheetScale");
      const pages = ["defaultForAllPages", "oddPages", "firstPage", "evenPages"] as const;
      for (const name of pages) headersFooters[name].load("centerHeader");
      await context.sync();
      expect(pages.map((name) => headersFooters[name].centerHeader)).toEqual(["Balans", "Balans", "Voorblad", ""]);
      expect([headersFooters.state, headersFooters.useSheetMargins, headersFooters.useSheetScale]).toEqual([
        "FirstAndDefault",
        true,
        false,
      ]);
    }));

  it("telt vanaf een pagina, en drukt opmerkingen en fouten af zoals gevraagd", () =>
    excel.onNewSheet(async (sheet, context) => {
      const { pageLayout } = sheet;
      const names = "firstPageNumber,draftMode,printComments,printErrors,printOrder";
      pageLayout.load(names);
      await context.sync();
      expect(pageLayout.toJSON()).toMatchObject({
        firstPageNumber: "",
        draftMode: false,
        printComments: "NoComments",
        printErrors: "AsDisplayed",
        printOrder: "DownThenOver",
      });
      const wanted = { firstPageNumber: 3, draftMode: true, printComments: "EndSheet", printErrors: "Dash" } as const;
      pageLayout.set({ ...wanted, printOrder: "OverThenDown" });
      pageLayout.load(names);
      await context.sync();
      expect(pageLayout.toJSON()).toMatchObject({ ...wanted, printOrder: "OverThenDown" });
      pageLayout.firstPageNumber = "";
      pageLayout.load("firstPageNumber");
      await context.sync();
      expect(pageLayout.firstPageNumber).toBe("");
    }));

  it("heeft een afdrukbereik en titelrijen", () =>
    excel.onNewSheet(async (sheet, context) => {
      const { pageLayout } = sheet;
      const none = pageLayout.getPrintAreaOrNullObject();
      await context.sync();
      pageLayout.setPrintArea(sheet.getRange("A1:F40"));
      pageLayout.setPrintTitleRows("$1:$2");
      pageLayout.setPrintTitleColumns("A:A");
      const area = pageLayout.getPrintArea().load("address");
      const rows = pageLayout.getPrintTitleRows().load("address");
      const columns = pageLayout.getPrintTitleColumns().load("address");
      await context.sync();
      expect(none.isNullObject).toBe(true);
      expect([area, rows, columns].map(({ address }) => address.split("!")[1])).toEqual(["A1:F40", "1:2", "A:A"]);
      pageLayout.setPrintTitleRows("A1:B2");
      expect(await refusal(context.sync())).toBe("InvalidArgument at PageLayout.setPrintTitleRows");
    }));

  it("begint een pagina waar dat gezegd is", () =>
    excel.onNewSheet(async (sheet, context) => {
      const { horizontalPageBreaks: breaks } = sheet;
      breaks.add("A21");
      breaks.add("A11");
      breaks.load("items/rowIndex");
      const after = breaks.getItem(10).getCellAfterBreak().load("address");
      await context.sync();
      expect(breaks.items.map(({ rowIndex }) => rowIndex)).toEqual([10, 20]);
      expect(after.address.split("!")[1]).toBe("A11");
      breaks.removePageBreaks();
      const count = breaks.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    }));
});
