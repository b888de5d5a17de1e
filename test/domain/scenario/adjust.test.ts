/** What is settled about hours is reckoned at once: as in a register that has those hours. */
import { periodAfter } from "../../../src/domain/period";
import { hours, value } from "../../../src/domain/quantity";
import { seededRandom } from "../../../src/domain/random";
import { type Adjustment, adjusted } from "../../../src/domain/scenario/adjust";
import { judge } from "../../../src/domain/scenario/judge";
import { portfolioProblem } from "../../../src/domain/scenario/portfolio-problem";
import { readScenario, scenarioOutcome } from "../../../src/domain/scenario/scenario-rows";
import {
  aDemandRow,
  anInitiative,
  aPortfolio,
  aScenarioRow,
  aSupplyRow,
  aWish,
  periodOf,
} from "../../support/builders";

const roles = ["jurist", "planeconoom"] as const;
const quarters = ["2023-Q1", "2023-Q2", "2023-Q3", "2023-Q4"] as const;

type Hours = Readonly<Record<(typeof roles)[number], readonly number[]>>;

const registerOf = (seed: number, more: Hours) => {
  const random = seededRandom(seed);
  const below = (end: number): number => Math.floor(random() * end);
  const figures = (most: number, added: readonly number[] = []) =>
    Object.fromEntries(quarters.map((key, at) => [key, below(most) + (added[at] ?? 0)]));
  const [wished, fixed] = [1 + below(5), 1 + below(3)];
  return aPortfolio({
    initiatives: [
      ...Array.from({ length: wished }, (_, at) => aWish(`W-${at + 1}`)),
      ...Array.from({ length: fixed }, (_, at) => anInitiative({ nr: `V-${at + 1}` })),
    ],
    supply: roles.map((role) => aSupplyRow({ role, figures: figures(60, more[role]) })),
    demand: [
      ...Array.from({ length: wished }, (_, at) => `W-${at + 1}`),
      ...Array.from({ length: fixed }, (_, at) => `V-${at + 1}`),
    ].flatMap((nr) => roles.map((role) => aDemandRow({ nr, role, figures: figures(40) }))),
  });
};

const none: Hours = { jurist: [0, 0, 0, 0], planeconoom: [0, 0, 0, 0] };

test("een keuze wordt in wat is vastgezet hetzelfde beoordeeld als in het register dat die uren heeft", () => {
  let lacking = 0;
  for (let seed = 1; seed <= 100; seed += 1) {
    const random = seededRandom(1000 + seed);
    const more: Hours = {
      jurist: quarters.map(() => Math.floor(random() * 121) - 60),
      planeconoom: quarters.map(() => Math.floor(random() * 121) - 60),
    };
    // achter de balans is het aanbod dat van een jaar eerder
    const adjustments = roles.flatMap((role) =>
      quarters.flatMap((key, at): readonly Adjustment[] =>
        [periodOf(key), periodAfter(periodOf(key), 4)].map((of) => ({
          ...{ kind: "capacity", role, period: of.key, hours: more[role][at] ?? 0 },
        })),
      ),
    );
    const local = adjusted(portfolioProblem(registerOf(seed, none)), adjustments);
    const fresh = portfolioProblem(registerOf(seed, more));
    const choice = fresh.problem.candidates.map(({ ways }) => {
      const at = Math.floor(random() * (ways.length + 1)) - 1;
      return at < 0 ? null : at;
    });
    const exact = judge(fresh.problem, choice);
    expect(judge(local.problem, choice)).toEqual(exact);
    expect(local.basis).toEqual(fresh.basis);
    if (exact.levels.shortage < 0) lacking += 1;
  }
  expect(lacking).toBeGreaterThan(50);
});

test("een bewaard scenario laat de uren te kort komen die het meer vraagt dan er is", () => {
  // jurist: V-1 (vastgelegd) vraagt 70, W-1 50; er is 100, en in het scenario 40 minder: 60 te kort, waarvan 10 door wat vastligt
  const portfolio = aPortfolio({
    initiatives: [aWish("W-1"), anInitiative({ nr: "V-1" })],
    supply: [aSupplyRow({ figures: { "2023-Q1": 100, "2023-Q2": 100 } })],
    demand: [
      aDemandRow({ nr: "W-1", figures: { "2023-Q1": 50 } }),
      aDemandRow({ nr: "V-1", figures: { "2023-Q1": 70 } }),
    ],
  });
  const found = portfolioProblem(portfolio);
  const less = aScenarioRow({
    ...{ act: "capacity", nr: "", role: "jurist", period: periodOf("2023-Q1"), hours: value(hours(-40)) },
  });
  const drop = aScenarioRow({ act: "drop", nr: "W-1" });
  const shortage = (rows: Parameters<typeof readScenario>[1]) => {
    const { levels, cells, shortAfter } = scenarioOutcome(portfolio, readScenario(found, rows));
    expect(cells.reduce((sum, each) => sum + each.shortAfter, 0)).toBe(shortAfter);
    return [shortAfter, levels.shortage];
  };
  expect(shortage([])).toEqual([20, -20]);
  expect(shortage([less])).toEqual([60, -60]);
  expect(shortage([less, drop])).toEqual([10, -10]);
  expect(shortage([drop])).toEqual([0, 0]);
});
