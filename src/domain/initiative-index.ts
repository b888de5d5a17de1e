import type { MatchKey } from "./matching";
import type { Initiative, RowId } from "./model";
import { inNaturalOrder } from "./natural-order";
import { once } from "./once";
import type { Portfolio } from "./portfolio";
import { isOut } from "./status";

/** The items of a register in natural order of Nr. */
export const orderedInitiatives = once(({ initiatives }: Portfolio): readonly Initiative[] =>
  inNaturalOrder(initiatives, ({ nr }) => nr),
);

/** The items by their Nr; of two of one Nr the first is meant. */
export const initiativesById = once(
  ({ initiatives }: Portfolio): ReadonlyMap<MatchKey, Initiative> =>
    new Map([...initiatives].reverse().map((initiative) => [initiative.id, initiative])),
);

/** The items that take part in answers, in natural order of Nr: not those that are buiten, and of two of one Nr the first. */
export const countedInitiatives = once((portfolio: Portfolio): readonly Initiative[] => {
  const byId = initiativesById(portfolio);
  return orderedInitiatives(portfolio).filter((each) => byId.get(each.id) === each && !isOut(each.status));
});

/** The items by the row in which they stand. */
export const initiativesByRow = once(
  ({ initiatives }: Portfolio): ReadonlyMap<RowId, Initiative> =>
    new Map(initiatives.map((initiative) => [initiative.row, initiative])),
);
