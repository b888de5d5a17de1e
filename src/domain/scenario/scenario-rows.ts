/** Between a choice and the rows of Scenarios that keep it in the workbook: a row for each thing that is not as planned. */
import { matchKey } from "../matching";
import type { InitiativeId, RowId } from "../model";
import type { ScenarioRow } from "../model/scenario";
import type { Period, PeriodKey } from "../period";
import type { Portfolio } from "../portfolio";
import { type Adjustment, adjusted } from "./adjust";
import { elastic } from "./let-in";
import { type ItemChange, type Outcome, outcomeOf } from "./outcome";
import { planOf } from "./plan";
import type { PortfolioProblem } from "./portfolio-problem";
import { type Choice, NOISE, type Way } from "./problem";
import { type HoursAct, type ItemAct, type ScenarioChange, scenarioChange } from "./scenario-change";

/** The rows that a choice is kept in, with what people settled for it; hours that are hired belong to it. */
export const scenarioRows = (
  found: PortfolioProblem,
  { changes, cells }: Pick<Outcome, "changes" | "cells">,
  adjustments: readonly Adjustment[],
): readonly ScenarioChange[] => {
  const settled = adjustments.flatMap((each) => (each.kind === "capacity" || each.kind === "in" ? [] : [each.item]));
  return [
    ...adjustments.flatMap((each) => adjustmentRow(found, each) ?? []),
    ...changes.filter(({ item }) => !settled.includes(item.id)).map(changeRow),
    ...cells.flatMap(({ role, period, hired }): readonly HoursAct[] =>
      hired > NOISE ? [{ act: "hire", role, period, hours: hired }] : [],
    ),
  ];
};

const changeRow = ({ item: { nr }, kind, shift, to }: ItemChange): ItemAct => {
  switch (kind) {
    case "dropped":
      return { act: "drop", nr };
    case "outsourced":
      return { act: "outsource", nr };
    case "shifted":
      return { act: "shift", nr, shift, start: to?.start ?? null };
  }
};

/** Null for what is settled about an item or role-period that the register does not choose from. */
const adjustmentRow = (found: PortfolioProblem, adjustment: Adjustment): ScenarioChange | null => {
  if (adjustment.kind === "capacity") {
    const { role, period: key, hours } = adjustment;
    const period = found.problem.cells.find((cell) => cell.period.key === key)?.period;
    return period ? { act: "capacity", role, period, hours } : null;
  }
  const at = found.items.findIndex(({ id }) => id === adjustment.item);
  const nr = found.items[at]?.nr;
  if (nr === undefined) return null;
  switch (adjustment.kind) {
    case "in":
      return { act: "pinIn", nr, shift: null, start: null };
    case "out":
      return { act: "pinOut", nr };
    case "outsource":
      return { act: "pinOutsourced", nr };
    case "shift":
      return { act: "pinIn", nr, shift: adjustment.shift, start: startAfter(found, at, adjustment.shift) };
  }
};

const startAfter = ({ problem, calendar }: PortfolioProblem, candidate: number, shift: number): Period | null => {
  const planned = problem.candidates[candidate]?.ways.find(({ kind }) => kind === "planned")?.start ?? null;
  return planned === null ? null : (calendar[planned + shift] ?? null);
};

/** What of a kept scenario does not hold for the register as it is now; only of `planMoved` and `hire` something counts. */
export type ScenarioMisfit =
  | { readonly kind: "incomplete"; readonly row: RowId }
  /** The item is none that is chosen from. */
  | { readonly kind: "item"; readonly row: RowId; readonly nr: string }
  /** The item cannot be done in that way. */
  | { readonly kind: "way"; readonly row: RowId; readonly nr: string }
  /** An earlier row says otherwise of the item. */
  | { readonly kind: "second"; readonly row: RowId; readonly nr: string }
  /** The item was planned elsewhere: it starts in the period that is said, which is now so many periods later. */
  | {
      readonly kind: "planMoved";
      readonly row: RowId;
      readonly nr: string;
      readonly said: number;
      readonly now: number;
    }
  /** Of the role no hours are known in that period. */
  | { readonly kind: "cell"; readonly row: RowId; readonly role: string; readonly period: PeriodKey }
  /** No more than so many hours can be hired. */
  | {
      readonly kind: "hire";
      readonly row: RowId;
      readonly role: string;
      readonly period: PeriodKey;
      readonly most: number;
    };

export interface ReadScenario {
  /** The register with the capacity of the scenario, in which no other hours can be hired than it says. */
  readonly found: PortfolioProblem;
  /** The way of each candidate in it. */
  readonly choice: Choice;
  /** What people settled, to go on with. */
  readonly adjustments: readonly Adjustment[];
  readonly misfits: readonly ScenarioMisfit[];
}

/** The scenario that rows of one name are, over the plan of today, and what of them does not fit that any more. */
export const readScenario = (found: PortfolioProblem, rows: readonly ScenarioRow[]): ReadScenario => {
  const reading: Reading = {
    ...{ found, choice: [...planOf(found.problem)], settled: new Set(), pinned: new Set() },
    ...{ adjustments: [], hired: new Map() },
  };
  const misfits = rows.flatMap((row) => readRow(reading, row) ?? []);
  const { choice, adjustments, hired } = reading;
  const withCapacity = adjusted(
    found,
    adjustments.filter(({ kind }) => kind === "capacity"),
  );
  const cells = withCapacity.problem.cells.map((cell, at) => {
    const most = Math.min(hired.get(at) ?? 0, cell.hire?.most ?? 0);
    return { ...cell, hire: cell.hire && most > 0 ? { ...cell.hire, most } : null };
  });
  return { found: { ...withCapacity, problem: { ...withCapacity.problem, cells } }, choice, adjustments, misfits };
};

/** What a kept scenario brings beside the plan of today; what it takes more than there is, lacks. */
export const scenarioOutcome = (portfolio: Portfolio, { found, choice }: ReadScenario): Outcome => {
  const problem = elastic(found.problem);
  return outcomeOf(portfolio, found, { problem, scope: null, concerned: new Set(problem.candidates.keys()) }, choice);
};

/** A scenario while its rows are read. */
interface Reading {
  readonly found: PortfolioProblem;
  readonly choice: (number | null)[];
  /** The candidates of which a row said how they are done, and those that a person holds. */
  readonly settled: Set<number>;
  readonly pinned: Set<number>;
  readonly adjustments: Adjustment[];
  readonly hired: Map<number, number>;
}

/** Takes a row on, and gives what of it does not fit. */
const readRow = (reading: Reading, { row, ...said }: ScenarioRow): ScenarioMisfit | null => {
  const change = scenarioChange({ row, ...said });
  if ("lacks" in change) return { kind: "incomplete", row };
  if ("role" in change) return takeHours(reading, row, change);
  const { items, open } = reading.found;
  const candidate = items.findIndex(({ id }) => id === matchKey(change.nr));
  return candidate < 0 || candidate >= open
    ? { kind: "item", row, nr: change.nr }
    : takeItem(reading, row, candidate, change);
};

const takeHours = (
  { found: { problem }, adjustments, hired }: Reading,
  row: RowId,
  { act, role, period: { key: period }, hours }: HoursAct,
): ScenarioMisfit | null => {
  const at = problem.cells.findIndex((cell) => cell.period.key === period && matchKey(cell.role) === matchKey(role));
  if (at < 0) return { kind: "cell", row, role, period };
  if (act === "capacity") {
    adjustments.push({ kind: "capacity", role, period, hours });
    return null;
  }
  hired.set(at, hours);
  const most = problem.cells[at]?.hire?.most ?? 0;
  return hours - most > NOISE ? { kind: "hire", row, role, period, most } : null;
};

const takeItem = (reading: Reading, row: RowId, candidate: number, change: ItemAct): ScenarioMisfit | null => {
  const { found, settled, pinned, choice, adjustments } = reading;
  const { nr } = change;
  const item = found.items[candidate]?.id ?? (matchKey(nr) as InitiativeId);
  if (!settles(change)) {
    if (pinned.has(candidate)) return { kind: "second", row, nr };
    pinned.add(candidate);
    adjustments.push({ kind: "in", item });
    return null;
  }
  if (settled.has(candidate)) return { kind: "second", row, nr };
  const ways = found.problem.candidates[candidate]?.ways ?? [];
  const at = ways.findIndex((way) => isMeant(found, way, change));
  const way = ways[at];
  const isLeftOut = change.act === "drop" || change.act === "pinOut";
  if (!way && !isLeftOut) return { kind: "way", row, nr };
  settled.add(candidate);
  choice[candidate] = way ? at : null;
  if (change.act === "pinOut") adjustments.push({ kind: "out", item });
  if (change.act === "pinOutsourced") adjustments.push({ kind: "outsource", item });
  if (change.act === "pinIn" && way) adjustments.push({ kind: "shift", item, shift: way.shift });
  const said = "shift" in change ? change.shift : null;
  return !way || said === null || said === way.shift ? null : { kind: "planMoved", row, nr, said, now: way.shift };
};

/** Whether an act says how its item is done; who only holds that it is done, leaves that open. */
const settles = (change: ItemAct): boolean => change.act !== "pinIn" || change.shift !== null || change.start !== null;

const isMeant = ({ calendar }: PortfolioProblem, way: Way, change: ItemAct): boolean => {
  if (change.act === "drop" || change.act === "pinOut") return false;
  if (!("shift" in change)) return way.kind === "outsourced";
  if (way.kind === "outsourced") return false;
  const { shift, start } = change;
  return start === null ? way.shift === shift : way.start !== null && calendar[way.start]?.key === start.key;
};
