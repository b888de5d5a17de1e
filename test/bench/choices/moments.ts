/** What is known of a search as time goes on, in seconds of the processor. */
export interface Moment {
  readonly at: number;
  /** The score of the best choice; null as long as there is none. */
  readonly value: number | null;
  /** What no choice scores more than; null as long as nothing is proven. */
  readonly bound: number | null;
}

/** What was known then. */
export const knownAt = (moments: readonly Moment[], seconds: number): Omit<Moment, "at"> => {
  const before = moments.filter(({ at }) => at <= seconds);
  const last = (of: "value" | "bound"): number | null => before.flatMap((moment) => moment[of] ?? []).at(-1) ?? null;
  return { value: last("value"), bound: last("bound") };
};
