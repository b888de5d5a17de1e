/** Rows that are taken apart at once read as the XML parser reads them, whatever stands beside them. */
import fc from "fast-check";
import { FileError } from "../../../../../src/host/engine/file/file-error";
import type { CellContext } from "../../../../../src/host/engine/file/rows/cell-value";
import { formulaReader } from "../../../../../src/host/engine/file/rows/formula-reader";
import { parseSheet } from "../../../../../src/host/engine/file/rows/parse-sheet";
import { scanSheet } from "../../../../../src/host/engine/file/rows/scan-sheet";
import type { SourceRow } from "../../../../../src/host/engine/file/rows/source-row";

const context: CellContext = {
  strings: ["nul", "een", "rijk"],
  richStrings: new Set([2]),
  dynamicFlags: new Set(["1"]),
  date1904: false,
  formatCount: 5,
};

const sheet = (rows: string, around = ""): string =>
  `<?xml version="1.0"?><worksheet>${around}<sheetData>${rows}</sheetData><pageMargins left="0.7"/></worksheet>`;

const scanned = (xml: string) => {
  const rows: SourceRow[] = [];
  const data = scanSheet(xml, "xl/sheet1.xml", context, (row) => rows.push(row));
  return { data, rows };
};

const parsed = (xml: string) => {
  const rows: SourceRow[] = [];
  const reading = {
    part: "xl/sheet1.xml",
    context,
    formulas: formulaReader(),
    onRow: (row: SourceRow) => rows.push(row),
  };
  const data = parseSheet(xml, reading);
  return { data, rows };
};

test("a row and its cells stand where they stand in the text", () => {
  const xml = sheet(
    '<row r="3" ht="20"><c r="B3" s="1" t="s"><v>1</v></c><c r="C3"><f>B3&amp;"!"</f><v>7</v></c></row>',
  );
  const [row] = scanned(xml).rows;
  expect(row).toMatchObject({ row: 2, attributes: { r: "3", ht: "20" } });
  expect(row!.cells.map(({ cell }) => [cell.value, cell.formula?.text ?? null, cell.style])).toEqual([
    ["een", null, 1],
    [7, 'B3&"!"', 0],
  ]);
  const [text, formula] = row!.cells;
  expect(xml.slice(text!.start, text!.end)).toBe('<c r="B3" s="1" t="s"><v>1</v></c>');
  expect(xml.slice(formula!.formula!.start, formula!.formula!.end)).toBe('<f>B3&amp;"!"</f>');
  expect(xml.slice(row!.start, row!.end)).toMatch(/^<row r="3".*<\/row>$/);
});

/** Cells of row 2 in columns A, B, …, plainly written or not. */
const cellTexts: readonly ((name: string) => string)[] = [
  (name) => `<c r="${name}"><v>1.5</v></c>`,
  (name) => `<c r="${name}" s="2"/>`,
  (name) => `<c r="${name}" s="9" t="s"><v>2</v></c>`,
  (name) => `<c r="${name}" t="str"><v>a &lt; b &amp; c</v></c>`,
  (name) => `<c r="${name}" t="str"><v></v></c>`,
  (name) => `<c r="${name}" t="b"><v>1</v></c>`,
  (name) => `<c r="${name}" t="e"><v>#N/A</v></c>`,
  (name) => `<c r="${name}" t="inlineStr"><is><t xml:space="preserve"> tekst </t></is></c>`,
  (name) => `<c r="${name}" t="inlineStr"><is><r><t>rij</t></r><r><t>k</t></r></is></c>`,
  (name) => `<c r="${name}"><f>A1+1</f><v>3</v></c>`,
  (name) => `<c r="${name}"><f>A1+1</f></c>`,
  (name) => `<c r="${name}"><f t="shared" ref="A1:A9" si="0">A1*2</f><v>3</v></c>`,
  (name) => `<c r="${name}" cm="1"><f t="array" ref="${name}">SUM(A1:A2)</f><v>3</v></c>`,
  (name) => `<c t="str" r="${name}"><v>omgekeerd</v></c>`,
  (name) => `<c r='${name}'><v>&#49;</v></c>`,
  (name) => `<c r="${name}" vm="3"><v>1</v></c>`,
  (name) => `<c r="${name}"><v>4</v><extLst><ext/></extLst></c>`,
  (name) => `<c  r="${name}" ><v>5</v></c >`,
  () => "<c><v>6</v></c>",
  (name) => `\n  <c r="${name}"><v>7</v></c>\n`,
];
const rowTexts: readonly ((number: number, cells: string) => string)[] = [
  (number, cells) => `<row r="${number}">${cells}</row>`,
  (number, cells) => `\n<row r="${number}" spans="1:3" ht="15.5" customHeight='1'>${cells}</row >`,
  (number, cells) => `<row r="${number}" x:dyDescent="0.2" s="1">${cells}\n</row>`,
];

const rows = fc.array(
  fc.record({
    row: fc.constantFrom(...rowTexts),
    cells: fc.array(fc.constantFrom(...cellTexts), { maxLength: 4 }),
    tail: fc.constantFrom("", "", "\n", "<!-- opmerking -->"),
  }),
  { maxLength: 5 },
);

test("any mixture of rows reads as the parser reads it", () => {
  fc.assert(
    fc.property(rows, fc.constantFrom("", '<dimension ref="A1"/>'), (list, around) => {
      const text = list
        .map(({ row, cells, tail }, index) => {
          const written = cells.map((cell, at) => cell(`${"ABCD"[at]}${index + 2}`)).join("");
          return row(index + 2, written) + tail;
        })
        .join("");
      const xml = sheet(text, around);
      expect(scanned(xml)).toEqual(parsed(xml));
    }),
    { seed: 2023, numRuns: 300 },
  );
});

test.each([
  ["no rows", sheet("")],
  ["an empty element", "<worksheet><sheetData/></worksheet>"],
  ["an empty row, and one without a number behind it", sheet('<row r="4"/><row><c r="A5"><v>1</v></c></row>')],
  ["a row without a number behind one for the parser", sheet('<row r="4"><c><v>1</v></c></row><row><c r="A5"/></row>')],
  [
    "prefixes",
    '<x:worksheet><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>',
  ],
  ["a CDATA section", sheet('<row r="1"><c r="A1" t="str"><v><![CDATA[</row>]]></v></c></row>')],
  ["an instruction", sheet('<?mso geheim?><row r="1"><c r="A1"><v>1</v></c></row>')],
  ["an element that is no row", sheet('<foo a="1"/><row r="1"><c r="A1"><v>1</v></c></row>')],
  [
    "shared formulas over several rows",
    sheet(
      '<row r="1"><c r="B1"><f t="shared" ref="B1:B2" si="3">A1*2</f><v>2</v></c></row>' +
        '<row r="2"><c r="B2"><f t="shared" si="3"/><v>4</v></c></row>',
    ),
  ],
  [
    "what a spill covers",
    sheet(
      '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A2">SEQUENCE(2)</f><v>1</v></c></row>' +
        '<row r="2"><c r="A2"><v>2</v></c></row>',
    ),
  ],
])("%s", (_, xml) => {
  expect(scanned(xml)).toEqual(parsed(xml));
});

test.each([
  ["a cell of another row", sheet('<row r="1"><c r="A2"><v>1</v></c></row>')],
  ["a number that is none", sheet('<row r="1"><c r="A1"><v>een</v></c></row>')],
  ["a string that is not there", sheet('<row r="1"><c r="A1" t="s"><v>99</v></c></row>')],
  ["a row that is not closed", sheet('<row r="1"><c r="A1"><v>1</v></c>')],
  ["a cell that is not closed", sheet('<row r="1"><c r="A1"><v>1</v></row>')],
  ["an unknown entity", sheet('<row r="1"><c r="A1" t="str"><v>&nbsp;</v></c></row>')],
  ["an attribute given twice", sheet('<row r="1" r="1"><c r="A1"><v>1</v></c></row>')],
  ["a control character", sheet('<row r="1"><c r="A1" t="str"><v>\u0001</v></c></row>')],
  ["a row 0", sheet('<row r="0"><c r="A1"><v>1</v></c></row>')],
  ["no sheetData", "<worksheet/>"],
  ["a sheetData that is not closed", '<worksheet><sheetData><row r="1"/></worksheet>'],
])("refuses %s, as the parser does", (_, xml) => {
  expect(() => parsed(xml)).toThrow(FileError);
  expect(() => scanned(xml)).toThrow(FileError);
});
