import { openHost, type HostOptions } from "../../../src/host/open-host";
import { excelForTests, refusal } from "../../support/excel";

const excel = excelForTests();

/** What comes of work in an Excel of its own. */
async function inHost<T>(options: HostOptions, work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  const host = await openHost(options);
  try {
    return await host.Excel.run(work);
  } finally {
    host.close();
  }
}

describe("Application.cultureInfo", () => {
  it.each([
    ["nl-NL", { name: "nl-NL", decimal: ",", group: "." }, ["-", "dddd d MMMM yyyy", "HH:mm:ss", "d-M-yyyy", ":"]],
    ["en-US", { name: "en-US", decimal: ".", group: "," }, ["/", "dddd, MMMM d, yyyy", "h:mm:ss tt", "M/d/yyyy", ":"]],
  ] as const)("is die van de persoon: %s", (locale, numbers, dates) =>
    inHost({ locale }, async (context) => {
      const { cultureInfo } = context.application;
      cultureInfo.load("name");
      const { numberFormat, datetimeFormat } = cultureInfo;
      numberFormat.load();
      datetimeFormat.load();
      await context.sync();
      expect({
        name: cultureInfo.name,
        decimal: numberFormat.numberDecimalSeparator,
        group: numberFormat.numberGroupSeparator,
      }).toEqual(numbers);
      const { dateSeparator, longDatePattern, longTimePattern, shortDatePattern, timeSeparator } = datetimeFormat;
      expect([dateSeparator, longDatePattern, longTimePattern, shortDatePattern, timeSeparator]).toEqual(dates);
    }),
  );
});

describe("Application.iterativeCalculation", () => {
  it("wordt bewaard in het bestand", async () => {
    const host = await openHost();
    await host.Excel.run(async (context) => {
      const { iterativeCalculation } = context.application;
      iterativeCalculation.load();
      await context.sync();
      expect(iterativeCalculation.toJSON()).toEqual({ enabled: false, maxChange: 0.001, maxIteration: 100 });
      iterativeCalculation.set({ maxChange: 0.5, maxIteration: 7, enabled: false });
      await context.sync();
    });
    const xlsx = await host.save();
    host.close();
    const read = await inHost({ xlsx }, async (context) => {
      const { iterativeCalculation } = context.application;
      iterativeCalculation.load();
      await context.sync();
      return iterativeCalculation.toJSON();
    });
    expect(read).toEqual({ enabled: false, maxChange: 0.5, maxIteration: 7 });
  });

  it.each<[string, Excel.Interfaces.IterativeCalculationUpdateData, string]>([
    ["rekenen in rondes", { enabled: true }, "NotImplemented at IterativeCalculation.enabled"],
    ["geen ronde", { maxIteration: 0 }, "InvalidArgument at IterativeCalculation.maxIteration"],
    ["te veel rondes", { maxIteration: 32_768 }, "InvalidArgument at IterativeCalculation.maxIteration"],
    ["een verschil onder nul", { maxChange: -1 }, "InvalidArgument at IterativeCalculation.maxChange"],
  ])("weigert %s", (_, change, expected) =>
    excel.onNewSheet(async (__, context) => {
      context.application.iterativeCalculation.set(change);
      expect(await refusal(context.sync())).toBe(expected);
    }),
  );
});

describe("Workbook", () => {
  it("zegt of er meer schrijvers zijn, en hoe er gerekend wordt", async () => {
    const host = await openHost();
    const asked = () =>
      host.Excel.run(async (context) => {
        const isShared = context.workbook.getIsActiveCollabSession();
        context.workbook.load("usePrecisionAsDisplayed,calculationEngineVersion");
        await context.sync();
        const { usePrecisionAsDisplayed, calculationEngineVersion } = context.workbook;
        return [isShared.value, usePrecisionAsDisplayed, calculationEngineVersion];
      });
    expect(await asked()).toEqual([false, false, 191_029]);
    const other = await host.connect();
    expect(await asked()).toEqual([true, false, 191_029]);
    other.close();
    expect(await asked()).toEqual([false, false, 191_029]);
    host.close();
  });

  it("rekent niet met de getallen zoals ze te zien zijn", () =>
    excel.onNewSheet(async (_, context) => {
      context.workbook.usePrecisionAsDisplayed = true;
      expect(await refusal(context.sync())).toBe("NotImplemented at Workbook.usePrecisionAsDisplayed");
    }));
});

describe("NamedItem.arrayValues", () => {
  it("geeft waarden en soorten van een lijst, of van de cellen van de naam", () =>
    excel.onNewSheet(async (sheet, context) => {
      sheet.getRange("A1:B1").values = [["uren", 8]];
      const list = sheet.names.add("Lijst", '={1,"a";TRUE,#N/A}').arrayValues.load();
      const cells = sheet.names.add("Cellen", sheet.getRange("A1:B1")).arrayValues.load();
      await context.sync();
      expect(list.values).toEqual([
        [1, "a"],
        [true, "#N/A"],
      ]);
      expect(list.types).toEqual([
        ["Double", "String"],
        ["Boolean", "Error"],
      ]);
      expect(cells.values).toEqual([["uren", 8]]);
    }));
});
