/** What people settled in dialogue: how things are as they stand then, and the question what is best with it held. */
import type { InitiativeId } from "../model";
import type { Portfolio } from "../portfolio";
import { type Adjustment, adjusted, type Pin } from "./adjust";
import { elastic } from "./let-in";
import { type Freedom, restricted } from "./options";
import { type ItemChange, type Outcome, outcomeOf } from "./outcome";
import { planOf } from "./plan";
import type { PortfolioProblem } from "./portfolio-problem";
import { type Choice, type Problem, type Way, wayOf } from "./problem";
import type { Question } from "./question";
import { concerned, type Scope, scopedProblem } from "./scope";

/** An item that is not done as planned. */
export interface Departure extends Pick<ItemChange, "kind" | "shift"> {
  readonly item: InitiativeId;
}

export interface Settled {
  /** The register with the capacities that were settled; items may be done in every way, and what they take lacks. */
  readonly found: PortfolioProblem;
  /** What is best: who is settled stays so, the others have the freedom that is left. */
  readonly question: Question;
}

/** The pins on items, by item. */
const pinsOf = (adjustments: readonly Adjustment[]): ReadonlyMap<InitiativeId, Pin> =>
  new Map(adjustments.flatMap((each) => (each.kind === "capacity" ? [] : [[each.item, each] as const])));

/** The register as it was settled. What may lack is still what lacks in the plan of today, so that no tekort is made by it. */
export const settle = (
  found: PortfolioProblem,
  adjustments: readonly Adjustment[],
  scope: Scope,
  freedom: Freedom,
): Settled => {
  const pinned = adjusted(found, adjustments);
  const scoped = scopedProblem({ ...found.problem, cells: pinned.problem.cells }, scope);
  const free = restricted(scoped, freedom);
  const pins = pinsOf(adjustments);
  const pinAt = (at: number): Pin | undefined => pins.get(found.items[at]?.id ?? ("" as InitiativeId));
  const held = [...found.items.keys()].filter((at) => pinAt(at));
  return {
    found: { ...pinned, problem: elastic({ ...free, candidates: found.problem.candidates }) },
    question: {
      scope,
      problem: {
        ...free,
        candidates: free.candidates.map((each, at) => {
          const [pin, candidate] = [pinAt(at), pinned.problem.candidates[at]];
          if (!pin || !candidate) return each;
          // how it is done stays free: as free as all else
          const ways = candidate.ways.filter(({ kind }) => pin.kind !== "in" || freedom.ways.includes(kind));
          return { ...candidate, ways };
        }),
      },
      concerned: new Set([...concerned(found.problem, scope), ...held]),
    },
  };
};

export interface Standing {
  readonly choice: Choice;
  /** Items that cannot be done as was said of them; they stand as planned. */
  readonly impossible: readonly InitiativeId[];
}

/** The way of a candidate that departs so from the plan: its place, null for not done; undefined where there is none. */
const wayFor = (ways: readonly Way[], { kind, shift }: Omit<Departure, "item">): number | null | undefined => {
  if (kind === "dropped") return null;
  const isMeant = (way: Way): boolean =>
    kind === "outsourced" ? way.kind === "outsourced" : way.kind !== "outsourced" && way.shift === shift;
  const at = ways.findIndex(isMeant);
  return at < 0 ? undefined : at;
};

/** What a pin says of its item; null where it leaves the way open. */
const saidBy = (pin: Adjustment): Omit<Departure, "item"> | null => {
  switch (pin.kind) {
    case "out":
      return { kind: "dropped", shift: 0 };
    case "outsource":
      return { kind: "outsourced", shift: 0 };
    case "shift":
      return { kind: "shifted", shift: pin.shift };
    case "in":
    case "capacity":
      return null;
  }
};

/** The plan of today with what departs from it and then what was settled, all else as it is: what a person sees at once. */
export const asItStands = (
  { problem, items }: Pick<PortfolioProblem, "problem" | "items">,
  departures: readonly Departure[],
  adjustments: readonly Adjustment[],
): Standing => {
  const departed = new Map(departures.map((each) => [each.item, each]));
  const pins = pinsOf(adjustments);
  const plan = planOf(problem);
  const impossible: InitiativeId[] = [];
  const choice = items.map(({ id }, at): number | null => {
    const ways = problem.candidates[at]?.ways ?? [];
    const planned = plan[at] ?? null;
    const pin = pins.get(id);
    const said = (pin && saidBy(pin)) ?? departed.get(id);
    const way = said ? wayFor(ways, said) : planned;
    if (way === undefined) {
      impossible.push(id);
      return planned;
    }
    return way === null && pin?.kind === "in" ? (planned ?? (ways.length > 0 ? 0 : null)) : way;
  });
  return { choice, impossible };
};

/** A choice of a problem in the places of another with the same candidates; null too for a way that it has not. */
export const sameWays = (from: Problem, choice: Choice, to: Problem): Choice =>
  to.candidates.map(({ ways }, at) => {
    const way = wayOf(from, choice, at);
    const place = way ? ways.indexOf(way) : -1;
    return place < 0 ? null : place;
  });

/** What a choice of a settled register brings; `of` is the problem in which the places of its ways are counted. */
export const settledOutcome = (
  portfolio: Portfolio,
  { found, question: { scope, concerned: moving } }: Settled,
  choice: Choice,
  of: Problem = found.problem,
): Outcome => {
  const { problem } = found;
  return outcomeOf(portfolio, found, { problem, scope, concerned: moving }, sameWays(of, choice, problem));
};
