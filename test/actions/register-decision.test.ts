/** A decision that comes back: written in Keuzes, and in the register what a person agreed to, all of it or nothing. */
import { readFileSync } from "node:fs";
import { canApply } from "../../src/actions/consequence-edits";
import { headingsForDecision } from "../../src/actions/decision-edits";
import { runRegisterDecision } from "../../src/actions/register-decision";
import type { Register } from "../../src/actions/register";
import { adviceFollowed } from "../../src/domain/advice-followed";
import { type Consequence, decisionConsequences } from "../../src/domain/decided/decision-consequences";
import type { DecisionRecord } from "../../src/domain/decided/decision-record";
import { dayOf } from "../../src/domain/quantity";
import { decisionDay, done, readNow, recordOf, rowOf } from "../support/decision-cases";
import { openWorkbook, sheetValues, userCells } from "../support/driver";
import { ownSheets, registerWith, withCell, withoutColumn, withoutRows, withRow } from "../support/register-cases";

const sample = new Uint8Array(readFileSync("samples/voorbeeldregister.xlsx"));

const consequencesOf = ({ portfolio }: Register, { choice, alternative }: DecisionRecord): readonly Consequence[] => {
  const [found, chosen] = [
    portfolio.choices.find(({ row }) => row === choice),
    portfolio.alternatives.find(({ row }) => row === alternative),
  ];
  if (!found || !chosen) throw new Error("no choice");
  return decisionConsequences(portfolio, found, chosen).consequences;
};

test("het besluit komt in Keuzes, en het register kent het als het alternatief dat gekozen is", async () => {
  await openWorkbook(sample);
  const seen = await readNow();
  const before = await userCells(["Portfolio", "Financien", "Alternatieven"]);
  done(
    await runRegisterDecision(
      seen,
      recordOf(seen, "K-2", "faseren", { text: "Conform advies" }),
      { consequences: [] },
      decisionDay,
    ),
  );
  expect(await rowOf("Keuzes", "K-2")).toMatchObject({
    Besluit: "faseren: Conform advies",
    "Datum besluit": dayOf(2022, 9, 27),
    Besluitnummer: "B-2022-0555",
    Motivering: "",
    Status: "besloten",
  });
  expect(await userCells(["Portfolio", "Financien", "Alternatieven"])).toEqual(before);
  const made = adviceFollowed((await readNow()).portfolio).made.find(({ choice }) => choice.nr === "K-2");
  expect([made?.outcome, made?.chosen?.name]).toEqual(["followed", "faseren"]);
});

test("wijkt het af van het advies, dan alleen met motivering; die staat erbij", async () => {
  await openWorkbook(sample);
  const seen = await readNow();
  expect(
    await runRegisterDecision(seen, recordOf(seen, "K-2", "uitbesteden"), { consequences: [] }, decisionDay),
  ).toMatchObject({
    refusal: { code: "decisionRecord", obstacles: [{ kind: "noMotivation", advised: "faseren" }] },
  });
  done(
    await runRegisterDecision(
      seen,
      recordOf(seen, "K-2", "uitbesteden", { motivation: "Snelheid" }),
      { consequences: [] },
      decisionDay,
    ),
  );
  expect(await rowOf("Keuzes", "K-2")).toMatchObject({ Besluit: "uitbesteden", Motivering: "Snelheid" });
  const made = adviceFollowed((await readNow()).portfolio).made.find(({ choice }) => choice.nr === "K-2");
  expect(made?.outcome).toBe("deviates");
});

test("alleen wat iemand aanvinkt volgt: de status van het ene item wel, van het andere niet", async () => {
  await openWorkbook(sample);
  const seen = await readNow();
  const record = recordOf(seen, "K-2", "niet doen", { motivation: "Geen ruimte" });
  const all = consequencesOf(seen, record);
  expect(all.map(({ kind, initiative }) => `${kind} ${initiative.nr}`)).toEqual([
    ...["P-4", "P-9", "P-13", "P-25", "P-27"].map((nr) => `status ${nr}`),
  ]);
  const agreed = all.filter(({ initiative }) => initiative.nr === "P-13");
  expect(done(await runRegisterDecision(seen, record, { consequences: agreed }, decisionDay))).toBe(5 + 1);
  expect(await rowOf("Portfolio", "P-13")).toMatchObject({ Status: "Geparkeerd" });
  expect(await rowOf("Portfolio", "P-27")).toMatchObject({ Status: "Koersvast" });
});

test("faseren zet het eind op Gereed, als dag", async () => {
  await openWorkbook(sample);
  const seen = await readNow();
  const record = recordOf(seen, "K-4", "faseren", { motivation: "Rustiger" });
  const consequences = consequencesOf(seen, record);
  done(await runRegisterDecision(seen, record, { consequences }, decisionDay));
  expect(await rowOf("Portfolio", "P-27")).toMatchObject({ Status: "Voorbereiding", Eind: dayOf(2026, 12, 31) });
});

describe("geld", () => {
  const book = registerWith(
    withoutRows("Financien"),
    withRow("Financien", { Nr: "P-1", Soort: "lasten", Aard: "structureel", "2023": 10 }),
  );

  test("extra middelen: een rij met lasten in Financien, met wat zij zijn", async () => {
    await openWorkbook(book);
    const seen = await readNow();
    const record = recordOf(seen, "K-1", "extra middelen", { motivation: "Snel" });
    done(await runRegisterDecision(seen, record, { consequences: consequencesOf(seen, record) }, decisionDay));
    const [headings = [], ...rows] = await sheetValues("Financien");
    const added = Object.fromEntries(headings.map((heading, at) => [String(heading), rows.at(-1)?.[at]]));
    expect(added).toMatchObject({
      ...{ Nr: "P-4", Omschrijving: "Besluit B-2022-0555: extra middelen", Soort: "lasten", Aard: "incidenteel" },
      ...{ "In begroting": "nieuw", "2023": 300_000, "2024": "" },
    });
  });

  test.each(["Soort", "Aard"])("zegt Financien geen %s, dan is er voor het gevolg geen plaats", async (heading) => {
    await openWorkbook(
      registerWith(
        withoutRows("Financien"),
        withRow("Financien", { Nr: "P-1", "2023": 10 }),
        withoutColumn("Financien", heading),
      ),
    );
    const seen = await readNow();
    const money = consequencesOf(seen, recordOf(seen, "K-1", "extra middelen")).filter(({ kind }) => kind === "money");
    expect(money.length).toBeGreaterThan(0);
    expect(money.map((each) => canApply(seen, each))).toEqual(money.map(() => false));
  });

  test("heeft Financien een jaar niet, dan is er voor het gevolg geen plaats", async () => {
    await openWorkbook(book);
    const seen = await readNow();
    const [money] = consequencesOf(seen, recordOf(seen, "K-1", "extra middelen")).filter(
      ({ kind }) => kind === "money",
    );
    if (money?.kind !== "money") throw new Error("no money");
    const [first] = money.amounts;
    expect(canApply(seen, money)).toBe(true);
    expect(canApply(seen, { ...money, amounts: first ? [{ ...first, year: 2031 }] : [] })).toBe(false);
  });
});

test("ook zonder kolom die zegt waar de keuze over gaat komt het hele besluit erin", async () => {
  await openWorkbook(registerWith(withoutColumn("Keuzes", "Keuze")));
  const seen = await readNow();
  done(await runRegisterDecision(seen, recordOf(seen, "K-1", "faseren"), { consequences: [] }, decisionDay));
  expect(await rowOf("Keuzes", "K-1")).toMatchObject({
    ...{ Status: "besloten", Besluit: "faseren", "Datum besluit": dayOf(2022, 9, 27), Besluitnummer: "B-2022-0555" },
  });
});

test("een keuze die al besloten is, blijft zoals zij is", async () => {
  await openWorkbook(sample);
  const before = await sheetValues("Keuzes");
  const seen = await readNow();
  expect(
    await runRegisterDecision(seen, recordOf(seen, "K-5", "niet doen"), { consequences: [] }, decisionDay),
  ).toMatchObject({
    refusal: { code: "decisionRecord", obstacles: [{ kind: "decided", nr: "K-5" }] },
  });
  expect(await sheetValues("Keuzes")).toEqual(before);
});

test("wijzigde een ander de status van een item intussen, dan wordt er niets geschreven", async () => {
  const host = await openWorkbook(sample);
  const seen = await readNow();
  const record = recordOf(seen, "K-2", "niet doen", { motivation: "Geen ruimte" });
  const other = await host.connect();
  await other.Excel.run(async (context) => {
    setStatus(context.workbook.worksheets, "P-13", "Gestopt");
    await context.sync();
  });
  const before = await userCells(["Keuzes", "Portfolio", "Financien"]);
  const consequences = consequencesOf(seen, record);
  const outcome = await runRegisterDecision(seen, record, { consequences }, decisionDay);
  expect(outcome).toMatchObject({ kind: "refused", refusal: { code: "changedMeanwhile" } });
  expect(await userCells(["Keuzes", "Portfolio", "Financien"])).toEqual(before);
});

const setStatus = (sheets: Excel.WorksheetCollection, nr: string, status: string): void => {
  const table = sheets.getItem("Portfolio").tables.getItem("Portfolio");
  table.columns
    .getItem("Status")
    .getDataBodyRange()
    .getCell(portfolioRow[nr] ?? 0, 0).values = [[status]];
};
/** The data row of P-13 in the sample, from 0. */
const portfolioRow: Readonly<Record<string, number>> = { "P-13": 12 };

test("kolommen die Keuzes mist, komen erbij; wie het vraagt ziet eerst welke", async () => {
  const book = registerWith();
  await openWorkbook(book);
  const others = ownSheets(book).filter((name) => name !== "Keuzes");
  const before = await userCells(others);
  const seen = await readNow();
  expect(headingsForDecision(seen)).toEqual(["Besluit", "Datum besluit", "Besluitnummer", "Motivering"]);
  done(await runRegisterDecision(seen, recordOf(seen, "K-1", "faseren"), { consequences: [] }, decisionDay));
  expect(await rowOf("Keuzes", "K-1")).toMatchObject({
    ...{ Status: "besloten", Besluit: "faseren", "Datum besluit": dayOf(2022, 9, 27), Besluitnummer: "B-2022-0555" },
  });
  expect((await sheetValues("Keuzes"))[0]).not.toContain("Motivering");
  expect(await userCells(others)).toEqual(before);
});

test("een register van een nieuwere versie wordt niet beschreven", async () => {
  await openWorkbook(registerWith(withRow("Instellingen", { Instelling: "Schemaversie", Waarde: 99 })));
  const seen = await readNow();
  expect(
    await runRegisterDecision(seen, recordOf(seen, "K-1", "faseren"), { consequences: [] }, decisionDay),
  ).toMatchObject({
    refusal: { code: "newerSchema" },
  });
});

test("een verplaatste rij wordt gezien", async () => {
  await openWorkbook(registerWith(withCell("Keuzes", 2, "Status", "open")));
  const seen = await readNow();
  await Excel.run(async (context) => {
    context.workbook.tables
      .getItem("Keuzes")
      .rows.add(0, [["K-0", "Eerst dit", "P-2", "college", "", "", "", "", "", "", "", "", "", "", "open"]]);
    await context.sync();
  });
  expect(
    await runRegisterDecision(seen, recordOf(seen, "K-1", "faseren"), { consequences: [] }, decisionDay),
  ).toMatchObject({
    refusal: { code: "changedMeanwhile" },
  });
});
