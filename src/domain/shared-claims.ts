/** What several items of different bestuurlijk opdrachtgevers ask of the same: a role, a place or a source (domain.md 1, row 27). */
import { capacityBalance } from "./capacity";
import { claimed, fundingSources } from "./funding-sources";
import { groupBy } from "./group-by";
import { initiativesById, orderedInitiatives } from "./initiative-index";
import { type MatchKey, matchKey } from "./matching";
import type { Initiative, RowId } from "./model";
import { inNaturalOrder } from "./natural-order";
import type { Portfolio } from "./portfolio";
import { type Cents, cents, type Day, day } from "./quantity";
import { reserveRun } from "./reserve-run";
import type { RolePeriod } from "./role-period";
import { yearSum } from "./finance-lines";
import { namesIn } from "./staff";
import { isOut } from "./status";

/** The items of one claim by who wants them; `holder` is empty for those without any. */
export interface ByHolder {
  readonly holder: string;
  readonly nrs: readonly string[];
}

export interface RoleClaim {
  readonly cell: RolePeriod;
  readonly claimants: readonly ByHolder[];
}

export interface PlaceClaim {
  readonly place: string;
  readonly from: Day;
  readonly until: Day;
  readonly claimants: readonly ByHolder[];
  readonly row: RowId;
}

export interface SourceClaim {
  readonly source: string;
  readonly year: number;
  readonly asked: Cents;
  /** What there is; null where the register does not say. */
  readonly there: Cents | null;
  readonly claimants: readonly ByHolder[];
  readonly row: RowId;
}

/** Who wants an item: its bestuurlijk opdrachtgever, and without one its first portefeuillehouder. */
const holderOf = ({ politicalSponsor, portfolioHolders }: Initiative): string =>
  politicalSponsor[0] ?? portfolioHolders[0] ?? "";

/** The items by holder; null where no two of them have different ones. */
const claimantsOf = (items: readonly Initiative[]): readonly ByHolder[] | null => {
  const groups = [...groupBy([...new Set(items)], (each) => matchKey(holderOf(each))).values()];
  const claimants = groups.map((own) => ({ holder: own[0] ? holderOf(own[0]) : "", nrs: own.map(({ nr }) => nr) }));
  const known = claimants.filter(({ holder }) => holder !== "");
  return known.length < 2 ? null : inNaturalOrder(claimants, ({ holder }) => holder);
};

/** Roles in a period with a tekort (vastgelegd + gewenst) that items of different holders ask, worst first. */
export const roleClaims = (portfolio: Portfolio): readonly RoleClaim[] => {
  const byId = initiativesById(portfolio);
  return capacityBalance(portfolio)
    .views.all.withLine.worst.filter(({ verdict }) => verdict === "shortage")
    .flatMap((cell) => {
      const claimants = claimantsOf(cell.contributions.flatMap(({ initiative }) => byId.get(initiative) ?? []));
      return claimants ? [{ cell, claimants }] : [];
    });
};

interface Stay {
  readonly item: Initiative;
  readonly holder: MatchKey;
  readonly from: Day;
  readonly until: Day;
}

const stayOf = (item: Initiative): readonly Stay[] =>
  item.start !== null && item.end !== null && item.start <= item.end
    ? [{ item, holder: matchKey(holderOf(item)), from: item.start, until: item.end }]
    : [];

/** Whether items of two different holders are there at the same time. */
const clash = (a: Stay, b: Stay): boolean =>
  a.from <= b.until && b.from <= a.until && a.holder !== b.holder && a.holder !== "" && b.holder !== "";

/** Runs of stays of which each meets one before it, in order of their start. */
const runsOf = (stays: readonly Stay[]): readonly (readonly Stay[])[] => {
  const runs: Stay[][] = [];
  let until = -Infinity;
  for (const stay of [...stays].sort((a, b) => a.from - b.from)) {
    const run = runs.at(-1);
    if (run && stay.from <= until) run.push(stay);
    else runs.push([stay]);
    until = Math.max(until, stay.until);
  }
  return runs;
};

const clashIn = (place: string, run: readonly Stay[]): readonly PlaceClaim[] => {
  const clashing = run.filter((stay) => run.some((other) => clash(stay, other)));
  const claimants = claimantsOf(clashing.map(({ item }) => item));
  const [first] = clashing;
  if (!claimants || !first) return [];
  const pairs = run.flatMap((a) => run.filter((b) => clash(a, b)).map((b) => [a, b] as const));
  const from = Math.min(...pairs.map(([a, b]) => Math.max(a.from, b.from)));
  const until = Math.max(...pairs.map(([a, b]) => Math.min(a.until, b.until)));
  return [{ place, from: day(from), until: day(until), claimants, row: first.item.row }];
};

export interface PlaceClaims {
  readonly claims: readonly PlaceClaim[];
  /** Items with a place and without a Start and Eind in order: of them it cannot be said. */
  readonly withoutDays: number;
}

/** Places (Kern of wijk, or what Samenhang calls the same one) where items of different holders are at the same time. */
export const placeClaims = (portfolio: Portfolio): PlaceClaims => {
  const counted = orderedInitiatives(portfolio).filter(({ status }) => !isOut(status));
  const placed = counted.flatMap((item) => namesIn(item.place).map((place) => ({ item, place })));
  const byPlace = groupBy(placed, ({ place }) => matchKey(place));
  const atPlaces = [...byPlace.values()].flatMap((own) =>
    runsOf(own.flatMap(({ item }) => stayOf(item))).flatMap((run) => clashIn(own[0]?.place ?? "", run)),
  );
  const byId = initiativesById(portfolio);
  const share = (a: Initiative, b: Initiative): boolean =>
    namesIn(a.place).some((place) => namesIn(b.place).some((other) => matchKey(other) === matchKey(place)));
  const inPairs = portfolio.dependencies.flatMap(({ kind, from, to, row, explanation }): readonly PlaceClaim[] => {
    const [a, b] = [byId.get(from), byId.get(to)];
    if (kind !== "samePlace" || !a || !b || isOut(a.status) || isOut(b.status) || share(a, b)) return [];
    return runsOf([...stayOf(a), ...stayOf(b)]).flatMap((run) =>
      clashIn(explanation, run).map((claim) => ({ ...claim, row })),
    );
  });
  return {
    claims: [...inNaturalOrder(atPlaces, ({ place }) => place), ...inPairs],
    withoutDays: new Set(placed.filter(({ item }) => stayOf(item).length === 0).map(({ item }) => item)).size,
  };
};

/**
 * Sources that items of different holders claim in a year, beyond what Middelen has where that is known. Of a reserve there
 * is what it holds at the start of the year with what is added, after everything that is claimed before.
 */
export const sourceClaims = (portfolio: Portfolio): readonly SourceClaim[] => {
  const { sources, unplaced } = fundingSources(portfolio);
  const nameless = groupBy(
    unplaced.filter(({ reason }) => reason === "unknownSource").map(({ claim }) => claim),
    ({ row }) => matchKey(row.source),
  );
  const known = sources.map((source) => ({ ...source, first: source.rows[0]?.row }));
  const others = [...nameless.values()].map((claims) => ({
    ...{ source: claims[0]?.row.source ?? "", nature: null, rows: [], isReserve: false, claims },
    first: claims[0]?.row.row,
  }));
  return [...known, ...others].flatMap((source) => {
    const { claims, rows, isReserve, first } = source;
    const years = [...new Set(claims.flatMap(({ row }) => row.amounts.map(({ year }) => year)))].sort((a, b) => a - b);
    const run = isReserve ? reserveRun(source, years).years : [];
    return years.flatMap((year): readonly SourceClaim[] => {
      const asking = claims.filter(({ row }) => (yearSum([row], year).known ?? 0) > 0);
      const claimants = claimantsOf(asking.map(({ initiative }) => initiative));
      const asked = claimed(asking, year).known ?? cents(0);
      const end = run.find((each) => each.year === year)?.endAfterWanted ?? null;
      const all = claimed(claims, year).known ?? 0;
      const there = isReserve ? (end === null ? null : cents(end + all)) : yearSum(rows, year).known;
      if (!claimants || first === undefined || (there !== null && asked <= there)) return [];
      return [{ source: source.source, year, asked, there, claimants, row: first }];
    });
  });
};
