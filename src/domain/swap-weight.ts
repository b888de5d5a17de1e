/** At which weight two neighbours of the ranking change places (domain.md 3.1): how near a rank is to another. */
import { standing, type UsedCriterion } from "./criteria";
import { type Fraction, fraction } from "./quantity";
import type { RankedInitiative, Ranking } from "./ranking";

/** The nearest weight at which an item and the one below it score the same, all other weights keeping their proportions. */
export interface Swap {
  readonly below: RankedInitiative;
  readonly criterion: UsedCriterion;
  /** The part of all weights at which they are equal; `criterion.share` is what it is now. */
  readonly share: Fraction;
  /** The weight itself at which they are, in the unit of the table. */
  readonly weight: number;
}

/** What a row of the ranking says of its neighbour: equal now · changes places at a weight · never by one weight alone. */
export type Neighbour =
  | { readonly kind: "equal"; readonly below: RankedInitiative }
  | ({ readonly kind: "swaps" } & Swap)
  | { readonly kind: "never"; readonly below: RankedInitiative };

const standingsOf = ({ criteria }: RankedInitiative, used: readonly UsedCriterion[]): readonly number[] =>
  used.map((criterion, at) => {
    const value = criteria[at]?.value ?? null;
    return value === null ? 0 : standing(criterion, value);
  });

const swapsOf = (
  above: readonly number[],
  below: readonly number[],
  used: readonly UsedCriterion[],
): readonly Omit<Swap, "below">[] => {
  const difference = (at: number): number => (above[at] ?? 0) - (below[at] ?? 0);
  const total = used.reduce((sum, { share }, at) => sum + share * difference(at), 0);
  return used.flatMap((criterion, at) => {
    const rest = 1 - criterion.share;
    if (rest <= 0) return [];
    const others = (total - criterion.share * difference(at)) / rest;
    const share = -others / (difference(at) - others);
    const isWeight = Number.isFinite(share) && share >= 0 && share < 1;
    const otherWeights = (criterion.weight / criterion.share) * rest;
    return isWeight ? [{ criterion, share: fraction(share), weight: (share / (1 - share)) * otherWeights }] : [];
  });
};

const moved = ({ criterion, share }: Omit<Swap, "below">): number => Math.abs(share - criterion.share);

/** What each ranked row says of the one below it, in the order of the scores; the last has none. */
export const neighbours = ({ rows, criteria }: Ranking): ReadonlyMap<RankedInitiative, Neighbour> => {
  const ranked = rows.filter(({ rank }) => rank.kind === "ranked");
  const standings = new Map(ranked.map((row) => [row, standingsOf(row, criteria)]));
  return new Map(
    ranked.slice(0, -1).flatMap((row, at): readonly (readonly [RankedInitiative, Neighbour])[] => {
      const below = ranked[at + 1];
      if (!below) return [];
      if (row.score === below.score) return [[row, { kind: "equal", below }]];
      const swaps = swapsOf(standings.get(row) ?? [], standings.get(below) ?? [], criteria);
      const [nearest] = [...swaps].sort((a, b) => moved(a) - moved(b));
      return [[row, nearest ? { kind: "swaps", below, ...nearest } : { kind: "never", below }]];
    }),
  );
};
