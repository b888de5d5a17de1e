import type { PeriodKind } from "../../domain/period";

/** Keeps what is of the kind of period that most are of (the first, when several are), and hands over the rest. */
export const keepOneKind = <K, T extends { readonly key: K }>(
  all: readonly T[],
  kindOf: ((key: K) => PeriodKind) | undefined,
  leaveOut: (one: T, kinds: { readonly kind: PeriodKind; readonly tableKind: PeriodKind }) => void,
): readonly T[] => {
  if (!kindOf) return all;
  const counts = new Map<PeriodKind, number>();
  for (const { key } of all) counts.set(kindOf(key), (counts.get(kindOf(key)) ?? 0) + 1);
  const tableKind = [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
  return all.filter((one) => {
    const kind = kindOf(one.key);
    if (tableKind === undefined || kind === tableKind) return true;
    leaveOut(one, { kind, tableKind });
    return false;
  });
};
