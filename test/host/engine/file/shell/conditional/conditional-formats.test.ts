import {
  type ConditionalFormat,
  type DataBarRule,
  type Icon,
  type IconCriterion,
  NO_PAINT,
  type PaintedFormat,
} from "../../../../../../src/host/engine/conditional-format";
import { changedFormat } from "../../../../../../src/host/engine/conditional-formulas";
import { newFile, openFile } from "../../../../../../src/host/engine/file/open-file";
import { excelPackage, worksheet } from "../../../../../support/excel-package";
import { checkPackage } from "../../../../../support/package-check";
import { richPackage } from "../../../../../support/rich-package";
import { partsOf, sheetOf } from "../../../../../support/workbook-file";
import { area, saved } from "../saved-sheet";

const RICH = richPackage();

describe("conditional formats", () => {
  const nothing = NO_PAINT;
  const paint: PaintedFormat = {
    fontColor: "#9C0006",
    bold: true,
    italic: false,
    strikethrough: true,
    underline: "Double",
    fill: "#FFC7CE",
    borders: {
      top: { style: "Continuous", color: "#FF0000" },
      bottom: { style: "Dot", color: "#00FF00" },
      left: null,
      right: { style: "None", color: "#000000" },
    },
    numberFormat: "0.0",
  };
  const icon = (formula: string, customIcon: Icon | null = null): IconCriterion => ({
    type: "Percent",
    formula,
    operator: formula === "33" ? "GreaterThan" : "GreaterThanOrEqual",
    customIcon,
  });
  const thirds = () => ["0", "33", "67"].map((limit) => icon(limit));
  const bar: DataBarRule = {
    kind: "dataBar",
    lower: { type: "Automatic", formula: null },
    upper: { type: "Formula", formula: "$A$1*2" },
    showBarOnly: true,
    direction: "RightToLeft",
    axis: { format: "CellMidPoint", color: "#112233" },
    positive: { fill: "#638EC6", border: "#010203", isGradient: false },
    negative: { fill: "#FF0000", border: "#040506" },
  };
  const format = (rule: ConditionalFormat["rule"], priority = 1): ConditionalFormat => ({
    id: `nieuw ${priority}`,
    areas: [area(1, 1, 3), area(1, 4)],
    priority,
    stopIfTrue: priority === 2,
    rule,
  });
  const without = ({ id: _id, ...rest }: ConditionalFormat) => rest;

  const withSheet = (xml: string) => excelPackage({ sheets: { Blad1: xml } });

  test.each<ConditionalFormat["rule"]>([
    { kind: "custom", formula: "XLOOKUP(B2,$A:$A,$A:$A)=1", paint },
    { kind: "custom", formula: "B2=1", paint: nothing },
    { kind: "cellValue", operator: "Between", formula1: "1", formula2: "2", paint },
    { kind: "cellValue", operator: "GreaterThanOrEqual", formula1: "$A$1", formula2: null, paint },
    { kind: "containsText", operator: "Contains", text: 'te"kort', paint },
    { kind: "containsText", operator: "NotContains", text: "x", paint },
    { kind: "containsText", operator: "BeginsWith", text: "x", paint },
    { kind: "containsText", operator: "EndsWith", text: "x", paint: { ...nothing, bold: true } },
    { kind: "topBottom", type: "TopItems", rank: 3, paint },
    { kind: "topBottom", type: "BottomPercent", rank: 25, paint },
    { kind: "preset", criterion: "EqualOrBelowAverage", paint },
    { kind: "preset", criterion: "TwoStdDevAboveAverage", paint },
    { kind: "preset", criterion: "DuplicateValues", paint },
    { kind: "preset", criterion: "LastSevenDays", paint },
    { kind: "preset", criterion: "NonErrors", paint },
    {
      kind: "colorScale",
      points: [
        { type: "LowestValue", formula: null, color: "#F8696B" },
        { type: "Percentile", formula: "50", color: "#FFEB84" },
        { type: "Formula", formula: "MAX($A:$A)", color: "#63BE7B" },
      ],
    },
    {
      kind: "colorScale",
      points: [
        { type: "Number", formula: "-1.5", color: "#FFFFFF" },
        { type: "HighestValue", formula: null, color: "#000000" },
      ],
    },
    bar,
    {
      ...bar,
      lower: { type: "LowestValue", formula: null },
      showBarOnly: false,
      negative: { fill: null, border: null },
    },
    {
      ...bar,
      axis: { format: "None", color: "#000000" },
      positive: { fill: "#638EC6", border: null, isGradient: true },
      negative: { fill: null, border: null },
    },
    {
      kind: "iconSet",
      style: "FourRating",
      isReversed: true,
      showIconOnly: true,
      criteria: ["0", "25", "33", "75"].map((limit) => icon(limit)),
    },
    {
      kind: "iconSet",
      style: "ThreeTriangles",
      isReversed: false,
      showIconOnly: false,
      criteria: ["0", "33", "67"].map((limit) => icon(limit)),
    },
    {
      kind: "iconSet",
      style: "ThreeTrafficLights1",
      isReversed: false,
      showIconOnly: false,
      criteria: [icon("0", { set: "NoIcons", index: 0 }), icon("33"), icon("67", { set: "FiveBoxes", index: 4 })],
    },
    { kind: "custom", formula: "'Ander blad'!$A$1=B2", paint },
    { kind: "cellValue", operator: "NotBetween", formula1: "Blad2!$A$1", formula2: "3", paint },
  ])("$kind is read as it was set", (rule) => {
    const { sheet } = saved((changed) => void changed.conditionalFormats.push(format(rule), format(rule, 2)));
    expect(sheet.conditionalFormats.map(without)).toEqual([without(format(rule)), without(format(rule, 2))]);
  });

  test("the same paint is kept once", () => {
    const { parts } = saved(
      (sheet) =>
        void sheet.conditionalFormats.push(
          format({ kind: "custom", formula: "1", paint }),
          format({ kind: "custom", formula: "2", paint }, 2),
        ),
    );
    expect(parts["xl/styles.xml"]!.match(/<dxf>/g)).toHaveLength(1);
  });

  test("keep what the host does not know of them, also with another priority and at another place", () => {
    const { xml, sheet } = saved((changed) => {
      const [, bar] = changed.conditionalFormats;
      expect(bar!.rule).toMatchObject({ kind: "dataBar", lower: { type: "Automatic" }, positive: { fill: "#638EC6" } });
      changed.conditionalFormats[1] = { ...bar!, areas: [area(2, 1, 3)], priority: 5 };
    }, RICH);
    expect(xml).toContain(
      `<conditionalFormatting sqref="B2:B4"><cfRule type="cellIs" dxfId="0" priority="2" operator="greaterThan"><formula>15</formula></cfRule></conditionalFormatting><conditionalFormatting sqref="B3:B5"><cfRule type="dataBar" priority="5"><dataBar>`,
    );
    expect(xml).toContain(`</x14:cfRule><xm:sqref>B3:B5</xm:sqref>`);
    expect(sheet.conditionalFormats).toHaveLength(2);
  });

  const onSheet = (rules: string) =>
    excelPackage({
      sheets: { Blad1: worksheet(`<sheetData/><conditionalFormatting sqref="A1:A9">${rules}</conditionalFormatting>`) },
    });

  test("of a kind that the host does not interpret are kept, with formulas that follow their cells", () => {
    const points = [1, 2, 3, 4].map((at) => `<cfvo type="num" val="${at}"/>`).join("");
    const colors = `<color rgb="FF000000"/>`.repeat(4);
    const rule = (formula: string, priority: number) =>
      `<cfRule type="colorScale" priority="${priority}"><formula>${formula}</formula><colorScale>${points}${colors}</colorScale></cfRule>`;
    const { xml, sheet } = saved(
      (changed) => {
        const [kept] = changed.conditionalFormats;
        changed.conditionalFormats[0] = { ...changedFormat(kept!, () => "B1"), priority: 4 };
      },
      onSheet(rule("A1", 1)),
    );
    expect(xml).toContain(rule("B1", 4));
    expect(sheet.conditionalFormats).toMatchObject([{ priority: 4, rule: { kind: "kept", type: "colorScale" } }]);
  });

  test("bars of Excel 2007 are faded, without an axis, and alike on both sides", () => {
    const file = openFile(
      onSheet(
        `<cfRule type="dataBar" priority="1"><dataBar showValue="0"><cfvo type="min"/><cfvo type="percentile" val="90"/><color rgb="FF00B050"/></dataBar></cfRule>`,
      ),
    );
    expect(file.workbook.sheets[0]!.conditionalFormats[0]!.rule).toEqual({
      kind: "dataBar",
      lower: { type: "LowestValue", formula: null },
      upper: { type: "Percentile", formula: "90" },
      showBarOnly: true,
      direction: "Context",
      axis: { format: "None", color: "#000000" },
      positive: { fill: "#00B050", border: null, isGradient: true },
      negative: { fill: null, border: null },
    });
  });

  test.each<[string, ConditionalFormat["rule"], string, string | null]>([
    [
      "bars",
      {
        ...bar,
        upper: { type: "Automatic", formula: null },
        showBarOnly: false,
        direction: "Context",
        axis: { format: "Automatic", color: "#000000" },
        positive: { fill: "#638EC6", border: null, isGradient: true },
        negative: { fill: "#FF0000", border: null },
      },
      `<cfRule priority="1" type="dataBar"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:id>{00000000-000F-0000-0000-000000000001}</x14:id></ext></extLst></cfRule>`,
      `<ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule id="{00000000-000F-0000-0000-000000000001}" type="dataBar"><x14:dataBar minLength="0" maxLength="100"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/><x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule><xm:sqref>B2:B4 E2</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>`,
    ],
    [
      "icons of Excel 2007",
      { kind: "iconSet", style: "ThreeTrafficLights1", isReversed: false, showIconOnly: false, criteria: thirds() },
      `<cfRule priority="1" type="iconSet"><iconSet><cfvo type="percent" val="0"/><cfvo type="percent" val="33" gte="0"/><cfvo type="percent" val="67"/></iconSet></cfRule>`,
      null,
    ],
    [
      "newer icons",
      { kind: "iconSet", style: "ThreeStars", isReversed: false, showIconOnly: false, criteria: thirds() },
      "",
      `<x14:cfRule id="{00000000-000F-0000-0000-000000000001}" priority="1" type="iconSet"><x14:iconSet iconSet="3Stars"><x14:cfvo type="percent"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="percent" gte="0"><xm:f>33</xm:f></x14:cfvo><x14:cfvo type="percent"><xm:f>67</xm:f></x14:cfvo></x14:iconSet></x14:cfRule>`,
    ],
    [
      "a formula about another sheet",
      { kind: "custom", formula: "Blad2!$A$1>B2", paint: { ...nothing, bold: true } },
      "",
      `<x14:cfRule id="{00000000-000F-0000-0000-000000000001}" priority="1" type="expression"><xm:f>Blad2!$A$1&gt;B2</xm:f><x14:dxf><font><b/></font></x14:dxf></x14:cfRule>`,
    ],
    [
      "a rank",
      { kind: "topBottom", type: "BottomPercent", rank: 5, paint: nothing },
      `<cfRule priority="1" type="top10" percent="1" bottom="1" rank="5"/>`,
      null,
    ],
    [
      "blanks, with the formula of the first cell",
      { kind: "preset", criterion: "Blanks", paint: nothing },
      `<cfRule priority="1" type="containsBlanks"><formula>LEN(TRIM(B2))=0</formula></cfRule>`,
      null,
    ],
    [
      "an average",
      { kind: "preset", criterion: "OneStdDevBelowAverage", paint: nothing },
      `<cfRule priority="1" type="aboveAverage" aboveAverage="0" stdDev="1"/>`,
      null,
    ],
  ])("are written as Excel does: %s", (_, rule, onSheet, inExtension) => {
    const { xml } = saved((sheet) => void sheet.conditionalFormats.push(format(rule)));
    expect(xml).toContain(onSheet);
    if (inExtension === null) expect(xml).not.toContain("extLst");
    else expect(xml).toContain(inExtension);
    if (onSheet === "") expect(xml).not.toContain("<conditionalFormatting");
  });

  test("go from the extension to the sheet when their icons change", () => {
    const stars: ConditionalFormat = format({
      kind: "iconSet",
      style: "ThreeStars",
      isReversed: false,
      showIconOnly: false,
      criteria: thirds(),
    });
    const file = newFile("nl-NL");
    file.workbook.sheets[0]!.conditionalFormats.push(stars);
    const restyled = (style: string, bytes: Uint8Array) =>
      saved((sheet) => {
        const [first] = sheet.conditionalFormats;
        if (first?.rule.kind === "iconSet") sheet.conditionalFormats[0] = { ...first, rule: { ...first.rule, style } };
      }, bytes);
    const arrows = restyled("ThreeArrows", file.save());
    expect(arrows.xml).toContain(`<iconSet iconSet="3Arrows">`);
    expect(arrows.xml).not.toContain("extLst");
    expect(restyled("ThreeFlags", file.save()).sheet.conditionalFormats).toMatchObject([
      { rule: { style: "ThreeFlags" }, areas: stars.areas },
    ]);
  });

  test("of the extension keep their place there when their cells move", () => {
    const { xml } = saved(
      (sheet) =>
        void sheet.conditionalFormats.push(format({ kind: "custom", formula: "Blad2!A1=1", paint: nothing }), {
          ...format({ kind: "custom", formula: "Blad2!A2=1", paint: nothing }, 2),
          areas: [area(9, 9)],
        }),
    );
    const file = openFile(withSheet(xml));
    const [first] = file.workbook.sheets[0]!.conditionalFormats;
    file.workbook.sheets[0]!.conditionalFormats[0] = { ...first!, areas: [area(0, 0)] };
    expect(partsOf(file.save())["xl/worksheets/sheet1.xml"]).toMatch(
      /<xm:f>Blad2!A1=1<\/xm:f><\/x14:cfRule><xm:sqref>A1<\/xm:sqref>.*<xm:sqref>J10<\/xm:sqref>/,
    );
  });

  test("that go take what later versions keep of them along", () => {
    const { xml } = saved((sheet) => void sheet.conditionalFormats.splice(0, 2), RICH);
    expect(xml).not.toMatch(/conditionalFormatting|AAAAAAAA/);
    expect(xml).toContain("sparkline");
  });

  test("come along to a copy of the sheet", () => {
    const file = openFile(RICH);
    const [one, two] = file.workbook.sheets;
    two!.conditionalFormats.push(...one!.conditionalFormats);
    const bytes = file.save();
    expect(checkPackage(bytes)).toEqual([]);
    expect(sheetOf(openFile(bytes).workbook, "Blad2").conditionalFormats.map(({ rule }) => rule.kind)).toEqual([
      "cellValue",
      "dataBar",
    ]);
  });
});
