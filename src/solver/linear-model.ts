/** The choice between items as a linear model: one variable per way, hours hired and lacking per cell, and a row per limit and link. */
import { levelNames, type LevelName, wayLevels } from "../domain/scenario/judge";
import type { Choice, Link, Problem, Way } from "../domain/scenario/problem";

/** A row: the sum of the coefficients times the variables lies between two bounds. */
export interface ModelRow {
  readonly terms: readonly (readonly [variable: number, coefficient: number])[];
  readonly lower: number;
  readonly upper: number;
}

export interface LinearModel {
  /** The upper bound of each variable; the lower is 0. The first `binaries` of them are whole. */
  readonly upper: readonly number[];
  readonly binaries: number;
  /** First one for each candidate, of its ways; then those of the cells. */
  readonly rows: readonly ModelRow[];
  /** The row of each cell that has one. */
  readonly cellRows: ReadonlyMap<number, number>;
  /** To be made as large as can be, one after the other. */
  readonly objectives: Readonly<Record<LevelName, readonly number[]>>;
  /** What is added to each objective whatever is chosen. */
  readonly offsets: Readonly<Record<LevelName, number>>;
}

/** Where the variables of a problem stand in its model. */
export interface Layout {
  /** Per candidate, the variable of each of its ways. */
  readonly ways: readonly (readonly number[])[];
  /** Per `strengthens`, by its place among the links. */
  readonly pairs: ReadonlyMap<number, number>;
  /** Per cell that can be hired for. */
  readonly hires: ReadonlyMap<number, number>;
  /** Per cell of which hours may lack. */
  readonly lacks: ReadonlyMap<number, number>;
  readonly count: number;
  readonly binaries: number;
}

export const layoutOf = ({ candidates, links, cells }: Problem): Layout => {
  let count = 0;
  const ways = candidates.map((candidate) => candidate.ways.map(() => count++));
  const pairs = new Map(links.flatMap(({ kind }, at) => (kind === "strengthens" ? [[at, count++] as const] : [])));
  const binaries = count;
  const hires = new Map(cells.flatMap(({ hire }, at) => (hire && hire.most > 0 ? [[at, count++] as const] : [])));
  const lacks = new Map(cells.flatMap(({ mayLack }, at) => (mayLack > 0 ? [[at, count++] as const] : [])));
  return { ways, pairs, hires, lacks, count, binaries };
};

type Terms = (readonly [number, number])[];

const atMost = (upper: number, terms: Terms): ModelRow => ({ terms, lower: -Infinity, upper });

/** Where nothing asks and nothing is overdrawn, no row is needed. */
const needsRow = (limit: number, terms: Terms | undefined): boolean => (terms?.length ?? 0) > 0 || limit < 0;

/** The model of a problem, of which every solution with whole variables is a choice that can be done. */
export const linearModel = (problem: Problem, layout: Layout = layoutOf(problem)): LinearModel => {
  const { candidates, cells, budgets, links } = problem;
  const upper = new Array<number>(layout.count).fill(1);
  for (const [cell, variable] of layout.hires) upper[variable] = cells[cell]?.hire?.most ?? 0;
  for (const [cell, variable] of layout.lacks) upper[variable] = cells[cell]?.mayLack ?? 0;
  const [ofCell, ofBudget]: [Terms[], Terms[]] = [cells.map(() => []), budgets.map(() => [])];
  candidates.forEach((candidate, at) =>
    candidate.ways.forEach(({ asks, spends }, way) => {
      const variable = layout.ways[at]?.[way] ?? 0;
      for (const { cell, hours } of asks) ofCell[cell]?.push([variable, hours]);
      for (const { budget, cents } of spends) ofBudget[budget]?.push([variable, cents]);
    }),
  );
  for (const [cell, variable] of layout.lacks) ofCell[cell]?.push([variable, -1]);
  for (const [cell, variable] of layout.hires) {
    ofCell[cell]?.push([variable, -1]);
    const hire = cells[cell]?.hire;
    if (hire && hire.budget !== null) ofBudget[hire.budget]?.push([variable, hire.centsPerHour]);
  }
  const limited = [...cells.keys()].filter((cell) => needsRow(cells[cell]?.limit ?? 0, ofCell[cell]));
  return {
    upper,
    binaries: layout.binaries,
    cellRows: new Map(limited.map((cell, at) => [cell, candidates.length + at])),
    rows: [
      ...candidates.map(({ mustBeDone }, at): ModelRow => ({
        terms: (layout.ways[at] ?? []).map((variable) => [variable, 1]),
        lower: mustBeDone ? 1 : 0,
        upper: 1,
      })),
      ...limited.map((cell) => atMost(cells[cell]?.limit ?? 0, ofCell[cell] ?? [])),
      ...budgets.flatMap(({ limit }, at) => (needsRow(limit, ofBudget[at]) ? [atMost(limit, ofBudget[at] ?? [])] : [])),
      ...links.flatMap((link, at) => linkRows(problem, layout, link, at)),
    ],
    objectives: objectivesOf(problem, layout),
    offsets: { shortage: 0, topTen: 0, value: 0, delay: 0, cost: 0, changes: 0 - candidates.length },
  };
};

const objectivesOf = ({ candidates, cells, links }: Problem, layout: Layout): LinearModel["objectives"] => {
  const objectives = Object.fromEntries(
    levelNames.map((level) => [level, new Array<number>(layout.count).fill(0)]),
  ) as Record<LevelName, number[]>;
  candidates.forEach((candidate, at) =>
    candidate.ways.forEach((way, index) => {
      const levels = wayLevels(way, candidate);
      for (const level of levelNames) objectives[level][layout.ways[at]?.[index] ?? 0] = levels[level];
    }),
  );
  for (const [link, variable] of layout.pairs) {
    const each = links[link];
    objectives.value[variable] = each?.kind === "strengthens" ? each.value : 0;
  }
  for (const [cell, variable] of layout.hires) objectives.cost[variable] = 0 - (cells[cell]?.hire?.centsPerHour ?? 0);
  for (const variable of layout.lacks.values()) objectives.shortage[variable] = -1;
  return objectives;
};

/** The rows of a link, summed over starts and ends so that they bind as tightly as pairs of ways would, and more. */
const linkRows = ({ candidates }: Problem, layout: Layout, link: Link, at: number): readonly ModelRow[] => {
  const variables = (candidate: number, is: (way: Way) => boolean): readonly number[] =>
    (candidates[candidate]?.ways ?? []).flatMap((way, index) =>
      is(way) ? [layout.ways[candidate]?.[index] ?? 0] : [],
    );
  const every = (): boolean => true;
  const terms = (plus: readonly number[], minus: readonly number[]): Terms => [
    ...plus.map((variable): readonly [number, number] => [variable, 1]),
    ...minus.map((variable): readonly [number, number] => [variable, -1]),
  ];
  const [from, to] = [variables(link.from, every), variables(link.to, every)];
  const startsOf = (...of: readonly number[]): readonly number[] =>
    [...new Set(of.flatMap((one) => (candidates[one]?.ways ?? []).flatMap(({ start }) => start ?? [])))].sort(
      (a, b) => a - b,
    );
  switch (link.kind) {
    case "excludes":
      return [atMost(1, terms([...from, ...to], []))];
    case "strengthens": {
      const pair = layout.pairs.get(at) ?? 0;
      const isGain = link.value >= 0;
      return isGain
        ? [atMost(0, terms([pair], from)), atMost(0, terms([pair], to))]
        : [{ ...atMost(1, terms([...from, ...to], [pair])) }];
    }
    case "together":
      return [
        { terms: terms(from, to), lower: 0, upper: 0 },
        ...startsOf(link.from, link.to).map((start): ModelRow => ({
          terms: terms(
            variables(link.from, (way) => way.start === start),
            variables(link.to, (way) => way.start === start),
          ),
          lower: 0,
          upper: 0,
        })),
      ];
    case "finishFirst":
      return [
        atMost(0, terms(to, from)),
        ...startsOf(link.to).map((start) =>
          atMost(
            0,
            terms(
              variables(link.to, (way) => way.start !== null && way.start <= start),
              variables(link.from, (way) => way.end === null || way.end < start),
            ),
          ),
        ),
      ];
  }
};

/** The choice that the variables of a solution stand for. */
export const choiceOf = (layout: Layout, values: ArrayLike<number>): Choice =>
  layout.ways.map((variables) => {
    const chosen = variables.findIndex((variable) => (values[variable] ?? 0) > 0.5);
    return chosen < 0 ? null : chosen;
  });
