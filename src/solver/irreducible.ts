/** Why nothing can be done: requirements that do not go together, none of which can be missed for that. */
import type { Problem } from "../domain/scenario/problem";
import { type Requirement, requirementsOf, withOnly } from "../domain/scenario/requirements";
import type { Solver } from "./solver";

/** Whether some requirements cannot be met together; stopped or ended by a limit, that is not said. */
const isImpossible = async (
  solver: Solver,
  problem: Problem,
  requirements: readonly Requirement[],
  signal: AbortSignal | undefined,
): Promise<boolean> => {
  const { status } = await solver({ problem: withOnly(problem, requirements) }, signal ? { signal } : {});
  return status === "infeasible";
};

/**
 * Of a problem of which nothing can be done, requirements that cannot be met together while all but any one of them can:
 * halves are left out as long as it stays impossible, and then one after the other. Empty where it can be done.
 */
export const irreducible = async (
  solver: Solver,
  problem: Problem,
  signal?: AbortSignal,
): Promise<readonly Requirement[]> => {
  const all = requirementsOf(problem);
  if (!(await isImpossible(solver, problem, all, signal))) return [];
  let kept = all;
  for (let size = Math.ceil(all.length / 2); ; size = Math.ceil(size / 2)) {
    // from the end: hours and money are left out before what must be done
    for (let end = kept.length; end > 0 && !signal?.aborted; end -= size) {
      const without = kept.filter((_, at) => at < end - size || at >= end);
      if (await isImpossible(solver, problem, without, signal)) kept = without;
    }
    if (size === 1 || signal?.aborted) return kept;
  }
};
