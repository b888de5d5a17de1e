import { useMemo, useState } from "react";
import {
  comparedCriteria,
  comparisonsAmong,
  type NamedComparison,
  scaledWeights,
} from "../../../domain/compared-criteria";
import type { MatchKey } from "../../../domain/matching";
import { type PairwiseWeights, pairwiseWeights } from "../../../domain/pairwise";
import { parseKeptComparisons } from "../../../workbook/parse/kept-comparisons";
import { useRegister } from "../../session/use-session";
import { type Pair, pairsAmong, withTimes } from "./pair-choice";

export interface Pairwise {
  readonly criteria: ReturnType<typeof comparedCriteria>;
  readonly pairs: readonly Pair[];
  readonly said: readonly NamedComparison[];
  /** Part of what the workbook keeps does not hold, because it cannot be understood. */
  readonly isPartUnreadable: boolean;
  readonly say: (pair: Pair, times: number | null) => void;
  /** Null while pairs are left. */
  readonly answer: PairwiseWeights | null;
  /** The weights that follow from it, in the unit of the table. */
  readonly weights: ReadonlyMap<MatchKey, number>;
}

/** The comparisons of the criteria: at first those that the workbook keeps, and the weights that follow from them. */
export const usePairwise = (): Pairwise => {
  const { portfolio, found } = useRegister();
  const kept = useMemo(() => parseKeptComparisons(found.settings), [found]);
  const [own, setOwn] = useState<readonly NamedComparison[] | null>(null);
  const said = own ?? kept.comparisons;
  const criteria = useMemo(() => comparedCriteria(portfolio.criteria), [portfolio]);
  const keys = useMemo(() => criteria.map(({ key }) => key), [criteria]);
  const pairs = useMemo(() => pairsAmong(keys, said), [keys, said]);
  const answer = useMemo(() => pairwiseWeights(keys.length, comparisonsAmong(keys, said)), [keys, said]);
  return {
    ...{ criteria, pairs, said, answer },
    isPartUnreadable: !kept.isSound,
    say: (pair, times) => setOwn(withTimes(said, pair, times)),
    weights: answer ? scaledWeights(keys, answer.weights, portfolio.criteria) : new Map(),
  };
};
