import { openFile } from "../../../../../src/host/engine/file/open-file";
import { excelPackage, worksheet } from "../../../../support/excel-package";
import { saved } from "./saved-sheet";

describe("protection", () => {
  const bytes = excelPackage({
    sheets: {
      Blad1: worksheet(
        `<sheetData/><sheetProtection algorithmName="SHA-512" hashValue="aGFzaA==" saltValue="em91dA==" spinCount="100000" sheet="1" objects="1" scenarios="1" formatCells="0" sort="0"/>`,
      ),
    },
  });

  test("is read as what is allowed", () => {
    const { protection } = openFile(bytes).workbook.sheets[0]!;
    expect(protection.isOn).toBe(true);
    expect(protection.options).toMatchObject({
      allowFormatCells: true,
      allowSort: true,
      allowInsertRows: false,
      allowEditObjects: false,
      allowSelectLockedCells: true,
    });
    expect(protection.passwordHash).toBe("SHA-512$100000$em91dA==$aGFzaA==");
  });

  test("keeps its password when an option changes, and goes as a whole", () => {
    const { xml } = saved((sheet) => {
      sheet.protection = { ...sheet.protection, options: { ...sheet.protection.options, allowInsertRows: true } };
    }, bytes);
    expect(xml).toContain(`hashValue="aGFzaA==" saltValue="em91dA==" spinCount="100000"`);
    expect(xml).toContain(`insertRows="0"`);
    expect(
      saved((sheet) => void (sheet.protection = { isOn: false, options: {}, passwordHash: null }), bytes).xml,
    ).not.toContain("sheetProtection");
  });

  test("is written with few options: the rest is forbidden, selecting is not", () => {
    const { sheet } = saved(
      (changed) => void (changed.protection = { isOn: true, options: { allowAutoFilter: true }, passwordHash: "CC1A" }),
    );
    expect(sheet.protection.options).toMatchObject({
      allowAutoFilter: true,
      allowSort: false,
      allowEditObjects: false,
      allowSelectLockedCells: true,
    });
    expect(sheet.protection.passwordHash).toBe("CC1A");
  });
});
