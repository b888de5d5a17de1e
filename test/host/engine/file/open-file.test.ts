import { strToU8 } from "fflate";
import { FileError } from "../../../../src/host/engine/file/file-error";
import { openFile } from "../../../../src/host/engine/file/open-file";
import { blankSheet } from "../../../../src/host/engine/sheets";
import { excelPackage, excelParts, type PackageParts, rows, worksheet, zipOf } from "../../../support/excel-package";
import { checkPackage } from "../../../support/package-check";
import { changedParts, partsOf, put, valuesOf } from "../../../support/workbook-file";

const SIMPLE = { sheets: { Blad1: rows(`<row r="1"><c r="A1"><v>1</v></c></row>`) } };

function failure(bytes: Uint8Array): string {
  try {
    openFile(bytes);
  } catch (error) {
    if (error instanceof FileError) return `${error.code} ${error.part ?? "-"}`;
    throw error;
  }
  return "opened";
}

function without(parts: PackageParts, name: string): PackageParts {
  return Object.fromEntries(Object.entries(parts).filter(([other]) => other !== name));
}

describe("a file that is no workbook", () => {
  const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0];
  const encrypted = [...compound, ...[..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0])];
  const parts = excelParts(SIMPLE);
  const whole = excelPackage(SIMPLE);

  test.each<[string, Uint8Array, string]>([
    ["nothing", new Uint8Array(), "not-xlsx -"],
    ["a text", strToU8("Nr;Naam\n1;x"), "not-xlsx -"],
    ["an old .xls", Uint8Array.from(compound), "not-xlsx -"],
    ["a workbook with a password", Uint8Array.from(encrypted), "encrypted -"],
    ["half a workbook", whole.slice(0, whole.length / 2), "broken -"],
    ["a zip of something else", zipOf({ "brief.txt": "Geachte" }), "not-xlsx -"],
    ["a document of Word", zipOf({ ...parts, "xl/workbook.xml": "<document/>" }), "not-xlsx -"],
    ["a workbook without its workbook part", zipOf(without(parts, "xl/workbook.xml")), "not-xlsx -"],
    [
      "a workbook without a sheet's part",
      zipOf(without(parts, "xl/worksheets/sheet1.xml")),
      "broken xl/worksheets/sheet1.xml",
    ],
  ])("%s", (_, bytes, expected) => {
    expect(failure(bytes)).toBe(expected);
  });

  test.each<[string, string]>([
    ["an element that is not closed", `<worksheet><sheetData><row></sheetData></worksheet>`],
    ["a document type", `<!DOCTYPE x [<!ENTITY a "b">]><worksheet><sheetData/></worksheet>`],
    ["an entity of its own", rows(`<row r="1"><c r="A1" t="str"><v>&lol;</v></c></row>`)],
    ["no sheetData", worksheet("")],
    ["a cell in another row", rows(`<row r="1"><c r="A2"><v>1</v></c></row>`)],
    ["a cell that does not exist", rows(`<row r="1"><c r="XFE1"><v>1</v></c></row>`)],
    ["a number that is none", rows(`<row r="1"><c r="A1"><v>x</v></c></row>`)],
    ["a string that is not there", rows(`<row r="1"><c r="A1" t="s"><v>7</v></c></row>`)],
    ["a shared formula without its first", rows(`<row r="1"><c r="A1"><f t="shared" si="4"/></c></row>`)],
  ])("a sheet with %s", (_, sheet) => {
    expect(failure(excelPackage({ sheets: { Blad1: sheet } }))).toBe("broken xl/worksheets/sheet1.xml");
  });
});

describe("ways in which programs write", () => {
  const sheet = `<row r="1"><c r="A1" t="inlineStr"><is><t>é€</t></is></c></row>`;
  const encoded = (bytes: (xml: string) => Uint8Array, declaration: string) => {
    const parts = excelParts({ sheets: { Blad1: "" } });
    const xml = rows(sheet).replace(/^<\?xml[^>]*\?>/, declaration);
    return valuesOf(openFile(zipOf({ ...parts, "xl/worksheets/sheet1.xml": bytes(xml) })).workbook.sheets[0]!);
  };
  const utf16 = (bigEndian: boolean) => (xml: string) =>
    Uint8Array.from(
      [..."\ufeff", ...xml].flatMap((letter) => {
        const [high, low] = [letter.charCodeAt(0) >> 8, letter.charCodeAt(0) & 255];
        return bigEndian ? [high, low] : [low, high];
      }),
    );

  test.each<[string, (xml: string) => Uint8Array, string]>([
    ["UTF-8 without a declaration", strToU8, ""],
    ["UTF-8 with a byte order mark", (xml) => strToU8(`\ufeff${xml}`), `<?xml version="1.0" encoding="utf-8"?>`],
    ["big-endian UTF-16", utf16(true), `<?xml version="1.0" encoding="UTF-16"?>`],
    ["little-endian UTF-16", utf16(false), `<?xml version="1.0" encoding="UTF-16"?>`],
  ])("%s", (_, bytes, declaration) => {
    expect(encoded(bytes, declaration)).toEqual([["é€"]]);
  });

  test("an older encoding, when the declaration says so", () => {
    const bytes = (xml: string) => Uint8Array.from([...xml.replace("€", "ü")].map((letter) => letter.charCodeAt(0)));
    expect(encoded(bytes, `<?xml version="1.0" encoding="iso-8859-1"?>`)).toEqual([["éü"]]);
  });

  test("the strict dialect, with its own namespaces and dates as text; it stays strict", () => {
    const strict = (xml: string) =>
      xml
        .replaceAll(
          "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
          "http://purl.oclc.org/ooxml/spreadsheetml/main",
        )
        .replaceAll(
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
          "http://purl.oclc.org/ooxml/officeDocument/relationships",
        );
    const dates = `<row r="1"><c r="A1" t="d"><v>2022-12-31</v></c><c r="B1" t="d"><v>2022-12-31T12:00:00</v></c></row>`;
    const written: Record<string, string> = {};
    for (const [name, xml] of Object.entries(excelParts({ sheets: { Blad1: rows(dates) } })))
      written[name] = strict(String(xml));
    const file = openFile(zipOf(written));
    expect(valuesOf(file.workbook.sheets[0]!)).toEqual([[44926, 44926.5]]);
    file.workbook.sheets.push(blankSheet("Nieuw"));
    file.workbook.sheets[0]!.hyperlinks.push({
      area: { row: 0, column: 0, rows: 1, columns: 1 },
      address: "https://x.nl",
      documentReference: null,
      screenTip: null,
    });
    const saved = file.save();
    expect(checkPackage(saved)).toEqual([]);
    expect(
      Object.entries(partsOf(saved)).filter(([, xml]) => /(?:spreadsheetml|officeDocument)\/2006/.test(xml)),
    ).toEqual([]);
    expect(openFile(saved).workbook.sheets.map(({ name }) => name)).toEqual(["Blad1", "Nieuw"]);
  });

  test("Google Sheets: the list of content types last, prefixes of its own, functions that only it has", () => {
    const sheet = worksheet(
      `<sheetPr><outlinePr summaryBelow="0" summaryRight="0"/></sheetPr><sheetFormatPr customHeight="1" defaultColWidth="12.63" defaultRowHeight="15.75"/>` +
        `<sheetData><row r="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" t="str"><f>IFERROR(__xludf.DUMMYFUNCTION("GOOGLEFINANCE(""X"")"),"n.v.t.")</f><v>n.v.t.</v></c></row></sheetData>`,
    ).replace(
      "<worksheet ",
      `<worksheet xmlns:mx="http://schemas.microsoft.com/office/mac/excel/2008/main" xmlns:mv="urn:schemas-microsoft-com:mac:vml" `,
    );
    const { "[Content_Types].xml": types = "", ...others } = excelParts({
      sheets: { Blad1: sheet },
      strings: ["Naam"],
    });
    const bytes = zipOf({ ...others, "[Content_Types].xml": types });
    const file = openFile(bytes);
    expect(valuesOf(file.workbook.sheets[0]!)).toEqual([["Naam", "n.v.t."]]);
    expect(changedParts(bytes, file.save())).toEqual([]);
    put(file.workbook.sheets[0]!, 0, 0, "Andere naam");
    expect(Object.keys(partsOf(file.save())).at(-1)).toBe("[Content_Types].xml");
    expect(partsOf(file.save())["xl/worksheets/sheet1.xml"]).toContain(`__xludf.DUMMYFUNCTION("GOOGLEFINANCE(""X"")")`);
  });

  test("elements with a prefix, rows and cells without a number, parts named by the root", () => {
    const xml = `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c t="b"><x:v>1</x:v></x:c></x:row><x:row r="3"><x:c r="B3"><x:v>2</x:v></x:c><x:c><x:v>3</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const parts = excelParts({ sheets: { Blad1: xml } });
    const rels = String(parts["xl/_rels/workbook.xml.rels"]).replace('"worksheets/', '"/XL/Worksheets/');
    const file = openFile(zipOf({ ...parts, "xl/_rels/workbook.xml.rels": rels }));
    expect(valuesOf(file.workbook.sheets[0]!)).toEqual([[1, true], [], [null, 2, 3]]);
  });

  test("a module of macros and a chart sheet among the tabs are no worksheets", () => {
    const parts = excelParts(SIMPLE);
    const workbook = String(parts["xl/workbook.xml"]).replace(
      "</sheets>",
      '<sheet name="Module1" sheetId="9" r:id=""/></sheets>',
    );
    expect(openFile(zipOf({ ...parts, "xl/workbook.xml": workbook })).workbook.sheets.map(({ name }) => name)).toEqual([
      "Blad1",
    ]);
  });
});
