/** What is geheim stands on no sheet, in no document and in no function but where the person typed it: only its reference does. */
import { readFileSync } from "node:fs";
import { runCheck } from "../../src/actions/check";
import { runDecisionDocuments } from "../../src/actions/decision-documents";
import { runDecisionSheets } from "../../src/actions/decision-sheets";
import type { Outcome } from "../../src/actions/outcome";
import { runPaperDocuments, runPapers } from "../../src/actions/papers";
import { runReadRegister } from "../../src/actions/read-register";
import { runReport } from "../../src/actions/reports";
import { runCloseRound, runOpenRound } from "../../src/actions/rounds";
import { runScenarioSheet } from "../../src/actions/scenario-sheet";
import { runWriteComparison } from "../../src/actions/snapshots";
import { dayOf } from "../../src/domain/quantity";
import { paperIds } from "../../src/messages/papers/paper-names";
import { reportIds } from "../../src/messages/reports/report-texts";
import { functionFormula } from "../../src/workbook/function-formula";
import { readDocx } from "../support/docx";
import {
  actionNames,
  openAddin,
  openWorkbook,
  printedFindings,
  runAction,
  sheetNames,
  sheetValues,
  spillAll,
} from "../support/driver";
import { registerWith } from "../support/register-cases";
import { person } from "../support/small-register";

jest.setTimeout(120_000);

const on = dayOf(2022, 9, 30);
const sample = new Uint8Array(readFileSync("samples/voorbeeldregister.xlsx"));

/** Stands in every text of the choices, and nowhere else. */
const word = "Zilvervos";
const texts: Readonly<Record<string, readonly string[]>> = {
  Keuzes: [
    ...["Keuze", "Beslispunten", "Aanleiding", "Beoogd effect", "Argumenten", "Kanttekeningen", "Communicatie"],
    ...["Evaluatie", "MT-advies", "Besluit", "Motivering", "Bijlagen"],
  ],
  Alternatieven: ["Alternatief", "Beschrijving", "Dekking", "Bemensing", "Effect"],
  Reacties: ["Tekst", "Antwoord"],
};

/** Puts the word in what these choices say; an open choice is not given a decision. */
const mark = (numbers: readonly string[]): Promise<void> =>
  Excel.run(async (context) => {
    const tables = Object.keys(texts).map((name) => ({
      name,
      range: context.workbook.tables.getItem(name).getRange().load("values"),
    }));
    await context.sync();
    for (const { name, range } of tables) {
      const [headings = [], ...rows] = range.values as string[][];
      const number = headings.indexOf("Keuzenr");
      rows.forEach((row, at) => {
        if (!numbers.includes(row[number] ?? "")) return;
        for (const heading of texts[name] ?? []) {
          const column = headings.indexOf(heading);
          if (row[column] !== "") range.getCell(at + 1, column).values = [[`${row[column]} ${word}`]];
        }
      });
    }
    await context.sync();
  });

const publish = (number: string, publicity: "geheim" | "openbaar"): Promise<void> =>
  Excel.run(async (context) => {
    const range = context.workbook.tables.getItem("Keuzes").getRange().load("values");
    await context.sync();
    const [headings = [], ...rows] = range.values as string[][];
    const row = rows.findIndex((cells) => cells[headings.indexOf("Keuzenr")] === number);
    range.getCell(row + 1, headings.indexOf("Openbaarheid")).values = [[publicity]];
    await context.sync();
  });

const done = <T>(outcome: Outcome<T>): T => {
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome), { cause: outcome });
  return outcome.result;
};

/** The sheets on which the word stands, beside those of the register. */
const sheetsWithWord = async (): Promise<readonly string[]> => {
  const names = (await sheetNames()).filter((name) => !(name in texts));
  const said = await Promise.all(names.map(async (name) => JSON.stringify(await sheetValues(name))));
  return names.filter((_, at) => said[at]?.includes(word));
};

test("elk blad, elk document en elke functie noemt van een open en een besloten geheime keuze niets dan de verwijzing", async () => {
  const host = await openAddin(sample);
  await mark(["K-1", "K-5"]);
  done(await runOpenRound(on, { name: "Najaar 2022", deadline: on }));
  for (const number of ["K-1", "K-5"]) await publish(number, "geheim");

  for (const name of actionNames) expect((await runAction(name)).kind).toBe("done");
  done(await runDecisionSheets(on, ["K-1", "K-5", "P-25"]));
  done(await runPapers(paperIds, on));
  for (const id of reportIds) done(await runReport(id, on));
  done(await runWriteComparison(on, { from: { round: 0, moment: "opening" }, to: null }));
  const scenarios = [{ name: "Zoals gepland", isRecommended: false, outcome: null }];
  done(await runScenarioSheet(done(await runReadRegister(on)), scenarios));
  const tables = ["Portfolio", "Keuzes", "Alternatieven", "Financien", "Capaciteitsvraag", "Capaciteitsaanbod"];
  const numbers = ["K-1", "K-2", "K-5", "P-25", "P-15"];
  await spillAll(
    host,
    numbers.map((number) => functionFormula("decision", number, tables)),
  );
  expect(await sheetNames()).toEqual(expect.arrayContaining(["Controle", "Overzicht", "Balans", "Scenario-overzicht"]));
  expect((await sheetNames()).length).toBeGreaterThan(45);
  expect(await sheetsWithWord()).toEqual([]);

  const documents = [
    ...done(await runPaperDocuments(paperIds, on)).files,
    ...done(await runDecisionDocuments(on, ["K-1", "K-2", "K-5"])),
  ];
  expect(documents.filter(({ bytes }) => readDocx(bytes).text.includes(word))).toEqual([]);
});

describe("een keuze die geheim wordt nadat haar bladen gemaakt zijn", () => {
  const day = dayOf(2022, 10, 1);
  const everybody = [person.projectLeader, person.programmeManager, person.processDirector, person.officer];
  const holdRound = async (name: string): Promise<void> => {
    done(await runOpenRound(day, { name, deadline: day }));
    done(await runCloseRound(day, everybody));
  };
  const make = (state: "concept" | "definitive") => runDecisionSheets(day, ["K-1"], {}, state);
  const ownSheets = async (): Promise<readonly string[]> =>
    (await sheetNames()).filter((name) => name.startsWith("Besluit "));
  const isFull = async (sheet: string): Promise<boolean> =>
    JSON.stringify(await sheetValues(sheet)).includes("Zwembad in 2023 of later");
  const remove = (sheet: string): Promise<void> =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).delete();
      await context.sync();
    });
  const findings = async () => {
    done(await runCheck(day));
    return printedFindings();
  };

  /** Both sheets are there, and then it is geheim. */
  const makeSecret = async () => {
    const host = await openWorkbook(registerWith());
    await holdRound("Najaar");
    done(await make("definitive"));
    done(await make("concept"));
    expect(await findings()).toEqual([]);
    await publish("K-1", "geheim");
    return host;
  };

  test("Controle noemt elk blad waar zij nog op staat, tot het de verwijzing is of weg is", async () => {
    await makeSecret();
    const finding = { code: "S-27", severity: "nu nodig", where: "Keuzes, rij 2, Openbaarheid" };
    const onBoth =
      "K-1 is geheim, maar staat nog in zijn geheel op de bladen 'Besluit K-1 (definitief)' en 'Besluit K-1'.";
    expect(await findings()).toMatchObject([{ ...finding, says: expect.stringContaining(onBoth) as string }]);
    done(await make("concept"));
    const onOne = "K-1 is geheim, maar staat nog in zijn geheel op blad 'Besluit K-1 (definitief)'.";
    expect(await findings()).toMatchObject([{ ...finding, says: expect.stringContaining(onOne) as string }]);
    await remove("Besluit K-1 (definitief)");
    expect(await findings()).toEqual([]);
  });

  test("het concept wordt de verwijzing, en weer een concept als zij niet meer geheim is; het zijn er nooit twee", async () => {
    const host = await makeSecret();
    expect(done(await make("concept")).made.map(({ sheet }) => sheet)).toEqual(["Besluit K-1"]);
    expect(await isFull("Besluit K-1")).toBe(false);
    const once = await host.save();
    done(await make("concept"));
    expect(Buffer.from(await host.save()).equals(Buffer.from(once))).toBe(true);
    await publish("K-1", "openbaar");
    done(await make("concept"));
    expect(await isFull("Besluit K-1")).toBe(true);
    expect(await ownSheets()).toEqual(["Besluit K-1 (definitief)", "Besluit K-1"]);
    expect(await findings()).toEqual([]);
  });

  test("wat op het concept is ingevuld, gaat niet verloren: geweigerd met blad en cellen, tot het leeg is", async () => {
    const host = await makeSecret();
    const sheet = "Besluit K-1";
    const row = (await sheetValues(sheet)).findIndex(([label]) => label === "Datum besluit") + 1;
    await host.user.type(`'${sheet}'!B${row - 2}`, "Akkoord met faseren.");
    await host.user.type(`'${sheet}'!B${row + 1}`, "17");
    const before = await sheetValues(sheet);
    expect(await make("concept")).toEqual({
      kind: "refused",
      refusal: { code: "filledIn", place: `Besluit K-1, B${row - 2}, B${row + 1}` },
    });
    expect(await sheetValues(sheet)).toEqual(before);
    await host.user.type(`'${sheet}'!B${row - 2}`, "");
    await host.user.type(`'${sheet}'!B${row + 1}`, "");
    done(await make("concept"));
    expect(await isFull(sheet)).toBe(false);
  });

  test("een definitief blad van toen blijft, ook als er opnieuw om definitief gevraagd wordt", async () => {
    await makeSecret();
    const before = await sheetValues("Besluit K-1 (definitief)");
    await holdRound("Winter");
    done(await make("definitive"));
    expect(await sheetValues("Besluit K-1 (definitief)")).toEqual(before);
    expect(await isFull("Besluit K-1")).toBe(false);
    expect(await ownSheets()).toEqual(["Besluit K-1 (definitief)", "Besluit K-1"]);
  });

  test("is het concept verwijderd, dan komt de verwijzing op een nieuw blad", async () => {
    await makeSecret();
    await remove("Besluit K-1");
    done(await make("concept"));
    expect(await isFull("Besluit K-1")).toBe(false);
    await publish("K-1", "openbaar");
    done(await make("concept"));
    expect(await ownSheets()).toEqual(["Besluit K-1 (definitief)", "Besluit K-1"]);
  });
});

test("wat Koersvast niet kan lezen in een geheime keuze, haalt alleen Controle aan", async () => {
  await openAddin(sample);
  await publish("K-1", "geheim");
  await Excel.run(async (context) => {
    const keuzes = context.workbook.tables.getItem("Keuzes");
    keuzes.columns.getItem("Orgaan").getDataBodyRange().getCell(0, 0).values = [[word]];
    keuzes.columns.getItem("Deadline").getDataBodyRange().getCell(0, 0).values = [[`${word} 2022`]];
    await context.sync();
  });
  for (const name of actionNames) expect((await runAction(name)).kind).toBe("done");
  done(await runPapers(paperIds, on));
  for (const id of reportIds) done(await runReport(id, on));
  done(await runDecisionSheets(on, ["K-1"]));
  expect(await sheetsWithWord()).toEqual(["Controle"]);
});

test("het woord stond er wel toen de keuzes nog openbaar waren", async () => {
  await openAddin(sample);
  await mark(["K-1", "K-5"]);
  done(await runPapers(paperIds, on));
  for (const id of reportIds) done(await runReport(id, on));
  done(await runDecisionSheets(on, ["K-1"]));
  expect(await sheetsWithWord()).toEqual(
    expect.arrayContaining(["Besluit K-1", "MT-voorstel", "Begrotingskeuzes", "Bestuurlijke planning"]),
  );
});
