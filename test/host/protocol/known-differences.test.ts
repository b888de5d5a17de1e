import { readFileSync } from "node:fs";
import path from "node:path";
import { isClaimed } from "../../../src/host/protocol/api-sets";
import sets from "../../../src/host/protocol/api-sets.json";
import type { ObjectType } from "../../../src/host/protocol/definition";
import { definitions } from "../../../src/host/protocol/definitions";
import type { TypeName } from "../../../src/host/protocol/targets";
import { openHost } from "../../../src/host/open-host";
import { excelForTests, refusal } from "../../support/excel";
import { excelPackage, worksheet } from "../../support/excel-package";
import { aMoment, noting, openWithFunctions, waiting } from "../../support/functions-host";

const page = readFileSync(path.resolve(__dirname, "../../../docs/bekende-verschillen.md"), "utf8");
const excel = excelForTests();

/** Events that reach the client by another road than a registration of the object. */
const TOLD_OTHERWISE = new Set([
  "Binding.onDataChanged",
  "Binding.onSelectionChanged",
  "SettingCollection.onSettingsChanged",
  "Workbook.onSelectionChanged",
]);

function missingMembers(name: TypeName): string[] {
  const type: ObjectType<never> = definitions[name];
  const groups = [type.properties, type.navigation, type.methods].flatMap((group) => Object.keys(group ?? {}));
  const played = new Set([...groups, ...Object.values(type.events?.byWord ?? {}).map(({ api }) => api)]);
  const bySet: Readonly<Record<string, string>> = (sets as Record<string, Record<string, string>>)[name] ?? {};
  return Object.values(bySet)
    .flatMap((names) => names.split(" "))
    .filter((member) => isClaimed(name, member, "1.13") && !played.has(member))
    .filter((member) => !TOLD_OTHERWISE.has(`${name}.${member}`))
    .sort();
}

describe("de pagina Bekende verschillen", () => {
  it("noemt elk lid dat ontbreekt, en geen ander", () => {
    const lines = (Object.keys(definitions) as TypeName[]).sort().flatMap((name) => {
      const missing = missingMembers(name);
      return missing.length > 0 ? [`- ${name}: ${missing.join(", ")}`] : [];
    });
    expect(page.split("<!-- leden -->")[1]?.split("<!-- einde -->")[0]?.trim()).toBe(lines.join("\n"));
  });

  it("heeft bij elk nummer een toets", () => {
    const numbers = [...page.matchAll(/\*\*(H-\d+)\*\*/g)].map(([, number]) => number);
    const tests = readFileSync(__filename, "utf8");
    expect(numbers.filter((number) => !tests.includes(`"${number} `))).toEqual([]);
    expect(numbers).toEqual(numbers.map((_, at) => `H-${at + 1}`));
  });
});

describe("verschillen met Excel", () => {
  it("H-1 grafieken", () =>
    excel.onNewSheet(async (sheet, context) => {
      sheet.getRange("A1:B2").values = [
        ["a", 1],
        ["b", 2],
      ];
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B2"));
      sheet.charts.add("Waterfall", sheet.getRange("A1:B2"));
      expect(await refusal(context.sync())).toBe("NotImplemented at ChartCollection.add");
      chart.axes.valueAxis.load("maximum");
      expect(await refusal(context.sync())).toBe("NotImplemented at ChartAxis.maximum");
    }));

  it("H-2 wie een opmerking schrijft", () =>
    excel.onNewSheet(async (sheet, context) => {
      const comment = sheet.comments.add("A1", "tekst").load("authorName,authorEmail");
      await context.sync();
      expect([comment.authorName, comment.authorEmail]).toEqual(["Gebruiker", "gebruiker@example.org"]);
    }));

  it("H-3 voorwaardelijke opmaak zonder regel", () =>
    excel.onNewSheet(async (sheet, context) => {
      const { conditionalFormats } = sheet.getRange("A1");
      const scale = conditionalFormats.add("ColorScale").colorScale.load("threeColorScale");
      const preset = conditionalFormats.add("PresetCriteria").preset.load("rule");
      await context.sync();
      expect([scale.threeColorScale, preset.rule]).toEqual([true, { criterion: "AboveAverage" }]);
    }));

  it("H-4 bindingen", async () => {
    const host = await openHost();
    const heard: string[] = [];
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("B1").formulas = [["=A1*2"]];
      const binding = context.workbook.bindings.add("B1", "Range", "dubbel");
      binding.onDataChanged.add(async () => void heard.push("dubbel"));
      await context.sync();
      sheet.getRange("A1").values = [[3]];
    });
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(heard).toEqual([]);
    const again = await openHost({ xlsx: await host.save() });
    await again.Excel.run(async (context) => {
      const count = context.workbook.bindings.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
    host.close();
    again.close();
  });

  it("H-5 kleur van voorwaardelijke opmaak, en pictogrammen", () =>
    excel.onNewSheet(async (sheet, context) => {
      sheet.getRange("A1:A3").values = [["Nr"], [1], [2]];
      const format = sheet.getRange("A2:A3").conditionalFormats.add("Custom");
      format.custom.rule.formula = "=A2=2";
      format.custom.format.fill.color = "#FF0000";
      const { filter } = sheet.tables.add("A1:A3", true).columns.getItemAt(0);
      filter.applyCellColorFilter("#FF0000");
      const last = sheet.getRange("A3").load("rowHidden");
      await context.sync();
      expect(last.rowHidden).toBe(true);
      filter.applyIconFilter({ set: "ThreeArrows", index: 0 });
      expect(await refusal(context.sync())).toBe("NotImplemented at Filter.applyIconFilter");
    }));

  it("H-6 eigen functies buiten cellen, en gegevenstypen", async () => {
    const price = { type: "FormattedNumber", basicValue: 5, numberFormat: "0.00" };
    const { host, result } = await openWithFunctions({ X: { run: () => price } }, { givesDataTypes: true });
    await host.Excel.run(async (context) => {
      const name = context.workbook.names.add("Naam", "=PORTFOLIO.X()+1").load("value");
      await context.sync();
      expect(name.value).toBe("#NAME?");
    });
    expect(await result("=PORTFOLIO.X()")).toBe(5);
  });

  it("H-7 taal van foutmeldingen", () =>
    excel.onNewSheet(async (sheet, context) => {
      sheet.getRange("geen adres");
      await expect(context.sync()).rejects.toMatchObject({
        message: "The argument is invalid or missing or has an incorrect format.",
      });
    }));

  it("H-8 onbekende naam in load", () =>
    excel.onNewSheet(async (sheet, context) => {
      sheet.load("naam" as "name");
      expect(await refusal(context.sync())).toBe("ApiNotFound at Worksheet.naam");
    }));

  it("H-9 één selectie voor allen", async () => {
    const host = await openHost();
    const other = await host.connect();
    await other.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("C3").select();
      await context.sync();
    });
    await host.Excel.run(async (context) => {
      const selected = context.workbook.getSelectedRange().load("address");
      await context.sync();
      expect(selected.address).toBe("Blad1!C3");
    });
    host.close();
  });

  it("H-10 wijzigingen van een ander zijn er meteen", async () => {
    const host = await openHost();
    const other = await host.connect();
    await host.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getFirst().getRange("A1");
      await context.sync();
      await other.user.type("A1", "van een ander");
      cell.load("values");
      await context.sync();
      expect(cell.values).toEqual([["van een ander"]]);
    });
    host.close();
  });

  it("H-11 de werkmap slaat zichzelf niet op", () =>
    excel.onNewSheet(async (_, context) => {
      context.workbook.load("autoSave");
      await context.sync();
      expect(context.workbook.autoSave).toBe(false);
    }));

  it("H-12 breedte naar aantal tekens", () =>
    excel.onNewSheet(async (sheet, context) => {
      sheet.getRange("A1:B1").values = [["iiiiiiiiiiiiiiiiiiii", "WWWWWWWWWWWWWWWWWWWW"]];
      sheet.getRange("A:B").format.autofitColumns();
      const both = sheet.getRange("A1:B1").load("format/columnWidth");
      await context.sync();
      expect(both.format.columnWidth).not.toBeNull();
    }));

  it("H-13 een getal in een smalle kolom", () =>
    excel.onNewSheet(async (sheet, context) => {
      sheet.getRange("A1").values = [[123456789]];
      sheet.getRange("A:A").format.columnWidth = 6;
      const cell = sheet.getRange("A1").load("text");
      await context.sync();
      expect(cell.text).toEqual([["123456789"]]);
    }));

  it("H-14 een wachtwoord naar een ongewone methode", async () => {
    const protection = `<sheetProtection algorithmName="WHIRLPOOL" hashValue="aGFzaA==" saltValue="em91dA==" spinCount="1" sheet="1"/>`;
    const xlsx = excelPackage({ sheets: { Blad1: worksheet(`<sheetData/>${protection}`) } });
    const host = await openHost({ xlsx });
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().protection.unprotect("geheim");
      expect(await refusal(context.sync())).toBe("BadPassword at WorksheetProtection.unprotect");
    });
    host.close();
  });

  it("H-15 stappen om ongedaan te maken", async () => {
    const host = await openHost();
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("A2").values = [[2]];
      await context.sync();
      await host.user.undo();
      const cells = sheet.getRange("A1:A2").load("values");
      await context.sync();
      expect(cells.values).toEqual([[1], [""]]);
      context.workbook.worksheets.add();
      await context.sync();
      expect(await host.user.undo()).toBe(false);
    });
    host.close();
    const newer = await openHost({ excelApi: "1.20" });
    await newer.Excel.run({ mergeUndoGroup: true }, async (context) => {
      const cells = context.workbook.worksheets.getFirst().getRange("A1:A2").load("values");
      cells.getCell(0, 0).values = [[1]];
      cells.getCell(1, 0).values = [[2]];
      await context.sync();
      await newer.user.undo();
      cells.load("values");
      await context.sync();
      expect(cells.values).toEqual([[1], [""]]);
    });
    newer.close();
  });

  it("H-16 een waarschuwing wordt weggeklikt", async () => {
    const host = await openHost();
    await host.Excel.run(async (context) => {
      const { dataValidation } = context.workbook.worksheets.getFirst().getRange("B2");
      dataValidation.rule = { list: { inCellDropDown: true, source: "ja" } };
      dataValidation.errorAlert = { message: "Zeker?", showAlert: true, style: "Warning", title: "" };
      await context.sync();
      await host.user.type("B2", "nee");
      const selected = context.workbook.getSelectedRange().load("address");
      await context.sync();
      expect(selected.address).toBe("Blad1!A1");
    });
    host.close();
  });

  it("H-17 copyFrom neemt geen validatie mee", () =>
    excel.onNewSheet(async (sheet, context) => {
      sheet.getRange("A1").dataValidation.rule = { custom: { formula: "=TRUE" } };
      sheet.getRange("B1").copyFrom("A1");
      const { dataValidation } = sheet.getRange("B1").load("dataValidation/type");
      await context.sync();
      expect(dataValidation.type).toBe("None");
    }));

  it("H-18 het filter van een blad op een tabel", () =>
    excel.onNewSheet(async (sheet, context) => {
      sheet.tables.add("A1:B2", true);
      sheet.autoFilter.apply("A1:B2");
      expect(await refusal(context.sync())).toBe("NotImplemented at AutoFilter.apply");
    }));

  it("H-19 de grens van 5.000.000 bytes", () =>
    excel.onNewSheet(async (sheet, context) => {
      await context.sync();
      const texts = (count: number) => Array.from({ length: count }, () => ["x".repeat(32_000)]);
      sheet.getRange("A1:A155").values = texts(155);
      expect(await refusal(context.sync())).toBe("not refused: undefined");
      sheet.getRange("A1:A157").values = texts(157);
      expect(await refusal(context.sync())).toBe("RequestPayloadSizeLimitExceeded");
    }));

  it("H-20 een breedte is geen opmaak", async () => {
    const heard: string[] = [];
    await excel.onNewSheet(async (sheet, context) => {
      sheet.onFormatChanged.add(async ({ address }) => void heard.push(address));
      await context.sync();
      sheet.getRange("A:A").format.columnWidth = 99;
      sheet.getRange("B2").format.fill.color = "#FF0000";
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).toEqual(["B2"]);
  });

  it("H-21 invoeren terwijl Excel niet vanzelf rekent", () =>
    excel.onNewSheet(async (sheet, context) => {
      context.application.calculationMode = "Manual";
      sheet.getRange("A1").formulas = [["=1+1"]];
      const entered = sheet.getRange("A1").load("values");
      sheet.getRange("A1").calculate();
      const calculated = sheet.getRange("A1").load("values");
      context.application.calculationMode = "Automatic";
      await context.sync();
      expect([entered.values, calculated.values]).toEqual([[[""]], [[2]]]);
    }));

  it("H-22 de gewone stijl wijzigen", () =>
    excel.onNewSheet(async (_, context) => {
      context.workbook.styles.getItem("Normal").font.bold = true;
      expect(await refusal(context.sync())).toBe("NotImplemented at RangeFont.bold");
    }));

  it("H-23 dezelfde waarde opnieuw invoeren", async () => {
    const { calls, definition } = noting(() => 1, { parameters: [{}] });
    const { host, enter } = await openWithFunctions({ X: definition });
    await enter("A1", [5, "=PORTFOLIO.X(A1)"]);
    await host.settled();
    await enter("A1", [5]);
    await host.settled();
    expect(calls).toEqual([[5]]);
  });

  it("H-24 een functie die bezig is", async () => {
    const { definition, give } = waiting({ parameters: [{}] });
    const { host, enter, values } = await openWithFunctions({ X: definition });
    await enter("A1", [1, "=PORTFOLIO.X(A1)"]);
    await aMoment();
    give("oud");
    await host.settled();
    await enter("A1", [2]);
    expect(await values("B1")).toEqual([["#BUSY!"]]);
  });

  it("H-25 een functie binnen een grotere formule na het openen", async () => {
    const first = await openWithFunctions({ X: { run: () => 1 } });
    await first.enter("A1", ["=PORTFOLIO.X()+1"]);
    await first.host.settled();
    const { calls, definition } = noting(() => 1);
    const second = await openWithFunctions({ X: definition }, { xlsx: await first.host.save() });
    await second.enter("C1", [5]);
    await second.host.settled();
    expect(calls).toHaveLength(1);
  });

  it("H-26 eigen functies met meer schrijvers", async () => {
    const { calls, definition } = noting(() => 1);
    const { host, enter } = await openWithFunctions({ X: definition });
    (await host.connect()).CustomFunctions.associate("X", definition.run);
    await enter("A1", ["=PORTFOLIO.X()"]);
    await host.settled();
    expect(calls).toHaveLength(1);
  });

  it("H-27 de uitkomst van een functie terwijl Excel niet vanzelf rekent", async () => {
    const { host, enter, values } = await openWithFunctions({ X: { run: () => 1 } });
    await enter("A1", ["=PORTFOLIO.X()", 1, "=B1+1"]);
    await host.Excel.run(async (context) => {
      context.workbook.application.calculationMode = "Manual";
      context.workbook.worksheets.getFirst().getRange("B1").values = [[5]];
      await context.sync();
    });
    await host.settled();
    expect(await values("A1:C1")).toEqual([[1, 5, 6]]);
  });

  it("H-28 het adres in een LAMBDA met een naam", async () => {
    const run = (_: unknown, { address }: CustomFunctions.Invocation) => address;
    const { host, enter, values } = await openWithFunctions({
      X: { parameters: [{}], options: { requiresAddress: true }, run },
    });
    await host.Excel.run(async (context) => {
      context.workbook.names.add("MEER", "=LAMBDA(x,PORTFOLIO.X(x))");
      await context.sync();
    });
    await enter("A1", ["=SUM(D1)", "=MEER(2)"]);
    await host.settled();
    expect(await values("B1")).toEqual([["Blad1!A1"]]);
  });

  it("H-29 bewaren en een nieuwe werkmap zonder venster", async () => {
    const host = await openHost();
    const isDirty = await host.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").values = [[1]];
      context.workbook.save("Prompt");
      context.workbook.load("isDirty");
      await context.sync();
      return context.workbook.isDirty;
    });
    await host.Excel.createWorkbook();
    expect([isDirty, host.created.length]).toEqual([false, 1]);
    host.close();
  });

  it("H-30 een blad met een afbeelding uit een andere werkmap", () =>
    excel.onNewSheet(async (_, context) => {
      const drawing = `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>`;
      const xlsx = excelPackage({
        sheets: { Plaat: worksheet(`<sheetData/><drawing r:id="rId1"/>`) },
        sheetRelationships: { rId1: ["drawing", "../drawings/drawing1.xml"] },
        parts: { "xl/drawings/drawing1.xml": ["application/vnd.openxmlformats-officedocument.drawing+xml", drawing] },
      });
      context.workbook.insertWorksheetsFromBase64(Buffer.from(xlsx).toString("base64"));
      expect(await refusal(context.sync())).toBe("NotImplemented at Workbook.insertWorksheetsFromBase64");
    }));

  it("H-31 de Common API", async () => {
    const { document } = excel.host.Office.context;
    const error = await new Promise((resolve) =>
      document.goToByIdAsync("A1", excel.host.Office.GoToType.NamedItem, (result) => resolve(result.error.code)),
    );
    expect(error).toBe(5000);
  });
});
