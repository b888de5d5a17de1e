/**
 * Rank-and-cut: going down the order of the paper, which items still fit in the capacity that is left beside what is
 * vastgelegd. A simple rule, and no optimum: what fits depends on what stands above it.
 */
import { asksOf } from "./asks";
import { capacityBalance } from "./capacity";
import type { AskingRow } from "./demand-lines";
import type { InitiativeId } from "./model";
import { once } from "./once";
import type { Period } from "./period";
import type { Portfolio } from "./portfolio";
import { type Hours, hours } from "./quantity";
import type { RankedInitiative } from "./ranking";
import { isWanted } from "./status";

/** A role in a period. */
export interface RolePlace {
  readonly role: string;
  readonly period: Period;
}

/** Where an item does not fit: what it asks there, and what is left, which is negative where more was taken already. */
export interface Blockade extends RolePlace {
  readonly asked: Hours;
  readonly left: Hours;
}

/**
 * blocked: somewhere it asks more than is left, whatever else is not known · unknown: nowhere for certain, but of a
 * role-period that it asks it is not known what is left or asked. Each names the first role-period: the earliest period,
 * then the first role by name.
 */
export type Fit =
  | { readonly kind: "fits" }
  | { readonly kind: "asksNothing" }
  | { readonly kind: "blocked"; readonly by: Blockade }
  | { readonly kind: "unknown"; readonly at: RolePlace };

export interface CutLine {
  readonly fits: ReadonlyMap<InitiativeId, Fit>;
  /** The first item that is not verplicht and does not fit: the line stands above it. Null while none is known not to. */
  readonly cutAt: InitiativeId | null;
}

/** What an item asks in a cell, a role in a period; `isKnown` is false when a p.m. or an unreadable figure takes part. */
interface Asked {
  readonly cell: number;
  readonly exact: number;
  readonly isKnown: boolean;
}

interface Ground {
  /** Period by period, in each the roles in natural order. */
  readonly cells: readonly RolePlace[];
  /** What is left in each at most; null where the supply is not known. */
  readonly left: readonly (number | null)[];
  /** Whether no more than is known was taken there. */
  readonly isCertain: readonly boolean[];
  /** By item, in the order of the cells. */
  readonly asked: ReadonlyMap<InitiativeId, readonly Asked[]>;
}

const addAsked = (list: Map<number, Asked>, asked: Asked): void => {
  const before = list.get(asked.cell);
  list.set(
    asked.cell,
    before ? { ...asked, exact: before.exact + asked.exact, isKnown: before.isKnown && asked.isKnown } : asked,
  );
};

const groundOf = once((portfolio: Portfolio): Ground => {
  const { periods, periodKind, views } = capacityBalance(portfolio);
  const { roles } = views.all.withLine;
  const cells = periods.flatMap((_, at) => roles.flatMap((role) => role.cells.slice(at, at + 1)));
  const left = cells.map(({ supply }): number | null => supply);
  const isCertain = cells.map(({ reasons }) => reasons.every(({ kind }) => kind !== "demandPartlyCovered"));
  const asked = new Map<InitiativeId, Map<number, Asked>>();
  if (periodKind !== null) {
    const asks = asksOf(portfolio, periodKind);
    const roleAt = new Map(roles.map(({ roleKey }, at) => [roleKey, at]));
    const firstCell = asks.periods.map((key) => periods.findIndex((period) => period.key === key) * roles.length);
    const readRow = ({ roleKey, initiative, first, end }: AskingRow): void => {
      const own = asked.get(initiative.id) ?? new Map<number, Asked>();
      if (isWanted(initiative.status)) asked.set(initiative.id, own);
      for (let at = first; at < end; at += 1) {
        const cell = (firstCell[asks.places[at] ?? 0] ?? 0) + (roleAt.get(roleKey) ?? 0);
        const ask = { cell, exact: asks.exact[at] ?? 0, isKnown: !asks.unknown.has(at) };
        if (isWanted(initiative.status)) addAsked(own, ask);
        else take([ask], left, isCertain);
      }
    };
    asks.rows.forEach(readRow);
  }
  const inOrder = (list: Map<number, Asked>): readonly Asked[] => [...list.values()].sort((a, b) => a.cell - b.cell);
  return {
    cells,
    left,
    isCertain,
    asked: new Map([...asked].map(([id, list]) => [id, inOrder(list)])),
  };
});

const take = (asked: readonly Asked[], left: (number | null)[], isCertain: boolean[]): void => {
  for (const { cell, exact, isKnown } of asked) {
    const before = left[cell] ?? null;
    if (before !== null) left[cell] = before - exact;
    if (!isKnown) isCertain[cell] = false;
  }
};

const fitOf = (
  asked: readonly Asked[],
  cells: readonly RolePlace[],
  left: readonly (number | null)[],
  isCertain: readonly boolean[],
): Fit => {
  let unknown: RolePlace | undefined;
  for (const { cell, exact, isKnown } of asked) {
    const place = cells[cell];
    if (!place) continue;
    const there = left[cell] ?? null;
    if (there !== null && exact > 0 && hours(exact) > hours(there)) {
      const { role, period } = place;
      return { kind: "blocked", by: { role, period, asked: hours(exact), left: hours(there) } };
    }
    if (there === null || !isKnown || !isCertain[cell]) unknown ??= place;
  }
  if (asked.length === 0) return { kind: "asksNothing" };
  return unknown ? { kind: "unknown", at: unknown } : { kind: "fits" };
};

/**
 * Goes down the items in the order that is given. What does not fit takes nothing, unless it is verplicht: that is done
 * whatever it takes. What is not known to fit takes what is known of it, and leaves what it asks p.m. unknown to those below.
 */
export const cutLine = (
  portfolio: Portfolio,
  order: readonly Pick<RankedInitiative, "initiative" | "rank">[],
): CutLine => {
  const ground = groundOf(portfolio);
  const [left, isCertain] = [[...ground.left], [...ground.isCertain]];
  const fits = new Map<InitiativeId, Fit>();
  let cutAt: InitiativeId | null = null;
  for (const { initiative, rank } of order) {
    if (fits.has(initiative)) continue;
    const asked = ground.asked.get(initiative) ?? [];
    const fit = fitOf(asked, ground.cells, left, isCertain);
    fits.set(initiative, fit);
    if (fit.kind !== "blocked" || rank.kind === "statutory") take(asked, left, isCertain);
    else cutAt ??= initiative;
  }
  return { fits, cutAt };
};
