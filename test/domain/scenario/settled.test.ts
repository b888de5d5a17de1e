/** What is settled in dialogue: how it stands at once, and what is asked with it held. */
import { matchKey } from "../../../src/domain/matching";
import type { InitiativeId } from "../../../src/domain/model";
import type { Adjustment } from "../../../src/domain/scenario/adjust";
import { type Freedom, freedoms } from "../../../src/domain/scenario/options";
import { planOf } from "../../../src/domain/scenario/plan";
import { portfolioProblem } from "../../../src/domain/scenario/portfolio-problem";
import { asItStands, type Departure, settle, settledOutcome } from "../../../src/domain/scenario/settled";
import { cents, value } from "../../../src/domain/quantity";
import { solveInProcess } from "../../../src/solver/in-process";
import { aDemandRow, aPortfolio, aSupplyRow, aWish, hoursReading, on, periodOf } from "../../support/builders";

const id = (nr: string) => matchKey(nr) as InitiativeId;

/**
 * Jurist 100 per kwartaal van 2023. In Q1 vraagt P-1 (uit te besteden voor 1.000 euro met 5 uur regie) 60, P-2 50 en P-3 40:
 * er ontbreken 50. P-4 vraagt planeconoom, van wie er 10 zijn per kwartaal, 8 in Q1. P-1 en P-3 schuiven niet.
 */
const stays = { latestStart: on("2023-01-01") };
const portfolio = aPortfolio({
  initiatives: [
    aWish("P-1", { ...stays, outsourcingPrice: value(cents(100_000)), outsourcingHours: hoursReading(5) }),
    aWish("P-2"),
    aWish("P-3", stays),
    aWish("P-4"),
  ],
  supply: [
    aSupplyRow({ role: "jurist", figures: { "2023-Q1": 100, "2023-Q2": 100, "2023-Q3": 100, "2023-Q4": 100 } }),
    aSupplyRow({ role: "planeconoom", figures: { "2023-Q1": 10, "2023-Q2": 10, "2023-Q3": 10, "2023-Q4": 10 } }),
  ],
  demand: [
    aDemandRow({ nr: "P-1", figures: { "2023-Q1": 60 } }),
    aDemandRow({ nr: "P-2", figures: { "2023-Q1": 50 } }),
    aDemandRow({ nr: "P-3", figures: { "2023-Q1": 40 } }),
    aDemandRow({ nr: "P-4", role: "planeconoom", figures: { "2023-Q1": 8 } }),
  ],
});
const found = portfolioProblem(portfolio);
const short = found.problem.cells.findIndex(({ role, period }) => role === "jurist" && period.key === "2023-Q1");

const standing = (adjustments: readonly Adjustment[], departures: readonly Departure[] = []) => {
  const settled = settle(found, adjustments, [short], freedoms.combined);
  const { choice, impossible } = asItStands(found, departures, adjustments);
  const { shortAfter, changes } = settledOutcome(portfolio, settled, choice);
  return { shortAfter, changes: changes.map(({ item, kind, shift }) => `${item.nr} ${kind} ${shift}`), impossible };
};

const best = async (adjustments: readonly Adjustment[], freedom: Freedom = freedoms.combined) => {
  const settled = settle(found, adjustments, [short], freedom);
  const answer = await solveInProcess({ problem: settled.question.problem });
  if (!("choice" in answer)) return answer.status;
  const { shortAfter, changes } = settledOutcome(portfolio, settled, answer.choice, settled.question.problem);
  return [shortAfter, ...changes.map(({ item, kind, shift }) => `${item.nr} ${kind} ${shift}`)];
};

test("wat er ligt is het plan, met wat ervan afwijkt en wat erna is vastgezet", () => {
  expect(standing([])).toEqual({ shortAfter: 50, changes: [], impossible: [] });
  expect(standing([], [{ item: id("P-1"), kind: "dropped", shift: 0 }])).toMatchObject({
    ...{ shortAfter: 0, changes: ["P-1 dropped 0"] },
  });
  // P-1 er weer in, P-2 een kwartaal later
  expect(
    standing(
      [
        { kind: "in", item: id("P-1") },
        { kind: "shift", item: id("P-2"), shift: 1 },
      ],
      [{ item: id("P-1"), kind: "dropped", shift: 0 }],
    ),
  ).toMatchObject({ shortAfter: 0, changes: ["P-2 shifted 1"] });
  expect(standing([{ kind: "outsource", item: id("P-1") }])).toMatchObject({
    ...{ shortAfter: 0, changes: ["P-1 outsourced 0"] },
  });
});

test("een ander aantal uren telt meteen", () => {
  const more = (hours: number) =>
    standing([{ kind: "capacity", role: "Jurist", period: periodOf("2023-Q1").key, hours }]).shortAfter;
  expect([more(30), more(-20)]).toEqual([20, 70]);
});

test("wat niet kan zoals het gezegd is, staat zoals gepland en wordt genoemd", () => {
  expect(standing([{ kind: "shift", item: id("P-3"), shift: 1 }])).toEqual({
    ...{ shortAfter: 50, changes: [], impossible: [id("P-3")] },
  });
});

test("het beste daarna houdt zich aan wat is vastgezet, ook van wie er niet om gevraagd was", async () => {
  // vrij: P-2 een kwartaal later laat 100 van 100 over, maar P-1 uitbesteden stelt niets uit en gaat voor
  expect(await best([])).toEqual([0, "P-1 outsourced 0"]);
  expect(await best([{ kind: "shift", item: id("P-1"), shift: 0 }])).toEqual([0, "P-2 shifted 1"]);
  expect(await best([{ kind: "shift", item: id("P-4"), shift: 2 }])).toEqual([0, "P-1 outsourced 0", "P-4 shifted 2"]);
});

test("wie erin moet, heeft de vrijheid van de anderen en niet meer", async () => {
  // alleen schrappen: zonder P-1 (60) of zonder P-2 (50) is het tekort van 50 weg, zonder P-3 (40) niet
  expect(await best([{ kind: "in", item: id("P-1") }], freedoms.notDoing)).toEqual([0, "P-2 dropped 0"]);
  expect(await best([{ kind: "in", item: id("P-2") }], freedoms.notDoing)).toEqual([0, "P-1 dropped 0"]);
  // zelf vastgezet mag meer dan de vrijheid die de anderen hebben
  expect(await best([{ kind: "outsource", item: id("P-1") }], freedoms.notDoing)).toEqual([0, "P-1 outsourced 0"]);
});

test("vastgezet zonder uitweg: het tekort mag blijven tot wat het in het plan is, en niet verder", async () => {
  const held: readonly Adjustment[] = [
    { kind: "shift", item: id("P-1"), shift: 0 },
    { kind: "shift", item: id("P-2"), shift: 0 },
    { kind: "in", item: id("P-3") },
  ];
  expect(await best(held)).toEqual([50]);
  // in Q2 vraagt niemand jurist, en met 60 uur minder past P-2 er niet
  const less: Adjustment = { kind: "capacity", role: "jurist", period: periodOf("2023-Q2").key, hours: -60 };
  expect(await best([less, { kind: "shift", item: id("P-2"), shift: 1 }])).toBe("infeasible");
});

test("het plan waar het naast staat blijft dat van nu", () => {
  const settled = settle(found, [{ kind: "out", item: id("P-2") }], [short], freedoms.combined);
  const outcome = settledOutcome(portfolio, settled, planOf(found.problem));
  expect(outcome).toMatchObject({ shortBefore: 50, shortAfter: 50, changes: [] });
});
