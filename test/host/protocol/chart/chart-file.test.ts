/** Charts made by an add-in, in the file: sound, read again the same, and shown by LibreOffice. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openHost, type Host } from "../../../../src/host/open-host";
import { checkPackage } from "../../../support/package-check";
import { convert, describeWithLibreOffice } from "../../../support/libreoffice";
import { richPackage } from "../../../support/rich-package";
import { changedParts, partsOf } from "../../../support/workbook-file";
import { refusal } from "../../../support/excel";
import { budget } from "./budget";

const hosts: Host[] = [];
const open = async (xlsx?: Uint8Array): Promise<Host> => {
  const host = await openHost(xlsx ? { xlsx } : {});
  hosts.push(host);
  return host;
};
afterEach(() => hosts.splice(0).forEach((host) => host.close()));

/** A workbook with a combined chart, much of which is not as Excel makes it. */
async function combined(): Promise<Host> {
  const host = await open();
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const chart = sheet.charts.add("ColumnClustered", budget(sheet));
    chart.name = 'Balans "na" & voor';
    chart.setPosition("E2", "J15");
    chart.title.text = "Begroot\nen besteed";
    chart.title.format.font.color = "#C00000";
    const [first, second] = [chart.series.getItemAt(0), chart.series.getItemAt(1)];
    first.format.fill.setSolidColor("#123456");
    first.hasDataLabels = true;
    first.points.getItemAt(1).format.fill.setSolidColor("#FF00FF");
    second.chartType = "LineMarkers";
    second.axisGroup = "Secondary";
    second.trendlines.add("Linear");
    chart.axes.valueAxis.maximum = 150;
    chart.axes.valueAxis.title.text = "Euro";
    chart.legend.position = "Right";
  });
  return host;
}

/** What the API tells of the first chart of a workbook. */
const told = (host: Host): Promise<unknown> =>
  host.Excel.run(async (context) => {
    const chart = context.workbook.worksheets.getFirst().charts.getItemAt(0);
    chart.load(
      "name,chartType,left,top,width,height,title/text,legend/position,axes/valueAxis/maximum,axes/valueAxis/title/text",
    );
    chart.title.format.font.load("color,size,name");
    chart.series.load("items/name,items/chartType,items/axisGroup,items/hasDataLabels,items/gapWidth");
    const border = chart.series.getItemAt(1).format.line.load("color,weight,lineStyle");
    const trendline = chart.series.getItemAt(1).trendlines.getItem(0).load("type");
    await context.sync();
    const { title, series } = chart;
    return [
      { ...chart.toJSON(), id: "" }, // a chart of a file has the id that its numbers give
      title.format.font.toJSON(),
      series.items.map((one) => one.toJSON()),
      border.toJSON(),
      trendline.type,
    ];
  });

it("een bewaarde grafiek is gaaf, en gelezen dezelfde", async () => {
  const host = await combined();
  const before = await told(host);
  const xlsx = await host.save();
  expect(checkPackage(xlsx)).toEqual([]);
  expect(await told(await open(xlsx))).toEqual(before);
});

it("bewaren zonder wijziging laat het bestand zoals het was", async () => {
  const xlsx = await (await combined()).save();
  expect(changedParts(xlsx, await (await open(xlsx)).save())).toEqual([]);
});

it("volgt ingevoegde rijen en een hernoemd blad, en bewaart wat de cellen nu zijn", async () => {
  const host = await combined();
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("3:3").insert("Down");
    sheet.getRange("A3:C3").values = [["Sport", 70, 60]];
    sheet.name = "Begroting '27";
  });
  const parts = partsOf(await host.save());
  const chart = parts["xl/charts/chart1.xml"] ?? "";
  expect(chart).toContain("<c:f>'Begroting ''27'!$B$2:$B$5</c:f>");
  expect(chart).toContain('<c:pt idx="1"><c:v>70</c:v></c:pt>');
  expect(parts["xl/drawings/drawing1.xml"]).toContain('name="Balans &quot;na&quot; &amp; voor"');
  expect(parts["[Content_Types].xml"]).toContain('PartName="/xl/charts/chart1.xml"');
});

it("een kopie van het blad heeft haar eigen grafiek; een gewiste laat geen deel achter", async () => {
  const host = await combined();
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.copy("End").name = "Kopie";
    await context.sync();
    sheet.charts.getItemAt(0).delete();
  });
  const xlsx = await host.save();
  expect(checkPackage(xlsx)).toEqual([]);
  const charts = Object.entries(partsOf(xlsx)).filter(([name]) => name.startsWith("xl/charts/"));
  expect(charts).toHaveLength(1);
  expect(charts[0]?.[1]).toContain("<c:f>Kopie!$B$2:$B$4</c:f>");
});

it("een grafiek van het bestand is er ook, en wat erin verandert laat de rest staan", async () => {
  const rich = richPackage();
  const host = await open(rich);
  await host.Excel.run(async (context) => {
    const { charts } = context.workbook.worksheets.getItem("Blad1");
    charts.load("items/name,items/chartType");
    await context.sync();
    expect(charts.items.map(({ name, chartType }) => [name, chartType])).toEqual([["Grafiek 1", "ColumnClustered"]]);
    charts.items[0]?.series.getItemAt(0).format.fill.setSolidColor("#00FF00");
  });
  const xlsx = await host.save();
  expect(changedParts(rich, xlsx)).toEqual(["xl/charts/chart1.xml"]);
  expect(partsOf(xlsx)["xl/charts/chart1.xml"]).toContain('<a:srgbClr val="00FF00"/>');
});

it("een grafiek van nieuwe soort is er, en alleen haar plaats en naam zijn te lezen", async () => {
  const xlsx = await (await combined()).save();
  const parts = partsOf(xlsx);
  expect(parts["xl/charts/chart1.xml"]).toBeDefined();
  const host = await open(withExtendedChart(xlsx));
  await host.Excel.run(async (context) => {
    const chart = context.workbook.worksheets.getFirst().charts.getItemAt(0).load("name,left");
    await context.sync();
    expect([chart.name, chart.left]).toEqual(['Balans "na" & voor', 192]);
    chart.load("chartType");
    expect(await refusal(context.sync())).toBe("NotImplemented at Chart.chartType");
    chart.title.load("text");
    expect(await refusal(context.sync())).toBe("NotImplemented at ChartTitle.text");
  });
});

/** The same workbook with a chart in the language of the kinds of 2016 in the place of its own. */
function withExtendedChart(xlsx: Uint8Array): Uint8Array {
  const namespace = "http://schemas.microsoft.com/office/drawing/2014/chartex";
  const parts = unzipSync(xlsx);
  parts["xl/charts/chart1.xml"] = strToU8(`<cx:chartSpace xmlns:cx="${namespace}"><cx:chart/></cx:chartSpace>`);
  return zipSync(parts);
}

describeWithLibreOffice("LibreOffice", () => {
  it("toont de grafiek met haar reeksen, soorten en titel", async () => {
    const ods = unzipSync(await convert(await (await combined()).save(), "xlsx", "ods"));
    const chart = Object.entries(ods).find(([name]) => /^Object \d+\/content\.xml$/.test(name));
    const content = chart ? strFromU8(chart[1]) : "";
    expect(
      [...content.matchAll(/<chart:series [^>]*values-cell-range-address="([^"]*)"/g)].map(([, cells]) => cells),
    ).toEqual(["Blad1.B2:Blad1.B4", "Blad1.C2:Blad1.C4"]);
    expect(content).toMatch(/<chart:chart [^>]*chart:class="chart:bar"/);
    expect(content).toMatch(/<chart:series [^>]*chart:class="chart:line"/);
    expect(content).toMatch(/<chart:series [^>]*chart:attached-axis="secondary-y"/);
    expect(content).toContain("<chart:regression-curve");
    expect(content.replace(/<[^>]+>/g, " ")).toMatch(/Begroot\s+en besteed/);
  }, 120_000);
});
