/** Answers questions about the choices beside the pane, one after the other, and tells meanwhile what is known. */
import loadHighs, { type Highs } from "highs";
import { answerTo } from "../../solver/answer";
import type { SolveAnswer, SolveProgress, SolveQuestion } from "../../solver/solver";

export type WorkerMessage =
  | { readonly kind: "progress"; readonly progress: SolveProgress }
  | { readonly kind: "answer"; readonly answer: SolveAnswer };

const tell = (message: WorkerMessage): void => postMessage(message);

let loaded: Promise<Highs> | null = null;

addEventListener("message", ({ data: question }: MessageEvent<SolveQuestion>) => {
  answerTo(question, {
    load: () => (loaded ??= loadHighs()),
    isStopped: () => false, // who stops it ends the worker
    onProgress: (progress) => tell({ kind: "progress", progress }),
  }).then((answer) => tell({ kind: "answer", answer }), reportError);
});
