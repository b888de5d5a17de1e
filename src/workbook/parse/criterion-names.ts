import { type MatchKey, matchKey } from "../../domain/matching";
import type { Criterion } from "../../domain/model";
import { nearTextsAmong } from "../../domain/suggestion";
import { headingKey } from "./heading";

/** The criteria of the register by what headings and cells of Scores call them. */
export interface CriterionNames {
  /** The criterion that a text names: as it stands, else without remarks where that fits one only; null when none. */
  readonly keyOf: (text: string) => MatchKey | null;
  /** Whether a text names a criterion, or several, remarks aside. */
  readonly fits: (text: string) => boolean;
  /** For a text that names no criterion: the ones that it may mean. */
  readonly suggest: (text: string) => readonly string[];
}

/** Finds criteria by their names. */
export const criterionNames = (criteria: readonly Criterion[]): CriterionNames => {
  const names = [...new Map(criteria.map(({ name }) => [matchKey(name), name] as const))];
  const own = new Map(names.map(([key]) => [key as string, key]));
  const alike = (text: string) => names.filter(([, name]) => headingKey(name) === headingKey(text));
  const near = nearTextsAmong(names.map(([, name]) => name));
  return {
    keyOf: (text) => {
      const [first, ...others] = alike(text);
      return own.get(matchKey(text)) ?? (others.length === 0 ? (first?.[0] ?? null) : null);
    },
    fits: (text) => alike(text).length > 0,
    suggest: (text) => [...new Set([...alike(text).map(([, name]) => name), ...near(text), ...near(headingKey(text))])],
  };
};
