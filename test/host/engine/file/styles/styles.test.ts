import { openFile } from "../../../../../src/host/engine/file/open-file";
import type { StyleTable } from "../../../../../src/host/engine/style";
import { checkPackage } from "../../../../support/package-check";
import { excelPackage, rows } from "../../../../support/excel-package";
import { richPackage } from "../../../../support/rich-package";
import { partsOf, put, sheetOf } from "../../../../support/workbook-file";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const THEME =
  `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="x">` +
  `<a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>` +
  `<a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:themeElements></a:theme>`;

function styleSheet(parts: { fills?: string; fonts?: string; xfs?: string; extra?: string }): string {
  return (
    `<styleSheet xmlns="${MAIN}"><fonts>${parts.fonts ?? '<font><sz val="10"/><name val="Arial"/></font>'}</fonts>` +
    `<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${parts.fills ?? ""}</fills>` +
    `<borders><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
    `<cellXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>${parts.xfs ?? ""}</cellXfs>${parts.extra ?? ""}</styleSheet>`
  );
}

function stylesOf(styles: string): StyleTable {
  return openFile(excelPackage({ sheets: { Blad1: rows("") }, styles, theme: THEME })).workbook.styles;
}

describe("colours", () => {
  test.each<[color: string, expected: string]>([
    [`rgb="FF12ab34"`, "#12AB34"],
    [`rgb="12AB34"`, "#12AB34"],
    [`theme="0"`, "#FFFFFF"],
    [`theme="1"`, "#000000"],
    [`theme="2"`, "#E7E6E6"],
    [`theme="3"`, "#44546A"],
    [`theme="0" tint="-0.249977111117893"`, "#BFBFBF"],
    [`theme="1" tint="0.499984740745262"`, "#7F7F7F"],
    [`theme="4" tint="0.79998168889431442"`, "#DAE3F3"],
    [`theme="4" tint="-0.499984740745262"`, "#203864"],
    [`indexed="10"`, "#FF0000"],
    [`indexed="64"`, "#000000"],
  ])("%s is %s", (color, expected) => {
    const fills = `<fill><patternFill patternType="solid"><fgColor ${color}/></patternFill></fill>`;
    expect(stylesOf(styleSheet({ fills, xfs: `<xf fillId="2"/>` })).at(1).fill).toBe(expected);
  });

  test("of a palette of the workbook's own", () => {
    const fills = `<fill><patternFill patternType="solid"><fgColor indexed="1"/></patternFill></fill>`;
    const extra = `<colors><indexedColors><rgbColor rgb="00000000"/><rgbColor rgb="00ABCDEF"/></indexedColors></colors>`;
    expect(stylesOf(styleSheet({ fills, xfs: `<xf fillId="2"/>`, extra })).at(1).fill).toBe("#ABCDEF");
  });
});

test("a format is read with all its sides", () => {
  const { styles } = openFile(richPackage()).workbook;
  expect(styles.at(1)).toEqual({
    numberFormat: '"€" #,##0.00',
    font: {
      name: "Arial",
      size: 14,
      bold: true,
      italic: false,
      underline: "None",
      strikethrough: false,
      script: "None",
      color: "#FF0000",
    },
    fill: "#B4C7E7",
    pattern: null,
    borders: {
      top: { style: "None", weight: "Thin", color: "#000000" },
      bottom: { style: "Continuous", weight: "Medium", color: "#FF0000" },
      left: { style: "None", weight: "Thin", color: "#000000" },
      right: { style: "None", weight: "Thin", color: "#000000" },
      diagonalDown: { style: "None", weight: "Thin", color: "#000000" },
      diagonalUp: { style: "Continuous", weight: "Thin", color: "#000000" },
    },
    horizontal: "Center",
    vertical: "Bottom",
    wrapText: false,
    indent: 0,
    textOrientation: -45,
    shrinkToFit: false,
    readingOrder: "RightToLeft",
    autoIndent: false,
    locked: true,
    formulaHidden: false,
    quotePrefix: false,
    namedStyle: "Normal",
  });
  expect(styles.at(2).numberFormat).toBe("m/d/yyyy");
});

describe("a format that is changed", () => {
  const RICH = richPackage();
  const written = (style: (styles: StyleTable) => number) => {
    const file = openFile(RICH);
    put(sheetOf(file.workbook, "Blad1"), 1, 1, 10, { style: style(file.workbook.styles) });
    const bytes = file.save();
    expect(checkPackage(bytes)).toEqual([]);
    const again = openFile(bytes);
    return {
      xml: partsOf(bytes)["xl/styles.xml"]!,
      styles: again.workbook.styles,
      cell: sheetOf(again.workbook, "Blad1").rows.get(1)!.get(1)!,
    };
  };

  test("is the same number when nothing changes, and when it is changed back", () => {
    const { styles } = openFile(RICH).workbook;
    expect(styles.with(1, { wrapText: false })).toBe(1);
    const wrapped = styles.with(1, { wrapText: true });
    expect(wrapped).toBe(3);
    expect(styles.with(0, { wrapText: true })).toBe(4);
    expect(styles.with(wrapped, { wrapText: false })).toBe(1);
    expect(styles.with(1, { wrapText: true })).toBe(3);
  });

  test("keeps what the file knows of it and we do not", () => {
    const { xml, styles, cell } = written((table) =>
      table.with(1, { wrapText: true, font: { ...table.at(1).font, italic: true } }),
    );
    expect(styles.at(cell.style)).toMatchObject({ wrapText: true, font: { name: "Arial", bold: true, italic: true } });
    expect(xml).toContain(`<alignment horizontal="center" readingOrder="2" textRotation="135" wrapText="1"/>`);
    expect(xml).toContain(`<font><b/><i/><sz val="14"/><color rgb="FFFF0000"/><name val="Arial"/></font>`);
  });

  test("shares fonts, fills, borders and number formats with those there", () => {
    const { xml } = written((styles) =>
      styles.with(0, {
        fill: null,
        numberFormat: '"€" #,##0.00',
        font: styles.at(1).font,
        borders: { ...styles.at(0).borders },
      }),
    );
    expect(xml.match(/<font>/g)).toHaveLength(3); // two of cells, one of a conditional format
    expect(xml.match(/<numFmt /g)).toHaveLength(1);
    expect(xml).toContain(`numFmtId="164" fontId="1"`);
  });

  test.each<[string, Parameters<StyleTable["with"]>[1]]>([
    ["a number format of its own", { numberFormat: "0.0;[Red]-0.0" }],
    ["a number format that the file has by number", { numberFormat: "0.00%" }],
    ["a fill", { fill: "#FFF2CC" }],
    [
      "alignment",
      { horizontal: "CenterAcrossSelection", vertical: "Top", indent: 2, textOrientation: 90, shrinkToFit: true },
    ],
    ["text upright letter by letter", { textOrientation: 180 }],
    ["no protection", { locked: false, formulaHidden: true }],
    ["an apostrophe", { quotePrefix: true }],
    [
      "a font",
      {
        font: {
          name: "Verdana",
          size: 9.5,
          bold: true,
          italic: true,
          underline: "DoubleAccountant",
          strikethrough: true,
          script: "Superscript",
          color: "#123456",
        },
      },
    ],
    [
      "borders",
      {
        borders: {
          top: { style: "Double", weight: "Thick", color: "#000000" },
          bottom: { style: "Dash", weight: "Medium", color: "#FF0000" },
          left: { style: "Continuous", weight: "Hairline", color: "#00FF00" },
          right: { style: "SlantDashDot", weight: "Medium", color: "#0000FF" },
          diagonalDown: { style: "Continuous", weight: "Thin", color: "#123456" },
          diagonalUp: { style: "None", weight: "Thin", color: "#000000" },
        },
      },
    ],
    ["a pattern", { fill: null, pattern: { style: "Gray25", color: "#010203" } }],
    ["a pattern over a background", { fill: "#FFF2CC", pattern: { style: "CrissCross", color: "#010203" } }],
    ["a reading order and room beside distributed text", { readingOrder: "LeftToRight", autoIndent: true }],
  ])("%s is read as it was set", (_, change) => {
    const { styles, cell } = written((table) => table.with(0, change));
    expect(styles.at(cell.style)).toEqual({ ...styles.at(0), ...change });
    expect(styles.with(0, change)).toBe(cell.style);
  });

  test("is not written when no cell has it", () => {
    const file = openFile(RICH);
    file.workbook.styles.with(0, { fill: "#010203" });
    expect(partsOf(file.save())["xl/styles.xml"]).toBe(partsOf(RICH)["xl/styles.xml"]);
  });
});

test("a workbook without styles gets them when a format is needed", () => {
  const file = openFile(excelPackage({ sheets: { Blad1: rows("") } }));
  put(file.workbook.sheets[0]!, 0, 0, 1, { style: file.workbook.styles.with(0, { fill: "#FFFF00" }) });
  const bytes = file.save();
  expect(checkPackage(bytes)).toEqual([]);
  const { workbook } = openFile(bytes);
  expect(workbook.styles.at(workbook.sheets[0]!.rows.get(0)!.get(0)!.style).fill).toBe("#FFFF00");
});
