/** What waits on each other, clashes, or asks for the same (domain.md 1, rows 27 and 32). */
import { brokenByChoice, type ChoiceBreaks } from "./broken-by-choice";
import { type Breach, dependencyState } from "./dependency-state";
import { initiativesById, orderedInitiatives } from "./initiative-index";
import type { Initiative } from "./model";
import type { Dependency } from "./model/follow-up";
import { once } from "./once";
import type { Portfolio } from "./portfolio";
import { danglingNumbers } from "./references";
import {
  type PlaceClaims,
  placeClaims,
  type RoleClaim,
  roleClaims,
  type SourceClaim,
  sourceClaims,
} from "./shared-claims";
import { isOut } from "./status";
import { type WaitingCycle, waitingCycles } from "./waiting-cycles";

export interface BrokenDependency {
  readonly dependency: Dependency;
  readonly from: Initiative;
  readonly to: Initiative;
  /** Null where a day that it needs is not filled in. */
  readonly breach: Breach | null;
}

export interface Coherence {
  readonly cycles: readonly WaitingCycle[];
  /** What does not hold, and then what cannot be said. */
  readonly broken: readonly BrokenDependency[];
  readonly holding: number;
  /** Rows that ask nothing: an item of it is buiten, or its kind asks nothing of days. */
  readonly idle: number;
  readonly byChoice: ChoiceBreaks;
  readonly roles: readonly RoleClaim[];
  readonly places: PlaceClaims;
  readonly sources: readonly SourceClaim[];
  /** Rows of Samenhang with a number that no item bears, and such numbers in the whole register: findings of the check. */
  readonly dangling: { readonly here: number; readonly everywhere: number };
}

/** Everything about how items hang together that does not hold, or that several ask for. */
export const coherence = once((portfolio: Portfolio): Coherence => {
  const byId = initiativesById(portfolio);
  const found = portfolio.dependencies.flatMap((dependency) => {
    const [from, to] = [byId.get(dependency.from), byId.get(dependency.to)];
    return from && to ? [{ dependency, from, to, state: dependencyState(dependency.kind, from, to) }] : [];
  });
  const waits = found.filter(
    ({ dependency, from, to }) => dependency.kind === "finishFirst" && !isOut(from.status) && !isOut(to.status),
  );
  const count = (kind: "holds" | "idle"): number => found.filter(({ state }) => state.kind === kind).length;
  return {
    cycles: waitingCycles(waits, orderedInitiatives(portfolio)),
    broken: [
      ...found.flatMap(({ state, ...each }) => (state.kind === "broken" ? [{ ...each, breach: state.breach }] : [])),
      ...found.flatMap(({ state, ...each }) => (state.kind === "unknown" ? [{ ...each, breach: null }] : [])),
    ],
    holding: count("holds"),
    idle: count("idle"),
    byChoice: brokenByChoice(portfolio, waits),
    roles: roleClaims(portfolio),
    places: placeClaims(portfolio),
    sources: sourceClaims(portfolio),
    dangling: { here: portfolio.dependencies.length - found.length, everywhere: danglingNumbers(portfolio).length },
  };
});
