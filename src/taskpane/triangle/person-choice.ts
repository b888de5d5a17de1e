/** What a person sees and can choose while typing a name for a role. */
import type { Candidate } from "../../domain/candidates";
import { matchKey } from "../../domain/matching";

export type Fit = "well" | "less" | "badly";

/** Whoever breaks a rule that is needed now does not fit; a lighter finding makes somebody fit less. */
export const fitOf = ({ issues }: Candidate): Fit =>
  issues.some(({ severity }) => severity === "now") ? "badly" : issues.length > 0 ? "less" : "well";

/** As many names as can be looked through; whoever is further on is found by typing. */
const MOST = 40;

export interface Offer {
  readonly shown: readonly Candidate[];
  readonly more: number;
}

/** The candidates whose name holds what is typed, in their order. */
export const offerFor = (candidates: readonly Candidate[], typed: string): Offer => {
  const sought = matchKey(typed);
  const all = candidates.filter(({ person }) => matchKey(person.name).includes(sought));
  return { shown: all.slice(0, MOST), more: Math.max(0, all.length - MOST) };
};

/** What Enter means: a name, or why there is none yet. */
export type Entered =
  | { readonly kind: "chosen"; readonly candidate: Candidate }
  | { readonly kind: "barred"; readonly candidate: Candidate }
  | { readonly kind: "unknown" }
  | { readonly kind: "several"; readonly count: number };

/** Resolves what is typed: the name itself, else the only one that holds it. */
export const enteredName = (candidates: readonly Candidate[], typed: string): Entered => {
  const exact = candidates.find(({ person }) => matchKey(person.name) === matchKey(typed));
  const { shown, more } = offerFor(candidates, typed);
  const candidate = exact ?? (shown.length === 1 ? shown[0] : undefined);
  if (candidate) return { kind: candidate.isBarred ? "barred" : "chosen", candidate };
  return shown.length === 0 ? { kind: "unknown" } : { kind: "several", count: shown.length + more };
};

/** The place of the next name that can be chosen, from none (-1) on; the same where there is none that way. */
export const nextPlace = ({ shown }: Offer, from: number, step: 1 | -1): number => {
  const places = shown.flatMap(({ isBarred }, place) => (isBarred ? [] : [place]));
  const ahead = step === 1 ? places.find((place) => place > from) : places.filter((place) => place < from).at(-1);
  return ahead ?? from;
};
