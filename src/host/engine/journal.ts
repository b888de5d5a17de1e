import type { Workbook } from "./workbook";

type Inverse = () => void;

/** Excel keeps a hundred steps. */
const MOST_STEPS = 100;

/** The list that a step, open or done, belongs to. */
const outerJournal = new WeakMap<Inverse[], Inverse[]>();

/** Notes how to take back what is about to be done; nothing when nobody records. Outside a step it is a step of its own. */
export function record(workbook: Workbook, inverse: Inverse): void {
  workbook.journal?.push(inverse);
}

/** Whether what is recorded now joins a step that is still open. */
export function isInStep(workbook: Workbook): boolean {
  return workbook.journal !== null && outerJournal.has(workbook.journal);
}

/** Does the work and makes all that it records one step; a step within a step is part of it. What was done before a failure can be taken back too. */
export function undoStep<T>(workbook: Workbook, work: () => T): T {
  const outer = workbook.journal;
  if (outer === null || outerJournal.has(outer)) return work();
  const step: Inverse[] = [];
  outerJournal.set(step, outer);
  workbook.journal = step;
  try {
    return work();
  } finally {
    workbook.journal = outer;
    if (step.length > 0) outer.push(() => takeBack(step));
    if (outer.length > MOST_STEPS) outer.shift();
  }
}

/** Takes back the last step and says whether there was one. */
export function undoLast(workbook: Workbook): boolean {
  const { journal } = workbook;
  const inverse = journal?.pop();
  if (!inverse) return false;
  workbook.journal = null;
  try {
    inverse();
  } finally {
    workbook.journal = journal;
    workbook.needsCalculation = true;
  }
  return true;
}

/** Empties the list of steps, as Excel does after what it cannot undo. */
export function forgetSteps(workbook: Workbook): void {
  const { journal } = workbook;
  if (!journal) return;
  journal.length = 0;
  outerJournal.get(journal)?.splice(0);
}

function takeBack(step: Inverse[]): void {
  for (let inverse = step.pop(); inverse; inverse = step.pop()) inverse();
}
