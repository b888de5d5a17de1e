import { newFile, openFile } from "../../../../src/host/engine/file/open-file";
import { blankSheet } from "../../../../src/host/engine/sheets";
import type { Sheet, Workbook } from "../../../../src/host/engine/workbook";
import { convert, describeWithLibreOffice } from "../../../support/libreoffice";
import { checkPackage } from "../../../support/package-check";
import { richPackage } from "../../../support/rich-package";
import { changedParts, partsOf, put, sheetOf, valuesOf } from "../../../support/workbook-file";

const area = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

/** A workbook as people make it in LibreOffice: a format, a comment, a list, a highlight, a chart, a database range, a note on another sheet. */
const FODS = `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
 office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
 <office:styles>
  <style:style style:name="warn" style:family="table-cell"><style:table-cell-properties fo:background-color="#ff0000"/></style:style>
 </office:styles>
 <office:automatic-styles>
  <number:number-style style:name="N1"><number:number number:decimal-places="2" number:min-integer-digits="1" number:grouping="true"/></number:number-style>
  <style:style style:name="ce1" style:family="table-cell" style:data-style-name="N1"><style:table-cell-properties fo:background-color="#ffcc00"/><style:text-properties fo:font-weight="bold"/></style:style>
  <style:style style:name="co1" style:family="table-column"><style:table-column-properties style:column-width="5cm"/></style:style>
 </office:automatic-styles>
 <office:body><office:spreadsheet>
  <table:content-validations><table:content-validation table:name="v1" table:condition="of:cell-content-is-in-list(&quot;ja&quot;;&quot;nee&quot;)" table:base-cell-address="Plan.A2"/></table:content-validations>
  <table:table table:name="Plan"><table:table-column table:style-name="co1"/><table:table-column table:number-columns-repeated="3"/>
   <table:table-row><table:table-cell office:value-type="string"><text:p>Naam</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>Uren</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>Datum</text:p></table:table-cell></table:table-row>
   <table:table-row><table:table-cell table:content-validation-name="v1" office:value-type="string"><text:p>ja</text:p></table:table-cell><table:table-cell table:style-name="ce1" office:value-type="float" office:value="1234.5"><office:annotation><dc:creator>A. Voorbeeld (fictief)</dc:creator><text:p>Klopt dit?</text:p></office:annotation><text:p>1234,50</text:p></table:table-cell><table:table-cell office:value-type="date" office:date-value="2022-12-31"><text:p>31-12-2022</text:p></table:table-cell></table:table-row>
   <table:table-row><table:table-cell table:content-validation-name="v1"/><table:table-cell table:formula="of:=SUM([.B1:.B2])*2" office:value-type="float" office:value="2469"><text:p>2469</text:p></table:table-cell><table:table-cell table:formula="of:=COM.MICROSOFT.CONCAT([.A1];&quot;!&quot;)" office:value-type="string" office:string-value="Naam!"><text:p>Naam!</text:p></table:table-cell></table:table-row>
   <table:table-row><table:table-cell table:number-columns-spanned="2" table:number-rows-spanned="1" office:value-type="boolean" office:boolean-value="true"><text:p>WAAR</text:p></table:table-cell><table:covered-table-cell/></table:table-row>
   <calcext:conditional-formats><calcext:conditional-format calcext:target-range-address="Plan.B2:Plan.B9"><calcext:condition calcext:apply-style-name="warn" calcext:value="&gt;1000" calcext:base-cell-address="Plan.B2"/></calcext:conditional-format></calcext:conditional-formats>
  </table:table>
  <table:table table:name="Mijn blad"><table:table-row><table:table-cell table:formula="of:=[$Plan.B3]+1" office:value-type="float" office:value="2470"><text:p>2470</text:p></table:table-cell></table:table-row></table:table>
  <table:named-expressions><table:named-range table:name="Uren" table:base-cell-address="$Plan.$A$1" table:cell-range-address="$Plan.$B$2:.$B$3"/></table:named-expressions>
 </office:spreadsheet></office:body></office:document>`;

async function values(xlsx: Uint8Array, sheet = 1): Promise<string[]> {
  return new TextDecoder()
    .decode(await convert(xlsx, "xlsx", "csv", { sheet, rawValues: true }))
    .trimEnd()
    .split("\n");
}

describeWithLibreOffice("a workbook of LibreOffice", () => {
  let made: Uint8Array;
  beforeAll(async () => void (made = await convert(new TextEncoder().encode(FODS), "fods", "xlsx")));

  test("is read", () => {
    const { workbook } = openFile(made);
    const plan = sheetOf(workbook, "Plan");
    expect(
      valuesOf(plan)
        .slice(0, 4)
        .map((row) => row.slice(0, 3)),
    ).toEqual([
      ["Naam", "Uren", "Datum"],
      ["ja", 1234.5, 44926],
      [null, 2469, "Naam!"],
      [true, null],
    ]);
    expect(plan.rows.get(2)?.get(1)?.formula?.text).toBe("SUM(B1:B2)*2");
    expect(plan.rows.get(2)?.get(2)?.formula?.text).toBe('CONCAT(A1,"!")');
    expect(workbook.styles.at(plan.rows.get(1)!.get(1)!.style)).toMatchObject({
      numberFormat: "#,##0.00",
      fill: "#FFCC00",
      font: { bold: true },
    });
    expect(plan.validations).toMatchObject([{ rule: { kind: "list", source: '"ja,nee"' }, areas: [area(1, 0, 2)] }]);
    expect(plan.conditionalFormats).toMatchObject([
      { rule: { kind: "cellValue", operator: "GreaterThan", formula1: "1000", paint: { fill: "#FF0000" } } },
    ]);
    expect(plan.notes).toMatchObject([{ row: 1, column: 1, text: "Klopt dit?" }]);
    expect(plan.merges).toEqual([area(3, 0, 1, 2)]);
    expect(workbook.names).toMatchObject([{ name: "Uren", formula: "Plan!$B$2:$B$3", scope: null }]);
    expect(sheetOf(workbook, "Mijn blad").rows.get(0)?.get(0)?.formula?.text).toBe("Plan!B3+1");
  });

  test("saved unchanged has every part as it was; with one cell changed only that row", async () => {
    expect(checkPackage(made)).toEqual([]);
    expect(changedParts(made, openFile(made).save())).toEqual([]);
    const file = openFile(made);
    put(sheetOf(file.workbook, "Plan"), 1, 1, 1000);
    const after = file.save();
    expect(changedParts(made, after)).toEqual(["xl/worksheets/sheet1.xml"]);
    const row = /<row r="2".*?<\/row>/s;
    const [one, other] = [made, after].map((bytes) => partsOf(bytes)["xl/worksheets/sheet1.xml"]!);
    expect(other!.replace(row, "")).toBe(one!.replace(row, ""));
    expect((await values(after))[1]).toMatch(/^"ja",1000,/);
  });
});

describeWithLibreOffice("LibreOffice reads what we write", () => {
  const fill = (workbook: Workbook, sheet: Sheet): void => {
    [
      ["Nr", "Uren", "Dubbel"],
      [1, 10, "=[@Uren]*2"],
      ["x & y", 20.5, "=[@Uren]*2"],
      [null, "=SUBTOTAL(109,Plan[Uren])", null],
    ].forEach((cells, row) =>
      cells.forEach((value, column) =>
        put(
          sheet,
          row,
          column,
          value,
          column === 1 && row > 0 ? { style: workbook.styles.with(0, { numberFormat: "0.00" }) } : {},
        ),
      ),
    );
    sheet.tables.push({
      id: 1,
      name: "Plan",
      area: area(0, 0, 4, 3),
      showHeaders: true,
      showTotals: true,
      columns: [
        { id: 1, name: "Nr", calculated: null, totalsLabel: null, totalsFunction: null, filter: null },
        { id: 2, name: "Uren", calculated: null, totalsLabel: null, totalsFunction: "sum", filter: null },
        { id: 3, name: "Dubbel", calculated: "[@Uren]*2", totalsLabel: null, totalsFunction: null, filter: null },
      ],
      style: {
        name: "TableStyleMedium2",
        bandedRows: true,
        bandedColumns: false,
        firstColumn: false,
        lastColumn: false,
      },
      showFilterButton: true,
      sort: null,
    });
  };

  test("a new workbook: table references, later functions, spills, names", async () => {
    const file = newFile("nl-NL");
    const { workbook } = file;
    const sheet = workbook.sheets[0]!;
    fill(workbook, sheet);
    workbook.names.push({ name: "Alle_uren", formula: "Plan[Uren]", scope: null, visible: true, comment: "" });
    put(sheet, 5, 0, "=SUM(Plan)+MAX(Alle_uren)");
    put(sheet, 5, 1, '=TEXTJOIN("-",TRUE,SORT(Plan[Uren],,-1))', {});
    put(sheet, 6, 0, null, { formula: { text: "SEQUENCE(2,2,5)", kind: "dynamic" }, spill: { rows: 2, columns: 2 } });
    const second = blankSheet("Mijn 'eigen' blad");
    put(second, 0, 0, "=SUM(Plan[Dubbel])");
    workbook.sheets.push(second);
    const bytes = file.save();
    expect(checkPackage(bytes)).toEqual([]);
    expect(await values(bytes)).toEqual(
      ['"Nr","Uren","Dubbel"', "1,10,20", '"x & y",20.5,41', ",30.5,", ",", '113,"20.5-10",', "5,6,", "7,8,"].map(
        (line) => (line === "," ? ",," : line),
      ),
    );
    expect(await values(bytes, 2)).toEqual(["61"]);
  });

  test("a rich workbook after many changes", async () => {
    const file = openFile(richPackage());
    const sheet = sheetOf(file.workbook, "Blad1");
    put(sheet, 1, 1, 11);
    put(sheet, 1, 2, "=B2*$B$6");
    put(sheet, 2, 2, "=B3*$B$6");
    sheet.name = "Plan 2026";
    sheet.hyperlinks.push({
      area: area(8, 0),
      address: "https://www.voorbeeld.nl/x",
      documentReference: null,
      screenTip: null,
    });
    sheet.protection = { isOn: true, options: {}, passwordHash: null };
    file.workbook.settings.set("a", "1");
    const bytes = file.save();
    expect(checkPackage(bytes)).toEqual([]);
    const lines = await values(bytes);
    expect(lines.slice(0, 4)).toEqual([
      '"Naam ","Uren","Kosten",,,',
      '"ja",11,22,,,',
      '"ja",20,40,,,',
      '"nee",30,60,,,',
    ]);
  });
});
