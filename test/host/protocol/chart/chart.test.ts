import { openHost, type Host } from "../../../../src/host/open-host";
import { excelForTests, refusal } from "../../../support/excel";
import { budget } from "./budget";

const excel = excelForTests();

/** The names of the series of a chart, and the cells that they and their categories are. */
async function seriesOf(chart: Excel.Chart, context: Excel.RequestContext): Promise<unknown[]> {
  const series = chart.series.load("items/name");
  await context.sync();
  const found = series.items.map(({ name }, at) => {
    const one = series.getItemAt(at);
    return [name, one.getDimensionValues("Categories"), one.getDimensionValues("Values")] as const;
  });
  await context.sync();
  return found.map(([name, categories, values]) => `${name}: ${categories.value.join()} = ${values.value.join()}`);
}

describe("grafieken van een blad", () => {
  it("een nieuwe grafiek heeft een naam, een id, een plaats en de maat van Excel", () =>
    excel.onNewSheet(async (sheet, context) => {
      const chart = sheet.charts.add("ColumnClustered", budget(sheet));
      sheet.charts.add("Pie", budget(sheet));
      chart.load("name,id,chartType,width,height");
      sheet.charts.load("items/name,count");
      chart.worksheet.load("name");
      sheet.load("name");
      await context.sync();
      expect(chart.toJSON()).toMatchObject({
        name: "Grafiek 1",
        chartType: "ColumnClustered",
        width: 360,
        height: 216,
      });
      expect(chart.id).toMatch(/^\{[0-9A-F-]{36}\}$/);
      expect(sheet.charts.items.map(({ name }) => name)).toEqual(["Grafiek 1", "Grafiek 2"]);
      expect(chart.worksheet.name).toBe(sheet.name);
    }));

  it("wordt gevonden bij naam, id en plaats", () =>
    excel.onNewSheet(async (sheet, context) => {
      const chart = sheet.charts.add("Line", budget(sheet)).load("id");
      chart.name = "Balans";
      await context.sync();
      const byId = sheet.charts.getItem(chart.id).load("name");
      const byName = sheet.charts.getItem("balans").load("name");
      const byPlace = sheet.charts.getItemAt(0).load("name");
      const none = sheet.charts.getItemOrNullObject("Anders").load("name");
      const count = sheet.charts.getCount();
      await context.sync();
      expect([byId.name, byName.name, byPlace.name]).toEqual(["Balans", "Balans", "Balans"]);
      expect([none.isNullObject, count.value]).toEqual([true, 1]);
      chart.delete();
      sheet.charts.getItem("Balans");
      expect(await refusal(context.sync())).toBe("ItemNotFound at ChartCollection.getItem");
    }));

  it("kolommen zijn reeksen; met meer kolommen dan rijen zijn rijen het, en wie wil kiest zelf", () =>
    excel.onNewSheet(async (sheet, context) => {
      const byColumns = sheet.charts.add("ColumnClustered", budget(sheet));
      const byRows = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C2"));
      const asked = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"), "Rows");
      expect(await seriesOf(byColumns, context)).toEqual([
        "Begroot: Zorg,Wonen,Ruimte = 100,80,60",
        "Besteed: Zorg,Wonen,Ruimte = 90,85,40",
      ]);
      expect(await seriesOf(byRows, context)).toEqual(["Zorg: Begroot,Besteed = 100,90"]);
      expect((await seriesOf(asked, context))[2]).toBe("Ruimte: Begroot,Besteed = 60,40");
    }));

  it("jaartallen zijn een reeks, tenzij de hoek leeg is; datums zijn categorieën", () =>
    excel.onNewSheet(async (sheet, context) => {
      sheet.getRange("A1:B3").values = [
        ["Jaar", "Fte"],
        [2025, 3],
        [2026, 4],
      ];
      sheet.getRange("D1:E3").values = [
        ["", "Fte"],
        [2025, 3],
        [2026, 4],
      ];
      sheet.getRange("G1:H3").values = [
        ["Dag", "Fte"],
        [46000, 3],
        [46001, 4],
      ];
      sheet.getRange("G2:G3").numberFormat = [["d-m-yyyy"], ["d-m-yyyy"]];
      const years = sheet.charts.add("Line", sheet.getRange("A1:B3"));
      const cornered = sheet.charts.add("Line", sheet.getRange("D1:E3"));
      const dates = sheet.charts.add("Line", sheet.getRange("G1:H3"));
      await context.sync();
      const counts = [years, cornered, dates].map(({ series }) => series.getCount());
      await context.sync();
      expect(counts.map(({ value }) => value)).toEqual([2, 1, 1]);
      expect(await seriesOf(cornered, context)).toEqual(["Fte: 2025,2026 = 3,4"]);
    }));

  it("een spreidingsdiagram neemt de eerste kolom als x, een bellendiagram ook maten", () =>
    excel.onNewSheet(async (sheet, context) => {
      sheet.getRange("A1:C3").values = [
        ["x", "y", "maat"],
        [1, 10, 5],
        [2, 20, 7],
      ];
      const scatter = sheet.charts.add("XYScatter", sheet.getRange("A1:C3"));
      const bubble = sheet.charts.add("Bubble", sheet.getRange("A1:C3"));
      const ofBubble = bubble.series.getItemAt(0);
      const sizes = ofBubble.getDimensionValues("BubbleSizes");
      const x = ofBubble.getDimensionValues("XValues");
      const counts = [scatter.series.getCount(), bubble.series.getCount()];
      await context.sync();
      expect(counts.map(({ value }) => value)).toEqual([2, 1]);
      expect([x.value, sizes.value]).toEqual([
        ["1", "2"],
        ["5", "7"],
      ]);
    }));

  it("legt zich over cellen, en schuift mee met ingevoegde rijen", () =>
    excel.onNewSheet(async (sheet, context) => {
      const chart = sheet.charts.add("ColumnClustered", budget(sheet));
      chart.setPosition("B10", sheet.getRange("D12"));
      chart.load("left,top,width,height");
      await context.sync();
      expect([chart.left, chart.top, chart.width, chart.height]).toEqual([48, 135, 144, 45]);
      chart.set({ width: 200, top: 150 });
      sheet.getRange("1:2").insert("Down");
      chart.load("left,top,width,height");
      await context.sync();
      expect([chart.left, chart.top, chart.width, chart.height]).toEqual([48, 180, 200, 45]);
      expect(await seriesOf(chart, context)).toEqual([
        "Begroot: Zorg,Wonen,Ruimte = 100,80,60",
        "Besteed: Zorg,Wonen,Ruimte = 90,85,40",
      ]);
      chart.height = 0;
      expect(await refusal(context.sync())).toBe("InvalidArgument at Chart.height");
    }));

  it("wordt van een andere soort, en een reeks ook", () =>
    excel.onNewSheet(async (sheet, context) => {
      const chart = sheet.charts.add("ColumnClustered", budget(sheet));
      const second = chart.series.getItemAt(1);
      second.chartType = "LineMarkers";
      second.axisGroup = "Secondary";
      chart.load("chartType");
      second.load("chartType,axisGroup,name");
      const axis = chart.axes.getItem("Value", "Secondary").load("axisGroup,type");
      await context.sync();
      expect([chart.chartType, second.chartType, second.axisGroup]).toEqual([
        "ColumnClustered",
        "LineMarkers",
        "Secondary",
      ]);
      expect([second.name, axis.axisGroup, axis.type]).toEqual(["Besteed", "Secondary", "Value"]);
      chart.chartType = "XYScatterSmooth";
      await context.sync();
      expect(await seriesOf(chart, context)).toEqual([
        "Begroot: Zorg,Wonen,Ruimte = 100,80,60",
        "Besteed: Zorg,Wonen,Ruimte = 90,85,40",
      ]);
      second.chartType = "Pie";
      expect(await refusal(context.sync())).toBe("NotImplemented at ChartSeries.chartType");
    }));

  it("elke soort die de host maakt, is na het maken die soort", () =>
    excel.onNewSheet(async (sheet, context) => {
      const types: readonly string[] = Object.values(excel.host.Excel.ChartType);
      const made: string[] = [];
      const refused: string[] = [];
      for (const type of types.filter((one) => one !== "Invalid")) {
        const chart = sheet.charts.add(type as "Line", budget(sheet)).load("chartType");
        try {
          await context.sync();
          made.push(type);
          expect(chart.chartType).toBe(type);
        } catch (thrown) {
          refused.push(`${type} ${(thrown as { code: string }).code}`);
        }
      }
      expect(made).toHaveLength(types.length - 1 - refused.length);
      expect(refused).toEqual(
        (
          "PieOfPie BarOfPie Surface SurfaceWireframe SurfaceTopView SurfaceTopViewWireframe StockHLC StockOHLC StockVHLC " +
          "StockVOHLC Histogram Boxwhisker Pareto RegionMap Treemap Waterfall Sunburst Funnel"
        )
          .split(" ")
          .map((type) => `${type} NotImplemented`),
      );
    }));

  it("toont andere cellen, en houdt daarbij zijn kleuren", () =>
    excel.onNewSheet(async (sheet, context) => {
      const chart = sheet.charts.add("ColumnClustered", budget(sheet));
      chart.series.getItemAt(0).format.line.color = "#FF0000";
      chart.setData(sheet.getRange("A1:B3"), "Columns");
      const { line } = chart.series.getItemAt(0).format;
      line.load("color");
      chart.load("plotBy");
      expect(await seriesOf(chart, context)).toEqual(["Begroot: Zorg,Wonen = 100,80"]);
      expect([line.color, chart.plotBy]).toEqual(["#FF0000", "Columns"]);
      chart.plotBy = "Rows";
      expect(await seriesOf(chart, context)).toEqual(["Zorg: Begroot = 100", "Wonen: Begroot = 80"]);
    }));

  it("een grafiek van een tabel groeit met haar mee", () =>
    excel.onNewSheet(async (sheet, context) => {
      const table = sheet.tables.add(budget(sheet), true);
      const chart = sheet.charts.add("ColumnClustered", table.getRange());
      table.rows.add(undefined, [["Sport", 30, 20]]);
      expect((await seriesOf(chart, context))[0]).toBe("Begroot: Zorg,Wonen,Ruimte,Sport = 100,80,60,30");
    }));

  it("wordt actief, en een selectie van cellen maakt dat ongedaan", () =>
    excel.onNewSheet(async (sheet, context) => {
      const chart = sheet.charts.add("Pie", budget(sheet)).load("id");
      const before = context.workbook.getActiveChartOrNullObject().load("name");
      chart.activate();
      const active = context.workbook.getActiveChart().load("id");
      await context.sync();
      expect([before.isNullObject, active.id]).toEqual([true, chart.id]);
      sheet.getRange("A1").select();
      const after = context.workbook.getActiveChartOrNullObject().load("name");
      await context.sync();
      expect(after.isNullObject).toBe(true);
    }));

  it("op een beveiligd blad verandert een grafiek niet", () =>
    excel.onNewSheet(async (sheet, context) => {
      const chart = sheet.charts.add("Pie", budget(sheet));
      sheet.protection.protect();
      await context.sync();
      chart.title.text = "Anders";
      expect(await refusal(context.sync())).toBe("AccessDenied at ChartTitle.text");
      sheet.charts.add("Pie", sheet.getRange("A1:B3"));
      expect(await refusal(context.sync())).toBe("AccessDenied at ChartCollection.add");
    }));
});

describe("ongedaan maken en gebeurtenissen", () => {
  let host: Host;
  beforeEach(async () => void (host = await openHost()));
  afterEach(() => host.close());

  it("stap voor stap terug: titel, soort, reeks, grafiek", async () => {
    const state = () =>
      host.Excel.run(async (context) => {
        const charts = context.workbook.worksheets
          .getFirst()
          .charts.load("items/name,items/chartType,items/title/text");
        await context.sync();
        return charts.items.map(({ name, chartType, title }) => `${name} ${chartType} ${title.text}`);
      });
    const step = (work: (sheet: Excel.Worksheet) => void) =>
      host.Excel.run(async (context) => work(context.workbook.worksheets.getFirst()));
    await step((sheet) => void sheet.charts.add("Line", budget(sheet)));
    await step((sheet) => void (sheet.charts.getItemAt(0).title.text = "Balans"));
    await step((sheet) => void (sheet.charts.getItemAt(0).chartType = "Area"));
    expect(await state()).toEqual(["Grafiek 1 Area Balans"]);
    await host.user.undo();
    expect(await state()).toEqual(["Grafiek 1 Line Balans"]);
    await host.user.undo();
    expect(await state()).toEqual(["Grafiek 1 Line Grafiektitel"]);
    await host.user.undo();
    expect(await state()).toEqual([]);
  });

  it("wie luistert hoort van maken, kiezen, verlaten en wissen", async () => {
    const heard: string[] = [];
    const hear = async ({ type, chartId }: { type: string; chartId: string }): Promise<void> =>
      void heard.push(`${type} ${chartId}`);
    const ids = await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      for (const name of ["onAdded", "onDeleted", "onActivated", "onDeactivated"] as const) {
        sheet.charts[name].add(hear as never);
      }
      await context.sync();
      const first = sheet.charts.add("Pie", budget(sheet)).load("id");
      const second = sheet.charts.add("Line", budget(sheet)).load("id");
      second.onActivated.add(async ({ chartId }) => void heard.push(`zelf ${chartId}`));
      await context.sync();
      first.activate();
      second.activate();
      first.delete();
      await context.sync();
      return [first.id, second.id];
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    const [first, second] = ids;
    expect(heard).toEqual([
      `ChartAdded ${first}`,
      `ChartAdded ${second}`,
      `ChartActivated ${first}`,
      `ChartDeactivated ${first}`,
      `zelf ${second}`,
      `ChartActivated ${second}`,
      `ChartDeleted ${first}`,
    ]);
  });
});
