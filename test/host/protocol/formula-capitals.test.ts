/** Excel writes functions, cells and constants of a formula in capitals, however they were typed. */
import { openWithFunctions } from "../../support/functions-host";

const matrix = { parameters: [{ dimensionality: "matrix" }], run: () => 1 } as const;

test.each([
  ["=sum(a1)", "=SUM(A1)"],
  ["=Sum($b$2:b10,A:a,3:4)", "=SUM($B$2:B10,A:A,3:4)"],
  ["=iferror(xlookup(a1,b:b,c:c),true)", "=IFERROR(XLOOKUP(A1,B:B,C:C),TRUE)"],
  ["=portfolio.driehoek(a1:b2)", "=PORTFOLIO.DRIEHOEK(A1:B2)"],
  ["=let(Deel,a1,Deel*2)", "=LET(Deel,A1,Deel*2)"],
  ['=upper("sum(a1)")&mijnNaam', '=UPPER("sum(a1)")&mijnNaam'],
  ["=niemands.functie(a1)", "=niemands.functie(A1)"],
  ["='Blad1'!a1", "='Blad1'!A1"],
])("%s becomes %s", async (typed, written) => {
  const excel = await openWithFunctions({ DRIEHOEK: matrix });
  await excel.enter("D20", [typed]);
  const formulas = await excel.host.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getFirst().getRange("D20").load("formulas");
    await context.sync();
    return cell.formulas as unknown[][];
  });
  expect(formulas).toEqual([[written]]);
});

test("what a Dutch person types, too", async () => {
  const excel = await openWithFunctions({ DRIEHOEK: matrix });
  await excel.host.user.type("Blad1!A1", "=som(b1;c1)");
  await excel.host.user.type("Blad1!A2", "=portfolio.driehoek(b1:c1)");
  const shown = await excel.host.Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getFirst().getRange("A1:A2").load("formulas,formulasLocal");
    await context.sync();
    return [cells.formulas, cells.formulasLocal] as unknown[][][];
  });
  expect(shown).toEqual([
    [["=SUM(B1,C1)"], ["=PORTFOLIO.DRIEHOEK(B1:C1)"]],
    [["=SOM(B1;C1)"], ["=PORTFOLIO.DRIEHOEK(B1:C1)"]],
  ]);
});

test("the formula of a conditional format", async () => {
  const excel = await openWithFunctions({});
  const formula = await excel.host.Excel.run(async (context) => {
    const format = context.workbook.worksheets.getFirst().getRange("A1:A3").conditionalFormats.add("Custom");
    format.custom.rule.formula = "=and(a1>1,true)";
    const rule = format.custom.rule.load("formula");
    await context.sync();
    return rule.formula;
  });
  expect(formula).toBe("=AND(A1>1,TRUE)");
});
