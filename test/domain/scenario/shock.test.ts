import {
  periodOf,
  aDemandRow,
  aFinanceRow,
  anInitiative,
  aPortfolio,
  aResource,
  aSupplyRow,
  aWish,
} from "../../support/builders";
import { judge } from "../../../src/domain/scenario/judge";
import { portfolioProblem } from "../../../src/domain/scenario/portfolio-problem";
import { shockQuestion } from "../../../src/domain/scenario/shock";

/** Jurist 100 in elk kwartaal; P-2 (top 10) vraagt 40 in Q1, P-3 60 in Q1, P-4 130 in Q2: dat tekort van 30 was er al. */
const found = portfolioProblem(
  aPortfolio({
    initiatives: [anInitiative({ nr: "P-1" }), aWish("P-2", { topTen: 1 }), aWish("P-3"), aWish("P-4")],
    supply: [aSupplyRow({ figures: { "2023-Q1": 100, "2023-Q2": 100, "2023-Q3": 100, "2023-Q4": 100 } })],
    demand: [
      aDemandRow({ nr: "P-2", figures: { "2023-Q1": 40 } }),
      aDemandRow({ nr: "P-3", figures: { "2023-Q1": 60 } }),
      aDemandRow({ nr: "P-4", figures: { "2023-Q2": 130 } }),
    ],
  }),
);
const asked = (hours: number, role = "jurist") => ({
  name: "Opvang",
  asks: [{ role, period: periodOf("2023-Q1").key, hours }],
});

test("de schok neemt zijn uren eerst, en een tekort dat er al was is niet van hem", () => {
  const { question, found: with_ } = shockQuestion(found, asked(20));
  const [q1, q2] = question.problem.cells;
  expect([q1?.limit, q1?.mayLack]).toEqual([80, 20]);
  expect([q2?.limit, q2?.mayLack]).toEqual([130, 0]);
  expect(with_.basis[0]).toEqual({ supply: 100, fixed: 20 });
  expect(judge(question.problem, [0, 0, 0]).levels.shortage).toBe(-20);
});

test("de top 10 wijkt niet, een ander wel", () => {
  const [topTen, other] = shockQuestion(found, asked(20)).question.problem.candidates;
  expect([topTen?.mustBeDone, topTen?.ways.length]).toEqual([true, 1]);
  expect([other?.mustBeDone, (other?.ways.length ?? 0) > 1]).toEqual([false, true]);
});

test("wat hij van een onbekende rol vraagt wordt genoemd", () => {
  expect(shockQuestion(found, asked(20, "tolk")).unplaced).toHaveLength(1);
  expect(shockQuestion(found, asked(20)).unplaced).toEqual([]);
});

test("een bron die het plan al overschrijdt, dwingt niemand te wijken", () => {
  const overspent = portfolioProblem(
    aPortfolio({
      initiatives: [aWish("P-2", { topTen: 1 }), aWish("P-3")],
      supply: [aSupplyRow({ figures: { "2023-Q1": 100, "2023-Q2": 100 } })],
      demand: [
        aDemandRow({ nr: "P-2", figures: { "2023-Q1": 40 } }),
        aDemandRow({ nr: "P-3", figures: { "2023-Q1": 20 } }),
      ],
      resources: [aResource("Ruimte", { 2023: 1000 }, { nature: "incidental" })],
      finances: ["P-2", "P-3"].map((nr) => aFinanceRow("funding", { 2023: 900 }, { nr, source: "Ruimte" })),
    }),
  );
  // samen 1800 van 1000: dat was al zo, en de schok van 20 uur past naast 60 van 100
  const { problem } = shockQuestion(overspent, asked(20)).question;
  expect(judge(problem, [0, 0]).violations).toEqual([]);
});
