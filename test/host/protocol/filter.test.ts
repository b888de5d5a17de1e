import { excelForTests, refusal } from "../../support/excel";

const excel = excelForTests({ excelApi: "1.14" });
type Context = Excel.RequestContext;

/** A table at A1:C6, its rows counted from 1. */
const withTable = <T>(work: (table: Excel.Table, sheet: Excel.Worksheet, context: Context) => Promise<T>): Promise<T> =>
  excel.onNewSheet(async (sheet, context) => {
    sheet.getRange("A1:C6").values = [
      ["Naam", "Uren", "Datum"],
      ["Brug", 10, "1/5/2024"],
      ["Park", 20, "2/5/2024"],
      ["", 30, "2/6/2024"],
      ["School", 40, "3/5/2025"],
      ["Weg", 50, ""],
    ];
    const table = sheet.tables.add("A1:C6", true);
    await context.sync();
    return work(table, sheet, context);
  });

/** The rows of data that show, counted from 1. */
async function shown(sheet: Excel.Worksheet, context: Context): Promise<number[]> {
  const rows = [1, 2, 3, 4, 5].map((row) => sheet.getRangeByIndexes(row, 0, 1, 1).load("rowHidden"));
  await context.sync();
  return rows.flatMap(({ rowHidden }, at) => (rowHidden ? [] : [at + 1]));
}

describe("TableColumn.filter", () => {
  it.each<[string, number, (filter: Excel.Filter) => void, number[]]>([
    ["de grootste", 1, (filter) => filter.applyTopItemsFilter(2), [4, 5]],
    ["het grootste deel", 1, (filter) => filter.applyTopPercentFilter(60), [3, 4, 5]],
    ["de kleinste", 1, (filter) => filter.applyBottomItemsFilter(1), [1]],
    ["het kleinste deel", 1, (filter) => filter.applyBottomPercentFilter(40), [1, 2]],
    ["een vergelijking", 1, (filter) => filter.applyCustomFilter(">30"), [4, 5]],
    ["twee vergelijkingen", 1, (filter) => filter.applyCustomFilter("<=10", ">=50", "Or"), [1, 5]],
    ["een datum als tekst", 2, (filter) => filter.applyCustomFilter(">=2/6/2024"), [3, 4]],
    ["lege cellen", 0, (filter) => filter.applyCustomFilter("="), [3]],
    ["teksten", 0, (filter) => filter.applyValuesFilter(["park", ""]), [2, 3]],
    ["datums", 2, (filter) => filter.applyValuesFilter([{ date: "2024-02-01", specificity: "Month" }]), [2, 3]],
    ["onder het gemiddelde", 1, (filter) => filter.applyDynamicFilter("BelowAverage"), [1, 2]],
    ["februari", 2, (filter) => filter.applyDynamicFilter("AllDatesInPeriodFebruray"), [2, 3]],
    ["criteria", 1, (filter) => filter.apply({ filterOn: "TopItems", criterion1: "1" }), [5]],
  ])("laat zien: %s", (_, place, work, expected) =>
    withTable(async (table, sheet, context) => {
      work(table.columns.getItemAt(place).filter);
      expect(await shown(sheet, context)).toEqual(expected);
    }),
  );

  it("laat cellen en tekst van een kleur zien", () =>
    withTable(async (table, sheet, context) => {
      sheet.getRange("A3:A4").format.fill.color = "yellow";
      sheet.getRange("B4:B5").format.font.color = "#FF0000";
      table.columns.getItemAt(0).filter.applyCellColorFilter("#FFFF00");
      expect(await shown(sheet, context)).toEqual([2, 3]);
      table.columns.getItemAt(1).filter.applyFontColorFilter("red");
      expect(await shown(sheet, context)).toEqual([3]);
    }));

  it.each<Excel.FilterCriteria>([
    { filterOn: "Values", values: ["Park", ""] },
    { filterOn: "Custom", criterion1: ">10", criterion2: "<50", operator: "And" },
    { filterOn: "Custom", criterion1: "=*k" },
    { filterOn: "BottomPercent", criterion1: "25" },
    { filterOn: "Dynamic", dynamicCriteria: "AllDatesInPeriodQuarter2" },
    { filterOn: "CellColor", color: "#FFC000" },
    { filterOn: "Values", values: [{ date: "2024-02-05T08:00:00", specificity: "Hour" }] },
  ])("zegt terug wat het vraagt: %j", (criteria) =>
    withTable(async (table, _, context) => {
      const { filter } = table.columns.getItemAt(1);
      filter.apply(criteria);
      filter.load("criteria");
      await context.sync();
      expect(filter.criteria).toEqual(criteria);
      filter.apply(filter.criteria);
      filter.clear();
      filter.load("criteria");
      await context.sync();
      expect(filter.criteria).toBeNull();
    }),
  );

  it.each<[string, (filter: Excel.Filter) => void, string]>([
    ["geen aantal", (filter) => filter.applyTopItemsFilter(0), "InvalidArgument at Filter.applyTopItemsFilter"],
    ["te veel", (filter) => filter.applyTopItemsFilter(501), "InvalidArgument at Filter.applyTopItemsFilter"],
    [
      "meer dan alles",
      (filter) => filter.applyTopPercentFilter(101),
      "InvalidArgument at Filter.applyTopPercentFilter",
    ],
    ["geen tijd", (filter) => filter.applyDynamicFilter("Unknown"), "InvalidArgument at Filter.applyDynamicFilter"],
    ["geen criterium", (filter) => filter.apply({ filterOn: "Custom" }), "InvalidArgument at Filter.apply"],
    [
      "geen datum",
      (filter) => filter.applyValuesFilter([{ date: "5 mei", specificity: "Day" }]),
      "InvalidArgument at Filter.applyValuesFilter",
    ],
    [
      "een pictogram",
      (filter) => filter.applyIconFilter({ set: "ThreeArrows", index: 0 }),
      "NotImplemented at Filter.applyIconFilter",
    ],
    [
      "een veld van een waarde",
      (filter) => filter.apply({ filterOn: "Values", values: ["a"], subField: "x" }),
      "NotImplemented at Filter.apply",
    ],
  ])("weigert: %s", (_, work, expected) =>
    withTable(async (table, __, context) => {
      work(table.columns.getItemAt(0).filter);
      expect(await refusal(context.sync())).toBe(expected);
    }),
  );
});

describe("de filters van een tabel", () => {
  it("gaan in één keer weg, en kijken opnieuw als het moet", () =>
    withTable(async (table, sheet, context) => {
      table.columns.getItemAt(1).filter.applyTopItemsFilter(1);
      sheet.getRange("B2").values = [[99]];
      expect(await shown(sheet, context)).toEqual([5]);
      table.reapplyFilters();
      expect(await shown(sheet, context)).toEqual([1]);
      table.clearFilters();
      expect(await shown(sheet, context)).toEqual([1, 2, 3, 4, 5]);
    }));

  it("horen bij de knoppen", () =>
    withTable(async (table, sheet, context) => {
      table.columns.getItemAt(1).filter.applyTopItemsFilter(1);
      table.autoFilter.load("enabled,isDataFiltered,criteria");
      const range = table.autoFilter.getRange().load("address");
      await context.sync();
      expect([table.autoFilter.enabled, table.autoFilter.isDataFiltered]).toEqual([true, true]);
      expect(table.autoFilter.criteria).toEqual([null, { filterOn: "TopItems", criterion1: "1" }, null]);
      expect(range.address.split("!")[1]).toBe("A1:C6");
      table.showFilterButton = false;
      expect(await shown(sheet, context)).toEqual([1, 2, 3, 4, 5]);
      table.autoFilter.apply("A1:C6", 1, { filterOn: "BottomItems", criterion1: "1" });
      table.load("showFilterButton");
      expect(await shown(sheet, context)).toEqual([1]);
      expect(table.showFilterButton).toBe(true);
      table.autoFilter.remove();
      table.autoFilter.load("enabled");
      await context.sync();
      expect(table.autoFilter.enabled).toBe(false);
    }));

  it("tellen mee voor SUBTOTAAL van wat zichtbaar is", () =>
    withTable(async (table, sheet, context) => {
      sheet.getRange("E1").formulas = [["=SUBTOTAL(109,B2:B6)"]];
      table.columns.getItemAt(0).filter.applyValuesFilter(["Brug", "Weg"]);
      const total = sheet.getRange("E1").load("values");
      await context.sync();
      expect(total.values).toEqual([[60]]);
    }));
});

describe("Worksheet.autoFilter", () => {
  const withList = <T>(work: (sheet: Excel.Worksheet, context: Context) => Promise<T>): Promise<T> =>
    excel.onNewSheet(async (sheet, context) => {
      sheet.getRange("A1:B6").values = [
        ["Naam", "Uren"],
        ["a", 1],
        ["b", 2],
        ["c", 3],
        ["d", 4],
        ["e", 5],
      ];
      await context.sync();
      return work(sheet, context);
    });

  it("is er eerst niet", () =>
    withList(async (sheet, context) => {
      const { autoFilter } = sheet;
      autoFilter.load();
      const range = autoFilter.getRangeOrNullObject();
      await context.sync();
      expect([autoFilter.enabled, autoFilter.isDataFiltered, autoFilter.criteria]).toEqual([false, false, []]);
      expect(range.isNullObject).toBe(true);
      autoFilter.reapply();
      expect(await refusal(context.sync())).toBe("InvalidOperation at AutoFilter.reapply");
    }));

  it("komt op het hele gebied om één cel, en filtert een kolom", () =>
    withList(async (sheet, context) => {
      sheet.autoFilter.apply("B3");
      const range = sheet.autoFilter.getRange().load("address");
      sheet.autoFilter.apply(sheet.getRange("A1:B6"), 1, { filterOn: "Custom", criterion1: ">3" });
      expect(await shown(sheet, context)).toEqual([4, 5]);
      expect(range.address.split("!")[1]).toBe("A1:B6");
      sheet.autoFilter.apply("A1:B6", 0, { filterOn: "Values", values: ["d"] });
      expect(await shown(sheet, context)).toEqual([4]);
      sheet.autoFilter.clearColumnCriteria(0);
      expect(await shown(sheet, context)).toEqual([4, 5]);
      sheet.getRange("B2").values = [[9]];
      sheet.autoFilter.reapply();
      expect(await shown(sheet, context)).toEqual([1, 4, 5]);
      sheet.autoFilter.clearCriteria();
      sheet.autoFilter.load("enabled,isDataFiltered");
      expect(await shown(sheet, context)).toEqual([1, 2, 3, 4, 5]);
      expect([sheet.autoFilter.enabled, sheet.autoFilter.isDataFiltered]).toEqual([true, false]);
    }));

  it("gaat in één stap terug", async () => {
    await withList(async (sheet, context) => {
      sheet.autoFilter.apply("A1:B6", 1, { filterOn: "Custom", criterion1: ">3" });
      expect(await shown(sheet, context)).toEqual([4, 5]);
      await excel.host.user.undo();
      sheet.autoFilter.load("enabled");
      expect(await shown(sheet, context)).toEqual([1, 2, 3, 4, 5]);
      expect(sheet.autoFilter.enabled).toBe(false);
    });
  });

  it.each<[string, (sheet: Excel.Worksheet) => void, string]>([
    [
      "een kolom buiten het bereik",
      (sheet) => sheet.autoFilter.apply("A1:B6", 2, { filterOn: "TopItems", criterion1: "1" }),
      "InvalidArgument",
    ],
    [
      "criteria zonder kolom",
      (sheet) => sheet.autoFilter.apply("A1:B6", undefined, { filterOn: "TopItems", criterion1: "1" }),
      "InvalidArgument",
    ],
  ])("weigert %s", (_, work, code) =>
    withList(async (sheet, context) => {
      work(sheet);
      expect(await refusal(context.sync())).toBe(`${code} at AutoFilter.apply`);
    }),
  );

  it("laat een tabel haar eigen filter", () =>
    withTable(async (_, sheet, context) => {
      sheet.autoFilter.apply("A1:C6");
      expect(await refusal(context.sync())).toBe("NotImplemented at AutoFilter.apply");
    }));
});

describe("TableSort", () => {
  it("onthoudt waarop is gesorteerd, en doet het nog eens", () =>
    withTable(async (table, sheet, context) => {
      table.sort.apply([{ key: 1, ascending: false }], true);
      table.sort.load("fields,matchCase,method");
      await context.sync();
      expect(table.sort.toJSON()).toEqual({
        fields: [{ key: 1, ascending: false, sortOn: "Value", dataOption: "Normal" }],
        matchCase: true,
        method: "PinYin",
      });
      sheet.getRange("B6").values = [[60]];
      table.sort.reapply();
      const first = sheet.getRange("B2").load("values");
      table.sort.clear();
      table.sort.load("fields");
      await context.sync();
      expect([first.values, table.sort.fields]).toEqual([[[60]], []]);
    }));

  it("laat verborgen rijen staan", () =>
    withTable(async (table, sheet, context) => {
      table.columns.getItemAt(0).filter.applyValuesFilter(["Brug", "Weg"]);
      table.sort.apply([{ key: 1, ascending: false }]);
      const hours = sheet.getRange("B2:B6").load("values");
      await context.sync();
      expect(hours.values).toEqual([[50], [20], [30], [40], [10]]);
    }));

  it("sorteert kolommen, met de eerste als kop", () =>
    excel.onNewSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:D2");
      range.values = [
        ["kop", "c", "a", "b"],
        ["uren", 1, 2, 3],
      ];
      range.sort.apply([{ key: 0, ascending: true }], false, true, "Columns");
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([
        ["kop", "a", "b", "c"],
        ["uren", 2, 3, 1],
      ]);
    }));

  it("weigert een pictogram, en een kleur zonder kleur", () =>
    withTable(async (table, _, context) => {
      table.sort.apply([{ key: 0, sortOn: "Icon" }]);
      expect(await refusal(context.sync())).toBe("NotImplemented at TableSort.apply");
      table.sort.apply([{ key: 0, sortOn: "CellColor" }]);
      expect(await refusal(context.sync())).toBe("InvalidArgument at TableSort.apply");
    }));
});
