/** The verdict on one role in one period (workbook.md, "Balance"). */
import type { Contribution, PeriodDemand } from "./role-demand";
import type { UnknownReason } from "./role-hours";
import type { MatchKey } from "./matching";
import type { SupplyRow } from "./model";
import type { Period, PeriodKey } from "./period";
import { type Fraction, type Hours, fraction, hours } from "./quantity";

/** shortage: tekort · tight: krap · balanced: in balans · unknown: onbekend. */
export type Verdict = "shortage" | "tight" | "balanced" | "unknown";

/** Demand / supply; not applicable (`n.v.t.`) where there is no supply. */
export type Occupancy =
  | { readonly kind: "value"; readonly value: Fraction }
  | { readonly kind: "notApplicable" }
  | { readonly kind: "unknown" };

/** One role in one period. `supply`, `demand` and `balance` are null where they are not known; then `reasons` says why. */
export interface RolePeriod {
  readonly roleKey: MatchKey;
  readonly role: string;
  readonly period: Period;
  /** After Lijnaandeel. */
  readonly supply: Hours | null;
  readonly demand: Hours | null;
  /** Supply − demand. */
  readonly balance: Hours | null;
  readonly occupancy: Occupancy;
  readonly verdict: Verdict;
  readonly reasons: readonly UnknownReason[];
  /** Who asks what, in natural order of Nr. */
  readonly contributions: readonly Contribution[];
  /** The rows of Capaciteitsaanbod of the role, whatever they say of this period. */
  readonly pool: readonly SupplyRow[];
  /** Whether Lijnaandeel is taken off: line work that asks the role itself is not counted twice. */
  readonly takesLineShare: boolean;
}

interface Sides {
  readonly roleKey: MatchKey;
  readonly role: string;
  readonly period: Period;
  readonly supply: { readonly hours: number; readonly reasons: readonly UnknownReason[] };
  readonly pool: readonly SupplyRow[];
  readonly takesLineShare: boolean;
  readonly demand: PeriodDemand;
  /** Periods within this one that the demand table has no column for, while it has others. */
  readonly demandMissing: readonly PeriodKey[];
  readonly tightAbove: Fraction;
}

const demandReasons = ({ demand: { pm, unreadable }, demandMissing }: Sides): readonly UnknownReason[] => [
  ...(demandMissing.length > 0 ? [{ kind: "demandPartlyCovered", missing: demandMissing } as const] : []),
  ...(pm.length > 0 ? [{ kind: "demandPm", nrs: pm } as const] : []),
  ...(unreadable.length > 0 ? [{ kind: "demandUnreadable", nrs: unreadable } as const] : []),
];

/** Demand ÷ supply, of one role or of all. */
export const occupancyOf = (supply: Hours | null, demand: Hours | null): Occupancy => {
  if (supply !== null && supply <= 0) return { kind: "notApplicable" };
  return supply === null || demand === null ? { kind: "unknown" } : { kind: "value", value: fraction(demand / supply) };
};

const verdictOf = (supply: Hours | null, demand: Hours | null, tightAbove: Fraction): Verdict => {
  if (supply === null || demand === null) return "unknown";
  if (demand > supply) return "shortage";
  return demand > hours(supply * tightAbove) ? "tight" : "balanced";
};

/** Sets what is asked against what is there; hours are rounded once, on each side's sum. */
export const rolePeriod = (sides: Sides): RolePeriod => {
  const { roleKey, role, period, pool, takesLineShare, tightAbove } = sides;
  const unknownDemand = demandReasons(sides);
  let contributions: readonly Contribution[] | undefined;
  const supply = sides.supply.reasons.length === 0 ? hours(sides.supply.hours) : null;
  const demand = unknownDemand.length === 0 ? hours(sides.demand.exact) : null;
  return {
    roleKey,
    role,
    period,
    supply,
    demand,
    balance: supply === null || demand === null ? null : hours(supply - demand),
    occupancy: occupancyOf(supply, demand),
    verdict: verdictOf(supply, demand, tightAbove),
    reasons: [...sides.supply.reasons, ...unknownDemand],
    pool,
    takesLineShare,
    /** Made when somebody asks: of a large register they are many, and few are looked at. */
    get contributions() {
      return (contributions ??= sides.demand.contributions());
    },
  };
};
