import { openFile } from "../../../../../src/host/engine/file/open-file";
import type { Validation } from "../../../../../src/host/engine/validation";
import { excelPackage, worksheet } from "../../../../support/excel-package";
import { richPackage } from "../../../../support/rich-package";
import { area, saved } from "./saved-sheet";

const RICH = richPackage();

describe("data validation", () => {
  const base: Omit<Validation, "rule"> = {
    areas: [area(1, 0, 9)],
    ignoreBlanks: true,
    errorAlert: { show: true, style: "Warning", title: "Let op", message: "Kies uit\nde lijst" },
    prompt: { show: true, title: "Kies", message: "ja of nee" },
  };
  const kinds: Validation["rule"][] = [
    { kind: "list", source: '"ja,nee"', inCellDropDown: true },
    { kind: "list", source: "Instellingen!$A$1:$A$5", inCellDropDown: false },
    { kind: "wholeNumber", operator: "Between", formula1: "0", formula2: "100" },
    { kind: "decimal", operator: "GreaterThanOrEqualTo", formula1: "0.5", formula2: null },
    { kind: "date", operator: "NotBetween", formula1: "44562", formula2: "44926" },
    { kind: "time", operator: "LessThan", formula1: "0.5", formula2: null },
    { kind: "textLength", operator: "NotEqualTo", formula1: "3", formula2: null },
    { kind: "custom", formula: 'AND(ISNUMBER(A2),TEXTJOIN("",TRUE,A2)<>"x")' },
    { kind: "none" },
  ];

  test.each(kinds)("of kind $kind is read as it was set", (rule) => {
    const validation = { ...base, rule };
    expect(saved((sheet) => void sheet.validations.push(validation)).sheet.validations).toEqual([validation]);
  });

  test("functions of later versions get their prefix", () => {
    const { xml } = saved((sheet) => void sheet.validations.push({ ...base, rule: kinds[7]! }));
    expect(xml).toContain(`_xlfn.TEXTJOIN(`);
  });

  test("that stays keeps its element, also that of Excel 2010's extension, and where it moves it moves", () => {
    const { xml, sheet } = saved((changed) => {
      changed.validations.splice(
        0,
        2,
        ...changed.validations.map((validation) => ({ ...validation, areas: [area(5, 1, 2)] })),
      );
      changed.validations.push({ ...base, rule: kinds[2]! });
    }, RICH);
    expect(xml).toContain(`sqref="B6:B7" xr:uid="{00000000-0002-0000-0000-000000000000}"`);
    expect(xml).toContain(`<xm:f>Blad2!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>B6:B7</xm:sqref>`);
    expect(sheet.validations.map(({ rule }) => rule.kind)).toEqual(["list", "wholeNumber", "list"]);
  });

  test("goes, and the extension's list with the last of it", () => {
    const { xml } = saved((sheet) => void sheet.validations.splice(0, 2), RICH);
    expect(xml).not.toContain("dataValidation");
    expect(xml).toContain("sparklineGroup");
  });

  test("of a list with a choice for later versions is read from its fallback", () => {
    const bytes = excelPackage({
      sheets: {
        Blad1: worksheet(
          `<sheetData/><dataValidations count="1"><dataValidation type="list" sqref="A1"><mc:AlternateContent><mc:Choice Requires="x12ac" xmlns:x12ac="urn:y"><x12ac:list>a,b</x12ac:list></mc:Choice><mc:Fallback><formula1>"a,b"</formula1></mc:Fallback></mc:AlternateContent></dataValidation></dataValidations>`,
        ),
      },
    });
    expect(openFile(bytes).workbook.sheets[0]!.validations[0]!.rule).toMatchObject({ kind: "list", source: '"a,b"' });
  });
});
