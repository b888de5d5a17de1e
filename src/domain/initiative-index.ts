import type { MatchKey } from "./matching";
import type { Initiative, RowId } from "./model";
import { inNaturalOrder } from "./natural-order";
import { once } from "./once";
import type { Portfolio } from "./portfolio";

/** The items of a register in natural order of Nr. */
export const orderedInitiatives = once(({ initiatives }: Portfolio): readonly Initiative[] =>
  inNaturalOrder(initiatives, ({ nr }) => nr),
);

/** The items by their Nr; of two of one Nr the first is meant. */
export const initiativesById = once(
  ({ initiatives }: Portfolio): ReadonlyMap<MatchKey, Initiative> =>
    new Map([...initiatives].reverse().map((initiative) => [initiative.id, initiative])),
);

/** The items by the row in which they stand. */
export const initiativesByRow = once(
  ({ initiatives }: Portfolio): ReadonlyMap<RowId, Initiative> =>
    new Map(initiatives.map((initiative) => [initiative.row, initiative])),
);
