/** Which option is recommended, and what tells it from the next: the order of the objective, in which dearer is the last but one. */
import { compareLevels, levelNames, type LevelName, type Levels } from "./judge";
import type { OptionKind } from "./options";
import { NOISE } from "./problem";

/** An option that was worked out. */
export interface Weighed {
  readonly option: OptionKind;
  readonly levels: Levels;
}

/** The first level on which one is better than another, and by how much; null where they are equal on all. */
export interface Difference {
  readonly level: LevelName;
  /** In the unit of the level; positive. */
  readonly by: number;
}

/** The first level on which they differ, seen from the better one. */
export const differenceOf = (better: Levels, other: Levels): Difference | null => {
  const level = levelNames.find((name) => Math.abs(better[name] - other[name]) > NOISE);
  return level === undefined ? null : { level, by: better[level] - other[level] };
};

export interface Recommendation {
  readonly option: OptionKind;
  /** The option that comes next, and what the recommended one has over it; null where nothing else was worked out. */
  readonly next: { readonly option: OptionKind; readonly difference: Difference | null } | null;
}

/**
 * The best of the options that are laid before the college; of equals the first. `combined` is none of them: it shows what a
 * mix adds. Null where none was worked out.
 */
export const recommend = (weighed: readonly Weighed[]): Recommendation | null => {
  const [best, next] = weighed
    .filter(({ option }) => option !== "combined")
    .sort((a, b) => compareLevels(b.levels, a.levels));
  if (!best) return null;
  return {
    option: best.option,
    next: next ? { option: next.option, difference: differenceOf(best.levels, next.levels) } : null,
  };
};
