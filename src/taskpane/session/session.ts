/** What the pane knows while it is open, and what a person can do with it: the one place where its state changes. */
import { runGoTo } from "../../actions/go-to";
import type { Outcome } from "../../actions/outcome";
import { runReadRegister } from "../../actions/read-register";
import type { Register } from "../../actions/register";
import { runWatch, touchesRegister } from "../../actions/watch-register";
import type { Day } from "../../domain/quantity";
import type { Refusal } from "../../messages/refusal";
import { frameTexts, type ViewName } from "../../messages/pane/frame";
import type { Speech } from "../../messages/speech";
import type { Seen } from "../../workbook/excel/watch";
import type { Place } from "../../workbook/raw-table";
import { newStore, type Store } from "./store";

/** The register as it was last read. */
export type Loaded =
  | { readonly kind: "reading" }
  | { readonly kind: "read"; readonly register: Register }
  | { readonly kind: "refused"; readonly refusal: Refusal }
  | { readonly kind: "failed" };

export interface Notice {
  readonly intent: "info" | "success" | "warning" | "error";
  readonly text: string;
}

/** Work that is under way. */
export interface Busy {
  readonly what: string;
  readonly progress: { readonly done: number; readonly of: number } | null;
  readonly isStopping: boolean;
}

export interface SessionState {
  readonly loaded: Loaded;
  /** Set while the register is read again and the last one is still shown. */
  readonly isRefreshing: boolean;
  /** Who changed the register after it was read. */
  readonly changed: "self" | "other" | null;
  /** How many changes of the register by another author were told of since the pane was opened, and when that was. */
  readonly byOthers: number;
  readonly openedAt: Date;
  /** Excel does not tell of changes: the pane shows what was read until it is asked to read again. */
  readonly isUnaware: boolean;
  readonly busy: Busy | null;
  readonly notice: Notice | null;
  readonly view: ViewName;
  /** What a view is opened for, such as the Nr of an item; it says what it does with it. */
  readonly aim: string | null;
}

/** How an action is told to stop, and how it tells how far it is. */
export interface Conduct {
  readonly signal: AbortSignal;
  readonly progress: (done: number, of: number) => void;
}

export interface Work<T> {
  /** What is being done, as a person says it: "Besluitbladen maken". */
  readonly what: string;
  readonly run: (conduct: Conduct) => Promise<Outcome<T>>;
  /** The sentence for when it is done; absent: nothing is said. */
  readonly said?: (result: T, sheets: readonly string[]) => string;
}

export interface Session extends Pick<Store<SessionState>, "get" | "subscribe"> {
  readonly speech: Speech;
  readonly today: () => Day;
  /** Reads the register again. */
  readonly refresh: () => Promise<void>;
  /**
   * Does one thing at a time that a person asked for; shows that it is at work and why it was refused, and reads the
   * register again when it is done. Gives null while something else is at work.
   */
  readonly perform: <T>(work: Work<T>) => Promise<Outcome<T> | null>;
  /** Stops what is under way, as soon as it can be left without a trace. */
  readonly stop: () => void;
  /** Selects a place in the workbook. */
  readonly goTo: (place: Pick<Place, "sheet" | "address">) => Promise<void>;
  readonly open: (view: ViewName, aim?: string) => void;
  readonly say: (notice: Notice | null) => void;
  /** Takes note of every change in the workbook from now on, or says that it cannot. */
  readonly watch: () => Promise<void>;
}

/** Own changes are read once the person has paused this long (ms), unless reading takes longer than they would like to wait. */
const PAUSE = 600;
const LONG_READING = 700;

export const newSession = (
  speech: Speech,
  today: () => Day,
  loaded: Loaded = { kind: "reading" },
  view: ViewName = "overview",
): Session => {
  const texts = frameTexts[speech.language];
  const { get, set, subscribe } = newStore<SessionState>({
    ...{ loaded, view, isRefreshing: false, changed: null, isUnaware: false, busy: null, notice: null, aim: null },
    ...{ byOthers: 0, openedAt: new Date() },
  });
  let stopping = new AbortController();
  let soon: ReturnType<typeof setTimeout> | undefined;
  let lastReading = 0;

  const refresh = async (): Promise<void> => {
    clearTimeout(soon);
    if (get().isRefreshing) return;
    set({ isRefreshing: true, changed: null });
    const begun = performance.now();
    const outcome = await runReadRegister(today());
    lastReading = performance.now() - begun;
    set({ isRefreshing: false, loaded: loadedOf(outcome) });
    if (outcome.kind === "failed") reportError(outcome.cause);
  };

  const tell = <T>(outcome: Outcome<T>, said: Work<T>["said"]): void => {
    switch (outcome.kind) {
      case "done":
        return set({ notice: said ? { intent: "success", text: said(outcome.result, outcome.sheets) } : null });
      case "refused":
        return set({ notice: { intent: "warning", text: speech.refusalText(outcome.refusal) } });
      case "failed":
        set({ notice: { intent: "error", text: texts.failed } });
        reportError(outcome.cause);
    }
  };

  const perform = async <T>({ what, run, said }: Work<T>): Promise<Outcome<T> | null> => {
    if (get().busy) return null;
    stopping = new AbortController();
    set({ busy: { what, progress: null, isStopping: false }, notice: null });
    const progress = (done: number, of: number): void => {
      const { busy } = get();
      if (busy) set({ busy: { ...busy, progress: { done, of } } });
    };
    const outcome = await run({ signal: stopping.signal, progress });
    set({ busy: null });
    tell(outcome, said);
    if (outcome.kind === "done" || isOutdated(outcome)) await refresh();
    return outcome;
  };

  const see = (seen: Seen): void => {
    const state = get();
    if (state.loaded.kind === "read" && !touchesRegister(seen, state.loaded.register)) return;
    if (seen.by === "other") return set({ changed: "other", byOthers: state.byOthers + 1 });
    if (state.busy) return;
    if (lastReading > LONG_READING) return set({ changed: state.changed ?? "self" });
    clearTimeout(soon);
    soon = setTimeout(() => void refresh(), PAUSE);
  };

  return {
    speech,
    today,
    get,
    subscribe,
    refresh,
    perform,
    stop: () => {
      const { busy } = get();
      stopping.abort();
      if (busy) set({ busy: { ...busy, isStopping: true } });
    },
    goTo: async (place) => tell(await runGoTo(place), undefined),
    open: (view, aim) => set({ view, aim: aim ?? null, notice: null }),
    say: (notice) => set({ notice }),
    watch: async () => {
      const outcome = await runWatch(see);
      set({ isUnaware: outcome.kind !== "done" });
      if (outcome.kind === "failed") reportError(outcome.cause);
    },
  };
};

const loadedOf = (outcome: Outcome<Register>): Loaded => {
  switch (outcome.kind) {
    case "done":
      return { kind: "read", register: outcome.result };
    case "refused":
      return { kind: "refused", refusal: outcome.refusal };
    case "failed":
      return { kind: "failed" };
  }
};

/** Whether it was refused because the workbook is no longer what the pane shows. */
const isOutdated = <T>(outcome: Outcome<T>): boolean =>
  outcome.kind === "refused" && outdated.has(outcome.refusal.code);

const outdated: ReadonlySet<Refusal["code"]> = new Set([
  "changedMeanwhile",
  "decisionStands",
  "roundOpen",
  "noRoundOpen",
  "unanswered",
]);
