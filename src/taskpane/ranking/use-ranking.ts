import { useMemo } from "react";
import { missingTables } from "../../actions/register";
import { type CutLine, cutLine } from "../../domain/cut-line";
import { type Ranking, rankInitiatives } from "../../domain/ranking";
import { reweigh } from "../../domain/reweigh";
import { rankThemes, type ThemeRanking } from "../../domain/theme-ranking";
import { useRegister } from "../session/use-session";
import { type RankingEntry, rankingEntries } from "./ranking-entries";
import { type Ranges, useRanges } from "./use-ranges";
import type { TriedWeights } from "./use-weights";

export interface ShownRanking {
  readonly ranking: Ranking;
  readonly entries: readonly RankingEntry[];
  /** Null where it cannot be told, for want of the tables in `cutMissing`. */
  readonly cut: CutLine | null;
  readonly cutMissing: readonly string[];
  /** How far the ranks can move. */
  readonly ranges: Ranges;
  readonly themes: ThemeRanking;
}

/** The ranking with the weights that are tried: the ranks at once, how far they can move later. */
export const useRanking = (tried: TriedWeights["tried"]): ShownRanking => {
  const register = useRegister();
  const { portfolio } = register;
  const weighed = useMemo(() => reweigh(portfolio, tried), [portfolio, tried]);
  const ranges = useRanges(weighed);
  const known = ranges.kind === "known" ? ranges.ranges : null;
  const ranking = useMemo(() => rankInitiatives(weighed, known ?? []), [weighed, known]);
  const base = useMemo(() => rankInitiatives(portfolio, []), [portfolio]);
  const cutMissing = missingTables(register, ["supply", "demand"]);
  const canCut = cutMissing.length === 0;
  const cut = useMemo(() => (canCut ? cutLine(portfolio, ranking.paperOrder) : null), [portfolio, ranking, canCut]);
  const entries = useMemo(() => rankingEntries(ranking, base, cut), [ranking, base, cut]);
  const themes = useMemo(() => rankThemes(portfolio, ranking), [portfolio, ranking]);
  return { ranking, entries, cut, cutMissing, ranges, themes };
};
