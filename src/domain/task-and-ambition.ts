/** What goes to taken and what to ambities, in hours and beside what there is (domain.md 1, row 12). */
import { askedHours, type AskedHours, registerAsks } from "./asked-hours";
import type { BalanceTotal } from "./balance-view";
import { capacityBalance } from "./capacity";
import { initiativesById, orderedInitiatives } from "./initiative-index";
import type { Initiative, InitiativeId } from "./model";
import type { Period } from "./period";
import type { Portfolio } from "./portfolio";
import { type Hours, hours } from "./quantity";
import type { RolePeriod } from "./role-period";
import { isCommitted, isOut } from "./status";

/** Taak, ambitie, or an item of which that is not filled in. */
export type DemandClass = NonNullable<Initiative["demandClass"]> | "unsaid";
export const demandClasses = ["task", "ambition", "unsaid"] as const satisfies readonly DemandClass[];

export interface ClassDemand {
  readonly class: DemandClass;
  /** Items that count, and those of them that are vastgelegd. */
  readonly items: number;
  readonly committedItems: number;
  readonly asked: AskedHours;
  readonly committed: AskedHours;
  /** One per period of the answer. */
  readonly periods: readonly AskedHours[];
}

export interface TaskAndAmbition {
  readonly periods: readonly Period[];
  /** In the order of `demandClasses`, those that occur. */
  readonly classes: readonly ClassDemand[];
  /** What there is in each period, of vastgelegd + gewenst with line work; roles of which it is not known are left out and counted. */
  readonly totals: readonly BalanceTotal[];
  /** What taken leave of that in each period: of the same roles; null where of none it is known. */
  readonly left: readonly (Hours | null)[];
}

const classOf = ({ demandClass, workingMethod }: Initiative): DemandClass =>
  demandClass ?? (workingMethod === "line" ? "task" : "unsaid");

/** Sets taken beside ambities. Line work that does not say which it is, is a taak. */
export const taskAndAmbition = (portfolio: Portfolio): TaskAndAmbition => {
  const { periods, views } = capacityBalance(portfolio);
  const asks = registerAsks(portfolio);
  const counted = orderedInitiatives(portfolio).filter(({ status }) => !isOut(status));
  const byId = initiativesById(portfolio);
  const isTask = (id: InitiativeId): boolean => {
    const item = byId.get(id);
    return item !== undefined && classOf(item) === "task";
  };
  const isKnown = ({ balance }: RolePeriod): boolean => balance !== null;
  const classes = demandClasses.map((name): ClassDemand => {
    const items = counted.filter((item) => classOf(item) === name);
    const rows = asks.rows.filter(({ initiative }) => classOf(initiative) === name);
    return {
      class: name,
      items: items.length,
      committedItems: items.filter(({ status }) => isCommitted(status)).length,
      asked: askedHours(asks, rows),
      committed: askedHours(
        asks,
        rows.filter((row) => row.class === "committed"),
      ),
      periods: periods.map(({ key }) => {
        const place = asks.periods.indexOf(key);
        return place < 0 ? askedHours(asks, []) : askedHours(asks, rows, place);
      }),
    };
  });
  return {
    periods,
    classes: classes.filter(({ items }) => items > 0),
    totals: views.all.withLine.periodTotals,
    left: views.all.withLine.periodTotals.map(({ supply }, at) => {
      const known = views.all.withLine.roles.flatMap((role) => role.cells[at] ?? []).filter(isKnown);
      const tasks = known.flatMap(({ contributions }) => contributions.filter((each) => isTask(each.initiative)));
      return supply === null ? null : hours(supply - tasks.reduce((sum, each) => sum + (each.hours ?? 0), 0));
    }),
  };
};
