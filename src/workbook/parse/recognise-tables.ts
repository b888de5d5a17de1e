import type { CellProblem } from "../../domain/cell-problem";
import type { Issue } from "../../domain/issue";
import { matchKey } from "../../domain/matching";
import { type TableId, tableIds } from "../../domain/model";
import { neededTables, resultTablePrefix, tableSchema } from "../schema";
import { parseHeading } from "./heading";
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
 * Finds the tables of the register: by their own name, else by the choice that was kept (the name of the table chosen),
 * else by the best fit of their headings. Where several could be meant none is taken; that, and what is missing, is said.
 */
export const recogniseTables = (
  candidates: readonly Candidate[],
  kept: ReadonlyMap<TableId, string> = new Map(),
): Recognised => {
  const found = namedTables(candidates, kept);
  const issues: Issue[] = [];
  const say = (table: TableId, problem: CellProblem): void => {
    issues.push({ ...problem, severity: severityOf[problem.code], where: { kind: "table", table } });
  };
  const fits = bestFits(candidates, new Set(found.values()));
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
    for (const problem of missingColumns(id, candidates[index]?.headings ?? [])) say(id, problem);
  }
  return { found, issues };
};

/** The tables that bear their own name, or the name that was chosen for them. */
const namedTables = (candidates: readonly Candidate[], kept: ReadonlyMap<TableId, string>): Map<TableId, number> => {
  const indexByName = new Map(candidates.map(({ name }, index) => [matchKey(name), index] as const).reverse());
  indexByName.delete(matchKey(""));
  const found = new Map<TableId, number>();
  for (const id of tableIds) {
    const index = indexByName.get(matchKey(tableSchema(id).name)) ?? indexByName.get(matchKey(kept.get(id) ?? ""));
    if (index !== undefined) found.set(id, index);
  }
  return found;
};

interface CandidateFit extends Fit {
  readonly index: number;
  readonly candidate: Candidate;
}

/** For each other candidate the one table that it fits best. */
const bestFits = (candidates: readonly Candidate[], taken: ReadonlySet<number>): readonly CandidateFit[] =>
  candidates.flatMap((candidate, index) => {
    if (taken.has(index) || isResult(candidate)) return [];
    const best = bestFit(candidate.headings, candidate.name !== "");
    return best ? [{ ...best, index, candidate }] : [];
  });

/** The table that headings fit best: with most columns, then the most specific; null when they fit none. */
export const bestFit = (headings: readonly string[], isNamed: boolean): Fit | null => {
  const parsed = headings.map(parseHeading);
  const fits = tableIds.flatMap((id) => fitOf(id, parsed, isNamed) ?? []);
  return fits.sort((a, b) => b.columns - a.columns || b.needed - a.needed)[0] ?? null;
};

const isResult = ({ name }: Candidate): boolean => matchKey(name).startsWith(matchKey(resultTablePrefix));

/** The best fit, and those that find more than half as many columns. */
const couldBeMeant = (fits: readonly CandidateFit[]): readonly CandidateFit[] => {
  const most = Math.max(...fits.map(({ columns }) => columns));
  return fits.filter(({ columns }) => columns * 2 > most);
};
