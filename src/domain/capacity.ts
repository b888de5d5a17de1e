/** The capacity balance: what every role can give and what is asked of it, per period and in hours (workbook.md, "Balance"). */
import type { Issue } from "./issue";
import type { MatchKey } from "./matching";
import type { InitiativeId, RowId, StatusClass } from "./model";
import type { Period, PeriodKey, PeriodKind } from "./period";
import type { Fraction, Hours } from "./quantity";

/** shortage: tekort · tight: krap · balanced: in balans · unknown: onbekend. */
export type Verdict = "shortage" | "tight" | "balanced" | "unknown";

/** Why the figure of a role-period is not known; `nrs` are the items that ask, as typed, in natural order. */
export type UnknownReason =
  | { readonly kind: "noSupplyTable" }
  | { readonly kind: "noSupplyPeriod" }
  | { readonly kind: "supplyEmpty" }
  | { readonly kind: "supplyPm" }
  | { readonly kind: "supplyUnreadable" }
  | { readonly kind: "lineShareUnknown" }
  | { readonly kind: "supplyPartlyCovered"; readonly missing: readonly PeriodKey[] }
  | { readonly kind: "demandPartlyCovered"; readonly missing: readonly PeriodKey[] }
  | { readonly kind: "demandPm"; readonly nrs: readonly string[] }
  | { readonly kind: "demandUnreadable"; readonly nrs: readonly string[] };

/** Demand / supply; not applicable (`n.v.t.`) where there is no supply. */
export type Occupancy =
  | { readonly kind: "value"; readonly value: Fraction }
  | { readonly kind: "notApplicable" }
  | { readonly kind: "unknown" };

/** What one demand row asks of a role in a period; `hours` is null when a p.m. or an unreadable cell takes part. */
export interface Contribution {
  readonly row: RowId;
  readonly initiative: InitiativeId;
  readonly nr: string;
  readonly name: string;
  readonly class: StatusClass;
  readonly hours: Hours | null;
}

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
}

/** Sums over role-periods of which supply and demand are both known; `unknown` says how many were left out. */
export interface BalanceTotal {
  readonly supply: Hours;
  readonly demand: Hours;
  readonly balance: Hours;
  readonly known: number;
  readonly unknown: number;
  /** The roles with a shortage in what is summed, in the order of the roles: beside a positive balance, the usual deceiver. */
  readonly shortageRoles: readonly string[];
}

export interface RoleBalance {
  readonly roleKey: MatchKey;
  readonly role: string;
  readonly hasSupplyRow: boolean;
  /** One per period of the balance, in its order. */
  readonly cells: readonly RolePeriod[];
  /** The shortages of the role added up, as a positive number of hours; what is over elsewhere does not make up for it. */
  readonly shortage: Hours;
}

/** committed: vastgelegd · all: vastgelegd + gewenst. */
export type BalanceScope = "committed" | "all";

export interface BalanceView {
  readonly scope: BalanceScope;
  readonly withLine: boolean;
  /** In natural order of the role's name. */
  readonly roles: readonly RoleBalance[];
  /** One per period of the balance, in its order. */
  readonly periodTotals: readonly BalanceTotal[];
  readonly total: BalanceTotal;
  /** Every tekort, largest first, and then every krap, fullest first; ties by role and period. */
  readonly worst: readonly RolePeriod[];
  readonly counts: Readonly<Record<Verdict, number>>;
}

/**
 * How many programmes and projects the pool of project leaders can carry in a period: the hours that other work leaves
 * over, divided by what a programme or project that asks the pool asks on average, rounded down.
 */
export interface AttainablePeriod {
  readonly period: Period;
  /** Null when it is not known (a p.m., a period without supply) or when no programme or project asks the pool. */
  readonly attainable: number | null;
  /** Programmes and projects that ask hours of the pool in this period. */
  readonly askedCommitted: number;
  readonly askedWanted: number;
  readonly supply: Hours | null;
  /** What processes and line work ask of the pool. */
  readonly otherDemand: Hours | null;
  readonly averageHours: Hours | null;
}

/** The plain answer "zoveel programma's en projecten kan Projectleiding aan"; without roles when no pool was recognised. */
export interface AttainableProjects {
  readonly foundBy: "roleName" | "portfolioManager" | "none";
  readonly roles: readonly string[];
  readonly periods: readonly AttainablePeriod[];
}

export interface Balance {
  /** The kind that the tables are compared at; null when neither has a period. */
  readonly periodKind: PeriodKind | null;
  readonly periods: readonly Period[];
  /** `views.all.withLine` is the balance as a whole. */
  readonly views: Readonly<Record<BalanceScope, { readonly withLine: BalanceView; readonly withoutLine: BalanceView }>>;
  readonly attainable: AttainableProjects;
  /** No item has a status column: both scopes count every item. */
  readonly statusUntracked: boolean;
  readonly issues: readonly Issue[];
}
