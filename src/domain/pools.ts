/** The pools of capacity that items use, and what their owners said (V-17, V-18). */
import { demandThatAsks } from "./demand-figures";
import { groupBy } from "./group-by";
import { type Issue, issueInRow } from "./issue";
import { matchKey } from "./matching";
import type { Initiative, SupplyRow } from "./model";
import { inNaturalOrder } from "./natural-order";
import type { Portfolio } from "./portfolio";
import { namesIn } from "./staff";

/** The owners of a pool, each once; `known` when every row of it says who they are. */
const ownersOf = (pool: readonly SupplyRow[]): { readonly owners: readonly string[]; readonly known: boolean } => {
  const perRow = pool.map(({ owner }) => namesIn(owner));
  const byName = groupBy(perRow.flat(), matchKey);
  return {
    owners: [...byName.values()].flatMap((same) => same.slice(0, 1)),
    known: perRow.length > 0 && perRow.every((names) => names.length > 0),
  };
};

/**
 * What an item breaks of V-17 (its executive sponsor owns a pool that it uses) and V-18 (the owner of every other pool
 * promised). Not claimed of pools of which somebody did not fill in the owner, nor of an item without one sponsor.
 */
export const poolFindings = (portfolio: Portfolio): ((initiative: Initiative) => readonly Issue[]) => {
  const pools = groupBy(portfolio.supply, (row) => matchKey(row.role));
  const demand = groupBy(demandThatAsks(portfolio), (row) => row.initiative);

  return (initiative) => {
    const [sponsor, ...more] = initiative.executiveSponsor;
    if (sponsor === undefined || more.length > 0) return [];
    const uses = (demand.get(initiative.id) ?? []).map((row) => ({
      row,
      ...ownersOf(pools.get(matchKey(row.role)) ?? []),
    }));
    const isOwn = (owners: readonly string[]): boolean => owners.some((owner) => matchKey(owner) === matchKey(sponsor));

    const promised = uses.flatMap(({ row, owners, known }) =>
      !known || isOwn(owners) || row.commitment === "promised"
        ? []
        : [
            issueInRow(
              { code: "V-18", role: row.role, owners, rejected: row.commitment === "rejected" },
              "beforeSubmission",
              row.row,
              "commitment",
            ),
          ],
    );
    if (uses.length === 0 || !uses.every(({ known }) => known) || uses.some(({ owners }) => isOwn(owners)))
      return promised;
    const roles = inNaturalOrder([...new Set(uses.map(({ row }) => row.role))], (role) => role);
    return [
      issueInRow({ code: "V-17", name: sponsor, roles }, "beforeSubmission", initiative.row, "executiveSponsor"),
      ...promised,
    ];
  };
};
