import type { Element } from "slimdom";
import { cellArea } from "../address";
import { announce } from "../announce";
import { anchorIn, boxOf } from "../anchor";
import { type Anchor, type Box, type Chart, type Drawing, isChart } from "../drawing";
import { record } from "../journal";
import { assertEditable } from "../protection";
import { activateSheet } from "../sheet-list";
import type { Sheet, Workbook } from "../workbook";

/** Changes a chart's markup in a copy that takes its place, so that a failure leaves the chart as it was and one step takes it back. */
export function editChart(workbook: Workbook, sheet: Sheet, chart: Chart, edit: (markup: Element) => void): void {
  assertUnlocked(workbook, sheet, chart);
  const before = chart.markup;
  const markup = before.cloneNode(true);
  edit(markup);
  chart.markup = markup;
  record(workbook, () => void (chart.markup = before));
}

/** Gives a chart another place or size on its sheet, in points; a side that is not named stays. */
export function moveChart(workbook: Workbook, sheet: Sheet, chart: Chart, change: Partial<Box>): void {
  const box = { ...boxOf(sheet, chart.anchor), ...change };
  placeChart(workbook, sheet, chart, anchorIn(sheet, box, chart.anchor.follows));
}

/** Gives a chart another anchor. */
export function placeChart(workbook: Workbook, sheet: Sheet, chart: Chart, anchor: Anchor): void {
  assertUnlocked(workbook, sheet, chart);
  const before = chart.anchor;
  chart.anchor = anchor;
  record(workbook, () => void (chart.anchor = before));
}

/** Gives a chart another name. */
export function renameChart(workbook: Workbook, sheet: Sheet, chart: Chart, name: string): void {
  assertUnlocked(workbook, sheet, chart);
  const before = chart.name;
  chart.name = name;
  record(workbook, () => void (chart.name = before));
}

/** Puts a chart on a sheet, before what lies there. */
export function placeNewChart(workbook: Workbook, sheet: Sheet, chart: Chart): void {
  assertUnlocked(workbook, sheet, chart);
  insert(workbook, sheet, chart, sheet.drawings.length);
  record(workbook, () => takeOut(workbook, sheet, chart));
}

/** Takes a chart away. */
export function deleteChart(workbook: Workbook, sheet: Sheet, chart: Chart): void {
  assertUnlocked(workbook, sheet, chart);
  const place = sheet.drawings.indexOf(chart);
  takeOut(workbook, sheet, chart);
  record(workbook, () => insert(workbook, sheet, chart, place));
}

/** Selects a chart in place of cells, or (null) none. Who listens is told, also that another is no longer selected. */
export function activateChart(
  workbook: Workbook,
  target: { readonly sheet: Sheet; readonly chart: Chart } | null,
): void {
  const { activeChart: before, sheets } = workbook;
  if (before === (target?.chart ?? null)) return;
  workbook.activeChart = target?.chart ?? null;
  const home = sheets.find(({ drawings }) => before !== null && drawings.includes(before));
  if (before !== null && home !== undefined) {
    announce(workbook, { kind: "chart", sheet: home, chart: before, type: "deactivated" });
  }
  if (target !== null) {
    activateSheet(workbook, target.sheet);
    announce(workbook, { kind: "chart", ...target, type: "activated" });
  }
}

/** The charts on a sheet, from back to front. */
export function chartsOn({ drawings }: Sheet): Chart[] {
  return drawings.filter(isChart);
}

function insert(workbook: Workbook, sheet: Sheet, chart: Chart, place: number): void {
  sheet.drawings.splice(place, 0, chart);
  announce(workbook, { kind: "chart", sheet, chart, type: "added" });
}

function takeOut(workbook: Workbook, sheet: Sheet, chart: Chart): void {
  sheet.drawings.splice(sheet.drawings.indexOf(chart), 1);
  if (workbook.activeChart === chart) workbook.activeChart = null;
  announce(workbook, { kind: "chart", sheet, chart, type: "deleted" });
}

function assertUnlocked(workbook: Workbook, sheet: Sheet, { isLocked }: Drawing): void {
  if (isLocked) assertEditable(workbook, sheet, cellArea(0, 0), "EditObjects");
}
