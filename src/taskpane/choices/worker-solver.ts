/** The solver beside the pane: a question runs in a worker, so that the pane answers meanwhile and stopping is at once. */
import { type SolveProgress, type Solver, stoppedAt } from "../../solver/solver";
import type { WorkerMessage } from "./solve-worker";

/** How long (ms) a worker that answered waits for another question: HiGHS need not be loaded for each of a row of small ones. */
const PATIENCE = 10_000;

let waiting: { readonly worker: Worker; readonly timer: ReturnType<typeof setTimeout> } | null = null;

const takeWorker = (): Worker => {
  if (!waiting) return new Worker(new URL("./solve-worker.ts", import.meta.url));
  const { worker, timer } = waiting;
  clearTimeout(timer);
  waiting = null;
  return worker;
};

const letWait = (worker: Worker): void => {
  if (waiting) return worker.terminate();
  const timer = setTimeout(() => {
    waiting = null;
    worker.terminate();
  }, PATIENCE);
  waiting = { worker, timer };
};

/** Solves in a worker; fails where that breaks off or cannot be loaded. */
export const solveInWorker: Solver = (question, { signal, onProgress } = {}) =>
  new Promise((resolve, reject) => {
    if (signal?.aborted) return resolve({ status: "none" });
    let last: SolveProgress | null = null;
    const worker = takeWorker();
    const stop = (): void => {
      worker.terminate();
      resolve(stoppedAt(question.problem, last));
    };
    signal?.addEventListener("abort", stop, { once: true });
    worker.onmessage = ({ data }: MessageEvent<WorkerMessage>) => {
      if (data.kind === "progress") {
        last = data.progress;
        return onProgress?.(data.progress);
      }
      signal?.removeEventListener("abort", stop);
      letWait(worker);
      resolve(data.answer);
    };
    worker.onerror = ({ message }) => {
      signal?.removeEventListener("abort", stop);
      worker.terminate();
      reject(new Error(`solve-worker: ${message || "not loaded"}`)); // no message where it could not be loaded
    };
    worker.postMessage(question);
  });
