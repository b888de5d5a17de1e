/** Answers one question about the choices beside the pane, and tells meanwhile what is known. */
import loadHighs from "highs";
import { answerTo } from "../../solver/answer";
import type { SolveAnswer, SolveProgress, SolveQuestion } from "../../solver/solver";

export type WorkerMessage =
  | { readonly kind: "progress"; readonly progress: SolveProgress }
  | { readonly kind: "answer"; readonly answer: SolveAnswer };

const tell = (message: WorkerMessage): void => postMessage(message);

addEventListener("message", ({ data: question }: MessageEvent<SolveQuestion>) => {
  answerTo(question, {
    load: () => loadHighs(),
    isStopped: () => false, // who stops it ends the worker
    onProgress: (progress) => tell({ kind: "progress", progress }),
  }).then((answer) => tell({ kind: "answer", answer }), reportError);
});
