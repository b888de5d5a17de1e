import { excelForTests, refusal } from "../../../support/excel";
import { budget } from "./budget";

const excel = excelForTests();

/** Runs work on a new chart of two series and three points. */
const onChart = (
  work: (chart: Excel.Chart, context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<void>,
  type: Excel.ChartType | "ColumnClustered" | "Pie" | "Line" | "ColumnStacked" | "Bubble" = "ColumnClustered",
) => excel.onNewSheet((sheet, context) => work(sheet.charts.add(type as "Line", budget(sheet)), context, sheet));

describe("titel, legenda en gebied", () => {
  it("een titel van Excel zelf, een eigen titel, en geen", () =>
    onChart(async (chart, context, sheet) => {
      const single = sheet.charts.add("Pie", sheet.getRange("A1:B4"));
      const titles = [chart.title.load("text,visible"), single.title.load("text")];
      await context.sync();
      expect(titles.map(({ text }) => text)).toEqual(["Grafiektitel", "Begroot"]);
      chart.title.text = "Begroot & besteed";
      single.title.setFormula("=A2");
      await context.sync();
      chart.title.load("text,visible");
      await context.sync();
      expect([chart.title.text, chart.title.visible]).toEqual(["Begroot & besteed", true]);
      chart.title.visible = false;
      chart.title.load("text,visible");
      await context.sync();
      expect([chart.title.text, chart.title.visible]).toEqual(["", false]);
    }));

  it("het lettertype van een titel, en van een stuk ervan", () =>
    onChart(async (chart, context) => {
      const { title } = chart;
      title.format.font.load("name,size,color,bold,italic,underline");
      await context.sync();
      expect(title.format.font.toJSON()).toEqual({
        name: "Calibri",
        size: 14,
        color: "#595959",
        bold: false,
        italic: false,
        underline: "None",
      });
      title.text = "Groei en balans";
      title.format.font.set({ size: 20, bold: true });
      title.getSubstring(0, 5).font.color = "red";
      const [whole, piece, rest] = [
        title.format.font.load("size,bold,color"),
        title.getSubstring(1, 2).font.load("color,size"),
        title.getSubstring(6, 2).font.load("color"),
      ];
      await context.sync();
      expect([whole.size, whole.bold]).toEqual([20, true]);
      expect([piece.color, piece.size, rest.color]).toEqual(["#FF0000", 20, "#595959"]);
      title.getSubstring(10, 9);
      expect(await refusal(context.sync())).toBe("InvalidArgument at ChartTitle.getSubstring");
    }));

  it("de legenda: plaats, letters, en een reeks die er niet in staat", () =>
    onChart(async (chart, context) => {
      chart.legend.position = "Right";
      chart.legend.format.font.name = "Arial";
      chart.legend.legendEntries.getItemAt(1).visible = false;
      const shown = [0, 1].map((at) => chart.legend.legendEntries.getItemAt(at).load("visible"));
      const count = chart.legend.legendEntries.getCount();
      chart.legend.load("position,visible,overlay");
      chart.legend.format.font.load("name");
      await context.sync();
      expect([chart.legend.position, chart.legend.visible, chart.legend.overlay]).toEqual(["Right", true, false]);
      expect([chart.legend.format.font.name, count.value, ...shown.map(({ visible }) => visible)]).toEqual([
        "Arial",
        2,
        true,
        false,
      ]);
      chart.legend.visible = false;
      chart.legend.load("visible");
      await context.sync();
      expect(chart.legend.visible).toBe(false);
    }));

  it("een plaats die Excel kiest, is er niet; een gezette plaats is in punten", () =>
    onChart(async (chart, context) => {
      chart.title.load("left");
      expect(await refusal(context.sync())).toBe("NotImplemented at ChartTitle.left");
      chart.title.left = 90;
      chart.plotArea.insideWidth = 180;
      chart.title.load("left");
      chart.plotArea.load("insideWidth,position");
      await context.sync();
      expect([chart.title.left, chart.plotArea.insideWidth, chart.plotArea.position]).toEqual([90, 180, "Custom"]);
    }));

  it("vulling en rand van het geheel", () =>
    onChart(async (chart, context) => {
      chart.format.fill.setSolidColor("#FFFFCC");
      chart.format.border.set({ color: "blue", lineStyle: "Dash", weight: 2.25 });
      chart.format.font.color = "#112233";
      const border = chart.format.border.load("color,lineStyle,weight");
      const ofPlot = chart.plotArea.format.border.load("lineStyle");
      const font = chart.format.font.load("color,size");
      await context.sync();
      expect(border.toJSON()).toEqual({ color: "#0000FF", lineStyle: "Dash", weight: 2.25 });
      expect([ofPlot.lineStyle, font.color, font.size]).toEqual(["None", "#112233", 9]);
      chart.format.border.clear();
      chart.format.border.load("lineStyle");
      await context.sync();
      expect(chart.format.border.lineStyle).toBe("None");
      chart.format.border.lineStyle = "Grey50";
      expect(await refusal(context.sync())).toBe("NotImplemented at ChartBorder.lineStyle");
    }));
});

describe("reeksen en punten", () => {
  it("een reeks erbij, met naam, waarden en categorieën van cellen, en weer weg", () =>
    onChart(async (chart, context, sheet) => {
      sheet.getRange("E1:F2").values = [
        ["a", 7],
        ["b", 8],
      ];
      const added = chart.series.add("Nieuw", 0);
      added.setValues(sheet.getRange("F1:F2"));
      added.setXAxisValues(sheet.getRange("E1:E2"));
      const values = added.getDimensionValues("Values");
      const categories = added.getDimensionValues("Categories");
      chart.series.load("items/name,items/plotOrder");
      await context.sync();
      expect(chart.series.items.map(({ name }) => name)).toEqual(["Nieuw", "Begroot", "Besteed"]);
      expect([values.value, categories.value]).toEqual([
        ["7", "8"],
        ["a", "b"],
      ]);
      chart.series.getItemAt(1).delete();
      chart.series.getItemAt(0).plotOrder = 1;
      chart.series.load("items/name");
      await context.sync();
      expect(chart.series.items.map(({ name }) => name)).toEqual(["Besteed", "Nieuw"]);
      chart.series.add("Te ver", 9);
      expect(await refusal(context.sync())).toBe("InvalidArgument at ChartSeriesCollection.add");
    }));

  it("naam van een cel volgt de cel; een eigen naam niet; zonder naam heet zij Reeks", () =>
    onChart(async (chart, context, sheet) => {
      sheet.getRange("B1").values = [["Budget"]];
      const [first, second] = [chart.series.getItemAt(0), chart.series.getItemAt(1)];
      second.name = "Uitgegeven";
      const bare = chart.series.add();
      for (const series of [first, second, bare]) series.load("name");
      await context.sync();
      expect([first.name, second.name, bare.name]).toEqual(["Budget", "Uitgegeven", "Reeks3"]);
    }));

  it("wat een soort niet heeft, wordt niet gezet, en is toch te lezen", () =>
    onChart(async (chart, context) => {
      const series = chart.series.getItemAt(0);
      series.set({ gapWidth: 50, overlap: 20, invertIfNegative: true });
      const other = chart.series.getItemAt(1).load("gapWidth,overlap,smooth,explosion");
      await context.sync();
      expect([other.gapWidth, other.overlap, other.smooth, other.explosion]).toEqual([50, 20, false, 0]);
      series.doughnutHoleSize = 40;
      expect(await refusal(context.sync())).toBe("InvalidOperation at ChartSeries.doughnutHoleSize");
      series.markerSize = 9;
      expect(await refusal(context.sync())).toBe("InvalidOperation at ChartSeries.markerSize");
      series.gapWidth = 501;
      expect(await refusal(context.sync())).toBe("InvalidArgument at ChartSeries.gapWidth");
    }));

  it("markeringen, van een reeks en van een punt", () =>
    onChart(async (chart, context) => {
      const series = chart.series.getItemAt(0);
      series.set({ markerStyle: "Triangle", markerSize: 12, markerBackgroundColor: "purple" });
      series.points.getItemAt(1).markerStyle = "Diamond";
      series.load("markerStyle,markerSize,markerBackgroundColor,markerForegroundColor,chartType");
      series.points.load("items/markerStyle,items/markerBackgroundColor,items/value");
      await context.sync();
      expect([series.markerStyle, series.markerSize, series.markerBackgroundColor, series.chartType]).toEqual([
        "Triangle",
        12,
        "#800080",
        "LineMarkers",
      ]);
      expect(series.markerForegroundColor).toBe("#4472C4");
      expect(series.points.items.map(({ markerStyle, value }) => [markerStyle, Number(value)])).toEqual([
        ["Automatic", 100],
        ["Diamond", 80],
        ["Automatic", 60],
      ]);
    }, "Line"));

  it("labels: wat zij tonen, waar zij staan, en van één punt", () =>
    onChart(async (chart, context) => {
      chart.dataLabels.showValue = true;
      const [first, second] = [chart.series.getItemAt(0), chart.series.getItemAt(1)];
      second.hasDataLabels = false;
      const point = first.points.getItemAt(0);
      point.dataLabel.set({ showCategoryName: true, separator: " / " });
      point.dataLabel.position = "InsideEnd";
      first.points.getItemAt(2).hasDataLabel = false;
      first.load("hasDataLabels");
      second.load("hasDataLabels");
      first.dataLabels.load("position,showValue,showCategoryName");
      first.points.load("items/hasDataLabel");
      point.dataLabel.load("text,position");
      await context.sync();
      expect([first.hasDataLabels, second.hasDataLabels]).toEqual([true, false]);
      expect(first.dataLabels.toJSON()).toMatchObject({
        position: "OutsideEnd",
        showValue: true,
        showCategoryName: false,
      });
      expect(first.points.items.map(({ hasDataLabel }) => hasDataLabel)).toEqual([true, true, false]);
      expect([point.dataLabel.text, point.dataLabel.position]).toEqual(["Zorg / 100", "InsideEnd"]);
      first.dataLabels.position = "Top";
      expect(await refusal(context.sync())).toBe("InvalidOperation at ChartDataLabels.position");
    }));

  it("een punt heeft een eigen kleur; de andere punten die van de reeks", () =>
    onChart(async (chart, context) => {
      chart.series.getItemAt(0).points.getItemAt(1).format.border.color = "#00FF00";
      const points = [0, 1].map((at) => chart.series.getItemAt(0).points.getItemAt(at).format.border.load("color"));
      const refused = await refusal(context.sync());
      expect(refused).toBe("NotImplemented at ChartBorder.color");
      points[1]!.load("color");
      await context.sync();
      expect(points[1]!.color).toBe("#00FF00");
      chart.series.getItemAt(0).points.getItemAt(3);
      expect(await refusal(context.sync())).toBe("InvalidArgument at ChartPointsCollection.getItemAt");
    }));

  it("trendlijnen komen, veranderen en gaan", () =>
    onChart(async (chart, context) => {
      const { trendlines } = chart.series.getItemAt(0);
      trendlines.add("Polynomial");
      trendlines.add();
      trendlines.getItem(0).set({ polynomialOrder: 3, name: "Verloop", showEquation: true });
      const [first, second] = [trendlines.getItem(0), trendlines.getItem(1)];
      first.load("type,polynomialOrder,name,showEquation");
      second.load("type");
      second.format.line.load("color,lineStyle");
      await context.sync();
      expect(first.toJSON()).toMatchObject({
        type: "Polynomial",
        polynomialOrder: 3,
        name: "Verloop",
        showEquation: true,
      });
      expect([second.type, second.format.line.color, second.format.line.lineStyle]).toEqual([
        "Linear",
        "#4472C4",
        "RoundDot",
      ]);
      first.delete();
      const count = trendlines.getCount();
      await context.sync();
      expect(count.value).toBe(1);
      trendlines.getItem(1);
      expect(await refusal(context.sync())).toBe("ItemNotFound at ChartTrendlineCollection.getItem");
    }));

  it("een gestapelde reeks heeft geen trendlijn", () =>
    onChart(async (chart, context) => {
      chart.series.getItemAt(0).trendlines.add();
      expect(await refusal(context.sync())).toBe("InvalidOperation at ChartTrendlineCollection.add");
    }, "ColumnStacked"));
});

describe("assen", () => {
  it("schaal, eenheden en rasterlijnen", () =>
    onChart(async (chart, context) => {
      const { valueAxis, categoryAxis } = chart.axes;
      valueAxis.set({ minimum: 0, maximum: 120, majorUnit: 20, displayUnit: "Thousands", numberFormat: "0.0" });
      valueAxis.majorGridlines.visible = false;
      categoryAxis.majorGridlines.visible = true;
      categoryAxis.set({ reversePlotOrder: true, tickLabelPosition: "Low", majorTickMark: "Outside" });
      valueAxis.load("minimum,maximum,majorUnit,displayUnit,showDisplayUnitLabel,numberFormat,linkNumberFormat,type");
      valueAxis.majorGridlines.load("visible");
      categoryAxis.load("reversePlotOrder,tickLabelPosition,majorTickMark,type");
      await context.sync();
      expect(valueAxis.toJSON()).toMatchObject({
        minimum: 0,
        maximum: 120,
        majorUnit: 20,
        displayUnit: "Thousands",
        showDisplayUnitLabel: true,
        numberFormat: "0.0",
        linkNumberFormat: false,
        type: "Value",
      });
      expect(valueAxis.majorGridlines.visible).toBe(false);
      expect(categoryAxis.toJSON()).toMatchObject({
        reversePlotOrder: true,
        tickLabelPosition: "Low",
        majorTickMark: "Outside",
        type: "Category",
      });
    }));

  it("wat Excel zelf kiest, wordt niet geraden", () =>
    onChart(async (chart, context) => {
      chart.axes.valueAxis.maximum = 5;
      chart.axes.valueAxis.maximum = "";
      chart.axes.valueAxis.load("maximum");
      expect(await refusal(context.sync())).toBe("NotImplemented at ChartAxis.maximum");
    }));

  it("waar de andere as kruist, staat bij die andere as", () =>
    onChart(async (chart, context) => {
      const { valueAxis, categoryAxis } = chart.axes;
      categoryAxis.position = "Maximum";
      valueAxis.setPositionAt(50);
      categoryAxis.isBetweenCategories = false;
      categoryAxis.load("position,isBetweenCategories");
      valueAxis.load("position,positionAt");
      await context.sync();
      expect([categoryAxis.position, categoryAxis.isBetweenCategories]).toEqual(["Maximum", false]);
      expect([valueAxis.position, valueAxis.positionAt]).toEqual(["Custom", 50]);
    }));

  it("titels van assen; de staande as leest van onder naar boven", () =>
    onChart(async (chart, context) => {
      chart.axes.valueAxis.title.text = "Euro";
      chart.axes.categoryAxis.title.visible = true;
      const titles = [chart.axes.valueAxis.title, chart.axes.categoryAxis.title];
      for (const title of titles) title.load("text,textOrientation,visible");
      await context.sync();
      expect(titles.map(({ text, textOrientation }) => [text, textOrientation])).toEqual([
        ["Euro", 90],
        ["Astitel", 0],
      ]);
    }));

  it("een taart heeft geen assen, en staafjes geen tijd", () =>
    onChart(async (chart, context, sheet) => {
      sheet.charts.add("ColumnClustered", budget(sheet)).axes.categoryAxis.baseTimeUnit = "Months";
      expect(await refusal(context.sync())).toBe("InvalidOperation at ChartAxis.baseTimeUnit");
      chart.axes.valueAxis.load("visible");
      expect(await refusal(context.sync())).toBe("ItemNotFound at ChartAxis.visible");
    }, "Pie"));
});
