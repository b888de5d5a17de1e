/** A workbook that has something of every kind that the host plays, for the tests that go through all of them. */
import { openHost } from "../../src/host/open-host";
import { makeXlsx } from "./make-xlsx";
import type { Leads } from "./specimens";
import type { Value } from "./wire";

const base = makeXlsx({
  sheets: [
    {
      name: "Blad1",
      rows: [
        ["Nr", "Uren", "Deel"],
        ["P-1", 10, 0.5],
        ["P-2", 20, 0.25],
      ],
      tables: [{ name: "Portfolio", firstRow: 1, firstColumn: 1, headings: ["Nr", "Uren", "Deel"], rows: 2 }],
    },
    { name: "Blad2", rows: [["los"]] },
  ],
  names: [{ name: "Totaal", formula: "Blad1!$B$2:$B$3" }],
});

const RULES = [
  "Custom",
  "CellValue",
  "ContainsText",
  "PresetCriteria",
  "TopBottom",
  "ColorScale",
  "DataBar",
  "IconSet",
] as const;

/** The workbook as .xlsx. */
export async function strictWorkbook(): Promise<Uint8Array> {
  const host = await openHost({ xlsx: base });
  await host.Excel.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getFirst();
    for (const kind of RULES) sheet.getRange("B2:B3").conditionalFormats.add(kind);
    sheet.getRange("F2").formulas = [["=B2"]];
    sheet.horizontalPageBreaks.add("A9");
    sheet.verticalPageBreaks.add("E1");
    workbook.comments.add("Blad1!A2", "Klopt dit?").replies.add("Ja.");
    workbook.properties.custom.add("koersvast", 1);
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C3"));
    chart.title.text = "Uren";
    chart.series.getItemAt(0).trendlines.add("Linear");
    sheet.customProperties.add("koersvast", "1");
    workbook.settings.add("koersvast", 1);
    workbook.customXmlParts.add("<deel xmlns='urn:fictief'/>");
    await context.sync();
  });
  const xlsx = await host.save();
  host.close();
  return xlsx;
}

/** The steps from one kind to another that need arguments of their own, in this workbook. */
export const leads: Leads = {
  Workbook: [{ to: "Runtime", step: { name: "_Runtime" } }],
  Worksheet: [by("Range", "getRange", "B2"), by("RangeAreas", "getRanges", "A1:A3,C1:C3")],
  Range: [
    by("TableScopedCollection", "getTables"),
    by("RangeView", "getVisibleView"),
    by("WorkbookRangeAreas", "getDirectDependents"),
    by("RemoveDuplicatesResult", "removeDuplicates", [0], false),
  ],
  BindingCollection: [by("Binding", "add", "B2", "Range", "koersvast")],
  ChartTitle: [by("ChartFormatString", "getSubstring", 0, 2)],
  ChartTrendlineCollection: [by("ChartTrendline", "getItem", 0)],
  CustomXmlPartCollection: [by("CustomXmlPartScopedCollection", "getByNamespace", "urn:fictief")],
  CustomXmlPartScopedCollection: [by("CustomXmlPart", "getOnlyItem")],
  NamedItemCollection: [by("NamedItem", "getItem", "Totaal")],
  CustomPropertyCollection: [by("CustomProperty", "getItem", "koersvast")],
  WorksheetCustomPropertyCollection: [by("WorksheetCustomProperty", "getItem", "koersvast")],
  SettingCollection: [by("Setting", "getItem", "koersvast")],
  PageBreakCollection: [by("PageBreak", "getItem", 8)],
  Functions: [by("FunctionResult", "today")],
};

function by(to: string, name: string, ...values: readonly Value[]) {
  return { to, step: { name, values } };
}
