/** Registers far beyond what was designed for: slow at worst, and never a crash, a lost finding or a changed cell. */
import { openWorkbook, printedFindings, runAction, sheetValues } from "../support/driver";
import { makeXlsx } from "../support/make-xlsx";
import { personalParts } from "../support/personal-parts";
import { ownSheets, registerWith, withCell, withColumn, withColumnOf, withIdleItems } from "../support/register-cases";

jest.setTimeout(120_000);

test("20.000 items: de fout in het laatste staat op zijn plaats, en geen cel is gewijzigd", async () => {
  const book = registerWith(withIdleItems(20_000), withCell("Portfolio", 20_001, "Status", "Loopt"));
  const xlsx = makeXlsx(book);
  const host = await openWorkbook(xlsx);
  expect(await runAction("check")).toMatchObject({ kind: "done" });
  expect(await runAction("balance")).toMatchObject({ kind: "done" });
  expect(await printedFindings()).toMatchObject([{ code: "G-28", where: "Portfolio, rij 20001, Status" }]);
  const own = ownSheets(book);
  expect(personalParts(await host.save(), own)).toEqual(personalParts(xlsx, own));
});

test("evenveel bevindingen als items: elk staat er", async () => {
  const items = 5_000;
  await openWorkbook(
    registerWith(
      withIdleItems(items),
      withColumnOf("Portfolio", "Bestuurlijk opdrachtgever", "Wie is dit toch (fictief)"),
      withColumnOf("Portfolio", "Ambtelijk opdrachtnemer", null),
    ),
  );
  expect(await runAction("check")).toMatchObject({ kind: "done" });
  const codes = (await printedFindings()).map(({ code }) => code);
  expect([codes.filter((code) => code === "V-1").length, codes.filter((code) => code === "V-7").length]).toEqual([
    items,
    items,
  ]);
});

test("meer tekst dan in één antwoord past, wordt in delen gelezen", async () => {
  const long = "é".repeat(32_767);
  const host = await openWorkbook(
    registerWith(
      withIdleItems(200),
      withColumn(
        "Portfolio",
        "Stand van zaken",
        Array.from({ length: 200 }, () => long),
      ),
    ),
  );
  expect(await runAction("check")).toMatchObject({ kind: "done" });
  expect(host.statistics.responseBytes).toBeGreaterThan(200 * 2 * 32_767);
  expect((await sheetValues("Controle")).flat()).toContain("Geen bevindingen.");
});

test("een bevinding over een cel die vol staat, past toch op het blad", async () => {
  await openWorkbook(registerWith(withCell("Portfolio", 4, "Status", "x".repeat(32_767))));
  expect(await runAction("check")).toMatchObject({ kind: "done" });
  expect(await printedFindings()).toMatchObject([{ code: "G-28", where: "Portfolio, rij 4, Status" }]);
});
