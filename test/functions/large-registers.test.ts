/** Functions over a register far beyond what was designed for: an answer, or one word why not, and never a cell that stays #BUSY!. */
import { runInsertFunction } from "../../src/actions/insert-function";
import { dayOf } from "../../src/domain/quantity";
import { refusalText } from "../../src/messages/nl-refusals";
import { functionFormula } from "../../src/workbook/function-formula";
import { largeRegister } from "../bench/register/large-register";
import { roles } from "../bench/register/roles";
import { openAddin, spill, spillAll } from "../support/driver";
import { makeXlsx } from "../support/make-xlsx";
import { registerWith, withColumnOf, withIdleItems } from "../support/register-cases";

jest.setTimeout(180_000);

const capacity = ["Capaciteitsaanbod", "Capaciteitsvraag", "Instellingen"];
const ranking = functionFormula("ranking", null, ["Portfolio", "Beoordelingscriteria", "Scores", "Instellingen"]);
const formulas = [
  functionFormula("balance", "saldo", ["Portfolio", ...capacity]),
  functionFormula("triangle", null, ["Portfolio", "Personen", ...capacity]),
  ranking,
  functionFormula("decision", "P-1", ["Portfolio", ...capacity]),
];

describe("20.000 items", () => {
  const xlsx = makeXlsx(largeRegister(20_000, true));

  test("op de computer staan de vier antwoorden in de cellen", async () => {
    const host = await openAddin(xlsx, { blanks: 0 });
    const [balance = [], triangles = [], ranked = [], decision = []] = await spillAll(host, formulas);
    expect(balance.slice(1, 13).map(([role]) => role)).toEqual([...roles].sort());
    expect([triangles[0]?.[0], triangles.length]).toEqual(["Nr", 1 + 20_000 + 1]);
    expect([ranked[0]?.[0], ranked.length > 5_000]).toEqual(["Rang", true]);
    expect(decision[0]).toEqual(["Onderdeel", "Tekst"]);
  });

  test("op het web roept Excel een functie met zoveel niet aan, en Functie invoegen zegt wat er dan wel kan", async () => {
    const calls: string[] = [];
    const host = await openAddin(xlsx, { calls });
    expect(await spill(host, ranking)).toEqual([["#CALC!"]]);
    expect(calls).toEqual([]);
    const outcome = await runInsertFunction(dayOf(2022, 10, 1), { of: "ranking" });
    expect(outcome.kind === "refused" && refusalText(outcome.refusal)).toMatch(
      /^De tabellen zijn samen 6 MB, en Excel op het web geeft een functie hoogstens 5 MB\. De knoppen van het lint kunnen het wel/u,
    );
  });
});

test("een antwoord van meer dan 5 MB is op het web #WAARDE!, met de reden", async () => {
  const items = 200;
  const book = registerWith(withIdleItems(items), withColumnOf("Portfolio", "Naam", "x".repeat(30_000)));
  const host = await openAddin(book, { blanks: 0 });
  expect(await spill(host, "=PORTFOLIO.DRIEHOEK(Portfolio[#All])")).toEqual([["#VALUE!"]]);
  expect(host.user.errorMessage("Blad1!A1")).toMatch(/^Het antwoord is te groot: Excel op het web .* hoogstens 5 MB/u);
});
