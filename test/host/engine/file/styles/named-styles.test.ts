import { newFile, openFile } from "../../../../../src/host/engine/file/open-file";
import {
  applyNamedStyle,
  changeNamedStyle,
  deleteNamedStyle,
  findNamedStyle,
} from "../../../../../src/host/engine/named-styles";
import type { Sheet, Workbook } from "../../../../../src/host/engine/workbook";
import { excelPackage, rows } from "../../../../support/excel-package";
import { convert, describeWithLibreOffice } from "../../../../support/libreoffice";
import { checkPackage } from "../../../../support/package-check";
import { partsOf } from "../../../../support/workbook-file";
import { area } from "../shell/saved-sheet";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** A workbook in which A1 rests on a style of its own, and a heading is not Excel's any more. */
const OWN = excelPackage({
  sheets: { Blad1: rows(`<row r="1"><c r="A1" s="1"><v>1</v></c></row>`) },
  styles:
    `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="10"/><name val="Arial"/></font><font><b/><sz val="20"/><name val="Arial"/></font></fonts>` +
    `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
    `<cellStyleXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" applyNumberFormat="0" applyFill="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0"/></cellStyleXfs>` +
    `<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="1"/></cellXfs>` +
    `<cellStyles count="4"><cellStyle name="Huisstijl" xfId="1"/><cellStyle name="Kop 1" xfId="2" builtinId="16" customBuiltin="1"/><cellStyle name="RowLevel_1" xfId="0" builtinId="1" iLevel="0"/><cellStyle name="Standaard" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
});

function changed(bytes: Uint8Array | null, change: (workbook: Workbook, sheet: Sheet) => void) {
  const file = bytes === null ? newFile("nl-NL") : openFile(bytes);
  change(file.workbook, file.workbook.sheets[0]!);
  const after = file.save();
  expect(checkPackage(after)).toEqual([]);
  const { workbook } = openFile(after);
  const format = workbook.styles.at(workbook.sheets[0]!.rows.get(0)?.get(0)?.style ?? 0);
  return { bytes: after, xml: partsOf(after)["xl/styles.xml"]!, workbook, format };
}

const named = (workbook: Workbook, name: string) => findNamedStyle(workbook, name)!;

describe("named styles", () => {
  test("of Excel itself are there in every workbook, those of a person behind them", () => {
    const { namedStyles } = openFile(OWN).workbook;
    expect(namedStyles).toHaveLength(50);
    expect([namedStyles[0]?.name, namedStyles.at(-1)?.name]).toEqual(["Normal", "Huisstijl"]);
    expect(named(openFile(OWN).workbook, "Huisstijl")).toMatchObject({
      isBuiltIn: false,
      includes: { number: false, font: true, alignment: true, border: true, fill: false, protection: true },
      format: { font: { name: "Arial", size: 20, bold: true }, namedStyle: "Huisstijl" },
    });
    expect(named(openFile(OWN).workbook, "heading 1")).toMatchObject({
      name: "Heading1",
      isBuiltIn: true,
      format: { font: { size: 20, color: "#000000" } },
    });
  });

  test.each([
    ["Good", { font: { color: "#006100" }, fill: "#C6EFCE" }],
    ["Accent1_20", { font: { color: "#000000" }, fill: "#DAE3F3" }],
    ["Comma", { numberFormat: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)', fill: null }],
    ["SheetTitle", { font: { name: "Calibri Light", size: 18, color: "#44546A" } }],
    [
      "Total",
      {
        font: { bold: true },
        borders: {
          top: { style: "Continuous", weight: "Thin", color: "#4472C4" },
          bottom: { style: "Double", color: "#4472C4" },
          left: { style: "None" },
        },
      },
    ],
  ])("%s looks as Excel has it", (name, format) => {
    expect(named(newFile("nl-NL").workbook, name).format).toMatchObject(format);
  });

  test("are written when a cell first rests on them, as Excel does, and its format says nothing of its own", () => {
    const { xml, format, workbook } = changed(null, (book, sheet) =>
      applyNamedStyle(book, sheet, area(0, 0), named(book, "Heading1")),
    );
    expect(xml).toContain(
      `<font><b/><sz val="15"/><color theme="3"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font>`,
    );
    expect(xml).toContain(
      `<border><left/><right/><top/><bottom style="thick"><color theme="4"/></bottom><diagonal/></border>`,
    );
    expect(xml).toContain(
      `<cellStyleXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="1" applyNumberFormat="0" applyAlignment="0" applyFill="0" applyProtection="0"/></cellStyleXfs>`,
    );
    expect(xml).toMatch(
      /<cellXfs count="2">.*<xf numFmtId="0" fontId="1" fillId="0" borderId="1" xfId="1"\/><\/cellXfs>/,
    );
    expect(xml).toContain(`<cellStyle name="Heading 1" xfId="1" builtinId="16"/></cellStyles>`);
    expect(format).toEqual(named(workbook, "Heading1").format);
  });

  test("leave the file as it is when nothing of them changed", () => {
    const { xml } = changed(OWN, () => undefined);
    expect(xml).toBe(partsOf(OWN)["xl/styles.xml"]);
  });

  test("that include a number format only leave the rest to the cell, which says that it is its own", () => {
    const { xml, format } = changed(OWN, (book, sheet) =>
      applyNamedStyle(book, sheet, area(0, 0), named(book, "Percent")),
    );
    expect(format).toMatchObject({ numberFormat: "0%", font: { size: 20, bold: true }, namedStyle: "Percent" });
    expect(xml).toContain(`<xf numFmtId="9" fontId="1" fillId="0" borderId="0" xfId="3" applyFont="1"/>`);
  });

  test("are followed by the cells that rest on them, but for what is a cell's own", () => {
    const { format, workbook } = changed(OWN, (book, sheet) => {
      const cell = sheet.rows.get(0)!.get(0)!;
      cell.style = book.styles.with(cell.style, { wrapText: true });
      const style = named(book, "Huisstijl");
      const font = { ...style.format.font, italic: true };
      changeNamedStyle(book, style, { ...style, format: { ...style.format, font, horizontal: "Right" } });
    });
    expect(format).toMatchObject({ wrapText: true, horizontal: "General", font: { italic: true, bold: true } });
    expect(named(workbook, "Huisstijl").format).toMatchObject({
      horizontal: "Right",
      font: { italic: true, size: 20 },
    });
  });

  test("of a person are added, changed and taken away", () => {
    const added = changed(OWN, (book) => {
      const normal = named(book, "Normal");
      book.namedStyles.push({
        ...normal,
        name: "Schuin",
        label: "Schuin",
        isBuiltIn: false,
        includes: { ...normal.includes, border: false },
        format: { ...normal.format, textOrientation: 38, locked: false, fill: "#FFFF00", namedStyle: "Schuin" },
      });
    });
    expect(named(added.workbook, "Schuin")).toMatchObject({
      isBuiltIn: false,
      includes: { border: false, fill: true },
      format: { textOrientation: 38, locked: false, fill: "#FFFF00" },
    });
    expect(added.xml).toContain(`<cellStyle name="Schuin" xfId="3"/></cellStyles>`);
    const gone = changed(added.bytes, (book) => deleteNamedStyle(book, named(book, "Huisstijl")));
    expect(findNamedStyle(gone.workbook, "Huisstijl")).toBeUndefined();
    expect(named(gone.workbook, "Schuin").format.textOrientation).toBe(38);
    expect(gone.format).toMatchObject({ namedStyle: "Normal", font: { name: "Arial", size: 10, bold: false } });
  });

  test("of Excel that a person changed say so", () => {
    const { xml, workbook } = changed(null, (book) => {
      const style = named(book, "Good");
      changeNamedStyle(book, style, { ...style, format: { ...style.format, fill: "#00FF00" } });
    });
    expect(xml).toContain(`<cellStyle name="Good" xfId="1" builtinId="26" customBuiltin="1"/>`);
    expect(named(workbook, "Good").format).toMatchObject({ fill: "#00FF00", font: { color: "#006100" } });
  });
});

describeWithLibreOffice("named styles in LibreOffice", () => {
  test("are the same after it read and wrote them", async () => {
    const { bytes } = changed(null, (book, sheet) => {
      applyNamedStyle(book, sheet, area(0, 0), named(book, "Good"));
      applyNamedStyle(book, sheet, area(1, 0), named(book, "Heading2"));
      sheet.rows.get(0)!.get(0)!.value = 1;
      sheet.rows.get(1)!.get(0)!.value = 2;
    });
    const { workbook } = openFile(await convert(bytes, "xlsx", "xlsx"));
    const formats = [0, 1].map((row) => workbook.styles.at(workbook.sheets[0]!.rows.get(row)!.get(0)!.style));
    expect(formats).toMatchObject([
      { namedStyle: expect.stringMatching(/Good$/), fill: "#C6EFCE", font: { color: "#006100" } },
      { namedStyle: expect.stringMatching(/Heading 2$/), font: { bold: true, size: 13 } },
    ]);
  });
});
