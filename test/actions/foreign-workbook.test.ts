/**
 * A workbook that somebody made in LibreOffice, in an order and with headings of their own: register.fods, saved as .xlsx by
 * LibreOffice itself (`soffice --convert-to xlsx register.fods`), which makes tables of ranges with filter buttons.
 */
import { readFileSync } from "node:fs";
import { runCheck } from "../../src/actions/check";
import { runDecisionSheets } from "../../src/actions/decision-sheets";
import { dayOf } from "../../src/domain/quantity";
import { openWorkbook, printedFindings, runAction, sheetNames, sheetValues, userCells } from "../support/driver";
import { convert, describeWithLibreOffice } from "../support/libreoffice";
import { checkPackage } from "../support/package-check";
import { partsOf, personalParts } from "../support/personal-parts";

const file = new Uint8Array(readFileSync("test/cases/libreoffice-eigen-indeling/register.xlsx"));
const on = dayOf(2022, 10, 1);
const own = ["Cijfers", "Projecten", "Mensen", "Aanbod", "Uren"];

const runAll = async (): Promise<void> => {
  expect(await runAction("check")).toMatchObject({ kind: "done" });
  expect(await runAction("balance")).toMatchObject({ kind: "done" });
  expect(await runDecisionSheets(on, ["0042"])).toMatchObject({ kind: "done" });
};

test("elk item is gelezen, onder de koppen die er staan", async () => {
  await openWorkbook(file);
  const outcome = await runCheck(on);
  if (outcome.kind !== "done") throw new Error(outcome.kind);
  const { initiatives, people, supply } = outcome.result.register.portfolio;
  expect(initiatives.map(({ nr, name, workingMethod, start }) => [nr, name, workingMethod, start])).toEqual([
    ["12", "Herinrichting Markt (fictief)", "project", dayOf(2022, 9, 1)],
    ["0042", "Energiecoach voor elk dorp (fictief)", "programme", dayOf(2023, 1, 1)],
    ["3", "Inwoners aan zet (fictief)", "process", dayOf(2022, 6, 1)],
    ["7a", "Sporthal | nieuwe vloer (fictief)", "project", dayOf(2023, 4, 1)],
    ["L-1", "Vergunningverlening (fictief)", "line", dayOf(2023, 1, 1)],
    ["15", "Laadpalen (fictief)", "project", dayOf(2023, 7, 1)],
  ]);
  expect(initiatives[0]).toMatchObject({
    politicalSponsor: ["A. Vos (fictief)"],
    executiveSponsor: ["D. Bakker (fictief)"],
    lead: ["G. Dekker (fictief)"],
    theme: "Wonen",
    stateOfAffairs: "ligt op schema",
    end: dayOf(2023, 12, 31),
  });
  expect(people.map(({ functions }) => functions).slice(0, 4)).toEqual([
    ["collegeMember"],
    ["collegeMember"],
    ["lineManager"],
    ["lineManager"],
  ]);
  expect(supply.map(({ role, owner }) => [role, owner])).toEqual([
    ["Projectleider", "F. Kok (fictief)"],
    ["Civieltechnicus", "D. Bakker (fictief)"],
    ["Communicatie", "E. Mulder (fictief)"],
  ]);
});

test("wat er mis is, staat op zijn plaats; verder niets", async () => {
  await openWorkbook(file);
  await runAll();
  expect((await printedFindings()).map(({ code, where }) => [code, where])).toEqual([
    ["V-1", "Projecten, rij 9, Projectleider"],
    ["G-18", "Uren, rij 3, Aantal uren"],
    ["S-1", "de werkmap"],
    ["S-1", "de werkmap"],
  ]);
});

test("de balans rekent met de uren uit de lange vorm", async () => {
  await openWorkbook(file);
  await runAll();
  const rows = await sheetValues("Balans");
  const list = rows.slice(rows.findIndex(([first]) => first === "Alle rollen en perioden") + 2);
  // rol, periode, aanbod, saldo vastgelegd, saldo vastgelegd + gewenst, oordeel
  expect(list.filter(([role]) => role !== "").map((row) => [row[0], row[1], row[2], row[4], row[7], row[9]])).toEqual([
    ["Civieltechnicus", "2023-Q1", 160, 120, 120, "in balans"],
    ["Civieltechnicus", "2023-Q2", "onbekend", "onbekend", "onbekend", "onbekend"],
    ["Civieltechnicus", "2023-Q3", 160, 160, 160, "in balans"],
    ["Communicatie", "2023-Q1", 90, 20, -5, "tekort"],
    ["Communicatie", "2023-Q2", 90, 90, 90, "in balans"],
    ["Communicatie", "2023-Q3", 90, 90, 90, "in balans"],
    ["Projectleider", "2023-Q1", 300, 180, 180, "in balans"],
    ["Projectleider", "2023-Q2", 300, -920.5, -920.5, "tekort"],
    ["Projectleider", "2023-Q3", 300, 220, 220, "in balans"],
  ]);
});

test("zonder criteria is er geen rangorde, en zonder keuzes geen besluitblad", async () => {
  await openWorkbook(file);
  expect(await runAction("ranking")).toMatchObject({
    kind: "refused",
    refusal: { code: "tableMissing", tables: ["Beoordelingscriteria", "Scores"] },
  });
  expect(await runAction("decisionSheets")).toMatchObject({ kind: "refused", refusal: { code: "nothingToDecide" } });
});

test("de bladen van de maker zijn onaangeroerd: cellen, grafiek, opmerkingen en alles wat LibreOffice erbij schreef", async () => {
  const host = await openWorkbook(file);
  const before = await userCells(own);
  await runAll();
  expect(await userCells(own)).toEqual(before);
  expect((await sheetNames()).slice(0, own.length)).toEqual(own);
  const saved = await host.save();
  expect(checkPackage(saved)).toEqual([]);
  expect(personalParts(saved, own)).toEqual(personalParts(file, own));
  const [given, kept] = [partsOf(file), partsOf(saved)];
  const untouched = [...given.keys()].filter((name) =>
    /^xl\/(?:worksheets|drawings|charts|tables|theme|comments)/u.test(name),
  );
  expect(untouched.length).toBeGreaterThan(15);
  for (const name of untouched) expect([name, kept.get(name)]).toEqual([name, given.get(name)]);
});

describeWithLibreOffice("LibreOffice", () => {
  test("opent het resultaat, en wat het ervan bewaart geeft dezelfde bevindingen", async () => {
    const host = await openWorkbook(file);
    await runAll();
    const findings = await printedFindings();
    const sheet = (await sheetNames()).indexOf("Balans") + 1;
    const saved = await host.save();
    const csv = new TextDecoder().decode(await convert(saved, "xlsx", "csv", { sheet, rawValues: true }));
    expect(csv).toContain('"Projectleider","2023-Q2",300');
    await openWorkbook(await convert(saved, "xlsx", "xlsx"));
    await runAction("check");
    expect(await printedFindings()).toEqual(findings);
  });
});
