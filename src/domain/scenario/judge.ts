/** What a choice takes and brings: whether it can be done, and how good it is, level by level. */
import { type Choice, linkHolds, NOISE, type Problem, type Way, wayOf } from "./problem";
import { staffing } from "./staffing";

/** What stands in the way of a choice. */
export type Violation =
  | { readonly kind: "mustBeDone"; readonly candidate: number }
  | { readonly kind: "capacity"; readonly cell: number; readonly short: number }
  | { readonly kind: "budget"; readonly budget: number; readonly short: number }
  | { readonly kind: "link"; readonly link: number };

/** The levels of the objective in their order; more is better in all. */
export interface Levels {
  /** Minus the hours that lack. */
  readonly shortage: number;
  /** Items of the top 10 that are done before the bestuursperiode ends. */
  readonly topTen: number;
  /** In tenths of a point. */
  readonly value: number;
  /** Minus the periods that candidates start later than planned. */
  readonly delay: number;
  /** Minus what it costs beyond the plan, in cents. */
  readonly cost: number;
  /** Minus the candidates that are done otherwise than planned, or not. */
  readonly changes: number;
}

export const levelNames = [
  "shortage",
  "topTen",
  "value",
  "delay",
  "cost",
  "changes",
] as const satisfies readonly (keyof Levels)[];
export type LevelName = (typeof levelNames)[number];

export interface Judgement {
  readonly violations: readonly Violation[];
  readonly levels: Levels;
  /** Hours hired, and hours that lack as they may, per cell. */
  readonly hired: readonly number[];
  readonly lacking: readonly number[];
  /** Cents taken, per budget. */
  readonly spent: readonly number[];
  /** Hours taken, per cell. */
  readonly taken: readonly number[];
}

/** What a way itself adds to each level, in the same direction as the levels. */
export const wayLevels = (way: Way, candidate: Problem["candidates"][number]): Levels => ({
  shortage: 0,
  topTen: candidate.isTopTen && way.isInTerm ? 1 : 0,
  value: candidate.value,
  delay: 0 - Math.max(0, way.shift),
  cost: 0 - way.extraCost,
  changes: way.kind === "planned" ? 1 : 0,
});

const sum = (figures: readonly number[]): number => figures.reduce((total, each) => total + each, 0);

/** Judges a choice. Hours are hired where they are short, no more than that, and lack only beyond it. */
export const judge = (problem: Problem, choice: Choice): Judgement => {
  const { candidates, cells, budgets, links } = problem;
  const taken = cells.map(() => 0);
  const byWays = budgets.map(() => 0);
  const done = candidates.map((candidate, at) => ({ candidate, way: wayOf(problem, choice, at) }));
  for (const { way } of done) {
    for (const { cell, hours } of way?.asks ?? []) taken[cell] = (taken[cell] ?? 0) + hours;
    for (const { budget, cents } of way?.spends ?? []) byWays[budget] = (byWays[budget] ?? 0) + cents;
  }
  const { hired, lacking, spent, hireCost } = staffing(problem, taken, byWays);
  const own = done.flatMap(({ way, candidate }) => (way ? [wayLevels(way, candidate)] : []));
  const total = (level: LevelName): number => sum(own.map((levels) => levels[level]));
  const gained = sum(
    links.map((link) =>
      link.kind === "strengthens" && wayOf(problem, choice, link.from) && wayOf(problem, choice, link.to)
        ? link.value
        : 0,
    ),
  );
  return {
    violations: [
      ...candidates.flatMap(({ mustBeDone }, candidate): readonly Violation[] =>
        mustBeDone && !done[candidate]?.way ? [{ kind: "mustBeDone", candidate }] : [],
      ),
      ...cells.flatMap(({ limit }, cell): readonly Violation[] => {
        const short = (taken[cell] ?? 0) - limit - (hired[cell] ?? 0) - (lacking[cell] ?? 0);
        return short > NOISE ? [{ kind: "capacity", cell, short }] : [];
      }),
      ...budgets.flatMap(({ limit }, budget): readonly Violation[] => {
        const short = (spent[budget] ?? 0) - limit;
        return short > NOISE ? [{ kind: "budget", budget, short }] : [];
      }),
      ...links.flatMap((each, link): readonly Violation[] =>
        linkHolds(each, wayOf(problem, choice, each.from), wayOf(problem, choice, each.to))
          ? []
          : [{ kind: "link", link }],
      ),
    ],
    levels: {
      shortage: 0 - sum(lacking),
      topTen: total("topTen"),
      value: total("value") + gained,
      delay: total("delay"),
      cost: total("cost") - hireCost,
      changes: total("changes") - candidates.length,
    },
    ...{ hired, lacking, spent, taken },
  };
};

/** Positive when the first levels are the better ones. */
export const compareLevels = (a: Levels, b: Levels): number => {
  for (const level of levelNames) if (Math.abs(a[level] - b[level]) > NOISE) return a[level] - b[level];
  return 0;
};
