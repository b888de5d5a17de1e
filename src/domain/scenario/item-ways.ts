/** The ways of doing an item: as planned, shifted within its window, or outsourced as a whole. */
import type { Initiative } from "../model";
import { type Period, periodEnd, periodMonths } from "../period";
import type { Day } from "../quantity";
import type { Asked } from "./asked";
import { mayStart } from "./calendar";
import type { Cells } from "./capacity-cells";
import type { MoneyLimits } from "./money-limits";
import type { Way } from "./problem";

export interface WayGround {
  readonly calendar: readonly Period[];
  readonly cells: Cells;
  readonly spends: MoneyLimits["spends"];
  readonly termEnd: Day;
}

const shiftedBy = (
  { calendar, cells, spends, termEnd }: WayGround,
  { id }: Initiative,
  { hours }: Asked,
  shift: number,
): Way => {
  const places = hours.map(({ place }) => place + shift);
  const [start, end] = places.length === 0 ? [null, null] : [Math.min(...places), Math.max(...places)];
  const last = end === null ? undefined : calendar[end];
  const [first] = calendar;
  return {
    ...{ kind: shift === 0 ? "planned" : "shifted", shift, start, end },
    asks: hours.flatMap(({ roleKey, place, hours: asked }) => {
      const cell = cells.at(roleKey, place + shift);
      return cell === undefined ? [] : [{ cell, hours: asked }];
    }),
    spends: spends(id, first ? shift * periodMonths(first.kind) : 0),
    ...{ extraCost: 0, isInTerm: last !== undefined && periodEnd(last) <= termEnd },
  };
};

/** Bought as a whole: what is left to do is regie, spread over the hours as planned. Only with a price and regie that are known. */
const outsourced = (
  planned: Way,
  { outsourcingPrice: price, outsourcingHours: regie }: Initiative,
  asked: Asked,
): readonly Way[] => {
  if (price.kind !== "value" || regie.kind !== "value") return [];
  // of all that it asks, also of roles of which it is not known how much there is
  const total = asked.hours.reduce((sum, { hours }) => sum + hours, 0);
  const asks = planned.asks.map(({ cell, hours }) => ({ cell, hours: (hours / total) * regie.value }));
  return [{ ...planned, kind: "outsourced", asks: total === 0 ? [] : asks, extraCost: price.value }];
};

/** Every way of an item, as planned first. */
export const itemWays = (ground: WayGround, item: Initiative, asked: Asked): readonly Way[] => {
  const planned = shiftedBy(ground, item, asked, 0);
  const { start, end } = planned;
  const first = start === null ? undefined : ground.calendar[start];
  if (start === null || end === null || !first) return [planned, ...outsourced(planned, item, asked)];
  const shifts = ground.calendar.flatMap((of, place) =>
    place !== start && end + place - start < ground.calendar.length && mayStart(item, first, of) ? [place - start] : [],
  );
  return [
    planned,
    ...shifts.map((shift) => shiftedBy(ground, item, asked, shift)),
    ...outsourced(planned, item, asked),
  ];
};
