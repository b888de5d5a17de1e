/** A good choice at once, and better ones after it, as long as anybody wants. The same seed gives the same choices. */
import { annealed } from "./annealing";
import { compareLevels, judge, type Judgement } from "./judge";
import type { Choice, Problem } from "./problem";
import { choiceOfUnits, unitsOf } from "./units";

export interface FoundChoice extends Judgement {
  readonly choice: Choice;
}

const isBetter = (one: Judgement, other: Judgement): boolean =>
  one.violations.length !== other.violations.length
    ? one.violations.length < other.violations.length
    : compareLevels(one.levels, other.levels) > 0;

/**
 * First the choice made in one go, and then every better one as it is found; it yields null after each stretch of a hundred
 * attempts, so that whoever asks can stop, and never ends. What it yields breaks nothing but what must be done and does not
 * fit. With a choice to start from that can be done, it goes on from that where it is the better one.
 */
export function* betterChoices(problem: Problem, seed: number, start?: Choice): Generator<FoundChoice | null, never> {
  const units = unitsOf(problem);
  const canStart = start && judge(problem, start).violations.length === 0;
  let best: FoundChoice | null = null;
  for (const chosen of annealed(units, seed, canStart ? start : undefined)) {
    const choice = chosen && choiceOfUnits(units, chosen);
    const found = choice && { choice, ...judge(problem, choice) };
    if (found && best && !isBetter(found, best)) continue;
    best = found ?? best;
    yield found;
  }
  throw new Error("the search never ends");
}
