/**
 * Weights by pairwise comparison (AHP): of each two criteria people say how many times as important the one is. The
 * weights are the principal eigenvector of what they said; the consistency ratio says how far it contradicts itself,
 * against Saaty's random index (domain.md 3.2).
 */

/** `first` is `times` as important as `second`; places in the list of criteria. Below 1 the second is the more important. */
export interface Comparison {
  readonly first: number;
  readonly second: number;
  readonly times: number;
}

export interface PairwiseWeights {
  /** One per criterion, in their order; together 1. */
  readonly weights: readonly number[];
  /** 0 is without contradiction; null above the number of criteria for which the random index is known. */
  readonly consistencyRatio: number | null;
  /** At most a tenth; null where the ratio is. */
  readonly isConsistent: boolean | null;
  /** The comparison that fits the others least, where there is any contradiction, and the times that the weights give it. */
  readonly mostAtOdds: (Comparison & { readonly implied: number }) | null;
}

/** What the consistency index of comparisons at random is on average, by the number of criteria (Saaty). */
const RANDOM_INDEX: readonly number[] = [0, 0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49];
/** A ratio up to this is accepted. */
const ACCEPTED = 0.1;
/** A contradiction below this is one of rounding. */
const NOISE = 1e-9;
const MOST_STEPS = 10_000;

/** Every two of so many criteria, the first before the second. */
export const pairsOf = (count: number): readonly Pick<Comparison, "first" | "second">[] =>
  Array.from({ length: count }, (_, first) =>
    Array.from({ length: count - first - 1 }, (_unused, at) => ({ first, second: first + 1 + at })),
  ).flat();

/** The pairs of so many criteria that nobody compared. */
export const uncompared = (count: number, comparisons: readonly Comparison[]): ReturnType<typeof pairsOf> =>
  pairsOf(count).filter(
    (pair) => !comparisons.some(({ first, second }) => pair.first === first && pair.second === second),
  );

const matrixOf = (count: number, comparisons: readonly Comparison[]): readonly (readonly number[])[] => {
  const matrix = Array.from({ length: count }, () => new Array<number>(count).fill(1));
  const set = (row: number, column: number, times: number): void => {
    const cells = matrix[row];
    if (cells) cells[column] = times;
  };
  for (const { first, second, times } of comparisons) {
    set(first, second, times);
    set(second, first, 1 / times);
  }
  return matrix;
};

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** The eigenvector of the largest eigenvalue, with sum 1, and that eigenvalue. */
const principal = (matrix: readonly (readonly number[])[]): { readonly vector: readonly number[]; value: number } => {
  let vector: readonly number[] = matrix.map(() => 1 / matrix.length);
  for (let step = 0; ; step += 1) {
    const product = matrix.map((cells) => sumOf(cells.map((cell, at) => cell * (vector[at] ?? 0))));
    const value = sumOf(product);
    const next = product.map((part) => part / value);
    const moved = Math.max(...next.map((part, at) => Math.abs(part - (vector[at] ?? 0))));
    vector = next;
    if (moved < 1e-15 || step >= MOST_STEPS) return { vector, value };
  }
};

/**
 * The weights of at least one criterion; null while any two of them are not compared.
 * @param comparisons one for each pair of `pairsOf(count)`, each above 0
 */
export const pairwiseWeights = (count: number, comparisons: readonly Comparison[]): PairwiseWeights | null => {
  if (uncompared(count, comparisons).length > 0) return null;
  const { vector, value } = principal(matrixOf(count, comparisons));
  const index = count < 3 ? 0 : Math.max(0, (value - count) / (count - 1));
  const random = RANDOM_INDEX[count];
  const consistencyRatio = random === undefined ? null : count < 3 ? 0 : index / random;
  const odds = comparisons.map((each) => ({
    ...each,
    implied: (vector[each.first] ?? 0) / (vector[each.second] ?? 1),
  }));
  const contradiction = ({ times, implied }: (typeof odds)[number]): number => Math.abs(Math.log(times / implied));
  const worst = odds.reduce<(typeof odds)[number] | null>(
    (most, each) => (most === null || contradiction(each) > contradiction(most) ? each : most),
    null,
  );
  return {
    weights: vector,
    consistencyRatio,
    isConsistent: consistencyRatio === null ? null : consistencyRatio <= ACCEPTED,
    mostAtOdds: worst !== null && contradiction(worst) > NOISE ? worst : null,
  };
};
