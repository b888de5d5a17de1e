import type { CutLine, Fit } from "../../domain/cut-line";
import type { InitiativeId } from "../../domain/model";
import type { RankedInitiative, Ranking } from "../../domain/ranking";

/** An item as the list shows it. */
export interface RankedEntry {
  readonly kind: "item";
  /** Tells entries apart, also where two rows bear one Nr. */
  readonly key: string;
  readonly item: RankedInitiative;
  /** From 1, in the order of the paper and among what is not verplicht; null for what is. */
  readonly place: number | null;
  /** How many ranks it stands higher than with the weights of the workbook; null where either rank is not known. */
  readonly moved: number | null;
  readonly fit: Fit | null;
}

/** What stands in the list, from above: what is verplicht, then the order of the paper with the line where capacity ends. */
export type RankingEntry = RankedEntry | { readonly kind: "statutory" | "order" | "cut" };

/** @param base the ranking with the weights of the workbook · @param cut null where it cannot be told */
export const rankingEntries = (ranking: Ranking, base: Ranking, cut: CutLine | null): readonly RankingEntry[] => {
  const ranks = new Map(base.rows.map(({ initiative, rank }) => [initiative, rank]));
  const movedOf = ({ initiative, rank }: RankedInitiative): number | null => {
    const before = ranks.get(initiative);
    return before?.kind === "ranked" && rank.kind === "ranked" ? before.rank - rank.rank : null;
  };
  const isStatutory = ({ rank }: RankedInitiative): boolean => rank.kind === "statutory";
  const met = new Map<InitiativeId, number>();
  const entry = (item: RankedInitiative, place: number | null): RankedEntry => {
    const before = met.get(item.initiative) ?? 0;
    met.set(item.initiative, before + 1);
    const fit = cut?.fits.get(item.initiative) ?? null;
    return { kind: "item", key: `${item.initiative} ${before}`, item, place, moved: movedOf(item), fit };
  };
  const statutory = ranking.paperOrder.filter(isStatutory);
  const others = ranking.paperOrder.filter((item) => !isStatutory(item));
  return [
    ...(statutory.length > 0 ? [{ kind: "statutory" } as const, ...statutory.map((item) => entry(item, null))] : []),
    ...(statutory.length > 0 && others.length > 0 ? [{ kind: "order" } as const] : []),
    ...others.flatMap((item, at): readonly RankingEntry[] => [
      ...(cut?.cutAt === item.initiative ? [{ kind: "cut" } as const] : []),
      entry(item, at + 1),
    ]),
  ];
};

/** How many items fit, do not, are not known to, and ask nothing. */
export const fitCounts = ({ fits }: CutLine): Readonly<Record<Fit["kind"], number>> => {
  const count = { fits: 0, blocked: 0, unknown: 0, asksNothing: 0 };
  for (const { kind } of fits.values()) count[kind] += 1;
  return count;
};

/** What tells entries apart. */
export const entryKey = (entry: RankingEntry): string => (entry.kind === "item" ? entry.key : entry.kind);
