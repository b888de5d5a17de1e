/** What is being worked out for the choices. It outlives the view, so that a person can look elsewhere meanwhile. */
import type { Portfolio } from "../../domain/portfolio";
import type { OptionKind } from "../../domain/scenario/options";
import { portfolioProblem } from "../../domain/scenario/portfolio-problem";
import type { Scope } from "../../domain/scenario/scope";
import { type ComparedOption, type ComparedOptions, compareOptions } from "../../solver/compare-options";
import type { Solver } from "../../solver/solver";
import { newStore, type Store } from "../session/store";

/** The options of one spot, as far as they are known. */
export interface Comparison {
  /** Of what they are: the key of a spot, and the register as it was then. */
  readonly key: string;
  readonly of: Portfolio;
  /** Those that were worked out so far. */
  readonly options: readonly ComparedOption[];
  readonly state: ComparisonState;
}

export type ComparisonState =
  | {
      readonly kind: "working";
      readonly option: OptionKind | null;
      /** How far its best is from the best at most; null as long as nothing is proven. */
      readonly gap: number | null;
      readonly isStopping: boolean;
    }
  | { readonly kind: "compared"; readonly compared: ComparedOptions; readonly isStopped: boolean }
  | { readonly kind: "failed" };

export interface DeskState {
  readonly comparison: Comparison | null;
}

export interface Desk extends Pick<Store<DeskState>, "get" | "subscribe"> {
  /** Works out the options of a scope; what was under way for another is given up. */
  readonly compare: (key: string, portfolio: Portfolio, scope: Scope) => Promise<void>;
  /** Keeps the best so far of the option that is worked out, and leaves the rest. */
  readonly stop: () => void;
}

/** How long each option may take, in seconds: what comes after it is mostly proof, and a person can stop before. */
const SECONDS = 15;

/** A desk on which a solver works. */
export const newDesk = (solver: Solver): Desk => {
  const { get, set, subscribe } = newStore<DeskState>({ comparison: null });
  let stopping = new AbortController();

  const change = (next: (before: Comparison) => Partial<Comparison>): void => {
    const { comparison } = get();
    if (comparison) set({ comparison: { ...comparison, ...next(comparison) } });
  };
  const progress = (option: OptionKind, gap: number | null): void =>
    change(({ state }) => (state.kind === "working" ? { state: { ...state, option, gap } } : {}));

  return {
    get,
    subscribe,
    compare: async (key, portfolio, scope) => {
      stopping.abort();
      const own = new AbortController();
      stopping = own;
      const ifCurrent = (act: () => void): void => {
        if (stopping === own) act();
      };
      const state: ComparisonState = { kind: "working", option: null, gap: null, isStopping: false };
      set({ comparison: { key, of: portfolio, options: [], state } });
      try {
        const compared = await compareOptions(solver, portfolio, portfolioProblem(portfolio), scope, {
          signal: own.signal,
          seconds: SECONDS,
          onProgress: (option, gap) => ifCurrent(() => progress(option, gap)),
          onCompared: (each) => ifCurrent(() => change(({ options }) => ({ options: [...options, each] }))),
        });
        const isStopped = own.signal.aborted;
        ifCurrent(() => change(() => ({ state: { kind: "compared", compared, isStopped } })));
      } catch (error) {
        ifCurrent(() => change(() => ({ state: { kind: "failed" } })));
        reportError(error);
      }
    },
    stop: () => {
      stopping.abort();
      change(({ state }) => (state.kind === "working" ? { state: { ...state, isStopping: true } } : {}));
    },
  };
};
