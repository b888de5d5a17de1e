/** The formula as the help shows it, typed in a Dutch Excel, is the formula that "Functie invoegen" enters. */
import type { AnswerName } from "../../src/domain/answer-sources";
import { dutchFunctionFormula, functionFormula } from "../../src/workbook/function-formula";
import { openAddin, spilledAt } from "../support/driver";
import { smallRegister } from "../support/small-register";

test("zo staat zij in een Nederlandse en in een Engelse Excel", () => {
  expect(dutchFunctionFormula("balance", 'saldo "x"', ["Portfolio"])).toBe(
    '=PORTFOLIO.CAPACITEITSBALANS("saldo ""x""";ALS(Portfolio[[#Kopteksten];[#Gegevens]]="";"";Portfolio[[#Kopteksten];[#Gegevens]]))',
  );
  expect(functionFormula("triangle", null, ["Portfolio", "Personen"])).toBe(
    '=PORTFOLIO.DRIEHOEK(IF(Portfolio[[#Headers],[#Data]]="","",Portfolio[[#Headers],[#Data]]),IF(Personen[[#Headers],[#Data]]="","",Personen[[#Headers],[#Data]]))',
  );
});

test.each<[AnswerName, string | null, readonly string[], readonly unknown[]]>([
  ["balance", "aanbod", ["Portfolio", "Capaciteitsvraag", "Capaciteitsaanbod"], ["Projectleider", 400, 400, 400, 400]],
  ["decision", "K-1", ["Portfolio", "Keuzes"], ["Onderwerp", "Zwembad in 2023 of later (fictief)"]],
])("getypt zoals %s er staat, geeft zij haar antwoord", async (of, first, tables, expected) => {
  const host = await openAddin(smallRegister, { locale: "nl-NL", blanks: 0 });
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.add("Rapport").getRange("A1");
    cell.formulasLocal = [[dutchFunctionFormula(of, first, tables)]];
    await context.sync();
    cell.load("formulas");
    await context.sync();
    expect(cell.formulas).toEqual([[functionFormula(of, first, tables)]]);
  });
  await host.settled();
  expect(await spilledAt("Rapport!A1")).toContainEqual(expected);
});
