import { excelForTests, refusal } from "../../support/excel";

const excel = excelForTests();

describe("DataValidation", () => {
  it("is er niet, tot er een regel is", () =>
    excel.onNewSheet(async (sheet, context) => {
      const none = sheet.getRange("A1").dataValidation.load("type,rule,ignoreBlanks,valid");
      await context.sync();
      expect([none.type, none.rule, none.ignoreBlanks, none.valid]).toEqual(["None", {}, true, true]);
    }));

  it.each<[string, Excel.DataValidationRule, string]>([
    ["een lijst", { list: { inCellDropDown: true, source: "ja,nee" } }, "List"],
    ["een lijst uit cellen", { list: { inCellDropDown: true, source: "=$D$1:$D$3" } }, "List"],
    ["een geheel getal", { wholeNumber: { formula1: "=1", formula2: "=10", operator: "Between" } }, "WholeNumber"],
    ["een lengte", { textLength: { formula1: "=5", operator: "LessThan" } }, "TextLength"],
    ["een formule", { custom: { formula: "=A1>0" } }, "Custom"],
  ])("houdt %s zoals gegeven", (_, rule, type) =>
    excel.onNewSheet(async (sheet, context) => {
      const { dataValidation } = sheet.getRange("A1:A9");
      dataValidation.rule = rule;
      dataValidation.load("rule,type");
      await context.sync();
      expect([dataValidation.rule, dataValidation.type]).toEqual([rule, type]);
    }),
  );

  it.each<[string, Excel.DataValidationRule, string]>([
    ["een getal", { decimal: { formula1: 0.5, operator: "LessThan" } }, "=0.5"],
    ["een getal als tekst", { decimal: { formula1: "0.5", operator: "LessThan" } }, "=0.5"],
    ["een datum", { date: { formula1: "2022-12-31", operator: "LessThan" } }, "=44926"],
    ["een tijdstip", { date: { formula1: "2022-12-31T18:00:00", operator: "LessThan" } }, "=44926.75"],
  ])("geeft %s terug als formule", (_, rule, formula) =>
    excel.onNewSheet(async (sheet, context) => {
      const { dataValidation } = sheet.getRange("A1");
      dataValidation.rule = rule;
      dataValidation.load("rule");
      await context.sync();
      expect(dataValidation.rule).toMatchObject({ [Object.keys(rule)[0]!]: { formula1: formula } });
    }),
  );

  it("neemt een bereik als bron van een lijst, en als grens", () =>
    excel.onNewSheet(async (sheet, context) => {
      sheet.name = "Met lijst";
      const choice = sheet.getRange("A1").dataValidation;
      choice.rule = { list: { inCellDropDown: true, source: sheet.getRange("D1:D3") } };
      const limited = sheet.getRange("B1").dataValidation;
      limited.rule = { decimal: { formula1: sheet.getRange("E1"), operator: "GreaterThan" } };
      choice.load("rule");
      limited.load("rule");
      await context.sync();
      expect(choice.rule.list?.source).toBe("='Met lijst'!$D$1:$D$3");
      expect(limited.rule.decimal?.formula1).toBe("='Met lijst'!$E$1");
    }));

  it.each<[string, unknown]>([
    ["twee soorten tegelijk", { custom: { formula: "=A1" }, list: { source: "a" } }],
    ["een onbekende soort", { kleur: {} }],
    ["tussen zonder tweede grens", { decimal: { formula1: 1, operator: "Between" } }],
    ["een getal als datum", { date: { formula1: 44926, operator: "LessThan" } }],
    ["een datum als getal", { decimal: { formula1: "2022-12-31", operator: "LessThan" } }],
    ["een datum die er niet is", { date: { formula1: "2022-13-45", operator: "LessThan" } }],
    ["meer keuzen dan 255 tekens", { list: { inCellDropDown: true, source: "keuze,".repeat(43) } }],
    ["een onbekende vergelijking", { decimal: { formula1: 1, operator: "Ongeveer" } }],
  ])("weigert %s", (_, rule) =>
    excel.onNewSheet(async (sheet, context) => {
      sheet.getRange("A1").dataValidation.rule = rule as Excel.DataValidationRule;
      expect(await refusal(context.sync())).toBe("InvalidArgument at DataValidation.rule");
    }),
  );

  it("zegt dat cellen verschillen, of dat er maar een deel een regel heeft", () =>
    excel.onNewSheet(async (sheet, context) => {
      sheet.getRange("A1:A2").dataValidation.rule = { list: { inCellDropDown: true, source: "a" } };
      sheet.getRange("A2").dataValidation.rule = { custom: { formula: "=TRUE" } };
      const different = sheet.getRange("A1:A2").dataValidation.load("type,rule");
      const partly = sheet.getRange("A1:B1").dataValidation.load("type");
      await context.sync();
      expect([different.type, different.rule, partly.type]).toEqual(["Inconsistent", null, "MixedCriteria"]);
    }));

  it("heeft een melding en een toelichting", () =>
    excel.onNewSheet(async (sheet, context) => {
      const { dataValidation } = sheet.getRange("A1");
      dataValidation.rule = { list: { inCellDropDown: true, source: "ja,nee" } };
      dataValidation.errorAlert = { message: "Kies ja of nee", showAlert: true, style: "Warning", title: "Keuze" };
      dataValidation.prompt = { message: "ja of nee", showPrompt: true, title: "Verplicht" };
      dataValidation.ignoreBlanks = false;
      const again = sheet.getRange("A1").dataValidation.load("errorAlert,prompt,ignoreBlanks,type");
      await context.sync();
      expect(again.errorAlert).toEqual({
        message: "Kies ja of nee",
        showAlert: true,
        style: "Warning",
        title: "Keuze",
      });
      expect(again.prompt).toEqual({ message: "ja of nee", showPrompt: true, title: "Verplicht" });
      expect([again.ignoreBlanks, again.type]).toEqual([false, "List"]);
    }));

  it("laat de API schrijven wat niet mag, en zegt dat het niet klopt", () =>
    excel.onNewSheet(async (sheet, context) => {
      sheet.getRange("D1:D2").values = [["Idee"], ["Afgerond"]];
      sheet.getRange("A1:A2").dataValidation.rule = { list: { inCellDropDown: true, source: "=$D$1:$D$2" } };
      sheet.getRange("A1:A2").values = [["idee"], ["Iets anders"]];
      const [first, second, both] = ["A1", "A2", "A1:A2"].map((address) =>
        sheet.getRange(address).dataValidation.load("valid"),
      );
      const invalid = sheet.getRange("A1:A9").dataValidation.getInvalidCells().load("address");
      await context.sync();
      expect([first?.valid, second?.valid, both?.valid]).toEqual([true, false, null]);
      expect(invalid.address.split("!")[1]).toBe("A2");
    }));

  it("gaat weg met clear, alleen in die cellen", () =>
    excel.onNewSheet(async (sheet, context) => {
      sheet.getRange("A1:A3").dataValidation.rule = { custom: { formula: "=TRUE" } };
      sheet.getRange("A2").dataValidation.clear();
      const types = ["A1", "A2", "A3"].map((address) => sheet.getRange(address).dataValidation.load("type"));
      await context.sync();
      expect(types.map(({ type }) => type)).toEqual(["Custom", "None", "Custom"]);
    }));
});
