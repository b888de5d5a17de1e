/** What the workbench shows and takes around its cells: formula bar, name box, links, clipboard and keys. */
import { openFile } from "../../../src/host/engine/file/open-file";
import type { Workbook } from "../../../src/host/engine/workbook";
import { openBook } from "../../../src/host/protocol/open-book";
import { clipboardRows, clipboardText } from "../../../src/host/workbench/clipboard";
import { editText } from "../../../src/host/workbench/edit-text";
import { linkAt } from "../../../src/host/workbench/link";
import { newNavigation } from "../../../src/host/workbench/navigation";
import { placeNamed } from "../../../src/host/workbench/place-named";
import { benchOptions } from "../../../src/host/workbench/query";
import { makeXlsx } from "../../support/make-xlsx";

const xlsx = makeXlsx({
  sheets: [
    {
      name: "Cijfers",
      rows: [
        ["Naam", 1234.5, { content: 0.25, look: "percent" }, { date: "2022-09-30" }],
        [
          "a\tb",
          { formula: "SUM(B1,1)", value: 1235.5 },
          true,
          { formula: 'HYPERLINK("#Ander!B2","daar")', value: "daar" },
        ],
      ],
    },
    { name: "Ander", rows: [["x"]] },
  ],
});

const opened = () => openBook(openFile(xlsx, { locale: "nl-NL" }), { xlsx, locale: "nl-NL" });

test("the formula bar shows what, typed anew, gives the same", () => {
  const { workbook } = opened();
  const shown = (row: number) =>
    [0, 1, 2, 3].map((column) => editText(workbook, workbook.activeSheet, row, column, "nl-NL"));
  expect(shown(0)).toEqual(["Naam", "1234,5", "25%", "30-9-2022"]);
  expect(shown(1)).toEqual(["a\tb", "=SOM(B1;1)", "WAAR", '=HYPERLINK("#Ander!B2";"daar")']);
  expect(editText(workbook, workbook.activeSheet, 9, 9, "nl-NL")).toBe("");
});

test.each([
  ["b2", "Cijfers!B2"],
  ["Ander!A1:B3", "Ander!A1:B3"],
  ["$C$4", "Cijfers!C4"],
  ["nergens", null],
  ["Weg!A1", null],
])("the name box goes with %s to %s", (text, place) => {
  expect(placeNamed(opened().workbook, text)).toBe(place);
});

test("a link is that of its cell, or of its formula in plain words", () => {
  const sheet = opened().workbook.activeSheet;
  expect([linkAt(sheet, 1, 3), linkAt(sheet, 0, 0)]).toEqual(["#Ander!B2", null]);
});

test("what is selected is copied as it shows, and comes back the same", () => {
  const book = opened();
  book.workbook.selection = { row: 0, column: 0, rows: 2, columns: 2 };
  const text = clipboardText(book);
  expect(text).toBe('Naam\t1234,5\r\n"a\tb"\t1235,5');
  expect(clipboardRows(text)).toEqual([
    ["Naam", "1234,5"],
    ["a\tb", "1235,5"],
  ]);
});

test.each([
  ["", []],
  ["een", [["een"]]],
  ["een\n", [["een"]]],
  [
    "een\ttwee\r\n\tvier\r\n",
    [
      ["een", "twee"],
      ["", "vier"],
    ],
  ],
  ['"a ""b"" c"\t2', [['a "b" c', "2"]]],
  ["boven\n\nonder", [["boven"], [""], ["onder"]]],
])("%j is pasted as %j", (text, rows) => {
  expect(clipboardRows(text)).toEqual(rows);
});

describe("keys go through the cells", () => {
  const key = (name: string, held: Partial<KeyboardEvent> = {}) =>
    ({ key: name, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...held }) as KeyboardEvent;
  const going = (workbook: Workbook, ...events: readonly KeyboardEvent[]) => {
    const navigation = newNavigation(workbook, () => 20);
    for (const event of events) workbook.selection = navigation.after(event) ?? workbook.selection;
    const { row, column, rows, columns } = workbook.selection;
    return [row, column, rows, columns];
  };
  const shift = { shiftKey: true };
  const control = { ctrlKey: true };
  test.each([
    ["one on", [key("ArrowDown"), key("ArrowRight")], [1, 1, 1, 1]],
    ["not beyond the edge", [key("ArrowUp")], [0, 0, 1, 1]],
    ["to the edge of the data", [key("ArrowRight", control)], [0, 3, 1, 1]],
    ["a page on", [key("PageDown")], [20, 0, 1, 1]],
    ["to the last cell, and back to the first", [key("End", control), key("Home", control)], [0, 0, 1, 1]],
    ["extending", [key("ArrowDown", shift), key("ArrowRight", shift)], [0, 0, 2, 2]],
    [
      "extending and shrinking",
      [key("ArrowDown", shift), key("ArrowDown", shift), key("ArrowUp", shift)],
      [0, 0, 2, 1],
    ],
    ["back with Shift and Tab", [key("Tab"), key("Tab"), key("Tab", shift)], [0, 1, 1, 1]],
  ])("%s", (_, events, selection) => {
    expect(going(opened().workbook, ...events)).toEqual(selection);
  });
  test("hidden rows are passed over", () => {
    const { workbook } = opened();
    workbook.activeSheet.rowHeights.set(1, { height: null, hidden: true, style: 0 });
    expect(going(workbook, key("ArrowDown"))).toEqual([2, 0, 1, 1]);
  });
});

test("the address of the page says what to open", () => {
  expect(benchOptions("?taal=en&bestand=a%20b.xlsx&alleenLezen&auteurs=2&paneel=500")).toEqual({
    ...{ locale: "en-US", readOnly: true, file: "a b.xlsx", authors: 2, paneWidth: 450 },
  });
  expect(benchOptions("")).toEqual({
    ...{ locale: "nl-NL", readOnly: false, file: null, authors: 1, paneWidth: null },
  });
});
