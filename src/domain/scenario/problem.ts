/**
 * The choice between items as plain numbers (domain.md 3.3): each candidate is done in one of its ways or not at all, within
 * hours per role and period, money per year and aard, and what holds between candidates. Places are indexes in the lists
 * of the problem.
 */
import type { MoneyNature } from "../model";
import type { Period } from "../period";

/** Hours and cents are computed from parts: what is less than this is rounding. */
export const NOISE = 1e-6;

/** A role in a period of which it is known how many hours there are. */
export interface CapacityCell {
  readonly role: string;
  readonly period: Period;
  /** Hours that are left for the candidates; negative where what is fixed takes more than there is. */
  readonly limit: number;
  /** How many hours may lack at most, beyond what can be hired; 0 where the candidates must fit. */
  readonly mayLack: number;
  /** How many hours more can be hired, and what each costs in cents; null where nothing can. */
  readonly hire: { readonly most: number; readonly centsPerHour: number; readonly budget: number | null } | null;
}

/** How many hours may lack of a cell of a register: as many as what is fixed takes more than there is. */
export const lackOfFixed = (limit: number): number => Math.max(0, 0 - limit);

/** Money of a source that may be spent in a year. */
export interface Budget {
  readonly source: string;
  readonly nature: MoneyNature | null;
  readonly year: number;
  /** In cents; what is left for the candidates, 0 where more was taken than there is. */
  readonly limit: number;
}

/** planned: as the register has it · shifted: later or earlier · outsourced: bought, with what is left to do ourselves. */
export type WayKind = "planned" | "shifted" | "outsourced";

/** One way of doing a candidate. */
export interface Way {
  readonly kind: WayKind;
  /** Periods after the planned start; negative is earlier. */
  readonly shift: number;
  /** Its first and last period, counted on the calendar of the problem; null where the register does not say. */
  readonly start: number | null;
  readonly end: number | null;
  readonly asks: readonly { readonly cell: number; readonly hours: number }[];
  /** What it takes of a budget, in cents; negative is what it brings. */
  readonly spends: readonly { readonly budget: number; readonly cents: number }[];
  /** What it costs beyond the plan, in cents. */
  readonly extraCost: number;
  /** It ends before the bestuursperiode does. */
  readonly isInTerm: boolean;
}

export interface Candidate {
  /** Tells candidates apart; of an item its id. */
  readonly key: string;
  /** Empty where what is fixed leaves none. */
  readonly ways: readonly Way[];
  /** Running, statutory or pinned: it is done in one of its ways. */
  readonly mustBeDone: boolean;
  /** Its score in tenths of a point, and a little for being done at all: what is gained by doing it. */
  readonly value: number;
  readonly isTopTen: boolean;
}

/**
 * finishFirst: `to` starts after `from` ends, and only when that is done · together: both start in one period, or neither is
 * done · excludes: not both · strengthens: doing both gains `value` more.
 */
export type Link =
  | { readonly kind: "finishFirst" | "together" | "excludes"; readonly from: number; readonly to: number }
  | { readonly kind: "strengthens"; readonly from: number; readonly to: number; readonly value: number };

export interface Problem {
  readonly candidates: readonly Candidate[];
  readonly cells: readonly CapacityCell[];
  readonly budgets: readonly Budget[];
  readonly links: readonly Link[];
}

/** For each candidate the place of its way; null is not done. */
export type Choice = readonly (number | null)[];

/** The way in which a candidate is done; undefined when it is not. */
export const wayOf = (problem: Problem, choice: Choice, candidate: number): Way | undefined => {
  const way = choice[candidate];
  return way === null || way === undefined ? undefined : problem.candidates[candidate]?.ways[way];
};

/** Whether two ways may stand beside each other; undefined is not done. */
export const linkHolds = ({ kind }: Link, from: Way | undefined, to: Way | undefined): boolean => {
  switch (kind) {
    case "finishFirst":
      return !to || (from !== undefined && (from.end === null || to.start === null || from.end < to.start));
    case "together":
      return from === undefined ? to === undefined : to !== undefined && from.start === to.start;
    case "excludes":
      return !from || !to;
    case "strengthens":
      return true;
  }
};
