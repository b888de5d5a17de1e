import { useMemo, useState } from "react";
import { type MatchKey, matchKey } from "../../domain/matching";
import type { Criterion } from "../../domain/model";

/** The weights that are tried beside those of the workbook; nothing is written. */
export interface TriedWeights {
  /** By the key of the criterion, only those that differ from the workbook. */
  readonly tried: ReadonlyMap<MatchKey, number>;
  readonly tryOut: (criterion: Criterion, weight: number) => void;
  /** Tries these in place of whatever was tried before. */
  readonly tryAll: (weights: ReadonlyMap<MatchKey, number>) => void;
  readonly reset: () => void;
}

export const useWeights = (criteria: readonly Criterion[]): TriedWeights => {
  const [asked, setAsked] = useState<ReadonlyMap<MatchKey, number>>(new Map());
  const tried = useMemo(() => {
    const own = new Map(criteria.map(({ name, weight }) => [matchKey(name), weight]));
    return new Map(
      [...asked].filter(([key, wanted]) => {
        const weight = own.get(key);
        return weight !== undefined && !(weight.kind === "value" && weight.value === wanted);
      }),
    );
  }, [asked, criteria]);
  return {
    tried,
    tryOut: ({ name }, weight) => setAsked((before) => new Map([...before, [matchKey(name), weight]])),
    tryAll: setAsked,
    reset: () => setAsked(new Map()),
  };
};
