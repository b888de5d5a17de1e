/** The solver on the thread that asks: for small problems, and for Node. */
import loadHighs, { type Highs } from "highs";
import { answerTo } from "./answer";
import type { Solver } from "./solver";

let loaded: Promise<Highs> | null = null;

/** Solves on this thread, which is busy meanwhile: only what `onProgress` does can stop it. */
export const solveInProcess: Solver = (question, { signal, onProgress } = {}) =>
  answerTo(question, {
    load: () => (loaded ??= loadHighs()),
    isStopped: () => signal?.aborted ?? false,
    onProgress: (progress) => onProgress?.(progress),
  });
