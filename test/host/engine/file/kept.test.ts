import { strFromU8, unzipSync } from "fflate";
import { openFile } from "../../../../src/host/engine/file/open-file";
import type { Workbook } from "../../../../src/host/engine/workbook";
import { checkPackage } from "../../../support/package-check";
import { excelPackage, rows, worksheet } from "../../../support/excel-package";
import { richPackage } from "../../../support/rich-package";
import { changedParts, partsOf, put, sheetOf } from "../../../support/workbook-file";

const SHEET = "xl/worksheets/sheet1.xml";
const RICH = richPackage();

function saved(change: (workbook: Workbook) => void, bytes = RICH): Uint8Array {
  const file = openFile(bytes);
  change(file.workbook);
  return file.save();
}

/** The rows of a sheet's XML that differ, by their numbers. */
function changedRows(before: string, after: string): string[] {
  const split = (xml: string) =>
    new Map([...xml.matchAll(/<row r="(\d+)".*?<\/row>/gs)].map(([row, number = ""]) => [number, row]));
  const [one, other] = [split(before), split(after)];
  return [...new Set([...one.keys(), ...other.keys()])].filter((row) => one.get(row) !== other.get(row));
}

test("the sample is a sound package", () => {
  expect(checkPackage(RICH)).toEqual([]);
});

test("opened and saved, every part has the same bytes, in the same order", () => {
  const after = saved(() => undefined);
  expect(Object.keys(unzipSync(after))).toEqual(Object.keys(unzipSync(RICH)));
  expect(changedParts(RICH, after)).toEqual([]);
});

test("saving twice gives the same bytes, and so does saving what was saved", () => {
  const file = openFile(RICH);
  put(sheetOf(file.workbook, "Blad1"), 1, 1, 11);
  const first = file.save();
  expect(file.save()).toEqual(first);
  expect(openFile(first).save()).toEqual(first);
});

describe("a cell that changes", () => {
  test("changes its row, the chart that shows it, and nothing else", () => {
    const after = saved((workbook) => put(sheetOf(workbook, "Blad1"), 1, 1, 11));
    expect(changedParts(RICH, after)).toEqual(["xl/charts/chart1.xml", SHEET]);
    const [one, other] = [partsOf(RICH)[SHEET]!, partsOf(after)[SHEET]!];
    expect(changedRows(one, other)).toEqual(["2"]);
    expect(other.replace(/<row r="2".*?<\/row>/s, "")).toBe(one.replace(/<row r="2".*?<\/row>/s, ""));
  });

  test("leaves the other cells of its row as they were written", () => {
    const xml = rows(
      `<row r="1" ht="20"><c r="A1" s="0" x:y="1" xmlns:x="urn:x"><v>1</v><extLst><ext uri="u"/></extLst></c><c r="B1"><v>2</v></c></row>`,
    );
    const bytes = excelPackage({ sheets: { Blad1: xml } });
    const after = partsOf(saved((workbook) => put(sheetOf(workbook, "Blad1"), 0, 1, 3), bytes))[SHEET];
    expect(after).toContain(
      `<c r="A1" s="0" x:y="1" xmlns:x="urn:x"><v>1</v><extLst><ext uri="u"/></extLst></c><c r="B1"><v>3</v></c>`,
    );
  });

  test("with new text, appends that text to the shared strings and keeps the rest of them", () => {
    const after = saved((workbook) => put(sheetOf(workbook, "Blad1"), 1, 0, "mis$1schien"));
    expect(changedParts(RICH, after)).toEqual(["xl/sharedStrings.xml", SHEET]);
    const [one, other] = [partsOf(RICH)["xl/sharedStrings.xml"]!, partsOf(after)["xl/sharedStrings.xml"]!];
    expect(other).toBe(
      one
        .replace(/ count="7" uniqueCount="7"/, ' count="8" uniqueCount="8"')
        .replace("</sst>", "<si><t>mis$1schien</t></si></sst>"),
    );
  });

  test("with a text that is there already, uses it; one with formats of its own it leaves alone", () => {
    const plain = saved((workbook) => put(sheetOf(workbook, "Blad1"), 1, 0, "nee"));
    expect(changedParts(RICH, plain)).toEqual([SHEET]);
    const rich = saved((workbook) => put(sheetOf(workbook, "Blad1"), 1, 0, "Naam "));
    expect(changedParts(RICH, rich)).toEqual(["xl/sharedStrings.xml", SHEET]);
  });

  test("in format alone, keeps its rich text", () => {
    const after = saved((workbook) => {
      const cells = sheetOf(workbook, "Blad1").rows.get(0)!;
      cells.set(0, { ...cells.get(0)!, style: workbook.styles.with(1, { fill: "#00FF00" }) });
    });
    expect(changedParts(RICH, after)).toEqual(["xl/styles.xml", SHEET]);
    expect(partsOf(after)[SHEET]).toContain(`<c r="A1" s="3" t="s"><v>0</v></c>`);
  });

  test("in a file without shared strings, holds its text itself", () => {
    const bytes = excelPackage({ sheets: { Blad1: rows("") } });
    const after = saved((workbook) => put(sheetOf(workbook, "Blad1"), 0, 0, " a"), bytes);
    expect(changedParts(bytes, after)).toEqual([SHEET]);
    expect(partsOf(after)[SHEET]).toContain(
      `<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve"> a</t></is></c></row>`,
    );
  });

  test("makes a height that was found by itself to be found again, not one that was set", () => {
    const bytes = excelPackage({
      sheets: {
        Blad1: rows(
          `<row r="1" ht="45"><c r="A1"><v>1</v></c></row><row r="2" ht="60" customHeight="1"><c r="A2"><v>1</v></c></row>`,
        ),
      },
    });
    const after = partsOf(
      saved((workbook) => [0, 1].forEach((row) => put(sheetOf(workbook, "Blad1"), row, 0, 2)), bytes),
    )[SHEET];
    expect(after).toContain(`<row r="1"><c`);
    expect(after).toContain(`<row r="2" ht="60" customHeight="1"><c`);
  });
});

test("rows and cells without numbers are given theirs where that is needed", () => {
  const bytes = excelPackage({
    sheets: { Blad1: rows(`<row><c><v>1</v></c><c><v>2</v></c></row>\n<row><c><v>3</v></c></row>`) },
  });
  const changed = saved((workbook) => put(sheetOf(workbook, "Blad1"), 0, 1, 9), bytes);
  expect(partsOf(changed)[SHEET]).toContain(
    `<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>9</v></c></row>\n<row><c><v>3</v></c></row>`,
  );
  const gone = saved((workbook) => sheetOf(workbook, "Blad1").rows.delete(0), bytes);
  expect(partsOf(gone)[SHEET]).toContain(`<row r="2"><c><v>3</v></c></row>`);
});

test("a sheet whose elements have a prefix is written with that prefix", () => {
  const xml = `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData/></x:worksheet>`;
  const bytes = excelPackage({ sheets: { Blad1: xml } });
  const after = saved((workbook) => {
    put(sheetOf(workbook, "Blad1"), 0, 0, "a");
    sheetOf(workbook, "Blad1").merges.push({ row: 1, column: 0, rows: 1, columns: 2 });
  }, bytes);
  expect(checkPackage(after)).toEqual([]);
  expect(partsOf(after)[SHEET]).toContain(
    `<x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c></x:row></x:sheetData><x:mergeCells count="1"><x:mergeCell ref="A2:B2"/></x:mergeCells>`,
  );
});

test("the stated extent follows the cells, and a blank cell of its column's format is not written", () => {
  const bytes = excelPackage({
    sheets: {
      Blad1: worksheet(
        `<dimension ref="A1"/><cols><col min="2" max="2" width="9" style="0"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>`,
      ),
    },
  });
  const after = partsOf(saved((workbook) => put(sheetOf(workbook, "Blad1"), 4, 3, 1), bytes))[SHEET];
  expect(after).toContain(`<dimension ref="A1:D5"/>`);
  expect(partsOf(saved((workbook) => put(sheetOf(workbook, "Blad1"), 4, 3, null), bytes))[SHEET]).not.toContain(
    `r="5"`,
  );
});

test("what the shell holds and we do not know stays when another side of it changes", () => {
  const after = saved((workbook) => void (sheetOf(workbook, "Blad1").tabColor = "#00B050"));
  expect(changedParts(RICH, after)).toEqual([SHEET]);
  expect(checkPackage(after)).toEqual([]);
  const [one, other] = [RICH, after].map((bytes) => strFromU8(unzipSync(bytes)[SHEET]!));
  expect(other).toBe(
    one!.replace(`<tabColor theme="5"/>`, `<tabColor rgb="FF00B050"/>`).replace(/^(<\?xml.*?\?>)\r\n/, "$1\r\n"),
  );
});

describe("a row that moves", () => {
  const moved = (bytes: Uint8Array) =>
    saved((workbook) => {
      const { rows: cells, rowHeights } = sheetOf(workbook, "Blad1");
      const [all, heights] = [[...cells], [...rowHeights]];
      cells.clear();
      rowHeights.clear();
      for (const [row, line] of all) cells.set(row + 3, line);
      for (const [row, height] of heights) rowHeights.set(row + 3, height);
    }, bytes);

  test("takes its rich text, pictures in cells, height and outline along", () => {
    const bytes = excelPackage({
      sheets: {
        Blad1: rows(
          `<row r="1" ht="40" outlineLevel="2"><c r="A1" t="s"><v>0</v></c><c r="B1" t="e" vm="1"><v>#VALUE!</v></c>` +
            `<c r="C1" t="inlineStr"><is><r><t>a</t></r></is></c><c r="D1" t="s"><v>1</v></c></row>`,
        ),
      },
      strings: ["<r><t>rijk</t></r>", "gewoon"],
    });
    const after = partsOf(moved(bytes))[SHEET];
    expect(after).toContain(
      `<sheetData><row r="4" ht="40" outlineLevel="2"><c r="A4" t="s"><v>0</v></c><c r="B4" t="e" vm="1"><v>#VALUE!</v></c>` +
        `<c r="C4" t="inlineStr"><is><r><t>a</t></r></is></c><c r="D4" t="s"><v>1</v></c></row></sheetData>`,
    );
  });
});
