import { openFile } from "../../../../src/host/engine/file/open-file";
import type { Cell } from "../../../../src/host/engine/workbook";
import { excelPackage, type ExcelParts, rows } from "../../../support/excel-package";
import { partsOf, put, valuesOf } from "../../../support/workbook-file";

function cellOf(xml: string, book: Partial<ExcelParts> = {}): Cell {
  const sheet = rows(`<row r="1">${xml}</row>`);
  const cell = openFile(excelPackage({ sheets: { Blad1: sheet }, ...book }))
    .workbook.sheets[0]!.rows.get(0)
    ?.get(0);
  if (cell === undefined) throw new Error("no cell");
  return cell;
}

test.each<[string, string, unknown]>([
  ["a number", `<c r="A1"><v>-1.5E-3</v></c>`, -0.0015],
  ["a number that says so", `<c r="A1" t="n"><v>12</v></c>`, 12],
  ["true", `<c r="A1" t="b"><v>1</v></c>`, true],
  ["false", `<c r="A1" t="b"><v>0</v></c>`, false],
  ["an error", `<c r="A1" t="e"><v>#DIV/0!</v></c>`, { error: "#DIV/0!" }],
  ["an error that came later", `<c r="A1" t="e"><v>#FIELD!</v></c>`, { error: "#VALUE!" }],
  ["a formula's text", `<c r="A1" t="str"><f>B1</f><v>a &amp; b</v></c>`, "a & b"],
  ["a formula's empty text", `<c r="A1" t="str"><f>B1</f><v></v></c>`, ""],
  ["a formula without a value", `<c r="A1"><f>B1</f></c>`, null],
  ["a format without a value", `<c r="A1" s="0"/>`, null],
  ["text in the cell", `<c r="A1" t="inlineStr"><is><t xml:space="preserve"> x </t></is></c>`, " x "],
  [
    "rich text in the cell",
    `<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r><rPh sb="0" eb="1"><t>c</t></rPh></is></c>`,
    "ab",
  ],
  ["escaped line ends", `<c r="A1" t="str"><f>B1</f><v>a_x000D_b_x005F_x000D_</v></c>`, "a\rb_x000D_"],
  ["marked text", `<c r="A1" t="str"><f>B1</f><v><![CDATA[<b>]]></v></c>`, "<b>"],
])("%s is read", (_, xml, value) => {
  expect(cellOf(xml).value).toEqual(value);
});

test("shared strings are read with their formats and phonetic hints left out", () => {
  const strings = [
    "een",
    `<r><rPr><b/></rPr><t xml:space="preserve">vet </t></r><r><t>mager</t></r><rPh sb="0" eb="1"><t>z</t></rPh><phoneticPr fontId="1"/>`,
  ];
  expect(cellOf(`<c r="A1" t="s"><v>1</v></c>`, { strings }).value).toBe("vet mager");
});

test("a date as text has its number in the workbook's own calendar", () => {
  expect(cellOf(`<c r="A1" t="d"><v>2022-12-31</v></c>`).value).toBe(44926);
  expect(
    cellOf(`<c r="A1" t="d"><v>2022-12-31</v></c>`, { workbookProperties: `<workbookPr date1904="1"/>` }).value,
  ).toBe(43464);
});

test("a workbook says whether it counts its days from 1904", () => {
  const book = { sheets: { Blad1: rows("") }, workbookProperties: `<workbookPr date1904="true"/>` };
  expect(openFile(excelPackage(book)).workbook.date1904).toBe(true);
});

describe("shared formulas", () => {
  const row = (number: number, formula: string) => `<row r="${number}"><c r="C${number}">${formula}<v>0</v></c></row>`;
  const file = () =>
    openFile(
      excelPackage({
        sheets: {
          Blad1: rows(
            row(2, `<f t="shared" ref="C2:C4" si="0">A2*$B$1+SUM(A$1:A2,"A2",Blad1!B2,$D:$D,3:4)</f>`) +
              row(3, `<f t="shared" si="0"/>`) +
              row(4, `<f t="shared" si="0"/>`),
          ),
        },
      }),
    );
  const texts = (opened: ReturnType<typeof file>) =>
    [1, 2, 3].map((at) => opened.workbook.sheets[0]!.rows.get(at)?.get(2)?.formula?.text);

  test("each cell has its own text, relative references moved along", () => {
    expect(texts(file())).toEqual([
      `A2*$B$1+SUM(A$1:A2,"A2",Blad1!B2,$D:$D,3:4)`,
      `A3*$B$1+SUM(A$1:A3,"A2",Blad1!B3,$D:$D,4:5)`,
      `A4*$B$1+SUM(A$1:A4,"A2",Blad1!B4,$D:$D,5:6)`,
    ]);
  });

  test("stay shared when only a value changes", () => {
    const opened = file();
    const cell = opened.workbook.sheets[0]!.rows.get(2)?.get(2);
    put(opened.workbook.sheets[0]!, 2, 2, 7, { formula: cell?.formula ?? null });
    expect(partsOf(opened.save())["xl/worksheets/sheet1.xml"]).toContain(
      `<row r="3"><c r="C3"><f t="shared" si="0"/><v>7</v></c></row>`,
    );
    expect(texts(openFile(opened.save()))).toEqual(texts(file()));
    expect(valuesOf(openFile(opened.save()).workbook.sheets[0]!)[2]![2]).toBe(7);
  });

  test("are all written out when one of them changes, the first included", () => {
    const opened = file();
    const expected = texts(opened);
    put(opened.workbook.sheets[0]!, 1, 2, "nu tekst");
    const again = openFile(opened.save());
    expect(texts(again)).toEqual([undefined, expected[1], expected[2]]);
  });
});

describe("array formulas", () => {
  const sheet = rows(
    `<row r="1"><c r="A1"><f t="array" ref="A1:B2">TRANSPOSE(D1:E2)</f><v>1</v></c><c r="B1"><v>2</v></c></row>` +
      `<row r="2"><c r="A2"><v>3</v></c><c r="B2" t="str"><v>x</v></c><c r="C2"><f t="array" ref="C2">SUM(A1:A2*2)</f><v>8</v></c></row>`,
  );
  const open = () => openFile(excelPackage({ sheets: { Blad1: sheet } }));

  test("know what they cover, and its cells know where they come from", () => {
    const cells = open().workbook.sheets[0]!.rows;
    expect(cells.get(0)?.get(0)).toMatchObject({
      formula: { text: "TRANSPOSE(D1:E2)", kind: "array" },
      spill: { rows: 2, columns: 2 },
    });
    expect(cells.get(1)?.get(1)).toMatchObject({ value: "x", formula: null, spilledFrom: { row: 0, column: 0 } });
    expect(cells.get(1)?.get(2)).toMatchObject({ formula: { kind: "array" }, spill: null, spilledFrom: null });
  });

  test("are written with what they cover", () => {
    const file = open();
    put(file.workbook.sheets[0]!, 4, 0, 6, { formula: { text: "SUM(A1:A2*3)", kind: "array" } });
    put(file.workbook.sheets[0]!, 0, 0, 9, {
      formula: { text: "TRANSPOSE(D1:E3)", kind: "array" },
      spill: { rows: 2, columns: 3 },
    });
    const cells = openFile(file.save()).workbook.sheets[0]!.rows;
    expect(cells.get(0)?.get(0)).toMatchObject({
      value: 9,
      formula: { text: "TRANSPOSE(D1:E3)", kind: "array" },
      spill: { rows: 2, columns: 3 },
    });
    expect(cells.get(4)?.get(0)).toMatchObject({ value: 6, formula: { text: "SUM(A1:A2*3)", kind: "array" } });
  });
});

test("every kind of value is written so that it is read again", () => {
  const file = openFile(excelPackage({ sheets: { Blad1: rows("") }, strings: ["er al"] }));
  const written = [
    1e21,
    -0.1,
    "er al",
    " twee ",
    "regel\neen",
    "cr\r_x000D_<&>",
    true,
    false,
    { error: "#N/A" },
    { error: "#GETTING_DATA" },
    "",
    null,
  ];
  written.forEach((value, column) => put(file.workbook.sheets[0]!, 0, column, value as Cell["value"], { style: 0 }));
  const [read] = valuesOf(openFile(file.save()).workbook.sheets[0]!);
  expect(read).toEqual(written.slice(0, -1));
});

test("errors that the format has no word for are stored as #VALUE!, and Excel is asked to calculate", () => {
  const file = openFile(excelPackage({ sheets: { Blad1: rows("") } }));
  put(file.workbook.sheets[0]!, 0, 0, { error: "#SPILL!" }, { formula: { text: "SORT(B1:B9)", kind: "dynamic" } });
  const again = openFile(file.save());
  expect(valuesOf(again.workbook.sheets[0]!)).toEqual([[{ error: "#VALUE!" }]]);
  expect(again.workbook.needsCalculation).toBe(true);
});

test("a workbook whose formulas have no values yet needs calculation", () => {
  const opened = (xml: string) => openFile(excelPackage({ sheets: { Blad1: rows(`<row r="1">${xml}</row>`) } }));
  expect(opened(`<c r="A1"><f>1+1</f></c>`).workbook.needsCalculation).toBe(true);
  expect(opened(`<c r="A1"><f>1+1</f><v>2</v></c>`).workbook.needsCalculation).toBe(false);
});
