import { areaInPlace, numbersBeginAnew, rowRuns, tableHeadings } from "../../../../src/workbook/parse/list/list-table";
import type { PlainList } from "../../../../src/workbook/parse/list/plain-list";
import { recogniseLists } from "../../../../src/workbook/parse/list/recognise-lists";
import { gridOf } from "../../../support/lists/grid";
import { investments, priorities } from "../../../support/lists/hand-made";
import type { SheetInput } from "../../../support/xlsx/book";

const listOf = (rows: SheetInput["rows"]): PlainList => {
  const [list] = recogniseLists(gridOf({ name: "Blad1", rows }));
  if (!list) throw new Error("no list");
  return list;
};

const plain = [["Titel"], ["Nr", "Naam"], ["P-1", "Haven"], ["P-2", "Brug"], [], ["* een noot"]];

test("een lijst met alleen koppen en rijen kan tabel worden waar zij staat; titel en noot blijven erbuiten", () =>
  expect(areaInPlace(listOf(plain))).toBe("A2:B4"));

test.each([
  ["groepen en subtotalen", priorities.rows],
  ["een lege rij ertussen", [["Nr", "Naam"], ["P-1", "Haven"], [], ["P-2", "Brug"]]],
  [
    "twee koppen die gelijk zijn",
    [
      ["Nr", "Naam", "Naam"],
      ["P-1", "Haven", "x"],
    ],
  ],
  [
    "een kolom zonder kop",
    [
      ["Nr", null, "Naam"],
      ["P-1", "x", "Haven"],
    ],
  ],
])("met %s kan dat niet", (_, rows) => expect(areaInPlace(listOf(rows))).toBeNull());

test("koppen van een tabel zijn niet leeg en niet gelijk", () =>
  expect(
    tableHeadings(
      listOf([
        ["Nr", null, "Naam", "naam"],
        ["P-1", "x", "Haven", "y"],
      ]),
    ),
  ).toEqual([...["Nr", "Kolom B", "Naam", "naam 2"]]));

test("nummers beginnen per groep opnieuw als er een in twee groepen staat", () => {
  expect(numbersBeginAnew(listOf(priorities.rows))).toBe(true);
  expect(numbersBeginAnew(listOf(investments.rows))).toBe(true);
  expect(numbersBeginAnew(listOf(plain))).toBe(false);
});

test("rijen van één soort onder elkaar zijn één regel; een groep staat op zichzelf", () =>
  expect(rowRuns(listOf(investments.rows)).map(({ from, to, kind, text }) => [from, to, kind, text])).toEqual([
    [1, 1, "title", "Meerjareninvesteringsplan 2023-2026"],
    [2, 2, "heading", "Nr. | Onderwerp | Investering | Structureel"],
    [3, 3, "group", "Onderwijs"],
    [4, 4, "data", "1 | Nieuwbouw school (fictief) | 1200000 | 66000"],
    [5, 5, "subtotal", "Subtotaal: | 1200000 | 66000"],
    [6, 6, "group", "Wegen"],
    [7, 8, "data", ""],
    [9, 9, "subtotal", "Subtotaal: | 440000 | 27400"],
    [10, 10, "total", "Totaal: | 1640000 | 93400"],
  ]));
