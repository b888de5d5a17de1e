/** The sources of Middelen, and the dekking that items claim from each. */
import type { AmountSum } from "./amount-sum";
import { yearSum } from "./finance-lines";
import { groupBy } from "./group-by";
import { type MatchKey, matchKey } from "./matching";
import type { MoneyNature, Resource } from "./model";
import { type Claim, moneyClaims } from "./money-claims";
import { inNaturalOrder } from "./natural-order";
import { once } from "./once";
import type { Portfolio } from "./portfolio";

/** The rows of Middelen of one source and nature: mostly one. */
export interface FundingSource {
  readonly source: string;
  readonly nature: MoneyNature | null;
  readonly rows: readonly Resource[];
  /** It has a Stand, so that what is left goes on to the next year. */
  readonly isReserve: boolean;
  readonly claims: readonly Claim[];
}

/**
 * Dekking of which it cannot be said what it is taken from. noSource: no Bron · unknownSource: Middelen does not know it ·
 * whichNature: Middelen knows it under several natures, and the row has none of them.
 */
export interface Unplaced {
  readonly claim: Claim;
  readonly reason: "noSource" | "unknownSource" | "whichNature";
}

export interface FundingSources {
  readonly sources: readonly FundingSource[];
  readonly unplaced: readonly Unplaced[];
}

const identity = (source: string, nature: MoneyNature | null): string => `${matchKey(source)} ${nature}`;

type Place = { readonly source: string } | { readonly reason: Unplaced["reason"] };

/** The source that a claim is on: that of its own nature, or the only one of that name. */
const placeOf = ({ row }: Claim, byName: ReadonlyMap<MatchKey, readonly Resource[]>): Place => {
  if (row.source === "") return { reason: "noSource" };
  const natures = [...new Set((byName.get(matchKey(row.source)) ?? []).map(({ nature }) => nature))];
  const [only, ...more] = natures;
  if (only === undefined) return { reason: "unknownSource" };
  if (natures.includes(row.nature)) return { source: identity(row.source, row.nature) };
  return more.length === 0 ? { source: identity(row.source, only) } : { reason: "whichNature" };
};

/** Every source of Middelen in natural order with the claims on it, and the dekking that is on none of them. */
export const fundingSources = once((portfolio: Portfolio): FundingSources => {
  const { resources } = portfolio;
  const byName = groupBy(resources, ({ source }) => matchKey(source));
  const placed = moneyClaims(portfolio)
    .claims.filter(({ row }) => row.kind === "funding")
    .map((claim) => ({ claim, place: placeOf(claim, byName) }));
  const claimsOn = groupBy(placed, ({ place }) => ("source" in place ? place.source : null));
  const sources = [...groupBy(resources, ({ source, nature }) => identity(source, nature))].flatMap(([key, rows]) =>
    rows.slice(0, 1).map(({ source, nature }): FundingSource => ({
      source,
      nature,
      rows,
      isReserve: rows.some(({ balance }) => balance.kind !== "empty"),
      claims: (claimsOn.get(key) ?? []).map(({ claim }) => claim),
    })),
  );
  return {
    sources: inNaturalOrder(sources, ({ source }) => source),
    unplaced: placed.flatMap(({ claim, place }) => ("reason" in place ? [{ claim, reason: place.reason }] : [])),
  };
});

/** What some claims ask of a year together. */
export const claimed = (claims: readonly Claim[], year: number): AmountSum =>
  yearSum(
    claims.map(({ row }) => row),
    year,
  );
