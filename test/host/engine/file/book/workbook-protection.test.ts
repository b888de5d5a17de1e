import { newFile, openFile } from "../../../../../src/host/engine/file/open-file";
import { excelParts, zipOf } from "../../../../support/excel-package";
import { checkPackage } from "../../../../support/package-check";
import { partsOf } from "../../../../support/workbook-file";

const WORKBOOK = "xl/workbook.xml";

test("a protected structure is written at its place with its password, read back, and taken away", () => {
  const file = newFile("nl-NL");
  const protection = { isOn: true, passwordHash: "SHA-512$100000$em91dA==$aGFzaA==" };
  file.workbook.structureProtection = protection;
  const bytes = file.save();
  expect(checkPackage(bytes)).toEqual([]);
  expect(partsOf(bytes)[WORKBOOK]).toContain(
    `<workbookProtection lockStructure="1" workbookAlgorithmName="SHA-512" workbookSpinCount="100000" workbookSaltValue="em91dA==" workbookHashValue="aGFzaA=="/><bookViews>`,
  );
  const again = openFile(bytes);
  expect(again.workbook.structureProtection).toEqual(protection);
  expect(again.save()).toEqual(bytes);
  again.workbook.structureProtection = { isOn: false, passwordHash: null };
  expect(partsOf(again.save())[WORKBOOK]).not.toContain("workbookProtection");
});

test("what the file protects beside its structure stays", () => {
  const parts = excelParts({ sheets: { Blad1: "<worksheet/>" } });
  const book = String(parts[WORKBOOK]).replace(
    "<sheets>",
    `<workbookProtection workbookPassword="CA9C" lockStructure="1" lockWindows="1"/><sheets>`,
  );
  expect(book).toContain("workbookProtection");
  const sheet = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>`;
  const file = openFile(zipOf({ ...parts, [WORKBOOK]: book, "xl/worksheets/sheet1.xml": sheet }));
  expect(file.workbook.structureProtection).toEqual({ isOn: true, passwordHash: "CA9C" });
  file.workbook.structureProtection = { isOn: false, passwordHash: null };
  expect(partsOf(file.save())[WORKBOOK]).toContain(`<workbookProtection lockWindows="1"/>`);
});
