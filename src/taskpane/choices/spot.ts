/** What a person chose to solve: every tekort, a role of which hours lack, or that role in one period (a knelpunt). */
import type { MatchKey } from "../../domain/matching";
import type { PeriodKey } from "../../domain/period";

export type Spot =
  | { readonly kind: "all" }
  | { readonly kind: "role"; readonly role: MatchKey }
  | { readonly kind: "period"; readonly role: MatchKey; readonly period: PeriodKey };

export const everySpot: Spot = { kind: "all" };

/** Begins every key of a spot; the parts stand on lines of their own, which a match key never holds. */
const HEAD = "tekort";
const BETWEEN = "\n";

/** A spot as the text by which the view is opened for it. */
export const spotKey = (spot: Spot): string => {
  switch (spot.kind) {
    case "all":
      return HEAD;
    case "role":
      return [HEAD, spot.role].join(BETWEEN);
    case "period":
      return [HEAD, spot.role, spot.period].join(BETWEEN);
  }
};

/** The spot of such a text; null for any other. */
export const spotOf = (key: string): Spot | null => {
  const [head, role, period] = key.split(BETWEEN);
  if (head !== HEAD) return null;
  if (role === undefined) return everySpot;
  const ofRole = role as MatchKey;
  return period === undefined
    ? { kind: "role", role: ofRole }
    : { kind: "period", role: ofRole, period: period as PeriodKey };
};
