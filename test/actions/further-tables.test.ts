/** Tables that a register gets later: they fit what it says already. */
import { runNewRegister } from "../../src/actions/new-register";
import type { Outcome } from "../../src/actions/outcome";
import { runReadRegister } from "../../src/actions/read-register";
import { dayOf } from "../../src/domain/quantity";
import { cell, openWorkbook, sheetValues } from "../support/driver";
import { registerWith, withCell, withRow, withoutTable } from "../support/register-cases";

const on = dayOf(2022, 10, 1);

const done = <T>(outcome: Outcome<T>): T => {
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.result;
};

test("een tabel die erbij komt, is voor het begrotingsjaar van het register, en de toelichting noemt ook wat er al was", async () => {
  const book = registerWith(withoutTable("Capaciteitsvraag"), withCell("Instellingen", 3, "Waarde", 2027));
  await openWorkbook(book);
  expect((await cell("Instellingen!A3")).value).toBe("Begrotingsjaar");
  await runNewRegister(on, ["demand"]);
  expect((await sheetValues("Capaciteitsvraag"))[0]).toEqual(expect.arrayContaining(["2027-Q1", "2028-Q4"]));
  const named = new Set((await sheetValues("Toelichting")).map(([table]) => table));
  expect(["Portfolio", "Scores", "Capaciteitsvraag"].filter((table) => !named.has(table))).toEqual([]);
});

test("zonder Instellingen is een nieuwe tabel voor de begroting van volgend jaar", async () => {
  await openWorkbook(registerWith(withoutTable("Capaciteitsvraag"), withoutTable("Instellingen")));
  await runNewRegister(dayOf(2026, 11, 28), ["demand"]);
  expect((await sheetValues("Capaciteitsvraag"))[0]).toContain("2027-Q1");
});

test("Instellingen komt met wat er nu geldt, een datum als datum en een percentage als percentage", async () => {
  await openWorkbook(registerWith(withoutTable("Instellingen")));
  const before = done(await runReadRegister(on)).portfolio.settings;
  await runNewRegister(on, ["settings"]);
  const { portfolio, issues } = done(await runReadRegister(on));
  expect(portfolio.settings).toEqual(before);
  expect(issues).toEqual([]);
  const rows = await sheetValues("Instellingen");
  const shown = async (name: string): Promise<string> =>
    (await cell(`Instellingen!B${rows.findIndex(([first]) => first === name) + 1}`)).text;
  expect([await shown("Einde bestuursperiode"), await shown("Krap boven"), await shown("Uren per fte")]).toEqual([
    "18-03-2026",
    "90%",
    "1400",
  ]);
});

test("wordt geweigerd in een register van een nieuwere versie", async () => {
  await openWorkbook(
    registerWith(withoutTable("Scores"), withRow("Instellingen", { Instelling: "Schemaversie", Waarde: 99 })),
  );
  expect(await runNewRegister(on, ["scores"])).toMatchObject({ kind: "refused", refusal: { code: "newerSchema" } });
});
