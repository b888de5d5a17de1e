import type { Locale } from "../../../../src/host/engine/workbook";
import { emptyWorkbook } from "../../../support/empty-workbook";
import { fill, valuesOf } from "../../../support/formula-book";

function result(formula: string, locale: Locale) {
  const workbook = emptyWorkbook();
  fill(workbook, "A1", [[formula]]);
  return valuesOf(workbook, "A1", undefined, { locale, now: 45000 })[0]![0];
}

test.each([
  ['=1.5&""', "1,5", "1.5"],
  ['=0.1+0.2&""', "0,3", "0.3"],
  ['=1/3&""', "0,333333333333333", "0.333333333333333"],
  ['=1E-10&""', "1E-10", "1E-10"],
  ['=TRUE&""', "WAAR", "TRUE"],
  ['=TEXTJOIN(";",TRUE,1.5,2.25)', "1,5;2,25", "1.5;2.25"],
  ['=VALUE("1.234,56")', 1234.56, "#VALUE!"],
  ['=VALUE("1,234.56")', "#VALUE!", 1234.56],
  ['="1,5"*2', 3, "#VALUE!"],
  ['="12%"+0', 0.12, 0.12],
  ['=VALUE("31-12-2022")', 44926, "#VALUE!"],
  ['=DATEVALUE("31 december 2022")', 44926, 44926],
  ['=DATEVALUE("12/31/2022")', "#VALUE!", 44926],
  ["=FIXED(1234.5,2)", "1.234,50", "1,234.50"],
  ['=NUMBERVALUE("1.234,5")', 1234.5, "#VALUE!"],
  ['=COUNTIF({1.5;2.5;3},">1,6")', 2, 0],
  ['="é"<"f"', true, true],
  ['=IF("a">"B","na","voor")', "voor", "voor"],
])("%s is %s in Dutch, %s in English", (formula, dutch, english) => {
  expect([result(formula, "nl-NL"), result(formula, "en-US")]).toEqual([dutch, english]);
});

test.each([
  ['=TEXT(44926,"dd-mm-jjjj")', "31-12-2022"],
  ['=TEXT(44926,"d mmmm jjjj")', "31 december 2022"],
  ['=TEXT(0.5,"uu:mm")', "12:00"],
  ['=TEXT(1.5,"[uu]:mm")', "36:00"],
  ['=TEXT(1234.5,"#.##0,00")', "1.234,50"],
  ['=TEXT(0.125,"0,0%")', "12,5%"],
])("%s takes the Dutch signs and gives %s", (formula, expected) => {
  expect(result(formula, "nl-NL")).toBe(expected);
});

test.each([
  ['=TEXT(44926,"dd-mm-yyyy")', "31-12-2022"],
  ['=TEXT(1234.5,"#,##0.00")', "1,234.50"],
])("%s takes the English signs and gives %s", (formula, expected) => {
  expect(result(formula, "en-US")).toBe(expected);
});

test("a workbook that counts its days from 1904 does so in its formulas", () => {
  const workbook = { ...emptyWorkbook(), date1904: true };
  const day = 44926 - 1462;
  fill(workbook, "A1", [
    [
      "=DATE(2022,12,31)",
      '=DATEVALUE("31-12-2022")',
      '="31-12-2022"+0',
      `=TEXT(${day},"jjjj-mm-dd")`,
      `=YEAR(${day})`,
      "=TODAY()",
    ],
  ]);
  const shown = valuesOf(workbook, "A1:F1", undefined, { locale: "nl-NL", now: day });
  expect(shown).toEqual([[day, day, day, "2022-12-31", 2022, day]]);
});
