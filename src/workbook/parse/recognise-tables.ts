import type { CellProblem } from "../../domain/cell-problem";
import type { Issue } from "../../domain/issue";
import { matchKey } from "../../domain/matching";
import { type TableId, tableIds } from "../../domain/model";
import { neededTables, resultTablePrefix, tableSchema } from "../schema";
import { parseHeadings } from "./heading";
import { type KeptChoice, noChoice } from "./kept-choice";
import { missingColumns } from "./missing-columns";
import { severityOf } from "./severity";
import { type Fit, fitOf } from "./table-fit";

/** A table of the workbook, or an argument of a formula, which has no name. */
export interface Candidate {
  readonly name: string;
  readonly sheet: string;
  readonly headings: readonly string[];
  readonly rows: number;
}

export interface Recognised {
  /** The index of the candidate that each table of the register is. */
  readonly found: ReadonlyMap<TableId, number>;
  readonly issues: readonly Issue[];
}

/**
 * Finds the tables of the register: by the choice that was kept, else by their own name, else by the best fit of their
 * headings. Where several could be meant none is taken; that, what is missing and which choice has gone is said.
 */
export const recogniseTables = (candidates: readonly Candidate[], kept: KeptChoice = noChoice): Recognised => {
  const { found, none, gone } = namedTables(candidates, kept);
  const issues: Issue[] = [];
  const say = (table: TableId, problem: CellProblem): void => {
    issues.push({ ...problem, severity: severityOf[problem.code], where: { kind: "table", table } });
  };
  for (const [id, chosen] of gone) say(id, { code: "G-37", table: tableSchema(id).name, chosen });
  const fits = bestFits(candidates, new Set([...found.values(), ...none]), kept.columns);
  for (const id of tableIds.filter((each) => !found.has(each))) {
    const table = tableSchema(id).name;
    const meant = couldBeMeant(fits.filter((fit) => fit.id === id));
    if (meant.length > 1) {
      say(id, { code: "G-2", table, candidates: meant.map(({ candidate: { name, sheet } }) => ({ name, sheet })) });
    }
    if (meant.length === 1) for (const { index } of meant) found.set(id, index);
    if (meant.length === 0 && neededTables.includes(id)) say(id, { code: "G-1", table });
  }
  for (const [id, index] of found) {
    for (const problem of missingColumns(id, candidates[index]?.headings ?? [], kept.columns.get(id))) say(id, problem);
  }
  return { found, issues };
};

interface Named {
  readonly found: Map<TableId, number>;
  /** The candidates that are none of the register's. */
  readonly none: readonly number[];
  /** The names that were chosen and that no candidate bears. */
  readonly gone: ReadonlyMap<TableId, string>;
}

/** The tables that were chosen, and those that bear their own name. */
const namedTables = (candidates: readonly Candidate[], kept: KeptChoice): Named => {
  const indexByName = new Map(candidates.map(({ name }, index) => [matchKey(name), index] as const).reverse());
  indexByName.delete(matchKey(""));
  const named = (name: string): readonly number[] => [indexByName.get(matchKey(name)) ?? []].flat();
  const none = kept.none.flatMap(named);
  const found = new Map([...kept.tables].flatMap(([id, name]) => named(name).map((index) => [id, index] as const)));
  const taken = new Set([...found.values(), ...none]);
  for (const id of tableIds.filter((each) => !found.has(each))) {
    for (const index of named(tableSchema(id).name)) if (!taken.has(index)) found.set(id, index);
  }
  return { found, none, gone: new Map([...kept.tables].filter(([, name]) => named(name).length === 0)) };
};

interface CandidateFit extends Fit {
  readonly index: number;
  readonly candidate: Candidate;
}

/** For each other candidate the one table that it fits best. */
const bestFits = (
  candidates: readonly Candidate[],
  taken: ReadonlySet<number>,
  columns: KeptChoice["columns"],
): readonly CandidateFit[] =>
  candidates.flatMap((candidate, index) => {
    if (taken.has(index) || isResult(candidate)) return [];
    const best = bestFit(candidate.headings, candidate.name !== "", columns);
    return best ? [{ ...best, index, candidate }] : [];
  });

/**
 * The table that headings fit best: with most columns, then the most specific; null when they fit none. What was chosen
 * for the columns of a table counts for that table.
 */
export const bestFit = (
  headings: readonly string[],
  isNamed: boolean,
  columns: KeptChoice["columns"] = noChoice.columns,
): Fit | null => {
  const parsed = parseHeadings(headings);
  const fits = tableIds.flatMap((id) => {
    const choice = columns.get(id);
    return fitOf(id, choice ? parseHeadings(headings, choice) : parsed, isNamed) ?? [];
  });
  return fits.sort((a, b) => b.columns - a.columns || b.needed - a.needed)[0] ?? null;
};

/** Whether a table holds results of ours. */
export const isResult = ({ name }: Pick<Candidate, "name">): boolean =>
  matchKey(name).startsWith(matchKey(resultTablePrefix));

/** The best fit, and those that find more than half as many columns. */
const couldBeMeant = (fits: readonly CandidateFit[]): readonly CandidateFit[] => {
  const most = Math.max(...fits.map(({ columns }) => columns));
  return fits.filter(({ columns }) => columns * 2 > most);
};
