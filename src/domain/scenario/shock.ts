/** What must happen now: which items give way to it, with the least harm (the Ukraine case). */
import { matchKey } from "../matching";
import type { PeriodKey } from "../period";
import { restricted, withinMeans } from "./options";
import type { PortfolioProblem } from "./portfolio-problem";
import type { Candidate } from "./problem";
import type { Question } from "./question";
import { scopedProblem } from "./scope";

/** Work that comes first, with the hours that it asks. */
export interface Shock {
  readonly name: string;
  readonly asks: readonly { readonly role: string; readonly period: PeriodKey; readonly hours: number }[];
}

export interface ShockQuestion {
  readonly question: Question;
  /** The register with the shock in it as something fixed. */
  readonly found: PortfolioProblem;
  /** What it asks of role-periods of which it is not known how much there is: nothing gives way for that. */
  readonly unplaced: Shock["asks"];
}

/** The top 10 and what is verplicht stay as they are planned. */
const protectedFrom = (candidate: Candidate): Candidate => {
  const planned = candidate.ways.filter(({ kind }) => kind === "planned");
  const stays = (candidate.isTopTen || candidate.mustBeDone) && planned.length > 0;
  return stays ? { ...candidate, ways: planned, mustBeDone: true } : candidate;
};

/**
 * The question which items give way to a shock: they shift or are left out, nothing is bought. Tekorten that were there
 * before it, also of money, stay what they are and are nobody's to solve here; what it takes more than can be freed lacks.
 */
export const shockQuestion = (found: PortfolioProblem, shock: Shock): ShockQuestion => {
  const cellAt = new Map(found.problem.cells.map(({ role, period }, at) => [`${period.key} ${matchKey(role)}`, at]));
  const placeOf = ({ role, period }: Shock["asks"][number]): number | undefined =>
    cellAt.get(`${period} ${matchKey(role)}`);
  const asked = found.problem.cells.map(() => 0);
  for (const each of shock.asks) {
    const at = placeOf(each);
    if (at !== undefined) asked[at] = (asked[at] ?? 0) + each.hours;
  }
  const before = scopedProblem(found.problem, []);
  const problem = {
    ...found.problem,
    candidates: found.problem.candidates.map(protectedFrom),
    ...{ links: before.links, budgets: before.budgets },
    cells: before.cells.map((cell, at) => ({
      ...cell,
      limit: cell.limit - (asked[at] ?? 0),
      mayLack: asked[at] ?? 0,
    })),
  };
  return {
    question: {
      problem: restricted(problem, withinMeans),
      scope: null,
      concerned: new Set(problem.candidates.keys()),
    },
    found: {
      ...found,
      basis: found.basis.map(({ supply, fixed }, at) => ({ supply, fixed: fixed + (asked[at] ?? 0) })),
    },
    unplaced: shock.asks.filter((each) => placeOf(each) === undefined),
  };
};
