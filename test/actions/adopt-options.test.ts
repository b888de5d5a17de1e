/** What an option was worked out to bring, is what the register says once the option is the plan, whatever the register looks like. */
import { runAdoptScenario } from "../../src/actions/adopt-scenario";
import { adoptionOf } from "../../src/actions/adoption";
import type { Register } from "../../src/actions/register";
import { capacityBalance } from "../../src/domain/capacity";
import { dayOf } from "../../src/domain/quantity";
import type { OptionKind } from "../../src/domain/scenario/options";
import type { Outcome } from "../../src/domain/scenario/outcome";
import { portfolioProblem } from "../../src/domain/scenario/portfolio-problem";
import { type CompareConduct, compareOptions, type ComparedOptions } from "../../src/solver/compare-options";
import { bestWithinMeans } from "../../src/solver/best-within-means";
import { solveInProcess } from "../../src/solver/in-process";
import { openWorkbook, readRegisterOn } from "../support/driver";
import {
  type Change,
  registerWith,
  withBook,
  withCell,
  withColumn,
  withColumnOf,
  withIdleItems,
  withItems,
  withSheets,
} from "../support/register-cases";
import { caseDay, tableSheet } from "../support/small-register";
import type { BookInput, CellInput } from "../support/xlsx/book";

const on = dayOf(caseDay.year, caseDay.month, caseDay.dayOfMonth);

const register = (): Promise<Register> => readRegisterOn(on);

/** All tekorten together: what is best in so many nodes. */
const compare = ({ portfolio }: Register, conduct: CompareConduct = { nodes: 50 }): Promise<ComparedOptions> =>
  compareOptions(solveInProcess, portfolio, portfolioProblem(portfolio), null, conduct);

const outcomeOf = ({ options }: ComparedOptions, kind: OptionKind): Outcome => {
  const outcome = options.find(({ option }) => option === kind)?.outcome;
  if (!outcome) throw new Error(`no ${kind}`);
  return outcome;
};

/** Hours that lack per role and period, of what the balance knows. */
const lacking = ({ portfolio }: Register): ReadonlyMap<string, number> =>
  new Map(
    capacityBalance(portfolio)
      .views.all.withLine.roles.flatMap(({ cells }) => cells)
      .flatMap(({ role, period, balance }) =>
        balance === null ? [] : [[`${role} ${period.key}`, Math.max(0, 0 - balance)] as const],
      ),
  );

/** Makes an option the plan, and looks whether then as many hours lack as was worked out, but for hundredths; gives what changed. */
const adopted = async (seen: Register, outcome: Outcome) => {
  const plan = adoptionOf(seen, outcome, "Proef");
  expect(await runAdoptScenario(seen, plan)).toMatchObject({ kind: "done" });
  const now = await register();
  const before = lacking(seen);
  const after = lacking(now);
  const both = outcome.cells.flatMap(({ role, period, shortAfter }) => {
    const name = `${role} ${period.key}`;
    const known = before.has(name) ? after.get(name) : undefined;
    return known === undefined ? [] : [{ name, known, shortAfter }];
  });
  expect(both.length).toBeGreaterThan(6);
  expect(both.filter(({ known, shortAfter }) => Math.abs(known - shortAfter) > 0.1)).toEqual([]);
  return { plan, now, changes: outcome.changes.map(({ item, kind, shift }) => `${item.nr} ${kind} ${shift}`) };
};

const buyable: readonly Change[] = [
  withCell("Portfolio", 5, "Prijs uitbesteden", 90_000),
  withColumn("Portfolio", "Regie-uren uitbesteden", [null, null, null, 64]),
];
const hireable: readonly Change[] = [
  withColumn("Capaciteitsaanbod", "Inhuur maximaal", [100]),
  withColumn("Capaciteitsaanbod", "Inhuur tarief", [110]),
];
const short: readonly Change[] = [withCell("Capaciteitsvraag", 7, "2023-Q2", 260), ...buyable, ...hireable];

const quarters = ["2023-Q1", "2023-Q2", "2023-Q3", "2023-Q4"] as const;
const months = Array.from({ length: 12 }, (_, at) => `2023-${String(at + 1).padStart(2, "0")}`);
/** The figures of quarters, a third of each in its months. */
const inMonths = (figures: readonly (number | null)[]): readonly CellInput[] =>
  figures.flatMap((figure) => [figure, figure, figure].map((each) => (each === null ? null : each / 3)));

const demanded: readonly (readonly [string, string, readonly (number | null)[]])[] = [
  ["P-1", "Jurist", [45, 45, 45, 45]],
  ["P-2", "Projectleider", [120, 120, 90, 60]],
  ["P-3", "Projectleider", [90, 90, 45, null]],
  ["P-4", "Projectleider", [null, 270, 150, 150]],
  ["P-4", "Communicatieadviseur", [null, 30, 30, null]],
  ["P-6", "Communicatieadviseur", [45, 45, 45, 45]],
];
const demandInMonths = tableSheet(
  "Capaciteitsvraag",
  ["Nr", "Rol", ...months],
  demanded.map(([nr, role, figures]) => [nr, role, ...inMonths(figures)]),
);
const demandInLong = tableSheet(
  "Capaciteitsvraag",
  ["Nr", "Rol", "Kwartaal", "Uren"],
  demanded.flatMap(([nr, role, figures]) =>
    figures.flatMap((figure, at) => (figure === null ? [] : [[nr, role, quarters[at] ?? "", figure]])),
  ),
);
const supplyInMonths = tableSheet(
  "Capaciteitsaanbod",
  ["Rol", "Inhuur maximaal", "Inhuur tarief", ...months],
  [
    ["Projectleider", 40, 110, ...inMonths([420, 420, 420, 420])],
    ["Jurist", null, null, ...inMonths([210, 210, 210, 210])],
    ["Communicatieadviseur", null, null, ...inMonths([120, 120, 120, 120])],
  ],
);
const inLong = [...buyable, ...hireable, withSheets(demandInLong)];

describe.each<readonly [string, readonly Change[]]>([
  ["per kwartaal", short],
  ["met dagen die vanaf 1904 tellen", [...short, withBook({ date1904: true })]],
  ["per maand", [...buyable, withSheets(demandInMonths, supplyInMonths)]],
  ["met vraag per maand en aanbod per kwartaal", [...buyable, ...hireable, withSheets(demandInMonths)]],
  ["met vraag in de lange vorm", inLong],
  [
    "met dagen naast uren",
    [...short, withCell("Capaciteitsvraag", 8, "Eenheid", "dagen"), withCell("Capaciteitsvraag", 8, "2023-Q2", 4)],
  ],
])("een register %s", (_, changes) => {
  const book: BookInput = registerWith(...changes);

  test.each<readonly [OptionKind, string]>([
    ["notDoing", "dropped"],
    ["phasing", "shifted"],
    ["extraMeans", ""],
    ["outsourcing", "outsourced"],
    ["combined", ""],
  ])("%s komt uit zoals het was uitgerekend", async (kind, expected) => {
    await openWorkbook(book);
    const seen = await register();
    const outcome = outcomeOf(await compare(seen), kind);
    expect(outcome.shortBefore).toBeGreaterThan(0);
    expect(outcome.shortAfter).toBeLessThan(outcome.shortBefore);
    const { changes: made } = await adopted(seen, outcome);
    expect(made.some((each) => each.includes(expected))).toBe(expected !== "" || made.length > 0);
  });
});

test("een item met datums ver buiten de perioden schuift met zijn uren mee, en een zonder uren blijft", async () => {
  const outside = [
    ...short,
    withCell("Portfolio", 5, "Start", { date: "2031-04-01" }),
    withCell("Portfolio", 5, "Eind", { date: "2032-02-29" }),
    withCell("Portfolio", 8, "Start", { date: "1999-01-01" }),
    withIdleItems(12),
  ];
  await openWorkbook(registerWith(...outside));
  const seen = await register();
  const { now, changes } = await adopted(seen, outcomeOf(await compare(seen), "phasing"));
  const [moved = ""] = changes;
  const later = Number(/^P-4 shifted (\d+)$/u.exec(moved)?.[1]);
  expect([changes.length, later]).toEqual([1, 1]);
  const item = now.portfolio.initiatives.find(({ nr }) => nr === "P-4");
  expect([item?.start, item?.end]).toEqual([dayOf(2031, 7, 1), dayOf(2032, 5, 31)]);
});

describe("alles ligt vast", () => {
  const book = registerWith(...short, withColumnOf("Portfolio", "Status", "In uitvoering"));

  test("er is niets te kiezen: alleen inhuren helpt, en niets breekt", async () => {
    await openWorkbook(book);
    const seen = await register();
    expect(portfolioProblem(seen.portfolio)).toMatchObject({ open: 0, items: [] });
    const compared = await compare(seen);
    expect(compared.options.map(({ option, answer, outcome }) => [option, answer.status, outcome?.shortAfter])).toEqual(
      [
        ...["notDoing", "phasing"].map((option) => [option, "optimal", 60]),
        ["extraMeans", "optimal", 0],
        ["outsourcing", "optimal", 60],
        ["combined", "optimal", 0],
      ],
    );
    expect(compared.recommendation?.option).toBe("extraMeans");
    const { changes } = await adopted(seen, outcomeOf(compared, "extraMeans"));
    expect(changes).toEqual([]);
  });

  test("het beste met de mensen van nu is wat er ligt", async () => {
    await openWorkbook(book);
    const { portfolio } = await register();
    const { answer, beside } = await bestWithinMeans(solveInProcess, portfolio, portfolioProblem(portfolio));
    expect(answer).toMatchObject({ status: "optimal", choice: [] });
    expect(beside).toMatchObject({ ranked: [], onlyInBest: [], onlyInRanked: [], scoreOfBest: 0 });
  });
});

test("wie halverwege stopt, kan overnemen wat er al was; wat nog niet begonnen was, is er niet", async () => {
  await openWorkbook(registerWith(...short));
  const seen = await register();
  const stopping = new AbortController();
  const compared = await compare(seen, {
    signal: stopping.signal,
    onCompared: ({ option }) => option === "phasing" && stopping.abort(),
  });
  expect(compared.options.map(({ option, outcome }) => [option, outcome !== null])).toEqual([
    ...["notDoing", "phasing"].map((option) => [option, true]),
    ...["extraMeans", "outsourcing", "combined"].map((option) => [option, false]),
  ]);
  expect(compared.recommendation?.option).toBe("phasing");
  expect((await adopted(seen, outcomeOf(compared, "phasing"))).changes).toEqual(["P-4 shifted 1"]);
});

test("met 300 items komt het uit zoals het was uitgerekend, ook als de tijd op was", async () => {
  await openWorkbook(registerWith(...hireable, withItems(300)));
  const seen = await register();
  const compared = await compare(seen, { seconds: 3 });
  const notDoing = outcomeOf(compared, "notDoing");
  // Jurist heeft 150 uur per kwartaal, en zo'n 290 items vragen in Q1 gemiddeld 4 uur
  expect(notDoing.shortBefore).toBeGreaterThan(900);
  expect(notDoing.changes.length).toBeGreaterThan(100);
  await adopted(seen, notDoing);
  const combined = outcomeOf(await compare(await register(), { seconds: 1 }), "combined");
  expect(combined.shortAfter).toBe(0);
});
