import { newFile, openFile } from "../../../../src/host/engine/file/open-file";
import { convert, describeWithLibreOffice } from "../../../support/libreoffice";
import { checkPackage } from "../../../support/package-check";
import { put } from "../../../support/workbook-file";

test("a new file has one sheet, named in its language, in Calibri 11", () => {
  expect(newFile("nl-NL").workbook.sheets.map(({ name }) => name)).toEqual(["Blad1"]);
  expect(newFile("en-US").workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  expect(newFile("en-US").workbook.styles.at(0).font).toMatchObject({ name: "Calibri", size: 11, color: "#000000" });
});

test("a new file is a sound package, and stays the same", () => {
  const bytes = newFile("nl-NL").save();
  expect(checkPackage(bytes)).toEqual([]);
  expect(newFile("nl-NL").save()).toEqual(bytes);
  expect(openFile(bytes).save()).toEqual(bytes);
});

test("what is put in a new file is there when it is opened again", () => {
  const file = newFile("nl-NL");
  const [sheet] = file.workbook.sheets;
  put(sheet!, 0, 0, "Naam");
  put(sheet!, 0, 1, "Uren");
  put(sheet!, 1, 0, " Jansen & <zoon> ");
  put(sheet!, 1, 1, 12.5, { style: file.workbook.styles.with(0, { numberFormat: "0.00", fill: "#FFC000" }) });
  put(sheet!, 2, 0, true);
  put(sheet!, 2, 1, 25, { formula: { text: "SUM(B2)*2", kind: "plain" } });
  put(sheet!, 3, 0, { error: "#N/A" });
  sheet!.tables.push({
    id: 1,
    name: "Tabel1",
    area: { row: 0, column: 0, rows: 3, columns: 2 },
    showHeaders: true,
    showTotals: false,
    columns: [
      { id: 1, name: "Naam", calculated: null, totalsLabel: null, totalsFunction: null, filter: null },
      { id: 2, name: "Uren", calculated: null, totalsLabel: null, totalsFunction: null, filter: null },
    ],
    style: { name: "TableStyleMedium2", bandedRows: true, bandedColumns: false, firstColumn: false, lastColumn: false },
    showFilterButton: true,
    sort: null,
  });
  const again = openFile(file.save());
  expect(again.workbook.sheets[0]!.tables).toEqual(sheet!.tables);
  expect([...again.workbook.sheets[0]!.rows].map(([row, cells]) => [row, [...cells]])).toEqual(
    [...sheet!.rows].map(([row, cells]) => [row, [...cells]]),
  );
  expect(again.workbook.styles.at(again.workbook.sheets[0]!.rows.get(1)!.get(1)!.style)).toMatchObject({
    numberFormat: "0.00",
    fill: "#FFC000",
  });
  expect(again.save()).toEqual(file.save());
});

describeWithLibreOffice("LibreOffice", () => {
  test("reads a new file", async () => {
    const file = newFile("nl-NL");
    put(file.workbook.sheets[0]!, 0, 0, "a;b");
    put(file.workbook.sheets[0]!, 0, 1, '=CONCAT("x",1+1)');
    expect(new TextDecoder().decode(await convert(file.save(), "xlsx", "csv", { rawValues: true })).trim()).toBe(
      '"a;b","x2"',
    );
  });
});
