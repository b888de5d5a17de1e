/** What items ask of roles, row by row, in hours and in the periods of the balance. */
import { groupBy } from "./group-by";
import { initiativesById, orderedInitiatives } from "./initiative-index";
import { type MatchKey, matchKey } from "./matching";
import type { DemandRow, Initiative, InitiativeId, RowId, StatusClass } from "./model";
import { once } from "./once";
import type { Portfolio } from "./portfolio";
import { type Period, type PeriodKey, type PeriodKind, widen } from "./period";
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

/** A demand row that asks something, of an item that counts. */
export interface AskingRow {
  readonly row: DemandRow;
  readonly roleKey: MatchKey;
  readonly initiative: Initiative;
  readonly class: StatusClass;
  readonly isLine: boolean;
  /** By werkwijze: a programme, a project, or an item that has none yet. */
  readonly isProject: boolean;
  /** One per period that it asks something in. */
  readonly asks: readonly Ask[];
}

/** What one demand row asks in one period. `exact` leaves out what is p.m. or unreadable, and is not rounded. */
export interface Ask {
  readonly by: AskingRow;
  readonly period: PeriodKey;
  readonly exact: number;
  readonly hasPm: boolean;
  readonly hasUnreadable: boolean;
}

/** What is asked of one role. */
export interface RoleAsks {
  /** As typed last. */
  readonly role: string;
  readonly rows: readonly AskingRow[];
  readonly inPeriod: ReadonlyMap<PeriodKey, readonly Ask[]>;
}

export interface Asks {
  /** In natural order of Nr. */
  readonly rows: readonly AskingRow[];
  /** In the same order within each role. */
  readonly byRole: ReadonlyMap<MatchKey, RoleAsks>;
}

export const noAsks: Asks = { rows: [], byRole: new Map() };

/** An ask as it is shown. */
export const contributionOf = ({ by, exact, hasPm, hasUnreadable }: Ask): Contribution => ({
  row: by.row.row,
  initiative: by.initiative.id,
  nr: by.initiative.nr,
  name: by.initiative.name,
  class: by.class,
  hours: hasPm || hasUnreadable ? null : hours(exact),
});

type Sum = { -readonly [F in keyof Ask]: Ask[F] };

/** What a row asks per period of the balance; a blank and a 0 ask nothing. */
const sumsOf = (by: AskingRow, keyOf: (period: Period) => PeriodKey, settings: Portfolio["settings"]) => {
  const sums = new Map<PeriodKey, Sum>();
  for (const { period, figure } of by.row.figures) {
    if (figure.kind === "empty" || (figure.kind === "value" && figure.value === 0)) continue;
    const key = keyOf(period);
    const sum = sums.get(key) ?? { by, period: key, exact: 0, hasPm: false, hasUnreadable: false };
    sums.set(key, sum);
    if (figure.kind === "value") sum.exact += hoursIn(figure.value, by.row.unit, period.kind, settings);
    else if (figure.kind === "pm") sum.hasPm = true;
    else sum.hasUnreadable = true;
  }
  return sums.values();
};

const askingRow = (row: DemandRow, initiative: Initiative): AskingRow & { readonly asks: Ask[] } => ({
  row,
  roleKey: matchKey(row.role),
  initiative,
  class: isCommitted(initiative.status) ? "committed" : "wanted",
  isLine: initiative.workingMethod === "line",
  isProject: initiative.workingMethod !== "line" && initiative.workingMethod !== "process",
  asks: [],
});

const byRoleOf = (rows: readonly AskingRow[]): Asks["byRole"] => {
  const byRole = new Map<MatchKey, { role: string; rows: AskingRow[]; inPeriod: Map<PeriodKey, Ask[]> }>();
  for (const row of rows) {
    const ofRole = byRole.get(row.roleKey) ?? { role: "", rows: [], inPeriod: new Map<PeriodKey, Ask[]>() };
    byRole.set(row.roleKey, ofRole);
    ofRole.role = row.row.role;
    ofRole.rows.push(row);
    for (const ask of row.asks) {
      const inPeriod = ofRole.inPeriod.get(ask.period);
      if (inPeriod) inPeriod.push(ask);
      else ofRole.inPeriod.set(ask.period, [ask]);
    }
  }
  return byRole;
};

/** Every ask of items that count, per period of that kind. Rows of an unknown Nr are left out, with a finding elsewhere. */
export const asksOf = once((portfolio: Portfolio, kind: PeriodKind): Asks => {
  const byId = initiativesById(portfolio);
  const widened = new Map<PeriodKey, PeriodKey>();
  const keyOf = (period: Period): PeriodKey => {
    const key = widened.get(period.key) ?? widen(period, kind).key;
    widened.set(period.key, key);
    return key;
  };
  const asking = portfolio.demand.flatMap((row) => {
    const initiative = byId.get(row.initiative);
    if (!initiative || isOut(initiative.status)) return [];
    const found = askingRow(row, initiative);
    found.asks.push(...sumsOf(found, keyOf, portfolio.settings));
    return found.asks.length > 0 ? [found] : [];
  });
  const rowsOf = groupBy(asking, ({ initiative }) => initiative);
  const rows = orderedInitiatives(portfolio).flatMap((initiative) => rowsOf.get(initiative) ?? []);
  return { rows, byRole: byRoleOf(rows) };
});
