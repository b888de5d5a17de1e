import { groupBy } from "../group-by";

export interface Compared<Row> {
  readonly added: readonly Row[];
  readonly gone: readonly Row[];
  readonly kept: readonly { readonly then: Row; readonly now: Row }[];
}

/** Lays two states of a table beside each other by their ids; of several rows with one id the first with the first. */
export const compareRows = <Row extends { readonly id: string }>(
  then: readonly Row[],
  now: readonly Row[],
): Compared<Row> => {
  const before = groupBy(then, ({ id }) => id);
  const after = groupBy(now, ({ id }) => id);
  const beyond = (rows: ReadonlyMap<string, readonly Row[]>, others: typeof rows): readonly Row[] =>
    [...rows].flatMap(([id, own]) => own.slice(others.get(id)?.length ?? 0));
  return {
    added: beyond(after, before),
    gone: beyond(before, after),
    kept: [...after].flatMap(([id, own]) =>
      own.flatMap((each, at) => {
        const old = before.get(id)?.[at];
        return old ? [{ then: old, now: each }] : [];
      }),
    ),
  };
};
