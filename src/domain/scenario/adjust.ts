/** What people settle in dialogue: an item in or out, its start, a capacity. The places of everything but ways stay. */
import { matchKey } from "../matching";
import type { InitiativeId } from "../model";
import type { PeriodKey } from "../period";
import type { PortfolioProblem } from "./portfolio-problem";
import { type Candidate, type CapacityCell, lackOfFixed, type Way } from "./problem";

/**
 * in: it is done, in whatever way · out: it is not done · shift: it starts so many periods later than planned · outsource: it
 * is bought · capacity: a role has so many hours more in a period, or with a negative number less.
 */
export type Adjustment =
  | { readonly kind: "in" | "out" | "outsource"; readonly item: InitiativeId }
  | { readonly kind: "shift"; readonly item: InitiativeId; readonly shift: number }
  | { readonly kind: "capacity"; readonly role: string; readonly period: PeriodKey; readonly hours: number };

/** What was settled about an item. */
export type Pin = Exclude<Adjustment, { readonly kind: "capacity" }>;

const allows = (pin: Pin, way: Way): boolean => {
  switch (pin.kind) {
    case "in":
      return true;
    case "out":
      return false;
    case "outsource":
      return way.kind === "outsourced";
    case "shift":
      return way.kind !== "outsourced" && way.shift === pin.shift;
  }
};

const pinned = (candidate: Candidate, pin: Pin): Candidate => ({
  ...candidate,
  ways: candidate.ways.filter((way) => allows(pin, way)),
  mustBeDone: candidate.mustBeDone || pin.kind !== "out",
});

/** The hours of a capacity adjustment on a cell, added up. */
const extraOn = ({ role, period }: CapacityCell, adjustments: readonly Adjustment[]): number =>
  adjustments.reduce(
    (sum, each) =>
      each.kind === "capacity" && each.period === period.key && matchKey(each.role) === matchKey(role)
        ? sum + each.hours
        : sum,
    0,
  );

/** What is fixed and then takes more than there is, may lack, as it may in a register that has so many hours. */
const withMore = (cell: CapacityCell, hours: number): CapacityCell => {
  const limit = cell.limit + hours;
  return { ...cell, limit, mayLack: lackOfFixed(limit) };
};

/** The problem of a register with what was settled; of several pins on an item the last holds. */
export const adjusted = (found: PortfolioProblem, adjustments: readonly Adjustment[]): PortfolioProblem => {
  const pins = new Map(adjustments.flatMap((each) => (each.kind === "capacity" ? [] : [[each.item, each] as const])));
  const extra = found.problem.cells.map((cell) => extraOn(cell, adjustments));
  return {
    ...found,
    basis: found.basis.map(({ supply, fixed }, at) => ({ supply: supply + (extra[at] ?? 0), fixed })),
    problem: {
      ...found.problem,
      candidates: found.problem.candidates.map((candidate, at) => {
        const pin = pins.get(found.items[at]?.id ?? ("" as InitiativeId));
        return pin ? pinned(candidate, pin) : candidate;
      }),
      cells: found.problem.cells.map((cell, at) => withMore(cell, extra[at] ?? 0)),
    },
  };
};
