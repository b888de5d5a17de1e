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

/** How long (ms) what is told stays before the next: more often nobody reads it, and drawing it takes time too. */
const PACE = 200;

/** Passes on the first that is told, and from then on the last at each pace; `end` drops what was not passed on yet. */
const paced = <T>(pass: (told: T) => void): { readonly tell: (told: T) => void; readonly end: () => void } => {
  let last: { readonly told: T } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const next = (): void => {
    timer = last ? setTimeout(next, PACE) : undefined;
    if (last) pass(last.told);
    last = null;
  };
  return {
    tell: (told) => {
      last = { told };
      if (timer === undefined) next();
    },
    end: () => clearTimeout(timer),
  };
};

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
      const { tell, end } = paced<Progress>((progress) =>
        say({ kind: "working", progress, isStopping: own.signal.aborted }),
      );
      set({ question, stage: { kind: "working", progress: null, isStopping: false } });
      try {
        const result = await work(question, { signal: own.signal, onProgress: tell });
        end();
        say({ kind: "done", result, isStopped: own.signal.aborted });
      } catch (error) {
        end();
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
