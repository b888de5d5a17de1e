/** Something that is worked out beside the pane: what is asked, how far it is, and what came of it. */
import { newStore, type Store } from "../session/store";

export type Stage<Progress, Result> =
  | { readonly kind: "idle" }
  | { readonly kind: "working"; readonly progress: Progress | null; readonly isStopping: boolean }
  | { readonly kind: "done"; readonly result: Result; readonly isStopped: boolean }
  | { readonly kind: "failed" };

export interface JobState<Question, Progress, Result> {
  /** The last that was asked; what is said is about it. */
  readonly question: Question | null;
  readonly stage: Stage<Progress, Result>;
}

export interface Job<Question, Progress, Result> extends Pick<
  Store<JobState<Question, Progress, Result>>,
  "get" | "subscribe"
> {
  /** Works out an answer; what was under way for another question is given up and says no more. */
  readonly ask: (question: Question) => Promise<void>;
  /** Ends it with the best so far. */
  readonly stop: () => void;
}

/** How work is told to stop, and tells how far it is. */
export interface JobConduct<Progress> {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

/** A kind of work of which one is under way at a time. It outlives the view, so that a person can look elsewhere meanwhile. */
export const newJob = <Question, Progress, Result>(
  work: (question: Question, conduct: JobConduct<Progress>) => Promise<Result>,
): Job<Question, Progress, Result> => {
  const { get, set, subscribe } = newStore<JobState<Question, Progress, Result>>({
    ...{ question: null, stage: { kind: "idle" } },
  });
  let stopping = new AbortController();
  return {
    get,
    subscribe,
    ask: async (question) => {
      stopping.abort();
      const own = new AbortController();
      stopping = own;
      const say = (stage: Stage<Progress, Result>): void => {
        if (stopping === own) set({ stage });
      };
      set({ question, stage: { kind: "working", progress: null, isStopping: false } });
      try {
        const result = await work(question, {
          signal: own.signal,
          onProgress: (progress) => say({ kind: "working", progress, isStopping: own.signal.aborted }),
        });
        say({ kind: "done", result, isStopped: own.signal.aborted });
      } catch (error) {
        say({ kind: "failed" });
        reportError(error);
      }
    },
    stop: () => {
      stopping.abort();
      const { stage } = get();
      if (stage.kind === "working") set({ stage: { ...stage, isStopping: true } });
    },
  };
};
