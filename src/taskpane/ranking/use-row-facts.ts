import { useMemo } from "react";
import type { CutLine } from "../../domain/cut-line";
import { type Moscow, moscowOf } from "../../domain/moscow";
import type { RankedInitiative, Ranking } from "../../domain/ranking";
import { type ScorerCard, scorersOf } from "../../domain/scorers";
import { type Neighbour, neighbours } from "../../domain/swap-weight";
import { useRegister } from "../session/use-session";

/** What a row says of its item beside its rank; undefined where there is nothing to say. */
export interface RowFacts {
  readonly neighbour: Neighbour | undefined;
  readonly moscow: Moscow | undefined;
  readonly scorers: ScorerCard | undefined;
}

/**
 * What the rows of a ranking say, reckoned once for all of them; of their neighbours only once it is known how far each rank
 * can move, for they move while weights are tried.
 */
export const useRowFacts = (
  ranking: Ranking,
  cut: CutLine | null,
  areRangesKnown: boolean,
): ((item: RankedInitiative) => RowFacts) => {
  const { portfolio } = useRegister();
  const { usesMoscow } = portfolio.settings;
  const neighbourOf = useMemo(() => (areRangesKnown ? neighbours(ranking) : null), [ranking, areRangesKnown]);
  const labels = useMemo(
    () => (usesMoscow ? moscowOf(portfolio, ranking, cut ?? undefined) : null),
    [portfolio, ranking, cut, usesMoscow],
  );
  const cards = useMemo(() => new Map(scorersOf(portfolio).cards.map((card) => [card.initiative, card])), [portfolio]);
  return (item) => ({
    neighbour: neighbourOf?.get(item),
    moscow: labels?.get(item.initiative),
    scorers: cards.get(item.initiative),
  });
};
