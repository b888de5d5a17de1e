/** The items that a decision sheet is about. */
import { type FinanceLine, financeLines } from "./finance-lines";
import type { BalanceView } from "./balance-view";
import { groupBy } from "./group-by";
import { eachOnce, matchKey } from "./matching";
import type { DemandRow, FinanceRow, Initiative, InitiativeId, Status, WorkingMethod } from "./model";
import type { Product } from "./model/follow-up";
import { inNaturalOrder } from "./natural-order";
import { type Period, comparePeriods, widen } from "./period";
import type { Portfolio } from "./portfolio";
import { type Day, hours, type Reading, value } from "./quantity";
import { type HourSum, sumOfReadings } from "./reading-sum";
import { hoursIn } from "./role-hours";
import type { RolePeriod } from "./role-period";
import type { Settings } from "./settings";
import { isOut } from "./status";

/** What an item asks of a role, in its own periods that are filled in. */
export interface RoleDemand {
  readonly role: string;
  readonly hours: readonly { readonly period: Period; readonly hours: HourSum }[];
}

/** An item that the sheet is about: its triangle, planning, capacity, money and papers. */
export interface DecisionSubject {
  readonly initiative: InitiativeId;
  readonly nr: string;
  readonly name: string;
  readonly workingMethod: WorkingMethod | null;
  readonly status: Status;
  readonly politicalSponsor: string;
  readonly executiveSponsor: string;
  readonly lead: string;
  readonly start: Day | null;
  readonly end: Day | null;
  readonly earliestStart: Day | null;
  readonly latestStart: Day | null;
  readonly demand: readonly RoleDemand[];
  /** Role-periods with a tekort, krap or onbekend that the item asks of; vastgelegd + gewenst, with line work. */
  readonly bottlenecks: readonly RolePeriod[];
  readonly finances: readonly FinanceLine[];
  /** What its dekking comes from, each once. */
  readonly fundingSources: readonly string[];
  readonly products: readonly Product[];
  readonly risk: string;
  /** Empty where no law asks it. */
  readonly statutoryBasis: string;
  readonly link: string;
}

interface Cell {
  readonly period: Period;
  readonly unit: DemandRow["unit"];
  readonly figure: Reading<number>;
}

/** Hours of several cells: rows of one role and period, each in its own unit. */
const addHours = (cells: readonly Cell[], settings: Settings): HourSum =>
  sumOfReadings(
    cells.map(({ figure, period, unit }) =>
      figure.kind === "value" ? value(hoursIn(figure.value, unit, period.kind, settings)) : figure,
    ),
    hours,
  );

/** What the rows ask per role, blank periods left out. */
const demandOf = (rows: readonly DemandRow[], settings: Settings): readonly RoleDemand[] =>
  [
    ...groupBy(
      inNaturalOrder(rows, ({ role }) => role),
      ({ role }) => matchKey(role),
    ).values(),
  ].flatMap((ofRole) => {
    const cells = ofRole.flatMap(({ figures, unit }) => figures.map((each): Cell => ({ ...each, unit })));
    const filled = groupBy(
      cells.filter(({ figure }) => figure.kind !== "empty"),
      ({ period }) => period.key,
    );
    const asked = [...filled.values()].flatMap((ofPeriod) =>
      ofPeriod.slice(0, 1).map(({ period }) => ({ period, hours: addHours(ofPeriod, settings) })),
    );
    const [first] = ofRole;
    return first && asked.length > 0
      ? [{ role: first.role, hours: asked.sort((a, b) => comparePeriods(a.period, b.period)) }]
      : [];
  });

const asksNothing = ({ known, pm, unreadable }: HourSum): boolean => known === 0 && pm + unreadable === 0;

/** Where the balance does not hold, or is not known, of what an item asks. */
const bottlenecksOf = (demand: readonly RoleDemand[], view: BalanceView): readonly RolePeriod[] => {
  const askedOf = new Map(demand.map(({ role, hours: asked }) => [matchKey(role), asked]));
  return view.roles.flatMap(({ roleKey, cells }) => {
    const asked = (askedOf.get(roleKey) ?? []).filter((each) => !asksNothing(each.hours));
    return cells.filter(
      ({ verdict, period }) =>
        verdict !== "balanced" && asked.some((each) => widen(each.period, period.kind).key === period.key),
    );
  });
};

const sourcesOf = (finances: readonly FinanceRow[]): readonly string[] => {
  const named = finances.filter(({ kind, source }) => kind === "funding" && source !== "");
  return eachOnce(named.map(({ source }) => source));
};

/** An item as a decision sheet shows it; `view` is the balance of vastgelegd + gewenst with line work. */
export const subjectOf = (
  initiative: Initiative,
  { demand, finances, products, settings }: Portfolio,
  years: readonly number[],
  view: BalanceView,
): DecisionSubject => {
  const { id, nr, name, workingMethod, status, start, end, earliestStart, latestStart, risk, link } = initiative;
  const ownFinances = finances.filter((row) => row.initiative === id);
  const asked = demandOf(
    demand.filter((row) => row.initiative === id),
    settings,
  );
  return {
    initiative: id,
    nr,
    name,
    workingMethod,
    status,
    politicalSponsor: initiative.politicalSponsor.join("; "),
    executiveSponsor: initiative.executiveSponsor.join("; "),
    lead: initiative.lead.join("; "),
    start,
    end,
    earliestStart,
    latestStart,
    demand: asked,
    bottlenecks: isOut(status) ? [] : bottlenecksOf(asked, view),
    finances: financeLines(ownFinances, years),
    fundingSources: sourcesOf(ownFinances),
    products: products.filter((row) => row.initiative === id),
    risk,
    statutoryBasis: initiative.statutory ? initiative.statutoryBasis : "",
    link,
  };
};
