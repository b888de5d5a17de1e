/** One view of the balance: every role and period, the sums, and what is worst. */
import type { Asks } from "./asks";
import type { AskingRow } from "./demand-lines";
import { type MatchKey, matchKey } from "./matching";
import type { SupplyRow } from "./model";
import { type Portfolio, hasColumns } from "./portfolio";
import { inNaturalOrder } from "./natural-order";
import type { Period } from "./period";
import { type Hours, hours } from "./quantity";
import { type PeriodDemand, roleDemand } from "./role-demand";
import { type Coverage, supplyHours } from "./role-hours";
import { type RolePeriod, type Verdict, rolePeriod } from "./role-period";

/**
 * Sums over role-periods of which supply and demand are both known, null when there is none; `unknown` says how many were
 * left out.
 */
export interface BalanceTotal {
  readonly supply: Hours | null;
  readonly demand: Hours | null;
  readonly balance: Hours | null;
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

/** The tables as every view of them needs them. */
export interface BalanceGround {
  readonly portfolio: Portfolio;
  /** The periods that are compared, and what each table has of them. */
  readonly periods: readonly { readonly period: Period; readonly supplied: Coverage; readonly demanded: Coverage }[];
  readonly asks: Asks;
  readonly pools: ReadonlyMap<MatchKey, readonly SupplyRow[]>;
}

const total = (figures: readonly (number | null)[]): number =>
  figures.reduce<number>((sum, each) => sum + (each ?? 0), 0);

const totalOf = (cells: readonly RolePeriod[]): BalanceTotal => {
  const known = cells.filter(({ balance }) => balance !== null);
  const short = known.filter(({ verdict }) => verdict === "shortage");
  const sum = (of: "supply" | "demand" | "balance"): Hours | null =>
    known.length === 0 ? null : hours(total(known.map((each) => each[of])));
  return {
    supply: sum("supply"),
    demand: sum("demand"),
    balance: sum("balance"),
    known: known.length,
    unknown: cells.length - known.length,
    shortageRoles: [...new Map(short.map(({ roleKey, role }) => [roleKey, role])).values()],
  };
};

const occupied = ({ occupancy }: RolePeriod): number => (occupancy.kind === "value" ? occupancy.value : 0);

/** The cells of one verdict from worst to least; the sort is stable, and cells come by role and period. */
const worstOf = (cells: readonly RolePeriod[], verdict: Verdict, weight: (cell: RolePeriod) => number) =>
  cells.filter((cell) => cell.verdict === verdict).sort((a, b) => weight(b) - weight(a));

const shortageHours = ({ balance }: RolePeriod): number => Math.max(0, 0 - (balance ?? 0));

const countOf = (cells: readonly RolePeriod[]): Readonly<Record<Verdict, number>> => {
  const count = (verdict: Verdict): number => cells.filter((cell) => cell.verdict === verdict).length;
  return { shortage: count("shortage"), tight: count("tight"), balanced: count("balanced"), unknown: count("unknown") };
};

/** Which rows a view counts. */
const isShown = (row: AskingRow, scope: BalanceScope, withLine: boolean): boolean =>
  (scope === "all" || row.class === "committed") && (withLine || !row.isLine);

const noDemand: PeriodDemand = { exact: 0, pm: [], unreadable: [], contributions: () => [] };
const noSupplyTable = { hours: 0, reasons: [{ kind: "noSupplyTable" }] } as const;

/** What a view shows of one role; whether line work asks it is decided on every row, so that every scope has one supply. */
const roleBalance = (
  ground: BalanceGround,
  roleKey: MatchKey,
  role: string,
  scope: BalanceScope,
  withLine: boolean,
): RoleBalance => {
  const { settings } = ground.portfolio;
  const hasSupply = hasColumns(ground.portfolio, "supply", "role");
  const pool = ground.pools.get(roleKey) ?? [];
  const asking = ground.asks.byRole.get(roleKey) ?? [];
  const shown = asking.filter((row) => isShown(row, scope, withLine));
  const takesLineShare = !(withLine && asking.some(({ isLine }) => isLine));
  const demand = roleDemand(ground.asks, shown);
  const cells = ground.periods.map(({ period, supplied, demanded }) =>
    rolePeriod({
      roleKey,
      role,
      period,
      supply: hasSupply ? supplyHours(pool, supplied, takesLineShare, settings) : noSupplyTable,
      pool,
      takesLineShare,
      demand: demand.get(period.key) ?? noDemand,
      demandMissing: shown.length > 0 && demanded.periods.length > 0 ? demanded.missing : [],
      tightAbove: settings.tightAbove,
    }),
  );
  return { roleKey, role, hasSupplyRow: pool.length > 0, cells, shortage: hours(total(cells.map(shortageHours))) };
};

/**
 * The balance of the items in a scope, with line work or without: without it, Lijnaandeel stands for what the line takes.
 * Every view has the same roles: those of the pools and of every ask, shown or not.
 */
export const balanceView = (ground: BalanceGround, scope: BalanceScope, withLine: boolean): BalanceView => {
  const typed = [
    ...[...ground.asks.byRole.values()].flatMap((rows) => rows.slice(-1).map(({ row }) => row.role)),
    ...[...ground.pools.values()].flatMap((rows) => rows.slice(-1).map(({ role }) => role)),
  ];
  const names = new Map(typed.map((role) => [matchKey(role), role]));
  const roles = inNaturalOrder([...names], ([key]) => key).map(([key, role]) =>
    roleBalance(ground, key, role, scope, withLine),
  );
  const cells = roles.flatMap((role) => role.cells);
  return {
    scope,
    withLine,
    roles,
    periodTotals: ground.periods.map((_, at) => totalOf(roles.flatMap((role) => role.cells.slice(at, at + 1)))),
    total: totalOf(cells),
    worst: [...worstOf(cells, "shortage", shortageHours), ...worstOf(cells, "tight", occupied)],
    counts: countOf(cells),
  };
};
