/** What items ask of roles, row by row, in hours and in the periods of the balance. */
import { type MatchKey, matchKey } from "./matching";
import type { DemandRow, InitiativeId, RowId, StatusClass } from "./model";
import type { Portfolio } from "./portfolio";
import { inNaturalOrder } from "./natural-order";
import { type PeriodKey, type PeriodKind, widen } from "./period";
import { type Hours, hours } from "./quantity";
import { hoursIn } from "./role-hours";
import { isCommitted, isOut } from "./status";

/** What one demand row asks of a role in a period; `hours` is null when a p.m. or an unreadable cell takes part. */
export interface Contribution {
  readonly row: RowId;
  readonly initiative: InitiativeId;
  readonly nr: string;
  readonly name: string;
  readonly class: StatusClass;
  readonly hours: Hours | null;
}

/** One demand row in one period. `exact` leaves out what is p.m. or unreadable, and is not rounded. */
export interface Ask {
  readonly roleKey: MatchKey;
  readonly role: string;
  readonly period: PeriodKey;
  readonly isLine: boolean;
  /** By werkwijze: a programme, a project, or an item that has none yet. */
  readonly isProject: boolean;
  readonly exact: number;
  readonly flaws: ReadonlySet<"pm" | "unreadable">;
  readonly contribution: Contribution;
}

interface Sum {
  exact: number;
  readonly flaws: Set<"pm" | "unreadable">;
}

/** What a row asks per period of the balance; a blank and a 0 ask nothing. */
const sumsOf = (row: DemandRow, kind: PeriodKind, settings: Portfolio["settings"]): ReadonlyMap<PeriodKey, Sum> => {
  const sums = new Map<PeriodKey, Sum>();
  for (const { period, figure } of row.figures) {
    if (figure.kind === "empty" || (figure.kind === "value" && figure.value === 0)) continue;
    const { key } = widen(period, kind);
    const sum = sums.get(key) ?? { exact: 0, flaws: new Set() };
    sums.set(key, sum);
    if (figure.kind === "value") sum.exact += hoursIn(figure.value, row.unit, period.kind, settings);
    else sum.flaws.add(figure.kind);
  }
  return sums;
};

/** Every ask of items that count, in natural order of Nr. Rows of an unknown Nr are left out, with a finding
 * elsewhere; of two items of one Nr the first is meant. */
export const asksOf = ({ initiatives, demand, settings }: Portfolio, kind: PeriodKind): readonly Ask[] => {
  const ordered = inNaturalOrder(initiatives, ({ nr }) => nr);
  const places = new Map([...ordered.entries()].reverse().map(([place, { id }]) => [id, place]));
  const known = demand.flatMap((row) => {
    const place = places.get(row.initiative);
    const initiative = place === undefined ? undefined : ordered[place];
    return place === undefined || !initiative || isOut(initiative.status) ? [] : [{ row, place, initiative }];
  });
  return known
    .sort((a, b) => a.place - b.place)
    .flatMap(({ row, initiative }) =>
      [...sumsOf(row, kind, settings)].map(([period, { exact, flaws }]): Ask => ({
        roleKey: matchKey(row.role),
        role: row.role,
        period,
        isLine: initiative.workingMethod === "line",
        isProject: initiative.workingMethod !== "line" && initiative.workingMethod !== "process",
        exact,
        flaws,
        contribution: {
          row: row.row,
          initiative: initiative.id,
          nr: initiative.nr,
          name: initiative.name,
          class: isCommitted(initiative.status) ? "committed" : "wanted",
          hours: flaws.size === 0 ? hours(exact) : null,
        },
      })),
    );
};
