import { openHost, type Host } from "../../../src/host/open-host";

/** Events reach a handler after the answer of the batch: let them. */
const delivered = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

describe("gebeurtenissen van bladen", () => {
  let host: Host;
  let heard: unknown[];
  beforeEach(async () => {
    host = await openHost({ excelApi: "1.17" });
    heard = [];
  });
  afterEach(() => host.close());

  const batch = async (work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<void> => {
    await host.Excel.run(async (context) => {
      work(context.workbook.worksheets.getFirst(), context);
      await context.sync();
    });
    await delivered();
  };
  /** A handler that keeps these properties of what it hears. */
  const hear =
    (...names: string[]) =>
    async (event: object): Promise<void> => {
      heard.push(Object.fromEntries(Object.entries(event).filter(([name]) => names.includes(name))));
    };

  it("formules die komen, anders worden of gaan, met wat er stond", async () => {
    await batch((sheet) => {
      sheet.getRange("A1:B1").formulas = [["=1+1", "tekst"]];
      sheet.onFormulaChanged.add(hear("type", "source", "formulaDetails"));
    });
    await batch((sheet) => (sheet.getRange("A1:C1").formulas = [["=2+2", "=3", 7]]));
    await batch((sheet) => (sheet.getRange("A1:C1").values = [["=2+2", 5, 8]]));
    const told = { type: "WorksheetFormulaChanged", source: "Local" };
    expect(heard).toEqual([
      {
        ...told,
        formulaDetails: [
          { cellAddress: "A1", previousFormula: "=1+1" },
          { cellAddress: "B1", previousFormula: "" },
        ],
      },
      { ...told, formulaDetails: [{ cellAddress: "B1", previousFormula: "=3" }] },
    ]);
    await host.user.undo();
    await delivered();
    expect(heard[2]).toEqual({ ...told, formulaDetails: [{ cellAddress: "B1", previousFormula: "" }] });
  });

  it("opmaak, één keer per opdracht, en het bereik ervan is te lezen", async () => {
    const addresses: string[] = [];
    await batch((sheet) =>
      sheet.onFormatChanged.add(async (event) => {
        await host.Excel.run(async (context) => {
          const range = event.getRange(context).load("address");
          await context.sync();
          addresses.push(`${event.address} is ${range.address} (${event.source})`);
        });
      }),
    );
    await batch((sheet) => (sheet.getRange("B2:C3").format.fill.color = "#FF0000"));
    await batch((sheet) => (sheet.getRange("B2").values = [["geen opmaak"]]));
    await batch((sheet) => sheet.getRange("A1:A2").clear("Formats"));
    expect(addresses).toEqual(["B2:C3 is Blad1!B2:C3 (Local)", "A1:A2 is Blad1!A1:A2 (Local)"]);
  });

  it("rijen en kolommen die door sorteren elders staan", async () => {
    await batch((sheet) => {
      sheet.getRange("A1:B4").values = [
        [1, 4],
        [3, 3],
        [2, 2],
        [4, 1],
      ];
      sheet.onRowSorted.add(hear("type", "address", "source"));
      sheet.onColumnSorted.add(hear("type", "address"));
    });
    await batch((sheet) => sheet.getRange("A1:B4").sort.apply([{ key: 0 }]));
    await batch((sheet) => sheet.getRange("A1:B4").sort.apply([{ key: 0 }]));
    await batch((sheet) => sheet.getRange("A1:B4").sort.apply([{ key: 3 }], false, false, "Columns"));
    expect(heard).toEqual([
      { type: "WorksheetRowSorted", address: "A2:B3", source: "Local" },
      { type: "WorksheetRowSorted", address: "", source: "Local" },
      { type: "WorksheetColumnSorted", address: "A1:B4" },
    ]);
  });

  it("rijen die verdwijnen en terugkomen, door een filter of een mens", async () => {
    await batch((sheet) => {
      sheet.getRange("A1:A5").values = [["Nr"], [1], [2], [3], [4]];
      sheet.tables.add("A1:A5", true);
      sheet.onRowHiddenChanged.add(hear("type", "address", "changeType", "source"));
    });
    await batch((sheet) => sheet.tables.getItemAt(0).columns.getItemAt(0).filter.applyValuesFilter(["2"]));
    await batch((sheet) => sheet.tables.getItemAt(0).clearFilters());
    await batch((sheet) => (sheet.getRange("7:8").rowHidden = true));
    await batch((sheet) => (sheet.getRange("7:8").rowHidden = true));
    const told = { type: "WorksheetRowHiddenChanged", source: "Local" };
    expect(heard).toEqual([
      { ...told, address: "2:2,4:5", changeType: "Hidden" },
      { ...told, address: "2:2,4:5", changeType: "Unhidden" },
      { ...told, address: "7:8", changeType: "Hidden" },
    ]);
  });

  it("een klik, alleen bij wie klikt", async () => {
    const other = await host.connect();
    const theirs: unknown[] = [];
    await other.Excel.run(async (context) => {
      context.workbook.worksheets.onSingleClicked.add(async (event) => void theirs.push(event));
      await context.sync();
    });
    await batch((sheet) => {
      sheet.onSingleClicked.add(hear("type", "address", "offsetX", "offsetY"));
      sheet.onSelectionChanged.add(hear("type", "address"));
    });
    await host.user.click("B3");
    await host.user.click("A1", { x: 1.5, y: 2 });
    await delivered();
    expect(heard).toEqual([
      { type: "WorksheetSelectionChanged", address: "B3" },
      { type: "WorksheetSingleClicked", address: "B3", offsetX: 24, offsetY: 7.5 },
      { type: "WorksheetSelectionChanged", address: "A1" },
      { type: "WorksheetSingleClicked", address: "A1", offsetX: 1.5, offsetY: 2 },
    ]);
    expect(theirs).toEqual([]);
  });

  it("naam, plaats, zichtbaarheid en beveiliging van een blad", async () => {
    await batch((sheet, { workbook: { worksheets } }) => {
      sheet.onNameChanged.add(hear("type", "nameBefore", "nameAfter", "source"));
      worksheets.onMoved.add(hear("type", "positionBefore", "positionAfter", "source"));
      worksheets.onVisibilityChanged.add(hear("type", "visibilityBefore", "visibilityAfter"));
      sheet.onProtectionChanged.add(hear("type", "isProtected", "source"));
      worksheets.add();
    });
    await batch((sheet) => {
      sheet.name = "Anders";
      sheet.protection.protect();
      sheet.protection.unprotect();
      sheet.visibility = "Hidden";
      sheet.position = 1;
    });
    expect(heard).toEqual([
      { type: "WorksheetNameChanged", nameBefore: "Blad1", nameAfter: "Anders", source: "Local" },
      { type: "WorksheetProtectionChanged", isProtected: true, source: "Local" },
      { type: "WorksheetProtectionChanged", isProtected: false, source: "Local" },
      { type: "WorksheetVisibilityChanged", visibilityBefore: "Visible", visibilityAfter: "Hidden" },
      { type: "WorksheetMoved", positionBefore: 0, positionAfter: 1, source: "Local" },
    ]);
  });

  it("de werkmap waar een mens naar terugkomt", async () => {
    await batch((_, { workbook }) => {
      workbook.onActivated.add(hear("type"));
      workbook.onAutoSaveSettingChanged.add(hear("type"));
    });
    await host.user.returnToWorkbook();
    await delivered();
    expect(heard).toEqual([{ type: "WorkbookActivated" }]);
  });

  it("wie een wijziging deed, en waarheen cellen gingen", async () => {
    const other = await host.connect();
    await batch((sheet) => sheet.onChanged.add(hear("triggerSource", "changeDirectionState")));
    await batch((sheet) => sheet.getRange("A1:B1").delete("Up"));
    await batch((sheet) => sheet.getRange("A1").insert("Right"));
    await host.user.type("A1", 1);
    await other.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A2").values = [[2]];
      await context.sync();
    });
    await delivered();
    expect(heard).toEqual([
      {
        triggerSource: "ThisLocalAddin",
        changeDirectionState: { deleteShiftDirection: "Up", insertShiftDirection: undefined },
      },
      {
        triggerSource: "ThisLocalAddin",
        changeDirectionState: { deleteShiftDirection: undefined, insertShiftDirection: "Right" },
      },
      { triggerSource: "Unknown", changeDirectionState: undefined },
      { triggerSource: "Unknown", changeDirectionState: undefined },
    ]);
  });

  it("van een latere set komt niets bij wie haar niet heeft", async () => {
    const older = await openHost();
    await older.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().onChanged.add(hear("triggerSource", "changeDirectionState"));
      await context.sync();
      context.workbook.worksheets.getFirst().getRange("A1").insert("Down");
      await context.sync();
    });
    await delivered();
    older.close();
    expect(heard).toEqual([{ triggerSource: undefined, changeDirectionState: undefined }]);
  });
});
