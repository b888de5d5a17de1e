import { excelForTests, refusal } from "../../support/excel";

const excel = excelForTests();

describe("ConditionalFormat", () => {
  it("schildert naar een formule", () =>
    excel.onNewSheet(async (sheet, context) => {
      const added = sheet.getRange("A2:A9").conditionalFormats.add("Custom");
      added.custom.rule.formula = '=$A2=""';
      added.custom.format.fill.color = "#FFEECC";
      added.custom.format.font.color = "red";
      added.custom.format.font.bold = true;
      await context.sync();
      const { conditionalFormats } = sheet.getRange("A5");
      conditionalFormats.load("items/type,items/priority,items/stopIfTrue");
      await context.sync();
      const [found] = conditionalFormats.items;
      expect([found?.type, found?.priority, found?.stopIfTrue]).toEqual(["Custom", 0, false]);
      const custom = found?.custom.load("rule/formula,format/fill/color,format/font/color,format/font/bold");
      const range = found?.getRange().load("address");
      await context.sync();
      expect(custom?.rule.formula).toBe('=$A2=""');
      expect([custom?.format.fill.color, custom?.format.font.color, custom?.format.font.bold]).toEqual([
        "#FFEECC",
        "#FF0000",
        true,
      ]);
      expect(range?.address.split("!")[1]).toBe("A2:A9");
    }));

  it("vergelijkt een waarde of zoekt een tekst", () =>
    excel.onNewSheet(async (sheet, context) => {
      const value = sheet.getRange("A1").conditionalFormats.add("CellValue");
      value.cellValue.rule = { formula1: "=0", operator: "LessThan" };
      const text = sheet.getRange("B1").conditionalFormats.add("ContainsText");
      text.textComparison.rule = { operator: "Contains", text: "tekort" };
      value.cellValue.load("rule");
      text.textComparison.load("rule");
      const other = text.customOrNullObject;
      other.load("rule");
      await context.sync();
      expect(value.cellValue.rule).toEqual({ formula1: "=0", operator: "LessThan" });
      expect(text.textComparison.rule).toEqual({ operator: "Contains", text: "tekort" });
      expect(other.isNullObject).toBe(true);
    }));

  it("komt als nieuwste het eerst", () =>
    excel.onNewSheet(async (sheet, context) => {
      const { conditionalFormats } = sheet.getRange("A1");
      const first = conditionalFormats.add("Custom");
      const second = conditionalFormats.add("CellValue");
      first.load("priority,id");
      second.load("priority,id");
      conditionalFormats.load("items/type");
      await context.sync();
      expect([first.priority, second.priority]).toEqual([1, 0]);
      expect(conditionalFormats.items.map(({ type }) => type)).toEqual(["CellValue", "Custom"]);
    }));

  it("gaat weg bij delete of clearAll, in die cellen", () =>
    excel.onNewSheet(async (sheet, context) => {
      sheet.getRange("A1:A3").conditionalFormats.add("Custom");
      sheet.getRange("A2").conditionalFormats.clearAll();
      const counts = ["A1", "A2", "A3"].map((address) => sheet.getRange(address).conditionalFormats.getCount());
      await context.sync();
      expect(counts.map(({ value }) => value)).toEqual([1, 0, 1]);
    }));

  it("heeft zijn formule ook in de taal van de gebruiker en in R1C1", () =>
    excel.onNewSheet(async (sheet, context) => {
      const { rule } = sheet.getRange("B2:B9").conditionalFormats.add("Custom").custom;
      rule.formulaLocal = "=ALS(B1>0;WAAR;ISLEEG($A2))";
      rule.load("formula,formulaLocal,formulaR1C1");
      await context.sync();
      expect([rule.formula, rule.formulaLocal, rule.formulaR1C1]).toEqual([
        "=IF(B1>0,TRUE,ISBLANK($A2))",
        "=ALS(B1>0;WAAR;ISLEEG($A2))",
        "=IF(R[-1]C>0,TRUE,ISBLANK(RC1))",
      ]);
      rule.formulaR1C1 = "=RC[-1]=R1C";
      rule.load("formula");
      await context.sync();
      expect(rule.formula).toBe("=A2=B$1");
    }));

  it("weigert een formule die niet te lezen is, en een deel van een tabel", () =>
    excel.onNewSheet(async (sheet, context) => {
      const { custom } = sheet.getRange("A1").conditionalFormats.add("Custom");
      custom.rule.formula = "=SUM(A1";
      expect(await refusal(context.sync())).toBe("InvalidArgument at ConditionalFormatRule.formula");
      custom.rule.formula = "=Tabel1[Uren]>0";
      expect(await refusal(context.sync())).toBe("InvalidArgument at ConditionalFormatRule.formula");
    }));

  it("schildert een lijn en een streep onder de tekst", () =>
    excel.onNewSheet(async (sheet, context) => {
      const { format } = sheet.getRange("A1").conditionalFormats.add("CellValue").cellValue;
      format.borders.bottom.color = "darkred";
      format.borders.getItem("EdgeTop").style = "Dash";
      format.font.underline = "Double";
      format.borders.load("count,items/sideIndex,items/style,items/color");
      format.font.load("underline");
      await context.sync();
      expect(format.borders.count).toBe(4);
      expect(format.borders.items.map(({ sideIndex, style, color }) => [sideIndex, style, color])).toEqual([
        ["EdgeTop", "Dash", "#000000"],
        ["EdgeBottom", "Continuous", "#8B0000"],
        ["EdgeLeft", "None", "#000000"],
        ["EdgeRight", "None", "#000000"],
      ]);
      expect(format.font.underline).toBe("Double");
      format.font.clear();
      format.font.load("underline,bold");
      await context.sync();
      expect([format.font.underline, format.font.bold]).toEqual([null, null]);
    }));

  it("verandert met zijn voorrang die van de andere", () =>
    excel.onNewSheet(async (sheet, context) => {
      const { conditionalFormats } = sheet.getRange("A1");
      const types = ["Custom", "CellValue", "ContainsText"] as const;
      const [custom, value, text] = types.map((type) => conditionalFormats.add(type));
      const order = async () => {
        conditionalFormats.load("items/type,items/priority");
        await context.sync();
        return conditionalFormats.items.map(({ type, priority }) => `${priority} ${type}`);
      };
      expect(await order()).toEqual(["0 ContainsText", "1 CellValue", "2 Custom"]);
      custom!.priority = 0;
      expect(await order()).toEqual(["0 Custom", "1 ContainsText", "2 CellValue"]);
      custom!.priority = -2;
      expect(await order()).toEqual(["0 ContainsText", "1 Custom", "2 CellValue"]);
      text!.priority = 99;
      expect(await order()).toEqual(["0 Custom", "1 CellValue", "2 ContainsText"]);
      value!.delete();
      expect(await order()).toEqual(["0 Custom", "1 ContainsText"]);
    }));

  it("houdt bij clearAll van de eerste cellen de formule van de andere", () =>
    excel.onNewSheet(async (sheet, context) => {
      const added = sheet.getRange("B2:B9").conditionalFormats.add("Custom");
      added.custom.rule.formula = "=B2>$A2";
      sheet.getRange("B2:B4").conditionalFormats.clearAll();
      added.custom.rule.load("formula");
      await context.sync();
      expect(added.custom.rule.formula).toBe("=B5>$A5");
    }));

  it("gaat op een beveiligd blad alleen waar cellen opgemaakt mogen worden, en is in één stap terug te nemen", () =>
    excel.onNewSheet(async (sheet, context) => {
      const range = sheet.getRange("A1");
      sheet.protection.protect({ allowFormatCells: false });
      range.conditionalFormats.add("DataBar");
      expect(await refusal(context.sync())).toBe("AccessDenied at ConditionalFormatCollection.add");
      sheet.protection.unprotect();
      sheet.protection.protect({ allowFormatCells: true });
      range.conditionalFormats.add("DataBar");
      await context.sync();
      await excel.host.user.undo();
      const count = range.conditionalFormats.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    }));

  it("houdt de volgende tegen, maar niet als balk, schaal of pictogram", () =>
    excel.onNewSheet(async (sheet, context) => {
      const { conditionalFormats } = sheet.getRange("A1");
      const value = conditionalFormats.add("CellValue");
      const bar = conditionalFormats.add("DataBar");
      value.stopIfTrue = true;
      value.load("stopIfTrue");
      bar.load("stopIfTrue");
      await context.sync();
      expect([value.stopIfTrue, bar.stopIfTrue]).toEqual([true, null]);
      bar.stopIfTrue = true;
      expect(await refusal(context.sync())).toBe("InvalidOperation at ConditionalFormat.stopIfTrue");
    }));
});

describe("TopBottomConditionalFormat en PresetCriteriaConditionalFormat", () => {
  it("kiezen naar rang of naar een voorwaarde die Excel klaar heeft", () =>
    excel.onNewSheet(async (sheet, context) => {
      const { conditionalFormats } = sheet.getRange("A1:A9");
      const { topBottom } = conditionalFormats.add("TopBottom");
      topBottom.rule = { rank: 15, type: "BottomPercent" };
      topBottom.format.fill.color = "green";
      const { preset } = conditionalFormats.add("PresetCriteria");
      preset.rule = { criterion: "OneStdDevAboveAverage" };
      topBottom.load("rule,format/fill/color");
      preset.load("rule");
      await context.sync();
      expect([topBottom.rule, topBottom.format.fill.color]).toEqual([{ rank: 15, type: "BottomPercent" }, "#008000"]);
      expect(preset.rule).toEqual({ criterion: "OneStdDevAboveAverage" });
    }));

  test.each([
    { rank: 0, type: "TopItems" },
    { rank: 1001, type: "TopItems" },
    { rank: 101, type: "TopPercent" },
    { rank: 1, type: "Invalid" },
  ] as const)("weigeren rang $rank van $type", (rule) =>
    excel.onNewSheet(async (sheet, context) => {
      sheet.getRange("A1").conditionalFormats.add("TopBottom").topBottom.rule = rule;
      expect(await refusal(context.sync())).toBe("InvalidArgument at TopBottomConditionalFormat.rule");
    }),
  );
});

describe("ColorScaleConditionalFormat", () => {
  const blue = { type: "LowestValue", color: "blue" } as const;
  const red = { type: "HighestValue", color: "red" } as const;

  it("heeft twee of drie kleuren", () =>
    excel.onNewSheet(async (sheet, context) => {
      const { colorScale } = sheet.getRange("A1:A9").conditionalFormats.add("ColorScale");
      colorScale.criteria = {
        minimum: blue,
        midpoint: { formula: "50", type: "Percent", color: "yellow" },
        maximum: red,
      };
      colorScale.load();
      await context.sync();
      expect([colorScale.threeColorScale, colorScale.criteria]).toEqual([
        true,
        {
          minimum: { formula: null, type: "LowestValue", color: "#0000FF" },
          midpoint: { formula: "50", type: "Percent", color: "#FFFF00" },
          maximum: { formula: null, type: "HighestValue", color: "#FF0000" },
        },
      ]);
      colorScale.criteria = { minimum: { type: "Formula", formula: "=$B$1", color: "white" }, maximum: red };
      colorScale.load();
      await context.sync();
      expect([colorScale.threeColorScale, colorScale.criteria]).toEqual([
        false,
        {
          minimum: { formula: "=$B$1", type: "Formula", color: "#FFFFFF" },
          maximum: { formula: null, type: "HighestValue", color: "#FF0000" },
        },
      ]);
    }));

  test.each<[string, Excel.ConditionalColorScaleCriteria]>([
    ["een getal dat er niet is", { minimum: { type: "Number" }, maximum: red }],
    ["het hoogste als laagste", { minimum: { type: "HighestValue" }, maximum: red }],
    ["een onbekend veld", { minimum: blue, maximum: red, middle: blue } as Excel.ConditionalColorScaleCriteria],
  ])("weigert %s", (_, criteria) =>
    excel.onNewSheet(async (sheet, context) => {
      sheet.getRange("A1").conditionalFormats.add("ColorScale").colorScale.criteria = criteria;
      expect(await refusal(context.sync())).toBe("InvalidArgument at ColorScaleConditionalFormat.criteria");
    }),
  );
});

describe("DataBarConditionalFormat", () => {
  it("begint als de blauwe balk van Excel", () =>
    excel.onNewSheet(async (sheet, context) => {
      const { dataBar } = sheet.getRange("A1:A9").conditionalFormats.add("DataBar");
      dataBar.load();
      dataBar.positiveFormat.load();
      dataBar.negativeFormat.load();
      await context.sync();
      expect(dataBar.toJSON()).toEqual({
        axisColor: "#000000",
        axisFormat: "Automatic",
        barDirection: "Context",
        lowerBoundRule: { type: "Automatic" },
        upperBoundRule: { type: "Automatic" },
        showDataBarOnly: false,
        positiveFormat: { borderColor: "", fillColor: "#638EC6", gradientFill: true },
        negativeFormat: {
          borderColor: "",
          fillColor: "#FF0000",
          matchPositiveBorderColor: true,
          matchPositiveFillColor: false,
        },
      });
    }));

  it("is in alles te wijzigen", () =>
    excel.onNewSheet(async (sheet, context) => {
      const { dataBar } = sheet.getRange("A1:A9").conditionalFormats.add("DataBar");
      dataBar.set({
        axisColor: "gray",
        axisFormat: "CellMidPoint",
        barDirection: "RightToLeft",
        showDataBarOnly: true,
      });
      dataBar.lowerBoundRule = { type: "Number", formula: "-10" };
      dataBar.upperBoundRule = { type: "Percentile", formula: "90" };
      dataBar.positiveFormat.set({ borderColor: "navy", fillColor: "blue", gradientFill: false });
      dataBar.negativeFormat.matchPositiveFillColor = true;
      dataBar.negativeFormat.borderColor = "maroon";
      dataBar.load();
      dataBar.positiveFormat.load();
      dataBar.negativeFormat.load();
      await context.sync();
      expect(dataBar.toJSON()).toEqual({
        axisColor: "#808080",
        axisFormat: "CellMidPoint",
        barDirection: "RightToLeft",
        lowerBoundRule: { type: "Number", formula: "-10" },
        upperBoundRule: { type: "Percentile", formula: "90" },
        showDataBarOnly: true,
        positiveFormat: { borderColor: "#000080", fillColor: "#0000FF", gradientFill: false },
        negativeFormat: {
          borderColor: "#800000",
          fillColor: "#0000FF",
          matchPositiveBorderColor: false,
          matchPositiveFillColor: true,
        },
      });
    }));
});

describe("IconSetConditionalFormat", () => {
  it("krijgt bij een andere soort pictogrammen de grenzen die daarbij horen", () =>
    excel.onNewSheet(async (sheet, context) => {
      const { iconSet } = sheet.getRange("A1:A9").conditionalFormats.add("IconSet");
      iconSet.load("style,criteria");
      await context.sync();
      expect(iconSet.style).toBe("ThreeTrafficLights1");
      expect(iconSet.criteria.map(({ formula }) => formula)).toEqual(["0", "33", "67"]);
      iconSet.style = "FiveQuarters";
      iconSet.set({ reverseIconOrder: true, showIconOnly: true });
      iconSet.load();
      await context.sync();
      expect(iconSet.criteria.map(({ formula, type }) => `${type} ${formula}`)).toEqual(
        ["0", "20", "40", "60", "80"].map((limit) => `Percent ${limit}`),
      );
      expect([iconSet.reverseIconOrder, iconSet.showIconOnly]).toEqual([true, true]);
    }));

  it("neemt van de laagste alleen het pictogram", () =>
    excel.onNewSheet(async (sheet, context) => {
      const { iconSet } = sheet.getRange("A1:A9").conditionalFormats.add("IconSet");
      iconSet.criteria = [
        { customIcon: { set: "FiveBoxes", index: 4 } } as Excel.ConditionalIconCriterion,
        { type: "Number", operator: "GreaterThan", formula: "=700" },
        { type: "Formula", operator: "GreaterThanOrEqual", formula: "=$B$1" },
      ];
      iconSet.load("criteria");
      await context.sync();
      expect(iconSet.criteria).toEqual([
        { customIcon: { set: "FiveBoxes", index: 4 }, type: "Percent", operator: "GreaterThanOrEqual", formula: "0" },
        { customIcon: null, type: "Number", operator: "GreaterThan", formula: "700" },
        { customIcon: null, type: "Formula", operator: "GreaterThanOrEqual", formula: "=$B$1" },
      ]);
      iconSet.reverseIconOrder = true;
      expect(await refusal(context.sync())).toBe("InvalidOperation at IconSetConditionalFormat.reverseIconOrder");
    }));

  it("weigert te weinig grenzen, en een pictogram dat de verzameling niet heeft", () =>
    excel.onNewSheet(async (sheet, context) => {
      const { iconSet } = sheet.getRange("A1").conditionalFormats.add("IconSet");
      const limit = { type: "Number", operator: "GreaterThan", formula: "1" } as const;
      iconSet.criteria = [limit, limit];
      expect(await refusal(context.sync())).toBe("InvalidArgument at IconSetConditionalFormat.criteria");
      iconSet.criteria = [limit, limit, { ...limit, customIcon: { set: "ThreeFlags", index: 3 } }];
      expect(await refusal(context.sync())).toBe("InvalidArgument at IconSetConditionalFormat.criteria");
    }));
});
