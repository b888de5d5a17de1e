/** The order of the themes that MT and college agree on, and its reason, in the person's own Instellingen. */
import type { Outcome } from "../../src/actions/outcome";
import { runReadRegister } from "../../src/actions/read-register";
import type { Register } from "../../src/actions/register";
import { runSetThemeOrder } from "../../src/actions/set-theme-order";
import { dayOf } from "../../src/domain/quantity";
import { refusalText } from "../../src/messages/nl-refusals";
import { openWorkbook, sheetValues } from "../support/driver";
import { registerWith, withRow, withTotals } from "../support/register-cases";

const on = dayOf(2022, 10, 1);
const done = <T>(outcome: Outcome<T>): T => {
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.result;
};
const readRegister = async (): Promise<Register> => done(await runReadRegister(on));
const agreed = { order: ["Zorg", "Sport"], reason: "Motie van de raad" };

test("beide komen in Instellingen, ook als zij er nog niet staan, en gelden", async () => {
  await openWorkbook(registerWith());
  done(await runSetThemeOrder(await readRegister(), agreed, on));
  expect((await sheetValues("Instellingen")).slice(-2)).toEqual([
    ["Volgorde thema's", "Zorg; Sport"],
    ["Motivering volgorde thema's", "Motie van de raad"],
  ]);
  const { portfolio, issues } = await readRegister();
  expect(portfolio.settings).toMatchObject({ themeOrder: ["Zorg", "Sport"], themeOrderReason: "Motie van de raad" });
  expect(issues).toEqual([]);
});

test("wat al zo staat, blijft ongemoeid; een reden die niet meer nodig is, wordt leeg", async () => {
  await openWorkbook(
    registerWith(
      withRow("Instellingen", { Instelling: "Volgorde thema's", Waarde: "Zorg;Sport" }),
      withRow("Instellingen", { Instelling: "Motivering volgorde thema's", Waarde: "Oud" }),
    ),
  );
  expect(done(await runSetThemeOrder(await readRegister(), { ...agreed, reason: "" }, on))).toBe(1);
  expect((await sheetValues("Instellingen")).slice(-2)).toEqual([
    ["Volgorde thema's", "Zorg;Sport"],
    ["Motivering volgorde thema's", ""],
  ]);
  expect(done(await runSetThemeOrder(await readRegister(), { ...agreed, reason: "" }, on))).toBe(0);
});

test("waar de tabel geen rij kan krijgen, wordt niets geschreven", async () => {
  await openWorkbook(registerWith(withTotals("Instellingen")));
  const before = await sheetValues("Instellingen");
  const outcome = await runSetThemeOrder(await readRegister(), agreed, on);
  expect(outcome.kind === "refused" && refusalText(outcome.refusal)).toMatch(/geen vrije rij/u);
  expect(await sheetValues("Instellingen")).toEqual(before);
});

test("wijzigde een ander intussen de reden, dan blijft de zijne staan", async () => {
  const host = await openWorkbook(
    registerWith(withRow("Instellingen", { Instelling: "Motivering volgorde thema's", Waarde: "Oud" })),
  );
  const seen = await readRegister();
  const other = await host.connect();
  await other.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Instellingen").getRange("B7").values = [["Van een ander"]];
    await context.sync();
  });
  expect((await runSetThemeOrder(seen, agreed, on)).kind).toBe("refused");
  expect((await readRegister()).portfolio.settings.themeOrderReason).toBe("Van een ander");
});
