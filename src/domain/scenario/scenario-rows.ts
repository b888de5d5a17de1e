/** Between a choice and the rows of Scenarios that keep it in the workbook: a row for each thing that is not as planned. */
import { matchKey } from "../matching";
import type { RowId } from "../model";
import type { ScenarioRow } from "../model/scenario";
import type { PeriodKey } from "../period";
import type { PortfolioProblem } from "./portfolio-problem";
import { type Choice, type Way, wayOf } from "./problem";
import {
  type HoursChange,
  type PinChange,
  type ScenarioChange,
  scenarioChange,
  type WayChange,
} from "./scenario-change";

/** Hours in a cell of the problem. */
export interface CellHours {
  readonly cell: number;
  readonly hours: number;
}

/** What a person holds of a candidate, whatever the choice would bring. */
export interface Pin {
  readonly candidate: number;
  readonly isIn: boolean;
}

/** A choice with what people did to come to it. */
export interface Scenario {
  readonly choice: Choice;
  readonly pins: readonly Pin[];
  readonly hired: readonly CellHours[];
  /** Hours more than Capaciteitsaanbod says; negative is less. */
  readonly capacity: readonly CellHours[];
}

/** What of a kept scenario does not hold for the register as it is now; only of `planMoved` something still counts. */
export type ScenarioMisfit =
  | { readonly kind: "incomplete"; readonly row: RowId }
  /** The item is none that is chosen from. */
  | { readonly kind: "item"; readonly row: RowId; readonly nr: string }
  /** The item cannot be done in that way. */
  | { readonly kind: "way"; readonly row: RowId; readonly nr: string }
  /** An earlier row says of the item how it is done. */
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
  | { readonly kind: "cell"; readonly row: RowId; readonly role: string; readonly period: PeriodKey };

export interface ReadScenario extends Scenario {
  readonly misfits: readonly ScenarioMisfit[];
}

/** The rows that a scenario is kept in. */
export const scenarioRows = (
  { problem, items, calendar }: PortfolioProblem,
  { choice, pins, hired, capacity }: Scenario,
): readonly ScenarioChange[] => {
  const nrOf = (candidate: number): string => items[candidate]?.nr ?? "";
  const ofCells = (act: "hire" | "capacity", cells: readonly CellHours[]): readonly ScenarioChange[] =>
    cells.flatMap(({ cell, hours }) => {
      const { role, period } = problem.cells[cell] ?? {};
      return role === undefined || period === undefined || hours === 0 ? [] : [{ act, role, period, hours }];
    });
  return [
    ...pins.map(({ candidate, isIn }): ScenarioChange => ({ act: isIn ? "pinIn" : "pinOut", nr: nrOf(candidate) })),
    ...problem.candidates.flatMap((_, candidate): readonly ScenarioChange[] => {
      const [nr, way] = [nrOf(candidate), wayOf(problem, choice, candidate)];
      if (!way) return [{ act: "drop", nr }];
      if (way.kind === "outsourced") return [{ act: "outsource", nr }];
      const start = way.start === null ? null : (calendar[way.start] ?? null);
      return way.kind === "shifted" ? [{ act: "shift", nr, shift: way.shift, start }] : [];
    }),
    ...ofCells("hire", hired),
    ...ofCells("capacity", capacity),
  ];
};

/** The scenario that rows of one name are, over the plan of today, and what of them does not fit that any more. */
export const readScenario = (of: PortfolioProblem, rows: readonly ScenarioRow[]): ReadScenario => {
  const reading: Reading = {
    of,
    candidateOf: new Map(of.items.map(({ id }, candidate) => [id, candidate])),
    choice: of.problem.candidates.map(({ ways }) => plannedWay(ways)),
    settled: new Set(),
    pins: new Map(),
    hours: { hire: new Map(), capacity: new Map() },
  };
  const misfits = rows.flatMap((row) => readRow(reading, row) ?? []);
  const cellHours = (hours: ReadonlyMap<number, number>): readonly CellHours[] =>
    [...hours].map(([cell, each]) => ({ cell, hours: each }));
  return {
    choice: reading.choice,
    pins: [...reading.pins].map(([candidate, isIn]) => ({ candidate, isIn })),
    hired: cellHours(reading.hours.hire),
    capacity: cellHours(reading.hours.capacity),
    misfits,
  };
};

/** A scenario while its rows are read. */
interface Reading {
  readonly of: PortfolioProblem;
  readonly candidateOf: ReadonlyMap<string, number>;
  readonly choice: (number | null)[];
  /** The candidates of which a row said how they are done. */
  readonly settled: Set<number>;
  readonly pins: Map<number, boolean>;
  readonly hours: Readonly<Record<HoursChange["act"], Map<number, number>>>;
}

const plannedWay = (ways: readonly Way[]): number | null => {
  const at = ways.findIndex(({ kind }) => kind === "planned");
  return at < 0 ? null : at;
};

/** Takes a row on, and gives what of it does not fit. */
const readRow = (reading: Reading, { row, ...said }: ScenarioRow): ScenarioMisfit | null => {
  const change = scenarioChange({ row, ...said });
  if ("lacks" in change) return { kind: "incomplete", row };
  if ("role" in change) return takeHours(reading, row, change);
  const candidate = reading.candidateOf.get(matchKey(change.nr));
  if (candidate === undefined) return { kind: "item", row, nr: change.nr };
  return change.act === "pinIn" || change.act === "pinOut"
    ? takePin(reading, row, candidate, change)
    : takeWay(reading, row, candidate, change);
};

const takeHours = (
  { of: { problem }, hours }: Reading,
  row: RowId,
  { act, role, period: { key }, ...change }: HoursChange,
): ScenarioMisfit | null => {
  const cell = problem.cells.findIndex((each) => each.period.key === key && matchKey(each.role) === matchKey(role));
  if (cell < 0) return { kind: "cell", row, role, period: key };
  hours[act].set(cell, change.hours);
  return null;
};

const takePin = ({ pins }: Reading, row: RowId, candidate: number, { act, nr }: PinChange): ScenarioMisfit | null => {
  if (pins.has(candidate)) return { kind: "second", row, nr };
  pins.set(candidate, act === "pinIn");
  return null;
};

const takeWay = (reading: Reading, row: RowId, candidate: number, change: WayChange): ScenarioMisfit | null => {
  const { nr } = change;
  if (reading.settled.has(candidate)) return { kind: "second", row, nr };
  reading.settled.add(candidate);
  if (change.act === "drop") {
    reading.choice[candidate] = null;
    return null;
  }
  const ways = reading.of.problem.candidates[candidate]?.ways ?? [];
  const at = ways.findIndex((way) => isMeant(reading.of, way, change));
  const way = ways[at];
  if (!way) return { kind: "way", row, nr };
  reading.choice[candidate] = at;
  const said = change.act === "shift" ? change.shift : null;
  return said === null || said === way.shift ? null : { kind: "planMoved", row, nr, said, now: way.shift };
};

const isMeant = ({ calendar }: PortfolioProblem, way: Way, change: WayChange): boolean => {
  if (change.act !== "shift") return way.kind === "outsourced";
  if (way.kind === "outsourced") return false;
  const { shift, start } = change;
  return start === null ? way.shift === shift : way.start !== null && calendar[way.start]?.key === start.key;
};
