/** The solver beside the pane: a worker for each question, so that the pane answers meanwhile and stopping is at once. */
import { type SolveProgress, type Solver, stoppedAt } from "../../solver/solver";
import type { WorkerMessage } from "./solve-worker";

/** Solves in a worker; fails where that breaks off or cannot be loaded. */
export const solveInWorker: Solver = (question, { signal, onProgress } = {}) =>
  new Promise((resolve, reject) => {
    if (signal?.aborted) return resolve({ status: "none" });
    let last: SolveProgress | null = null;
    const worker = new Worker(new URL("./solve-worker.ts", import.meta.url));
    const end = (): void => {
      worker.terminate();
      signal?.removeEventListener("abort", stop);
    };
    const stop = (): void => {
      end();
      resolve(stoppedAt(question.problem, last));
    };
    signal?.addEventListener("abort", stop);
    worker.onmessage = ({ data }: MessageEvent<WorkerMessage>) => {
      if (data.kind === "progress") {
        last = data.progress;
        return onProgress?.(data.progress);
      }
      end();
      resolve(data.answer);
    };
    worker.onerror = ({ message }) => {
      end();
      reject(new Error(`solve-worker: ${message || "not loaded"}`)); // no message where it could not be loaded
    };
    worker.postMessage(question);
  });
