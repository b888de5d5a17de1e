/** The pools of capacity that items use, and what their owners said (V-17, V-18). */
import { askingLinesByItem, demandLines } from "./demand-lines";
import { groupBy } from "./group-by";
import { type Issue, issueInRow } from "./issue";
import { type MatchKey, matchKey } from "./matching";
import type { DemandRow, Initiative, SupplyRow } from "./model";
import { inNaturalOrder } from "./natural-order";
import { once } from "./once";
import type { Portfolio } from "./portfolio";
import { namesIn } from "./staff";

interface Pool {
  /** The owners, each once. */
  readonly owners: readonly string[];
  readonly ownerKeys: ReadonlySet<MatchKey>;
  /** Every row of it says who they are. */
  readonly isKnown: boolean;
}

const poolOf = (rows: readonly SupplyRow[]): Pool => {
  const perRow = rows.map(({ owner }) => namesIn(owner));
  const byName = groupBy(perRow.flat(), matchKey);
  return {
    owners: [...byName.values()].flatMap((same) => same.slice(0, 1)),
    ownerKeys: new Set(byName.keys()),
    isKnown: perRow.length > 0 && perRow.every((names) => names.length > 0),
  };
};

const noPool = poolOf([]);

/** A row that asks hours for an item, and the pool that they come from. */
interface PoolUse {
  readonly row: DemandRow;
  readonly pool: Pool;
}

const poolsByRole = once((portfolio: Portfolio): ReadonlyMap<MatchKey, Pool> => {
  const supply = groupBy(portfolio.supply, ({ role }) => matchKey(role));
  return new Map([...supply].map(([roleKey, rows]) => [roleKey, poolOf(rows)]));
});

/** What an item asks, with its pools. */
const poolUses = (portfolio: Portfolio, { id }: Initiative): readonly PoolUse[] => {
  const pools = poolsByRole(portfolio);
  const lines = askingLinesByItem(portfolio).get(id) ?? [];
  return lines.map(({ row, roleKey }) => ({ row, pool: pools.get(roleKey) ?? noPool }));
};

const roleOrder = once((portfolio: Portfolio): readonly string[] =>
  inNaturalOrder(demandLines(portfolio).roles, (role) => role),
);

/** The roles of some rows, each once and in natural order. */
const rolesOf = (portfolio: Portfolio, uses: readonly PoolUse[]): readonly string[] => {
  const used = new Set(uses.map(({ row }) => row.role));
  return roleOrder(portfolio).filter((role) => used.has(role));
};

/** The roles that an item asks and that somebody is capaciteitshouder of. */
export const rolesOwnedBy = (portfolio: Portfolio, initiative: Initiative, name: string): readonly string[] => {
  const key = matchKey(name);
  const uses = poolUses(portfolio, initiative);
  return rolesOf(
    portfolio,
    uses.filter(({ pool }) => pool.ownerKeys.has(key)),
  );
};

/**
 * What an item breaks of V-17 (its executive sponsor owns a pool that it uses) and V-18 (the owner of every other pool
 * promised). Not claimed of pools of which somebody did not fill in the owner, nor of an item without one sponsor.
 */
export const poolFindings = (portfolio: Portfolio, initiative: Initiative): readonly Issue[] => {
  const [sponsor, ...more] = initiative.executiveSponsor;
  if (sponsor === undefined || more.length > 0) return [];
  const uses = poolUses(portfolio, initiative);
  if (uses.length === 0) return [];
  const sponsorKey = matchKey(sponsor);
  const isOwn = ({ ownerKeys }: Pool): boolean => ownerKeys.has(sponsorKey);

  const promised = uses
    .filter(({ row, pool }) => pool.isKnown && row.commitment !== "promised" && !isOwn(pool))
    .map(({ row: { role, commitment, row }, pool: { owners } }) =>
      issueInRow(
        { code: "V-18", role, owners, rejected: commitment === "rejected" },
        "beforeSubmission",
        row,
        "commitment",
      ),
    );
  if (!uses.every(({ pool }) => pool.isKnown) || uses.some(({ pool }) => isOwn(pool))) return promised;
  const roles = rolesOf(portfolio, uses);
  return [
    issueInRow({ code: "V-17", name: sponsor, roles }, "beforeSubmission", initiative.row, "executiveSponsor"),
    ...promised,
  ];
};
