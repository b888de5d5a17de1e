/** Options that were worked out become a decision in Keuzes and Alternatieven; the chosen one becomes the plan. */
import { runAdoptScenario } from "../../src/actions/adopt-scenario";
import { adoptionOf } from "../../src/actions/adoption";
import { type NewDecision, nextNumber } from "../../src/actions/option-rows";
import { runRecordOptions } from "../../src/actions/record-options";
import type { Register } from "../../src/actions/register";
import { capacityBalance } from "../../src/domain/capacity";
import { dayOf } from "../../src/domain/quantity";
import { portfolioProblem } from "../../src/domain/scenario/portfolio-problem";
import { type ComparedOptions, compareOptions } from "../../src/solver/compare-options";
import { solveInProcess } from "../../src/solver/in-process";
import { openWorkbook, readRegisterOn, sheetNames, sheetValues, userCells } from "../support/driver";
import {
  type Change,
  registerWith,
  withCell,
  withColumn,
  withHeading,
  withoutTable,
  withTotals,
} from "../support/register-cases";
import { caseDay } from "../support/small-register";

/**
 * Projectleider komt in 2023-Q2 60 uur te kort: P-2 120, P-3 80 en P-4 (gewenst) 260 van 400. P-4 vraagt in Q3 en Q4 nog 160 en
 * Communicatieadviseur twee keer 30, samen 640 uur, en is te koop voor 90.000 euro met 64 uur regie; 40 uur is in te huren.
 */
const changes: readonly Change[] = [
  withCell("Capaciteitsvraag", 7, "2023-Q2", 260),
  withCell("Portfolio", 5, "Prijs uitbesteden", 90_000),
  withColumn("Portfolio", "Regie-uren uitbesteden", [null, null, null, 64]),
  withColumn("Capaciteitsaanbod", "Inhuur maximaal", [40]),
  withColumn("Capaciteitsaanbod", "Inhuur tarief", [110]),
];

const register = (): Promise<Register> => readRegisterOn(dayOf(caseDay.year, caseDay.month, caseDay.dayOfMonth));

const compare = ({ portfolio }: Register): Promise<ComparedOptions> => {
  const found = portfolioProblem(portfolio);
  const scope = found.problem.cells.flatMap(({ role, period }, at) =>
    role === "Projectleider" && period.key === "2023-Q2" ? [at] : [],
  );
  return compareOptions(solveInProcess, portfolio, found, scope);
};

const decision: NewDecision = {
  ...{ title: "Te weinig projectleiders", bottleneck: "KP-1", body: "college", mtAdvice: "Faseren" },
  made: null,
};

const openCase = async (...more: readonly Change[]): Promise<Register> => {
  await openWorkbook(registerWith(...changes, ...more));
  return register();
};

/** The rows of a table under these headings, of one Keuzenr. */
const rowsOf = async (sheet: string, nr: string, ...headings: readonly string[]) => {
  const [own = [], ...rows] = await sheetValues(sheet);
  return rows
    .filter((cells) => cells[own.indexOf("Keuzenr")] === nr)
    .map((cells) => headings.map((heading) => cells[own.indexOf(heading)]));
};

const day = (year: number, month: number, dayOfMonth: number): number => dayOf(year, month, dayOfMonth);

test("de keuze krijgt het volgende nummer, met waarover zij gaat en wat wordt aangeraden", async () => {
  const seen = await openCase();
  expect(await runRecordOptions(seen, await compare(seen), decision)).toEqual({
    kind: "done",
    result: "K-2",
    sheets: [],
  });
  const headings = ["Keuze", "Nr", "Orgaan", "Beslispunten", "Aanleiding", "MT-advies", "Status"];
  expect(await rowsOf("Keuzes", "K-2", ...headings)).toEqual([
    [
      ...["Te weinig projectleiders", "P-4", "college", "In te stemmen met uitbesteden: P-4 uitbesteden."],
      ...["Projectleider komt 60 uur te kort in 2023-Q2.", "Faseren", "open"],
    ],
  ]);
});

test("elke mogelijkheid wordt een alternatief: uren en euro's naast het plan, en wat het tekort wordt", async () => {
  const seen = await openCase();
  await runRecordOptions(seen, await compare(seen), decision);
  const money = ["Incidenteel 2023", "Incidenteel 2024", "Incidenteel 2025", "Structureel 2026"];
  const headings = ["Alternatief", "Beschrijving", "Uren", ...money, "Gereed", "Bemensing", "Aanbevolen"];
  const none = "Geen extra mensen nodig.";
  // lasten van P-4: 180.000 in 2023 en 120.000 in 2024; van een kwartaal later gaat een kwart naar het volgende jaar
  expect(await rowsOf("Alternatieven", "K-2", ...headings)).toEqual([
    ["niet doen", "P-4 niet doen.", -640, -180_000, -120_000, 0, 0, "", none, ""],
    ["faseren", "P-4 1 kwartaal later (vanaf 2023-Q3).", 0, -45_000, 15_000, 30_000, 0, day(2024, 3, 31), none, ""],
    [
      ...["extra middelen", "Inhuren: Projectleider 40 uur in 2023-Q2.", 40, 4_400, 0, 0, 0, day(2023, 12, 31)],
      ...["Projectleider 2023-Q2: 40 uur van de 60 uur in te huren.", ""],
    ],
    ["uitbesteden", "P-4 uitbesteden.", -576, 90_000, 0, 0, 0, day(2023, 12, 31), none, "ja"],
    ["gecombineerd", "P-4 uitbesteden.", -576, 90_000, 0, 0, 0, day(2023, 12, 31), none, ""],
  ]);
  expect((await rowsOf("Alternatieven", "K-2", "Effect")).flat()).toEqual([
    "Het tekort van 60 uur is weg. 77 % van de score blijft. Op tijd klaar uit de top 10: 1, in het plan van nu 1.",
    "Het tekort van 60 uur is weg. 100 % van de score blijft. Op tijd klaar uit de top 10: 1, in het plan van nu 1.",
    "Het tekort gaat van 60 uur naar 20 uur. 100 % van de score blijft. Op tijd klaar uit de top 10: 1, in het plan van nu 1. € 4.400 is extra: niet gedekt uit de ruimte van een bron.",
    "Het tekort van 60 uur is weg. 100 % van de score blijft. Op tijd klaar uit de top 10: 1, in het plan van nu 1. € 90.000 is extra: niet gedekt uit de ruimte van een bron.",
    "Het tekort van 60 uur is weg. 100 % van de score blijft. Op tijd klaar uit de top 10: 1, in het plan van nu 1. € 90.000 is extra: niet gedekt uit de ruimte van een bron.",
  ]);
  expect((await register()).issues).toEqual(seen.issues);
});

test("de dekking die bekend is staat erbij, en waar zij dat niet is blijft zij leeg", async () => {
  const seen = await openCase(withColumn("Alternatieven", "Dekking", []));
  await runRecordOptions(seen, await compare(seen), decision);
  expect(await rowsOf("Alternatieven", "K-2", "Alternatief", "Dekking")).toEqual([
    ["niet doen", "Niet nodig: er komen geen lasten bij."],
    ["faseren", "De dekking van P-4 schuift mee: € 15.000 in 2024 en € 30.000 in 2025 uit Algemene reserve."],
    ["extra middelen", ""],
    ["uitbesteden", ""],
    ["gecombineerd", ""],
  ]);
});

test("p.m. van een item dat verandert blijft p.m., ook in het jaar waar het heen schuift; wat zeker is, is 0", async () => {
  const seen = await openCase(withCell("Financien", 2, "2024", "p.m."));
  await runRecordOptions(seen, await compare(seen), decision);
  const money = ["Incidenteel 2023", "Incidenteel 2024", "Incidenteel 2025", "Incidenteel 2026", "Structureel 2024"];
  // uitbesteden kost zijn prijs naast wat Financien zegt, wat dat ook wordt
  expect(await rowsOf("Alternatieven", "K-2", "Alternatief", ...money)).toEqual([
    ["niet doen", -180_000, "p.m.", 0, 0, 0],
    ["faseren", -45_000, 45_000, "p.m.", 0, 0],
    ["extra middelen", 4_400, 0, 0, 0, 0],
    ["uitbesteden", 90_000, 0, 0, 0, 0],
    ["gecombineerd", 90_000, 0, 0, 0, 0],
  ]);
  const [notDoing = "", , , outsourcing = ""] = (await rowsOf("Alternatieven", "K-2", "Effect")).flat().map(String);
  expect(notDoing).toContain("Het geld is niet compleet: een bedrag van P-4 is p.m. of onleesbaar.");
  expect(outsourcing).not.toContain("p.m.");
});

test("waar uren blijven ontbreken, staat er niet dat geen mensen nodig zijn", async () => {
  const seen = await openCase(withCell("Capaciteitsaanbod", 2, "Inhuur maximaal", 0));
  await runRecordOptions(seen, await compare(seen), decision);
  expect((await rowsOf("Alternatieven", "K-2", "Alternatief", "Bemensing"))[2]).toEqual([
    ...["extra middelen", "Projectleider 2023-Q2: van de 60 uur is niets in te huren."],
  ]);
});

test("alternatieven van een keuze die er niet meer is, komen niet onder de nieuwe", async () => {
  const seen = await openCase(withCell("Alternatieven", 2, "Keuzenr", "K-7"));
  expect(await runRecordOptions(seen, await compare(seen), decision)).toMatchObject({ kind: "done", result: "K-8" });
});

test("een genomen besluit staat er als besloten; kolommen die er niet zijn blijven weg", async () => {
  const seen = await openCase(withColumn("Keuzes", "Besluit", []), withColumn("Keuzes", "Datum besluit", []));
  const made = { decision: "Faseren", on: dayOf(2022, 10, 4), number: "B-12", motivation: "" };
  await runRecordOptions(seen, await compare(seen), { ...decision, made });
  expect(await rowsOf("Keuzes", "K-2", "Besluit", "Datum besluit", "Status")).toEqual([
    ["Faseren", day(2022, 10, 4), "besloten"],
  ]);
});

test("waar een kolom in duizenden telt, komt er een duizendste te staan", async () => {
  const seen = await openCase(withHeading("Alternatieven", "Incidenteel 2023", "Incidenteel 2023 (x € 1.000)"));
  await runRecordOptions(seen, await compare(seen), decision);
  expect(await rowsOf("Alternatieven", "K-2", "Incidenteel 2023 (x € 1.000)", "Incidenteel 2024")).toMatchObject([
    [-180, -120_000],
    [-45, 15_000],
    [4.4, 0],
    [90, 0],
    [90, 0],
  ]);
});

test("zonder Keuzes en Alternatieven worden zij gemaakt", async () => {
  const seen = await openCase(withoutTable("Keuzes"), withoutTable("Alternatieven"));
  expect(await runRecordOptions(seen, await compare(seen), decision)).toEqual({
    ...{ kind: "done", result: "K-1" },
    sheets: ["Keuzes", "Alternatieven"],
  });
  expect(await rowsOf("Keuzes", "K-1", "Knelpuntnr", "Status")).toEqual([["KP-1", "open"]]);
  expect(await rowsOf("Alternatieven", "K-1", "Alternatief", "Incidenteel 2023", "Structureel 2023")).toEqual([
    ["niet doen", -180_000, 0],
    ["faseren", -45_000, 0],
    ["extra middelen", 4_400, 0],
    ["uitbesteden", 90_000, 0],
    ["gecombineerd", 90_000, 0],
  ]);
  const { portfolio } = await register();
  expect(portfolio.alternatives.map(({ kind, recommended }) => [kind, recommended])).toEqual([
    ["notDoing", false],
    ["phasing", false],
    ["extraMeans", false],
    ["outsourcing", true],
    ["other", false],
  ]);
});

test("een mogelijkheid die niet kan, staat er ook, met dat zij niet kan", async () => {
  const seen = await openCase();
  const compared = await compare(seen);
  const impossible = compared.options.map((each) =>
    each.option === "phasing" ? { ...each, outcome: null, answer: { status: "infeasible" } as const } : each,
  );
  await runRecordOptions(seen, { ...compared, options: impossible }, decision);
  expect((await rowsOf("Alternatieven", "K-2", "Alternatief", "Beschrijving", "Uren"))[1]).toEqual([
    ...["faseren", "Kan niet: met wat vastligt is er geen keuze die voldoet.", ""],
  ]);
});

describe("wordt geweigerd, met niets geschreven", () => {
  test("als een ander intussen een keuze toevoegde", async () => {
    const host = await openWorkbook(registerWith(...changes));
    const seen = await register();
    const compared = await compare(seen);
    await host.user.type("Keuzes!A3", "K-2");
    const before = await userCells(await sheetNames());
    expect(await runRecordOptions(seen, compared, decision)).toEqual({
      kind: "refused",
      refusal: { code: "changedMeanwhile", place: "Keuzes" },
    });
    expect(await userCells(await sheetNames())).toEqual(before);
  });

  test("als Alternatieven een totaalrij heeft; dan ook geen keuze", async () => {
    const seen = await openCase(withTotals("Alternatieven"));
    const before = await userCells(await sheetNames());
    expect(await runRecordOptions(seen, await compare(seen), decision)).toEqual({
      kind: "refused",
      refusal: { code: "noRoomBelow", table: "Alternatieven" },
    });
    expect(await userCells(await sheetNames())).toEqual(before);
  });
});

test.each([
  [[], "K-1"],
  [["K-1", "K-9"], "K-10"],
  [["K-09"], "K-10"],
  [["2023/7", "2023/12", "los"], "2023/13"],
  [["12"], "13"],
])("na %j komt %s", (numbers, next) => {
  expect(nextNumber(numbers)).toBe(next);
});

test("van knelpunt tot plan: vergeleken, vastgelegd, gekozen, en de balans heeft dat tekort niet meer", async () => {
  const seen = await openCase();
  const compared = await compare(seen);
  const lacking = ({ portfolio }: Register) =>
    capacityBalance(portfolio).views.all.withLine.worst.flatMap(({ role, period, balance }) =>
      balance !== null && balance < 0 ? [`${role} ${period.key} ${balance}`] : [],
    );
  expect(lacking(seen)).toEqual(["Projectleider 2023-Q2 -60"]);
  expect(await runRecordOptions(seen, compared, decision)).toMatchObject({ kind: "done", result: "K-2" });
  const chosen = compared.options.find(({ option }) => option === "phasing")?.outcome;
  if (!chosen) throw new Error("no phasing");
  expect(await runAdoptScenario(seen, adoptionOf(seen, chosen, "Faseren"))).toMatchObject({ kind: "done" });
  const now = await register();
  expect(lacking(now)).toEqual([]);
  expect(now.portfolio.choices.map(({ nr, status }) => `${nr} ${status}`)).toEqual(["K-1 open", "K-2 open"]);
});
