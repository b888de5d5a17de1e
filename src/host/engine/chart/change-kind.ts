/** Charts and series that become of another kind, or go to other axes. */
import type { Element } from "slimdom";
import { EngineError } from "../engine-error";
import { childOf, remove } from "../file/package/xml";
import { type ChartKind, groupsOf, kindNamed, kindNameOf, seriesOf } from "./chart-kinds";
import { addGroup, addGroupOn, axesIn, axesOfGroup, removeGroup, shareAxes, suitAxes } from "./groups";
import { addSeries, dress, moveSeries, ownColour, setData, type SeriesData } from "./series";

/** The name of the kind that a series is, or that a chart begins with; null for one that the host does not make. */
export function kindIn(markup: Element, series: Element | null = seriesOf(markup)[0] ?? null): string | null {
  const group = series?.parentElement ?? groupsOf(markup)[0] ?? null;
  return group === null ? null : kindNameOf(group, series);
}

/** The kind that a series is, or that a chart begins with. */
export function knownKind(markup: Element, series?: Element | null): ChartKind {
  const name = kindIn(markup, series);
  if (name === null) throw new EngineError("NotImplemented", "The host does not make this kind of chart");
  return kindNamed(name);
}

/** Has a chart show other series: those that it has keep their looks, new ones are of the kind given. */
export function replaceSeries(markup: Element, kind: ChartKind, wanted: readonly SeriesData[]): void {
  if (childOf(markup, "pivotSource") !== null) throw new EngineError("NotImplemented", "The chart shows a PivotTable");
  const known = seriesOf(markup);
  const group = known[0]?.parentElement ?? groupsOf(markup)[0] ?? addGroup(markup, kind);
  for (const [at, data] of wanted.entries()) {
    const series = known[at];
    if (series === undefined) addSeries(markup, group, kind, data);
    else setData(series, data);
  }
  for (const gone of known.slice(wanted.length)) removeSeries(markup, gone);
}

/** Takes a series away, and the axes that it alone stood between. */
export function removeSeries(markup: Element, series: Element): void {
  const { parentElement: group } = series;
  remove(series);
  if (groupsOf(markup).length > 1) dropEmpty(markup, group);
}

/** Makes the whole chart of another kind. */
export function changeKind(markup: Element, kind: ChartKind): void {
  const old = groupsOf(markup);
  const axes =
    old.length === 1 && shareAxes(knownKind(markup), kind) ? old.flatMap((one) => axesOfGroup(markup, one)) : [];
  suitAxes(kind, axes);
  const series = seriesOf(markup);
  const group = axes.length > 0 ? addGroupOn(markup, kind, axes) : addGroup(markup, kind);
  for (const one of series) moveSeries(one, group, kind);
  for (const one of old) removeGroup(markup, one);
}

/** Makes one series of another kind, between the axes that it stands between. */
export function changeSeriesKind(markup: Element, series: Element, kind: ChartKind): void {
  const { parentElement: before } = series;
  if (before === null || !shareAxes(knownKind(markup, series), kind)) {
    throw new EngineError("NotImplemented", "The series would need other axes");
  }
  toGroup(markup, series, kind, axesOfGroup(markup, before));
}

/** Whether a series stands between other axes than the first. */
export function isSecondary(markup: Element, series: Element): boolean {
  const group = series.parentElement;
  return group !== null && axesOfGroup(markup, group)[0] !== primaryAxes(markup)[0];
}

/** Puts a series between the first axes, or between others, which are made where there are none. */
export function changeAxes(markup: Element, series: Element, toSecondary: boolean): void {
  if (isSecondary(markup, series) === toSecondary) return;
  const kind = knownKind(markup, series);
  if (!toSecondary) return toGroup(markup, series, kind, primaryAxes(markup));
  const secondary = secondaryAxes(markup);
  if (secondary.length > 0) return toGroup(markup, series, kind, secondary);
  if (primaryAxes(markup).length !== 2) throw new EngineError("InvalidOperation", "The chart has no second axes");
  if (seriesOf(markup).length === 1) throw new EngineError("InvalidOperation", "The first axes need a series");
  const { parentElement: before } = series;
  moveSeries(series, addGroup(markup, kind, true), kind);
  dropEmpty(markup, before);
}

/** The axes that stand first in the chart. */
export function primaryAxes(markup: Element): Element[] {
  const [first] = axesIn(markup);
  const all = groupsOf(markup).map((group) => axesOfGroup(markup, group));
  return all.find((axes) => axes.some((axis) => axis === first)) ?? [];
}

/** The other axes of a chart, none for most. */
export function secondaryAxes(markup: Element): Element[] {
  const [first] = primaryAxes(markup);
  const all = groupsOf(markup).map((group) => axesOfGroup(markup, group));
  return all.find((axes) => axes.length > 0 && axes[0] !== first) ?? [];
}

function toGroup(markup: Element, series: Element, kind: ChartKind, axes: readonly Element[]): void {
  const { parentElement: before } = series;
  const [alike] = groupsOf(markup).filter(
    (group) => group.localName === kind.group && axesOfGroup(markup, group)[0] === axes[0],
  );
  if (alike !== undefined && groupSide(knownKind(markup, childOf(alike, "ser"))) !== groupSide(kind)) {
    throw new EngineError("NotImplemented", "Series of this kind between these axes are stacked alike");
  }
  if (alike === before) dress(series, kind, ownColour(series));
  else moveSeries(series, alike ?? addGroupOn(markup, kind, axes), kind);
  dropEmpty(markup, before);
}

/** What all series of a group have in common. */
function groupSide({ barDir, grouping, isFilled }: ChartKind): string {
  return JSON.stringify([barDir, grouping, isFilled]);
}

function dropEmpty(markup: Element, group: Element | null): void {
  if (group !== null && childOf(group, "ser") === null) removeGroup(markup, group);
}
