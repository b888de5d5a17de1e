/** What the desk tells while options are worked out, when it is stopped, and when it breaks off. */
import { solveInProcess } from "../../../src/solver/in-process";
import type { Solver } from "../../../src/solver/solver";
import { type Desk, newDesk } from "../../../src/taskpane/choices/desk";
import { aDemandRow, aPortfolio, aSupplyRow, aWish } from "../../support/builders";

/** Jurist 100 in Q1 van 2023; P-1 vraagt 70 en P-2 50. */
const portfolio = aPortfolio({
  initiatives: [aWish("P-1"), aWish("P-2")],
  supply: [aSupplyRow({ figures: { "2023-Q1": 100 } })],
  demand: [
    aDemandRow({ nr: "P-1", figures: { "2023-Q1": 70 } }),
    aDemandRow({ nr: "P-2", figures: { "2023-Q1": 50 } }),
  ],
});

const question = { key: "tekort", portfolio, scope: null };

/** Answers when it is let, with the plan as the best so far, or with nothing once it is stopped. */
const waitingSolver = () => {
  const waiting: (() => void)[] = [];
  const solver: Solver = (question, { signal, onProgress } = {}) =>
    signal?.aborted
      ? Promise.resolve({ status: "none" })
      : new Promise((resolve) => {
          onProgress?.({ choice: null, level: "value", value: 80, bound: 100, gap: 0.2 });
          const answer = (): void => void solveInProcess(question, { ...(signal && { signal }) }).then(resolve);
          signal?.addEventListener("abort", () => resolve({ status: "none" }));
          waiting.push(answer);
        });
  return { solver, letOne: () => waiting.shift()?.() };
};

const until = async (is: () => boolean): Promise<void> => {
  for (let tried = 0; !is() && tried < 1000; tried += 1) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(is()).toBe(true);
};

const stageOf = ({ comparison }: Desk) => comparison.get().stage;
const optionsOf = (desk: Desk): readonly string[] => {
  const stage = stageOf(desk);
  const options =
    stage.kind === "done" ? stage.result.options : stage.kind === "working" ? (stage.progress?.options ?? []) : [];
  return options.map(({ option }) => option);
};

test("de mogelijkheden komen een voor een, met hoe ver de volgende is", async () => {
  const { solver, letOne } = waitingSolver();
  const desk = newDesk(solver);
  const done = desk.comparison.ask(question);
  expect(desk.comparison.get().question).toBe(question);
  const working = () => {
    const stage = stageOf(desk);
    return stage.kind === "working" ? stage.progress : null;
  };
  await until(() => working()?.gap === 0.2);
  expect(working()).toMatchObject({ option: "notDoing", options: [] });
  letOne();
  await until(() => optionsOf(desk).length === 1);
  expect(working()).toMatchObject({ option: "phasing" });
  for (const count of [2, 3, 4, 5]) {
    letOne();
    await until(() => optionsOf(desk).length === count);
  }
  await done;
  expect(optionsOf(desk)).toEqual(["notDoing", "phasing", "extraMeans", "outsourcing", "combined"]);
  expect(stageOf(desk)).toMatchObject({ kind: "done", isStopped: false });
});

test("wie stopt houdt wat er al was, en hoort dat er gestopt is", async () => {
  const { solver, letOne } = waitingSolver();
  const desk = newDesk(solver);
  const done = desk.comparison.ask(question);
  letOne();
  await until(() => optionsOf(desk).length === 1);
  desk.comparison.stop();
  expect(stageOf(desk)).toMatchObject({ kind: "working", isStopping: true });
  await done;
  const statuses = ["optimal", "none", "none", "none", "none"].map((status) => ({ answer: { status } }));
  expect(stageOf(desk)).toMatchObject({ kind: "done", isStopped: true, result: { options: statuses } });
});

test("een nieuwe vraag geeft de vorige op, en die zegt niets meer", async () => {
  const { solver } = waitingSolver();
  const desk = newDesk(solver);
  const first = desk.comparison.ask(question);
  void desk.comparison.ask({ ...question, key: "tweede" });
  await first;
  expect(desk.comparison.get()).toMatchObject({ question: { key: "tweede" }, stage: { kind: "working" } });
  expect(optionsOf(desk)).toEqual([]);
});

test("een werker die afbreekt wordt gemeld, en niet verzwegen", async () => {
  const reported: unknown[] = [];
  const own = globalThis.reportError;
  globalThis.reportError = (error: unknown) => void reported.push(error);
  const broken = new Error("solve-worker: not loaded");
  const desk = newDesk(() => Promise.reject(broken));
  await desk.comparison.ask(question);
  globalThis.reportError = own;
  expect(stageOf(desk)).toEqual({ kind: "failed" });
  expect(reported).toEqual([broken]);
});
