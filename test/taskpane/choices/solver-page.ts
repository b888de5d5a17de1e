/** A page with the solver beside it, and what to ask it. */
import { municipalProblem } from "../../bench/choices/municipal-problem";
import type { SolveAnswer, SolveProgress } from "../../../src/solver/solver";
import { solveInWorker } from "../../../src/taskpane/choices/worker-solver";

export interface Asked {
  readonly answer: SolveAnswer;
  readonly progress: readonly SolveProgress[];
  /** Milliseconds between asking to stop and the answer; null where nobody did. */
  readonly stopMs: number | null;
  /** The longest time (ms) that the page could not answer. */
  readonly longestMs: number;
}

/** Asks for the choice of a municipal portfolio, and stops after so many milliseconds. */
const ask = async (items: number, roles: number, quarters: number, stopAfter: number | null): Promise<Asked> => {
  const problem = municipalProblem(1, { items, roles, quarters });
  const progress: SolveProgress[] = [];
  const stop = new AbortController();
  let [stopped, longestMs, last] = [0, 0, performance.now()];
  const pulse = setInterval(() => {
    const now = performance.now();
    longestMs = Math.max(longestMs, now - last);
    last = now;
  }, 5);
  const asked = solveInWorker({ problem }, { signal: stop.signal, onProgress: (each) => progress.push(each) });
  if (stopAfter !== null)
    setTimeout(() => {
      stopped = performance.now();
      stop.abort();
    }, stopAfter);
  const answer = await asked;
  clearInterval(pulse);
  return { answer, progress, stopMs: stopped === 0 ? null : performance.now() - stopped, longestMs };
};

Object.assign(globalThis, { ask });
