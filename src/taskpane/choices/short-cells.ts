/** Where a tekort is, was or comes with a choice. */
import type { CellOutcome, Outcome } from "../../domain/scenario/outcome";
import { NOISE } from "../../domain/scenario/problem";

/** Role-periods that lack hours before or after; what changes most first, and of equals what lacks most. */
export const shortCells = ({ cells }: Pick<Outcome, "cells">): readonly CellOutcome[] =>
  cells
    .filter(({ shortBefore, shortAfter }) => shortBefore > NOISE || shortAfter > NOISE)
    .map((cell) => ({ cell, change: Math.abs(cell.shortBefore - cell.shortAfter) }))
    .sort((a, b) => b.change - a.change || b.cell.shortAfter - a.cell.shortAfter)
    .map(({ cell }) => cell);
