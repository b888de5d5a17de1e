/** A workbook with about all that Excel can hold, changed through office.js in one cell and one table: the rest is as it was. */
import { openHost } from "../../src/host/open-host";
import { checkPackage } from "../support/package-check";
import { convert, describeWithLibreOffice } from "../support/libreoffice";
import { richPackage } from "../support/rich-package";
import { RULES } from "../support/rules-sheet";
import { changedParts, partsOf } from "../support/workbook-file";

const RULES_PART = "xl/worksheets/sheet3.xml";
const ADDIN_CALL = "xl/worksheets/sheet1.xml";
const TABLE = "xl/tables/table2.xml";

async function changed(bytes: Uint8Array): Promise<Uint8Array> {
  const host = await openHost({ xlsx: bytes });
  try {
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Blad2").getRange("A2").values = [[12]];
      context.workbook.tables.getItem("Uren").rows.add(1, [["Planner", 60, "=[@Uren]*2"]]);
      await context.sync();
    });
    return await host.save();
  } finally {
    host.close();
  }
}

/** A part cut before each of its tags. */
function piecesOf(bytes: Uint8Array, name: string): readonly string[] {
  return partsOf(bytes)[name]!.split(/(?=<)/);
}

/** The children of a sheet's XML by their name, all of one name together. */
function childrenOf(xml: string): Record<string, string> {
  const names = [...xml.matchAll(/<([a-zA-Z]+)[\s>/]/g)].map(([, name = ""]) => name);
  const children = new Set(names.slice(1));
  return Object.fromEntries(
    [...children].map((name) => [
      name,
      (xml.match(new RegExp(`<${name}[\\s>/].*?(?:</${name}>|/>)`, "gs")) ?? []).join(""),
    ]),
  );
}

describe("one cell and one table changed in a workbook that holds about all that Excel can", () => {
  const before = richPackage(RULES);
  let after: Uint8Array;
  beforeAll(async () => {
    after = await changed(before);
  });

  test("only the parts of that cell and that table differ; the order of calculation is left to Excel", () => {
    expect(checkPackage(after)).toEqual([]);
    const calcChain = ["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/calcChain.xml"];
    const sheets = [ADDIN_CALL, "xl/worksheets/sheet2.xml", RULES_PART];
    expect(changedParts(before, after)).toEqual([...calcChain, "xl/sharedStrings.xml", TABLE, ...sheets]);
    const gone = calcChain
      .slice(0, 2)
      .map((name) => piecesOf(before, name).filter((piece) => !piecesOf(after, name).includes(piece)));
    expect(gone).toEqual([[expect.stringContaining("calcChain")], [expect.stringContaining("calcChain")]]);
    expect(partsOf(after)["xl/calcChain.xml"]).toBeUndefined();
  });

  test("of the first sheet only the call of an add-in that is not here differs: it says so", () => {
    const changes = piecesOf(after, ADDIN_CALL).filter((piece) => !piecesOf(before, ADDIN_CALL).includes(piece));
    expect(changes).toEqual([expect.stringContaining(`<row r="6"`), `<c r="F6" t="e">`, `<v>#NAME?`]);
  });

  test("the cell holds its new value and its neighbour keeps its markup", () => {
    const sheet = partsOf(after)["xl/worksheets/sheet2.xml"]!;
    expect(sheet).toContain(`<c r="A1" t="s"><v>5</v></c>`);
    expect(sheet).toMatch(/<c r="A2"><v>12<\/v><\/c>/);
  });

  test("the table is a row longer, with its total below it and its style, columns and filter as they were", () => {
    const [one, other] = [partsOf(before)[TABLE]!, partsOf(after)[TABLE]!];
    expect(other).toBe(
      one.replace(`ref="A1:C5"`, `ref="A1:C6"`).replace(`<autoFilter ref="A1:C4"/>`, `<autoFilter ref="A1:C5"/>`),
    );
    const rows = partsOf(after)[RULES_PART]!;
    expect(rows).toMatch(/<c r="B3"><v>60<\/v><\/c><c r="C3"><f>Uren\[\[#This Row\],\[Uren\]\]\*2<\/f><v>120<\/v>/);
    expect(rows).toMatch(/<c r="B6"[^>]*><f>SUBTOTAL\(109,Uren\[Uren\]\)<\/f><v>220<\/v>/);
    expect(rows).toMatch(/<c r="C6"[^>]*><f>MAX\(Uren\[Dubbel\]\)<\/f><v>200<\/v>/);
  });

  test("all else on the sheet of the table is as it was", () => {
    const [one, other] = [childrenOf(partsOf(before)[RULES_PART]!), childrenOf(partsOf(after)[RULES_PART]!)];
    const moved = new Set(["sheetData", "row", "c", "f", "v", "is", "t", "dimension"]);
    for (const name of Object.keys(one).filter((child) => !moved.has(child)))
      expect([name, other[name]]).toEqual([name, one[name]]);
  });
});

describeWithLibreOffice("the changed workbook in LibreOffice", () => {
  test("opens, with the new row in the total", async () => {
    const csv = new TextDecoder().decode(await convert(await changed(richPackage(RULES)), "xlsx", "csv", { sheet: 3 }));
    expect(csv).toContain("Planner,60,120");
    expect(csv).toContain("Totaal,220,200");
  });
});
