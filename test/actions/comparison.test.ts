/** Sheet `Wat is er veranderd`: what it says of five things that were changed, and of two snapshots beside each other. */
import type { Outcome } from "../../src/actions/outcome";
import { runCloseRound, runOpenRound } from "../../src/actions/rounds";
import { runCompare, runWriteComparison, type Span } from "../../src/actions/snapshots";
import { dayOf } from "../../src/domain/quantity";
import { isSame } from "../../src/domain/rounds/compare";
import type { Host } from "../../src/host/open-host";
import { cell, openWorkbook, sheetNames, sheetValues, userCells } from "../support/driver";
import { ownSheets, registerWith, withoutTable } from "../support/register-cases";
import { person } from "../support/small-register";

const on = dayOf(2022, 10, 1);
const later = dayOf(2022, 10, 20);
const sinceOpening: Span = { from: { round: 0, moment: "opening" }, to: null };
const everybody = [person.projectLeader, person.programmeManager, person.processDirector, person.officer];

const done = <T>(outcome: Outcome<T>): T => {
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome), { cause: outcome });
  return outcome.result;
};

const opened = async (book = registerWith()): Promise<Host> => {
  const host = await openWorkbook(book);
  done(await runOpenRound(on, { name: "Najaar 2022", deadline: dayOf(2022, 10, 14) }));
  return host;
};

const changeFive = async (host: Host): Promise<void> => {
  await host.user.type("Portfolio!B4", "Fietspad Esweg-Noord (fictief)");
  await host.user.type("Portfolio!F5", "In uitvoering");
  await host.user.type("Capaciteitsvraag!G3", "100");
  await host.user.type("Financien!G2", "200000");
  await host.user.type("Keuzes!O2", "besloten");
};

/** The sheet as lines, without blanks. */
const lines = async (): Promise<readonly string[]> =>
  (await sheetValues("Wat is er veranderd")).map((cells) => cells.filter((each) => each !== "").join(" | "));

test("zegt van vijf wijzigingen wat er was en wat er is, en wijzigt geen eigen blad", async () => {
  const book = registerWith();
  const host = await opened(book);
  await changeFive(host);
  const before = await userCells(ownSheets(book));
  expect(await runWriteComparison(later, sinceOpening)).toMatchObject({ sheets: ["Wat is er veranderd", "Overzicht"] });
  expect(await userCells(ownSheets(book))).toEqual(before);
  const said = await lines();
  expect(said).toEqual(
    expect.arrayContaining([
      "Van opening Najaar 2022 (01-10-2022) tot nu (20-10-2022).",
      "P-3 | Fietspad Esweg-Noord (fictief) | Naam | Fietspad Esweg (fictief) | Fietspad Esweg-Noord (fictief)",
      "P-4 | Zwembad De Kolk (fictief) | Status | Koersvast | In uitvoering",
      "P-2 | Dorpshuis Veldkant (fictief) | Projectleider 2023-Q1 | 120 uur | 100 uur | -20 uur",
      "lasten incidenteel 2023 | € 220.000 | € 240.000 | +€ 20.000",
      "P-4 | Zwembad De Kolk (fictief) | lasten incidenteel 2023 | € 180.000 | € 200.000 | +€ 20.000",
      "K-1 | Zwembad in 2023 of later (fictief) | besluit college | –",
    ]),
  );
  // P-4 is no longer ranked, and the others move up
  expect(said).toContain("P-4 | Zwembad De Kolk (fictief) | rang op score | 2 | –");
});

test("twee keer schrijven geeft hetzelfde blad, en een wijziging erna maakt het oud", async () => {
  const host = await opened();
  await changeFive(host);
  done(await runWriteComparison(later, sinceOpening));
  const once = await userCells(["Wat is er veranderd"]);
  done(await runWriteComparison(later, sinceOpening));
  expect(await userCells(["Wat is er veranderd"])).toEqual(once);
  expect((await cell("Wat is er veranderd!A3")).text).toBe("");
  await host.user.type("Portfolio!B4", "Weer anders");
  expect((await cell("Wat is er veranderd!A3")).text).toMatch(/^Let op/u);
});

test("tussen twee momentopnamen verandert niets meer: dat blad wordt niet oud", async () => {
  const host = await opened();
  await changeFive(host);
  done(await runCloseRound(later, everybody));
  await host.user.type("Portfolio!B2", "Na de sluiting");
  const span: Span = { ...sinceOpening, to: { round: 0, moment: "closing" } };
  const { comparison } = done(await runWriteComparison(dayOf(2022, 11, 1), span));
  expect(comparison.changed.map(({ initiative }) => initiative.nr)).toEqual(["P-3"]);
  expect(await lines()).toContain("Van opening Najaar 2022 (01-10-2022) tot sluiting Najaar 2022 (20-10-2022).");
  expect((await cell("Wat is er veranderd!A3")).text).toBe("");
});

test("zonder wijziging is er niets, en dat staat er ook", async () => {
  await opened();
  expect(isSame(done(await runCompare(later, sinceOpening)).comparison)).toBe(true);
  done(await runWriteComparison(later, sinceOpening));
  expect(await lines()).toContain("Er is niets veranderd in wat vergeleken is.");
});

test("een tabel die erbij kwam, wordt genoemd en niet als nieuw geld getoond", async () => {
  const host = await opened(registerWith(withoutTable("Financien")));
  const file = await host.save();
  await openWorkbook(file);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Financien");
    sheet.getRange("A1:E2").values = [
      ["Nr", "Omschrijving", "Soort", "Aard", "2023"],
      ["P-4", "Renovatie", "lasten", "incidenteel", 1000],
    ];
    sheet.tables.add("A1:E2", true).name = "Financien";
    await context.sync();
  });
  done(await runWriteComparison(later, sinceOpening));
  expect(await lines()).toContain("Niet vergeleken, want toen nog niet aanwezig: Financien.");
  expect((await lines()).join()).not.toContain("€");
});

test("een onbekende momentopname en een werkmap die alleen-lezen is worden geweigerd; vergelijken zelf mag", async () => {
  const host = await opened();
  const file = await host.save();
  expect(await runCompare(later, { ...sinceOpening, to: { round: 0, moment: "closing" } })).toMatchObject({
    refusal: { code: "snapshotMissing" },
  });
  await openWorkbook(file, { readOnly: true });
  expect(await runWriteComparison(later, sinceOpening)).toMatchObject({ refusal: { code: "readOnly" } });
  expect(await runCompare(later, sinceOpening)).toMatchObject({ kind: "done" });
  expect(await sheetNames()).not.toContain("Wat is er veranderd");
});
