/** Why nothing goes together, and what lets an item in after all, worked out by hand. */
import { adjusted } from "../../src/domain/scenario/adjust";
import { portfolioProblem } from "../../src/domain/scenario/portfolio-problem";
import type { InitiativeId } from "../../src/domain/model";
import { hoursToLetIn } from "../../src/solver/let-in";
import { irreducible } from "../../src/solver/irreducible";
import { solveInProcess } from "../../src/solver/in-process";
import { aDemandRow, aDependency, anInitiative, aPortfolio, aSupplyRow, aWish } from "../support/builders";

/** Jurist 100 in Q1 en in Q2 van 2023. P-2 vraagt 70 en P-3 50 in Q1, P-4 60 in Q2; P-3 en P-4 kunnen tot Q2 schuiven. */
const latestStart = anInitiative({}).start;
const register = (dependencies = [aDependency("P-2", "P-5", { kind: "strengthens" })]) =>
  portfolioProblem(
    aPortfolio({
      initiatives: [
        anInitiative({ nr: "P-1" }),
        aWish("P-2", { latestStart }),
        aWish("P-3", { latestStart }),
        aWish("P-4", { latestStart }),
      ],
      supply: [aSupplyRow({ figures: { "2023-Q1": 100, "2023-Q2": 100 } })],
      demand: [
        aDemandRow({ nr: "P-2", figures: { "2023-Q1": 70 } }),
        aDemandRow({ nr: "P-3", figures: { "2023-Q1": 50 } }),
        aDemandRow({ nr: "P-4", figures: { "2023-Q2": 60 } }),
      ],
      dependencies,
    }),
  );
const pin = (kind: "in" | "out", nr: string) => ({ kind, item: nr.toLowerCase() as InitiativeId }) as const;

test("wat niet samengaat wordt genoemd, en niets dat er niets mee te maken heeft", async () => {
  const { problem } = adjusted(register(), [pin("in", "P-2"), pin("in", "P-3"), pin("in", "P-4")]);
  // P-2 en P-3 vragen in Q1 samen 120 van 100; P-4 staat daar buiten.
  expect(await irreducible(solveInProcess, problem)).toEqual([
    { kind: "done", candidate: 0 },
    { kind: "done", candidate: 1 },
    { kind: "capacity", cell: problem.cells.findIndex(({ period }) => period.key === "2023-Q1") },
  ]);
});

test("ook samenhang kan het zijn", async () => {
  const { problem } = adjusted(register([aDependency("P-2", "P-4", { kind: "excludes" })]), [
    pin("in", "P-2"),
    pin("in", "P-4"),
  ]);
  expect(await irreducible(solveInProcess, problem)).toEqual([
    { kind: "done", candidate: 0 },
    { kind: "done", candidate: 2 },
    { kind: "link", link: 0 },
  ]);
});

test("wat wel kan heeft geen reden", async () => {
  expect(await irreducible(solveInProcess, register().problem)).toEqual([]);
});

test("met zo weinig uren kan een item er toch bij", async () => {
  const { problem } = register();
  const found = await hoursToLetIn(solveInProcess, problem, [0, null, 0], 1);
  expect(found).toMatchObject({
    extra: [{ cell: problem.cells.findIndex(({ period }) => period.key === "2023-Q1"), hours: 20 }],
    isProven: true,
  });
});

test("waar samenhang in de weg staat helpen uren niet", async () => {
  const { problem } = register([aDependency("P-2", "P-3", { kind: "excludes" })]);
  expect(await hoursToLetIn(solveInProcess, problem, [0, null, 0], 1)).toBeNull();
});
