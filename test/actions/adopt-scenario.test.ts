/** A scenario becomes the plan: what is shown before, what stands in the person's own tables after, and the balance then. */
import { runAdoptScenario } from "../../src/actions/adopt-scenario";
import { type Adoption, adoptionOf } from "../../src/actions/adoption";
import type { Register } from "../../src/actions/register";
import { runSeeFormulas } from "../../src/actions/see-formulas";
import { capacityBalance } from "../../src/domain/capacity";
import { period } from "../../src/domain/period";
import { dayOf, hours, value } from "../../src/domain/quantity";
import { portfolioProblem } from "../../src/domain/scenario/portfolio-problem";
import type { ScenarioChange } from "../../src/domain/scenario/scenario-change";
import { readScenario, scenarioOutcome } from "../../src/domain/scenario/scenario-rows";
import { aScenarioRow } from "../support/builders";
import { openWorkbook, readRegisterOn, sheetNames, sheetValues, userCells } from "../support/driver";
import {
  type Change,
  registerWith,
  withBook,
  withCell,
  withRow,
  withColumn,
  withSheet,
  withSheets,
  withoutColumn,
} from "../support/register-cases";
import type { CellInput } from "../support/xlsx/book";
import { caseDay, tableSheet } from "../support/small-register";

const on = dayOf(caseDay.year, caseDay.month, caseDay.dayOfMonth);

const register = (): Promise<Register> => readRegisterOn(on);

/** Projectleider has 400 hours; in 2023-Q2 P-2 asks 120, P-3 80 and P-4 (gewenst) 260: 60 hours lack. */
const short = withCell("Capaciteitsvraag", 7, "2023-Q2", 260);
/** P-4 can be bought for 90.000 euro, with 64 hours of regie. */
const buyable: readonly Change[] = [
  withCell("Portfolio", 5, "Prijs uitbesteden", 90_000),
  withColumn("Portfolio", "Regie-uren uitbesteden", [null, null, null, 64]),
];
/** Of Projectleider 100 hours can be hired, for 110 euro each. */
const hireable: readonly Change[] = [
  withColumn("Capaciteitsaanbod", "Inhuur maximaal", [100]),
  withColumn("Capaciteitsaanbod", "Inhuur tarief", [110]),
];

/** What adopting these changes brings, seen from the register as it is. */
const adoption = (seen: Register, ...changes: readonly ScenarioChange[]): Adoption => {
  const rows = changes.map((change) =>
    aScenarioRow({
      nr: "",
      ...change,
      ...("shift" in change && { shift: value(change.shift ?? 0) }),
      ...("hours" in change && { hours: value(hours(change.hours)) }),
    } as Parameters<typeof aScenarioRow>[0]),
  );
  const read = readScenario(portfolioProblem(seen.portfolio), rows);
  expect(read.misfits).toEqual([]);
  return adoptionOf(seen, scenarioOutcome(seen.portfolio, read), "Plan B", read.adjustments);
};

const shown = ({ edits }: Adoption) =>
  edits.map(({ nr, kind, change: { heading, beside, seen, content } }) =>
    [nr, kind, beside?.[0]?.seen ?? "", heading, seen, content ?? ""].map(String).join(" | "),
  );

/** What lacks of every role, per period: role, period and hours. */
const shortages = ({ portfolio }: Register) =>
  capacityBalance(portfolio)
    .views.all.withLine.roles.flatMap(({ cells }) => cells)
    .flatMap(({ role, period: { key }, balance }) =>
      balance !== null && balance < 0 ? [`${role} ${key} ${balance}`] : [],
    );

const shift: ScenarioChange = { act: "shift", nr: "P-4", shift: 1, start: period("quarter", 2023, 3) };
const demandOf = async (nr: string) => (await sheetValues("Capaciteitsvraag")).filter(([own]) => own === nr);
const formulaAt = (address: string) =>
  Excel.run(async (context) => {
    const [sheet = "", place = ""] = address.split("!");
    const range = context.workbook.worksheets.getItem(sheet).getRange(place).load("formulas");
    await context.sync();
    return range.formulas[0]?.[0] as unknown;
  });
const serial = (year: number, month: number, dayOfMonth: number): number => dayOf(year, month, dayOfMonth);

test("zonder scenario is er het tekort", async () => {
  await openWorkbook(registerWith(short));
  expect(shortages(await register())).toEqual(["Projectleider 2023-Q2 -60"]);
});

describe("verschuiven", () => {
  test("toont vooraf elke cel: datums, en uren die meegaan zoals ze er staan", async () => {
    await openWorkbook(registerWith(short));
    const plan = adoption(await register(), shift);
    expect(shown(plan)).toEqual([
      `P-4 | day |  | Start | ${serial(2023, 4, 1)} | ${serial(2023, 7, 1)}`,
      `P-4 | day |  | Eind | ${serial(2024, 6, 30)} | ${serial(2024, 9, 30)}`,
      "P-4 | figure | Projectleider | 2023-Q2 | 260 | ",
      "P-4 | figure | Projectleider | 2023-Q3 | 160 | 260",
      "P-4 | figure | Projectleider | 2024-Q1 |  | 160",
      "P-4 | figure | Communicatieadviseur | 2023-Q2 | 30 | ",
      "P-4 | figure | Communicatieadviseur | 2023-Q4 | p.m. | 30",
      "P-4 | figure | Communicatieadviseur | 2024-Q1 |  | p.m.",
    ]);
    expect(plan.columns.map(({ table, column }) => `${table} ${column.heading}`)).toEqual(["Capaciteitsvraag 2024-Q1"]);
    expect(plan.notes.map(({ kind }) => kind)).toEqual(["promised", "supplyUnknown", "money"]);
    expect([plan.hired, plan.refusal]).toEqual([[], null]);
  });

  test("staat daarna in de eigen tabellen, en de balans heeft dat tekort niet meer", async () => {
    await openWorkbook(registerWith(short));
    const before = await userCells(
      (await sheetNames()).filter((name) => !/^(?:Portfolio|Capaciteitsvraag)$/u.test(name)),
    );
    const others = (await sheetValues("Capaciteitsvraag")).filter(([nr]) => nr !== "P-4" && nr !== "Nr");
    const seen = await register();
    expect(await runAdoptScenario(seen, adoption(seen, shift))).toEqual({ kind: "done", result: 8, sheets: [] });
    expect(await demandOf("P-4")).toEqual([
      ["P-4", "Projectleider", "uren", "toegezegd", "vacature", "", "", "", 260, 160, 160],
      ["P-4", "Communicatieadviseur", "uren", "toegezegd", "ingevuld", "", "", "", 30, 30, "p.m."],
    ]);
    const now = await register();
    expect(shortages(now)).toEqual([]);
    const item = now.portfolio.initiatives.find(({ nr }) => nr === "P-4");
    expect([item?.start, item?.end]).toEqual([dayOf(2023, 7, 1), dayOf(2024, 9, 30)]);
    const same = (await sheetValues("Capaciteitsvraag")).filter(([nr]) => nr !== "P-4" && nr !== "Nr");
    expect(same.map((cells) => cells.slice(0, -1))).toEqual(others);
    expect(
      await userCells((await sheetNames()).filter((name) => !/^(?:Portfolio|Capaciteitsvraag)$/u.test(name))),
    ).toEqual(before);
  });

  test("in de lange vorm verandert alleen de periode van elke rij", async () => {
    const headings = ["Nr", "Rol", "Periode", "Uren"];
    const long = tableSheet("Capaciteitsvraag", headings, [
      ["P-2", "Projectleider", "2023-Q2", 120],
      ["P-4", "Projectleider", "2023-Q2", 300],
      ["P-4", "Projectleider", "2023-Q3", 160],
    ]);
    await openWorkbook(registerWith(withSheets(long)));
    const seen = await register();
    expect(shortages(seen)).toEqual(["Projectleider 2023-Q2 -20"]);
    const plan = adoption(seen, shift);
    expect(shown(plan).slice(2)).toEqual([
      "P-4 | period | Projectleider | Periode | 2023-Q2 | 2023-Q3",
      "P-4 | period | Projectleider | Periode | 2023-Q3 | 2023-Q4",
    ]);
    await runAdoptScenario(seen, plan);
    expect((await sheetValues("Capaciteitsvraag")).slice(1)).toEqual([
      ["P-2", "Projectleider", "2023-Q2", 120],
      ["P-4", "Projectleider", "2023-Q3", 300],
      ["P-4", "Projectleider", "2023-Q4", 160],
    ]);
    expect(shortages(await register())).toEqual([]);
  });

  const atMonths = (date1904: boolean): readonly Change[] => {
    const month = (date: string, hoursOfMonth: number, nr: string): readonly CellInput[] => [
      ...[nr, "Projectleider", { date }, hoursOfMonth],
    ];
    const long = tableSheet(
      "Capaciteitsvraag",
      ["Nr", "Rol", "Maand", "Uren"],
      [
        month("2023-04-01", 120, "P-2"),
        month("2023-05-01", 300, "P-4"),
        month("2023-12-01", 160, "P-4"),
        ["P-4", "Projectleider", "2023-06", 10],
      ],
    );
    return [
      withSheets(long),
      withCell("Portfolio", 5, "Start", { date: "2023-05-01" }),
      withCell("Portfolio", 5, "Eind", { date: "2023-09-30" }),
      ...(date1904 ? [withBook({ date1904 })] : []),
    ];
  };

  test.each([
    ["1900", false],
    ["1904", true],
  ])("datums blijven datums, de laatste van de maand de laatste, met het datumstelsel van %s", async (_, date1904) => {
    await openWorkbook(registerWith(...atMonths(date1904)));
    const seen = await register();
    expect(seen.found.date1904).toBe(date1904);
    const plan = adoption(seen, { act: "shift", nr: "P-4", shift: 1, start: period("quarter", 2023, 3) });
    // wat een tekst is, blijft een tekst; drie maanden verder, want het aanbod staat per kwartaal
    const counted = (year: number, month: number, dayOfMonth: number) =>
      serial(year, month, dayOfMonth) - (date1904 ? 1462 : 0);
    expect(shown(plan)).toEqual([
      `P-4 | day |  | Start | ${counted(2023, 5, 1)} | ${counted(2023, 8, 1)}`,
      `P-4 | day |  | Eind | ${counted(2023, 9, 30)} | ${counted(2023, 12, 31)}`,
      `P-4 | period | Projectleider | Maand | ${counted(2023, 5, 1)} | ${counted(2023, 8, 1)}`,
      `P-4 | period | Projectleider | Maand | ${counted(2023, 12, 1)} | ${counted(2024, 3, 1)}`,
      "P-4 | period | Projectleider | Maand | 2023-06 | 2023-09",
    ]);
    expect(await runAdoptScenario(seen, plan)).toMatchObject({ kind: "done", result: 5 });
    const now = await register();
    const item = now.portfolio.initiatives.find(({ nr }) => nr === "P-4");
    expect([item?.start, item?.end]).toEqual([dayOf(2023, 8, 1), dayOf(2023, 12, 31)]);
    const asked = now.portfolio.demand.filter(({ nr }) => nr === "P-4");
    expect(asked.flatMap(({ figures }) => figures.map((each) => each.period.key))).toEqual([
      ...["2023-08", "2024-03", "2023-09"],
    ]);
  });

  test("een datum die als tekst getypt was, wordt een datum die zo te lezen is", async () => {
    await openWorkbook(registerWith(short, withCell("Portfolio", 5, "Start", "01-04-2023")));
    const seen = await register();
    await runAdoptScenario(seen, adoption(seen, shift));
    const shownAs = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Portfolio").getRange("M5").load("text,values");
      await context.sync();
      return [range.text[0]?.[0], range.values[0]?.[0] as unknown];
    });
    expect(shownAs).toEqual(["01-07-2023", serial(2023, 7, 1)]);
  });

  test("een item dat eerder start, schuift naar voren", async () => {
    const early: readonly Change[] = [
      short,
      withColumn("Portfolio", "Vroegste start", [null, null, null, { date: "2022-10-01" }]),
      withColumn("Portfolio", "Uiterste start", [null, null, null, { date: "2023-04-01" }]),
    ];
    await openWorkbook(registerWith(...early));
    const seen = await register();
    const plan = adoption(seen, { act: "shift", nr: "P-4", shift: -1, start: period("quarter", 2023, 1) });
    expect(plan.columns).toEqual([]);
    await runAdoptScenario(seen, plan);
    expect((await demandOf("P-4")).map((cells) => cells.slice(6))).toEqual([
      [260, 160, 160, ""],
      [30, 30, "p.m.", ""],
    ]);
  });
});

describe("uitbesteden", () => {
  const buy: ScenarioChange = { act: "outsource", nr: "P-4" };

  test("laat de regie-uren over, gespreid zoals de uren; de status blijft, want Uitbesteed telt nergens", async () => {
    await openWorkbook(registerWith(short, ...buyable));
    const seen = await register();
    const plan = adoption(seen, buy);
    // 260 + 160 + 160 + 30 + 30 = 640 uur, waarvan 64 regie
    expect(shown(plan)).toEqual([
      "P-4 | figure | Projectleider | 2023-Q2 | 260 | 26",
      "P-4 | figure | Projectleider | 2023-Q3 | 160 | 16",
      "P-4 | figure | Projectleider | 2023-Q4 | 160 | 16",
      "P-4 | figure | Communicatieadviseur | 2023-Q2 | 30 | 3",
      "P-4 | figure | Communicatieadviseur | 2023-Q3 | 30 | 3",
      "P-4 | figure | Communicatieadviseur | 2023-Q4 | p.m. | ",
    ]);
    expect(plan.notes).toMatchObject([
      { kind: "statusStays", status: "Uitbesteed", nrs: ["P-4"] },
      { kind: "money", money: [{ year: 2023, nature: "incidental", cents: 9_000_000 }] },
    ]);
    await runAdoptScenario(seen, plan);
    expect(shortages(await register())).toEqual([]);
  });

  test("krijgt de status Uitbesteed waar die meetelt", async () => {
    const counting = withSheets(
      tableSheet(
        "Instellingen",
        ["Instelling", "Waarde"],
        [
          ["Statussen vastgelegd", "Voorbereiding; In uitvoering; Uitbesteed"],
          ["Statussen buiten", "Geparkeerd"],
        ],
      ),
    );
    await openWorkbook(registerWith(short, ...buyable, counting));
    const seen = await register();
    const plan = adoption(seen, buy);
    expect(shown(plan)[0]).toBe("P-4 | status |  | Status | Koersvast | Uitbesteed");
    await runAdoptScenario(seen, plan);
    const now = await register();
    expect(now.portfolio.initiatives.find(({ nr }) => nr === "P-4")?.status).toMatchObject({ label: "Uitbesteed" });
    expect(shortages(now)).toEqual([]);
  });
});

describe("niet doen", () => {
  const drop: ScenarioChange = { act: "drop", nr: "P-4" };

  test("zet de status op Geparkeerd en laat de uren staan", async () => {
    await openWorkbook(registerWith(short));
    const seen = await register();
    const plan = adoption(seen, drop);
    expect(shown(plan)).toEqual(["P-4 | status |  | Status | Koersvast | Geparkeerd"]);
    const before = await userCells(["Capaciteitsvraag"]);
    await runAdoptScenario(seen, plan);
    expect(shortages(await register())).toEqual([]);
    expect(await userCells(["Capaciteitsvraag"])).toEqual(before);
  });

  test("kan niet zonder kolom Status", async () => {
    await openWorkbook(registerWith(short, withoutColumn("Portfolio", "Status")));
    const before = await userCells(await sheetNames());
    const seen = await register();
    expect(await runAdoptScenario(seen, adoption(seen, drop))).toEqual({
      kind: "refused",
      refusal: { code: "cannotDrop", lacks: "column", nrs: ["P-4"] },
    });
    expect(await userCells(await sheetNames())).toEqual(before);
  });
});

describe("inhuren", () => {
  const hire: ScenarioChange = { act: "hire", role: "Projectleider", period: period("quarter", 2023, 2), hours: 60 };

  test("geeft Capaciteitsaanbod een rij, met de capaciteitshouder van de rol", async () => {
    await openWorkbook(registerWith(short, ...hireable, withColumn("Capaciteitsaanbod", "Toelichting", [])));
    const seen = await register();
    const plan = adoption(seen, hire);
    expect([plan.edits, plan.hired]).toMatchObject([
      [],
      [{ role: "Projectleider", period: { key: "2023-Q2" }, hours: 60 }],
    ]);
    expect(await runAdoptScenario(seen, plan)).toMatchObject({ kind: "done", result: 1 });
    expect((await sheetValues("Capaciteitsaanbod")).at(-1)).toEqual([
      ...["Projectleider", "F. Kok (fictief)", "uren", "", 0, 60, 0, 0, "", "", "Inhuur volgens Plan B", "ja"],
    ]);
    const now = await register();
    expect(shortages(now)).toEqual([]);
    expect(now.issues).toEqual(seen.issues);
  });

  test("laat de andere perioden zoals ze zijn: een tekort daar blijft bekend", async () => {
    // ook in Q3 vraagt P-4 dan 300 van wat er naast P-2 (90) en P-3 (40) over is: 30 te weinig
    await openWorkbook(registerWith(short, withCell("Capaciteitsvraag", 7, "2023-Q3", 300), ...hireable));
    const seen = await register();
    expect(shortages(seen)).toEqual(["Projectleider 2023-Q2 -60", "Projectleider 2023-Q3 -30"]);
    await runAdoptScenario(seen, adoption(seen, hire));
    expect(shortages(await register())).toEqual(["Projectleider 2023-Q3 -30"]);
  });

  test("rekent in de eenheid van de rol, naar boven afgerond", async () => {
    const inFte: readonly Change[] = [
      withCell("Capaciteitsaanbod", 2, "Eenheid", "fte"),
      ...["2023-Q1", "2023-Q2", "2023-Q3", "2023-Q4"].map((key) => withCell("Capaciteitsaanbod", 2, key, 1)),
      withColumn("Capaciteitsaanbod", "Inhuur maximaal", [1]),
      withColumn("Capaciteitsaanbod", "Inhuur tarief", [110]),
    ];
    await openWorkbook(registerWith(short, ...inFte));
    const seen = await register();
    // 1 fte is 350 uur per kwartaal: er ontbreken 110 uur, 0,31428… fte
    expect(shortages(seen)).toEqual(["Projectleider 2023-Q2 -110"]);
    await runAdoptScenario(seen, adoption(seen, { ...hire, hours: 110 }));
    expect((await sheetValues("Capaciteitsaanbod")).at(-1)?.slice(0, 6)).toEqual([
      ...["Projectleider", "F. Kok (fictief)", "fte", "", 0, 0.3143],
    ]);
    expect(shortages(await register())).toEqual([]);
  });

  test("in de lange vorm een rij per periode", async () => {
    const long = tableSheet(
      "Capaciteitsaanbod",
      ["Rol", "Periode", "Uren", "Inhuur maximaal", "Inhuur tarief"],
      ["2023-Q1", "2023-Q2", "2023-Q3", "2023-Q4"].map((key) => ["Projectleider", key, 400, 100, 110]),
    );
    await openWorkbook(registerWith(short, withSheets(long)));
    const seen = await register();
    await runAdoptScenario(seen, adoption(seen, hire));
    expect((await sheetValues("Capaciteitsaanbod")).at(-1)).toEqual(["Projectleider", "2023-Q2", 60, "", "", "ja"]);
    expect(shortages(await register()).filter((text) => text.startsWith("Projectleider"))).toEqual([]);
  });
});

describe("wat ingehuurd is", () => {
  const hire = (hoursOfHire: number): ScenarioChange => ({
    ...{ act: "hire", role: "Projectleider", period: period("quarter", 2023, 2), hours: hoursOfHire },
  });
  const left = ({ portfolio }: Register) =>
    portfolioProblem(portfolio)
      .problem.cells.filter(({ role }) => role === "Projectleider")
      .slice(0, 4)
      .map((cell) => cell.hire?.most ?? 0);

  test("gaat in zijn periode van Inhuur maximaal af, en kan dus niet nog eens worden ingehuurd", async () => {
    await openWorkbook(registerWith(short, ...hireable));
    const seen = await register();
    expect(left(seen)).toEqual([100, 100, 100, 100]);
    const plan = adoption(seen, hire(60));
    expect(plan.columns.map(({ table, column }) => `${table} ${column.heading}`)).toEqual([
      "Capaciteitsaanbod Ingehuurd",
    ]);
    await runAdoptScenario(seen, plan);
    // de eigen mensen zijn niet ingehuurd
    expect((await sheetValues("Capaciteitsaanbod")).map((cells) => cells.at(-1))).toEqual([
      "Ingehuurd",
      "",
      "",
      "",
      "ja",
    ]);
    const now = await register();
    expect(left(now)).toEqual([100, 40, 100, 100]);
    const again = readScenario(portfolioProblem(now.portfolio), [
      aScenarioRow({
        nr: "",
        act: "hire",
        role: "Projectleider",
        period: period("quarter", 2023, 2),
        hours: value(hours(60)),
      }),
    ]);
    expect(again.misfits).toMatchObject([{ kind: "hire", role: "Projectleider", period: "2023-Q2", most: 40 }]);
  });

  test("komt ook na twee keer overnemen niet boven Inhuur maximaal", async () => {
    // P-4 vraagt 360: er ontbreken 160 uur, en er kan 100 worden ingehuurd
    await openWorkbook(registerWith(withCell("Capaciteitsvraag", 7, "2023-Q2", 360), ...hireable));
    const first = await register();
    await runAdoptScenario(first, adoption(first, hire(60)));
    const second = await register();
    expect(shortages(second)).toEqual(["Projectleider 2023-Q2 -100"]);
    const plan = adoption(second, hire(40));
    expect(plan.columns).toEqual([]);
    await runAdoptScenario(second, plan);
    const third = await register();
    expect(left(third)).toEqual([100, 0, 100, 100]);
    expect(shortages(third)).toEqual(["Projectleider 2023-Q2 -60"]);
    const read = readScenario(portfolioProblem(third.portfolio), [
      aScenarioRow({
        nr: "",
        act: "hire",
        role: "Projectleider",
        period: period("quarter", 2023, 2),
        hours: value(hours(60)),
      }),
    ]);
    expect(scenarioOutcome(third.portfolio, read).cells.filter(({ hired }) => hired > 0)).toEqual([]);
    const hired = third.portfolio.supply.filter(({ isHired }) => isHired);
    expect(hired.map(({ figures }) => figures.map(({ figure }) => figure))).toEqual(
      [60, 40].map((each) => [0, each, 0, 0].map((figure) => value(figure))),
    );
  });

  test("telt in de eenheid van zijn eigen rij, en alleen waar Ingehuurd ja zegt", async () => {
    const rows: readonly Change[] = [
      ...hireable,
      withColumn("Capaciteitsaanbod", "Ingehuurd", ["nee"]),
      withRow("Capaciteitsaanbod", {
        ...{ Rol: "Projectleider", Eenheid: "dagen", Ingehuurd: "ja" },
        ...{ "2023-Q1": 0, "2023-Q2": 5, "2023-Q3": 50, "2023-Q4": 0 },
      }),
    ];
    await openWorkbook(registerWith(short, ...rows));
    // een dag is 8 uur: 40 uur in Q2; in Q3 is al meer ingehuurd dan er kan
    expect(left(await register())).toEqual([100, 60, 0, 100]);
  });
});

describe("een formule in een cel die verandert", () => {
  const seenBelow = async (changes: Adoption["changes"]) => {
    const seen = await runSeeFormulas(changes);
    if (seen.kind !== "done") throw new Error(JSON.stringify(seen));
    return seen.result.map(
      ({ change: { table, heading, key }, formula }) => `${table} ${heading} ${String(key)} ${formula}`,
    );
  };

  test("wordt vooraf genoemd, en is daarna de waarde; wat niet verandert, blijft formule", async () => {
    const host = await openWorkbook(registerWith(short));
    // P-4: 260 uur in Q2, 160 in Q3, dat door de verschuiving 260 wordt, en 160 in Q4, dat 160 blijft
    await host.user.type("Capaciteitsvraag!I7", "=SOM(100;60)");
    await host.user.type("Capaciteitsvraag!J7", "=100+60");
    await host.user.type("Portfolio!M5", "=DATUM(2023;4;1)");
    const seen = await register();
    const plan = adoption(seen, shift);
    expect(await seenBelow(plan.changes)).toEqual([
      "Portfolio Start P-4 =DATUM(2023;4;1)",
      "Capaciteitsvraag 2023-Q3 P-4 =SOM(100;60)",
    ]);
    await runAdoptScenario(seen, plan);
    expect(await formulaAt("Capaciteitsvraag!I7")).toBe(260);
    expect(await formulaAt("Capaciteitsvraag!J7")).toBe("=100+60");
    expect(await formulaAt("Portfolio!M5")).toBe(serial(2023, 7, 1));
    expect(await seenBelow(adoption(await register(), { act: "drop", nr: "P-4" }).changes)).toEqual([]);
  });

  test("wordt niet genoemd waar een ander de rij intussen verplaatste", async () => {
    const host = await openWorkbook(registerWith(short));
    await host.user.type("Capaciteitsvraag!I7", "=SOM(100;60)");
    const plan = adoption(await register(), shift);
    await host.user.type("Capaciteitsvraag!I7", "=SOM(100;61)");
    expect(await seenBelow(plan.changes)).toEqual([]);
  });
});

describe("wordt geweigerd, met niets geschreven", () => {
  test.each([
    ["de vraag van een ander item", "Capaciteitsvraag!G2", 41, "Capaciteitsvraag"],
    ["het aanbod", "Capaciteitsaanbod!E2", 390, "Capaciteitsaanbod"],
    ["Portfolio", "Portfolio!B2", "Anders", "Portfolio"],
  ])("als een ander intussen %s veranderde", async (_, address, typed, place) => {
    const host = await openWorkbook(registerWith(short));
    const seen = await register();
    const plan = adoption(seen, shift);
    await host.user.type(address, typed);
    const before = await userCells(await sheetNames());
    expect(await runAdoptScenario(seen, plan)).toEqual({
      kind: "refused",
      refusal: { code: "changedMeanwhile", place },
    });
    expect(await userCells(await sheetNames())).toEqual(before);
  });

  test("als er naast Capaciteitsvraag geen plaats is voor een kolom; dan ook in Portfolio niets", async () => {
    const beside = withSheet("Capaciteitsvraag", (sheet) => ({
      ...sheet,
      rows: sheet.rows.map((cells, at) => (at === 3 ? [...cells, null, "van mij"] : cells)),
    }));
    await openWorkbook(registerWith(short, beside));
    const before = await userCells(await sheetNames());
    const seen = await register();
    expect(await runAdoptScenario(seen, adoption(seen, shift))).toEqual({
      kind: "refused",
      refusal: { code: "noRoomBeside", table: "Capaciteitsvraag" },
    });
    expect(await userCells(await sheetNames())).toEqual(before);
  });
});
