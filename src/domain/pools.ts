/** The pools of capacity that items use, and what their owners said (V-17, V-18). */
import { askingLines } from "./demand-lines";
import { groupBy } from "./group-by";
import { type Issue, issueInRow } from "./issue";
import { type MatchKey, matchKey } from "./matching";
import type { Initiative, SupplyRow } from "./model";
import { inNaturalOrder } from "./natural-order";
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

/**
 * What an item breaks of V-17 (its executive sponsor owns a pool that it uses) and V-18 (the owner of every other pool
 * promised). Not claimed of pools of which somebody did not fill in the owner, nor of an item without one sponsor.
 */
export const poolFindings = (portfolio: Portfolio): ((initiative: Initiative) => readonly Issue[]) => {
  const supply = groupBy(portfolio.supply, ({ role }) => matchKey(role));
  const pools = new Map([...supply].map(([roleKey, rows]) => [roleKey, poolOf(rows)]));
  const lines = askingLines(portfolio);
  const demand = groupBy(lines, ({ row }) => row.initiative);
  const ordered = inNaturalOrder([...new Set(lines.map(({ row }) => row.role))], (role) => role);

  return (initiative) => {
    const [sponsor, ...more] = initiative.executiveSponsor;
    const asked = demand.get(initiative.id);
    if (sponsor === undefined || more.length > 0 || !asked) return [];
    const sponsorKey = matchKey(sponsor);
    const uses = asked.map(({ row, roleKey }) => ({ row, pool: pools.get(roleKey) ?? noPool }));
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
    const used = new Set(uses.map(({ row }) => row.role));
    const roles = ordered.filter((role) => used.has(role));
    return [
      issueInRow({ code: "V-17", name: sponsor, roles }, "beforeSubmission", initiative.row, "executiveSponsor"),
      ...promised,
    ];
  };
};
