/** The comparisons by which people weighed the criteria, and how the workbook keeps them in its document settings. */
import type { NamedComparison } from "../../domain/compared-criteria";
import { matchKey } from "../../domain/matching";
import { parsedJson } from "./json";

/** `[["effect","urgentie",3]]`: effect is three times as important as urgentie. */
export const comparisonSetting = "koersvast.paarsgewijs";

/** The settings that keep comparisons. */
export const keptComparisons = (comparisons: readonly NamedComparison[]): ReadonlyMap<string, string> =>
  new Map([[comparisonSetting, JSON.stringify(comparisons.map(({ first, second, times }) => [first, second, times]))]]);

/** Reads the comparisons that settings keep; `isSound` is false where any of them cannot be understood and does not hold. */
export const parseKeptComparisons = (
  settings: ReadonlyMap<string, string>,
): { readonly comparisons: readonly NamedComparison[]; readonly isSound: boolean } => {
  const kept = parsedJson(settings.get(comparisonSetting) ?? "[]");
  if (!Array.isArray(kept)) return { comparisons: [], isSound: false };
  const comparisons = kept.flatMap((each: unknown) => parseComparison(each) ?? []);
  return { comparisons, isSound: comparisons.length === kept.length };
};

const parseComparison = (kept: unknown): NamedComparison | null => {
  if (!Array.isArray(kept) || kept.length !== 3) return null;
  const [first, second, times] = kept as readonly unknown[];
  const isTimes = typeof times === "number" && Number.isFinite(times) && times > 0;
  return typeof first === "string" && typeof second === "string" && isTimes
    ? { first: matchKey(first), second: matchKey(second), times }
    : null;
};
