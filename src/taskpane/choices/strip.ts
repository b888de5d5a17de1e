/** The items that change as bars on the calendar: where each was planned, and where it comes. */
import type { Period } from "../../domain/period";
import type { ItemChange, Span } from "../../domain/scenario/outcome";

/** From one place on the axis up to and including another. */
export interface Bar {
  readonly from: number;
  readonly to: number;
}

export interface StripRow {
  readonly change: ItemChange;
  /** Null where the register asks no hours for it. */
  readonly planned: Bar | null;
  readonly becomes: Bar | null;
}

/** Periods of a year that stand on the axis. */
export interface StripYear {
  readonly year: number;
  readonly from: number;
  readonly count: number;
}

export interface Strip {
  /** How many periods the axis has: from the first that any bar touches to the last. */
  readonly length: number;
  readonly years: readonly StripYear[];
  readonly rows: readonly StripRow[];
}

/** The strip of changes on a calendar. */
export const stripOf = (calendar: readonly Period[], changes: readonly ItemChange[]): Strip => {
  const placeOf = new Map(calendar.map(({ key }, place) => [key, place]));
  const barOf = (span: Span | null): Bar | null => {
    const [from, to] = span ? [placeOf.get(span.start.key), placeOf.get(span.end.key)] : [];
    return from === undefined || to === undefined ? null : { from, to };
  };
  const bars = changes.map((change) => ({ change, planned: barOf(change.from), becomes: barOf(change.to) }));
  const touched = bars.flatMap(({ planned, becomes }) => [planned ?? [], becomes ?? []].flat());
  if (touched.length === 0) return { length: 0, years: [], rows: bars };
  const first = Math.min(...touched.map(({ from }) => from));
  const last = Math.max(...touched.map(({ to }) => to));
  const moved = (bar: Bar | null): Bar | null => bar && { from: bar.from - first, to: bar.to - first };
  const shown = calendar.slice(first, last + 1);
  const years = [...new Set(shown.map(({ year }) => year))];
  return {
    length: shown.length,
    years: years.map((year) => ({
      year,
      from: shown.findIndex((each) => each.year === year),
      count: shown.filter((each) => each.year === year).length,
    })),
    rows: bars.map(({ change, planned, becomes }) => ({
      change,
      planned: moved(planned),
      becomes: moved(becomes),
    })),
  };
};
