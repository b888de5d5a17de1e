/** Native charts on sheets of ours: placed over their figures, ours replaced at each run, a person's own left alone. */
import { execFileSync } from "node:child_process";
import { withWorkbook } from "../../../src/workbook/excel/with-workbook";
import { chartRows } from "../../../src/workbook/render/chart-rows";
import { type PlannedRow, type SheetPlan, wideText } from "../../../src/workbook/sheet-plan";
import { openWorkbook } from "../../support/driver";
import { convert, describeWithLibreOffice } from "../../support/libreoffice";
import { partsOf } from "../../support/personal-parts";

const planOf = (rows: readonly PlannedRow[]): SheetPlan => ({
  id: "proef",
  name: "Proef",
  columnWidths: [20, 12, 12, 12],
  rows,
  frozenRows: 0,
  frozenColumns: 0,
  print: { orientation: "portrait", fit: "wide", titleRows: 0, header: "", footer: "" },
});

const balance = {
  kind: "columns",
  title: "Tekort per kwartaal",
  alt: "Het tekort van 2023-Q1 verdwijnt.",
  categories: ["2023-Q1", "2023-Q2"],
  series: [
    { name: "Voor", values: [120, 40] },
    { name: "Na", values: [0, null] },
  ],
} as const;
const layout = { categoryHeading: "Periode", valueTitle: "uren", look: "hours", columns: 4 } as const;
const rows = [wideText("Titel", "title"), ...chartRows(balance, layout)];

const write = (...plans: readonly SheetPlan[]): Promise<readonly string[]> =>
  withWorkbook("proef", async ({ find, writeSheets }) => writeSheets(await find(), plans));

/** What Excel tells of the charts of the sheet. */
const charts = (): Promise<readonly unknown[]> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Proef");
    const found = sheet.charts.load("items/name,items/chartType,items/top,items/height");
    await context.sync();
    const each = found.items.map((chart) => ({
      chart,
      title: chart.title.load("text"),
      axis: chart.axes.valueAxis.title.load("text"),
      legend: chart.legend.load("visible"),
      series: chart.series.load("items/name"),
    }));
    await context.sync();
    const values = each.map(({ series }) =>
      series.items.map((_, at) => {
        const one = series.getItemAt(at);
        return [one.getDimensionValues("Categories"), one.getDimensionValues("Values")] as const;
      }),
    );
    await context.sync();
    return each.map(({ chart, title, axis, legend, series }, at) => ({
      ...{ name: chart.name, type: chart.chartType, title: title.text, axis: axis.text, legend: legend.visible },
      series: series.items.map(({ name }, index) => [name, ...(values[at]?.[index] ?? []).map(({ value }) => value)]),
    }));
  });

const asPlanned = {
  ...{ name: "Koersvast 1", type: "ColumnClustered", title: "Tekort per kwartaal", axis: "uren", legend: true },
  series: [
    ["Voor", ["2023-Q1", "2023-Q2"], ["120", "40"]],
    ["Na", ["2023-Q1", "2023-Q2"], ["0", ""]],
  ],
};

test("een grafiek heeft haar titel, haar reeksen met namen en haar waarden uit de cellen eronder", async () => {
  await openWorkbook();
  await write(planOf(rows));
  expect(await charts()).toEqual([asPlanned]);
});

test("jaartallen zijn categorieën en geen reeks", async () => {
  await openWorkbook();
  const years = { ...balance, kind: "lines", categories: ["2023", "2024"] } as const;
  await write(planOf(chartRows(years, layout)));
  expect(await charts()).toEqual([
    {
      ...{ ...asPlanned, type: "LineMarkers" },
      series: [
        ["Voor", ["2023", "2024"], ["120", "40"]],
        ["Na", ["2023", "2024"], ["0", ""]],
      ],
    },
  ]);
});

test("zij ligt over haar eigen lege rijen, ook onder een alinea die over rijen verdeeld is", async () => {
  await openWorkbook();
  const long = wideText("Een alinea van vele woorden. ".repeat(150));
  await write(planOf([long, ...rows]));
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Proef");
    const heading = sheet.getRange("A:A").findOrNullObject("Periode", { completeMatch: true }).load("top,rowIndex");
    const chart = sheet.charts.getItemAt(0).load("top,height,left,width");
    const across = sheet.getRange("A1:D1").load("width");
    await context.sync();
    const above = sheet.getRangeByIndexes(heading.rowIndex - 17, 0, 16, 1).load("top,height,values");
    await context.sync();
    expect(heading.rowIndex).toBeGreaterThan(19);
    expect(above.values.flat().join("")).toBe("");
    expect([chart.top, chart.height]).toEqual([above.top, above.height]);
    expect(chart.top + chart.height).toBeLessThan(heading.top);
    expect([chart.left, chart.width]).toEqual([0, across.width]);
  });
  expect(await charts()).toEqual([asPlanned]);
});

test("twee keer schrijven geeft dezelfde werkmap, en een grafiek minder laat niets na", async () => {
  const host = await openWorkbook();
  await write(planOf([...rows, ...rows]));
  const once = await host.save();
  await write(planOf([...rows, ...rows]));
  expect(partsOf(await host.save())).toEqual(partsOf(once));
  await write(planOf(rows));
  expect(await charts()).toEqual([asPlanned]);
});

test("een grafiek die iemand zelf op het blad zette blijft, en zo een die hij van ons overnam onder een eigen naam", async () => {
  await openWorkbook();
  await write(planOf(rows));
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Proef");
    sheet.charts.getItem("Koersvast 1").name = "Mijn balans";
    sheet.charts.add("ColumnClustered", sheet.getRange("A20:B21")).name = "Mijn kolommen";
    await context.sync();
  });
  await write(planOf(rows));
  expect(await charts()).toMatchObject([{ name: "Mijn balans" }, { name: "Mijn kolommen" }, { name: "Koersvast 1" }]);
});

test("op een bewaard en weer geopend bestand wordt zij vervangen, in dezelfde rondgangen", async () => {
  const host = await openWorkbook();
  await write(planOf(rows));
  const reopened = await openWorkbook(await host.save());
  expect(await charts()).toEqual([asPlanned]);
  reopened.statistics.reset();
  await write(planOf(rows));
  expect(reopened.statistics.syncs).toBe(2);
  expect(await charts()).toEqual([asPlanned]);
});

test("de kolommen verschillen ook zonder kleur", async () => {
  const names = ["a", "b", "c", "d", "e"];
  const many = { ...balance, kind: "stackedColumns", series: names.map((name) => ({ name, values: [1, 2] })) } as const;
  const host = await openWorkbook();
  await write({ ...planOf(chartRows(many, layout)), columnWidths: [20, 9, 9, 9, 9, 9] });
  const [xml = ""] = [...partsOf(await host.save())].flatMap(([name, text]) =>
    /charts\/chart/u.test(name) ? [text] : [],
  );
  const fills = [...xml.matchAll(/<c:ser>.*?<c:spPr><a:solidFill><a:srgbClr val="(\w+)"/gsu)].map(
    ([, fill = ""]) => fill,
  );
  const lightness = fills.map(lightnessOf).sort((a, b) => a - b);
  expect(lightness).toHaveLength(5);
  for (const [at, of] of lightness.slice(1).entries()) expect(of - (lightness[at] ?? 0)).toBeGreaterThan(10);
});

/** CIE lightness, from 0 (black) to 100 (white), of `RRGGBB`. */
const lightnessOf = (color: string): number => {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 116 * Math.cbrt(0.2126 * red + 0.7152 * green + 0.0722 * blue) - 16;
};

describeWithLibreOffice("in LibreOffice", () => {
  test("staat de grafiek op de afdruk, met haar titel en de namen van haar reeksen", async () => {
    const host = await openWorkbook();
    await write(planOf(rows));
    const pdf = await convert(await host.save(), "xlsx", "pdf");
    const printed = execFileSync("pdftotext", ["-layout", "-", "-"], { input: pdf, encoding: "utf8" });
    const [chart = ""] = printed.split("Periode");
    for (const word of ["Tekort per kwartaal", "uren", "Voor", "Na", "2023-Q1"]) expect(chart).toContain(word);
  }, 60_000);
});
