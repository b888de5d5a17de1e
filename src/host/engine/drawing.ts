import type { Element } from "slimdom";

/** A point of a sheet by its cell, and how many points it lies right of and below that cell's first corner. */
export interface Corner {
  readonly column: number;
  readonly right: number;
  readonly row: number;
  readonly down: number;
}

/** Where a drawing lies and what it does when the cells below it move or grow: along in all, along in place, or nothing. Sizes in points. */
export type Anchor =
  | { readonly follows: "size"; readonly from: Corner; readonly to: Corner }
  | { readonly follows: "place"; readonly from: Corner; readonly width: number; readonly height: number }
  | ({ readonly follows: "nothing" } & Box);

/** A rectangle in points, from the first corner of the sheet or of a chart. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What lies over the cells of a sheet: a chart, or what the host only takes along (a picture, a shape, a slicer). */
export interface Drawing {
  /** Stays the same while it exists, also across renames: `{GUID}`. */
  readonly id: string;
  /** Tells it from the other drawings of its sheet. */
  readonly number: number;
  name: string;
  anchor: Anchor;
  /** Whether a protected sheet keeps it from being changed. */
  readonly isLocked: boolean;
  /**
   * The root of a chart's markup, which is the chart itself: what the API says of a chart is read in it and written in it, so
   * that nothing of a chart is lost that the API does not name. It is replaced whole, never changed. Null: no chart.
   */
  markup: Element | null;
}

/** A drawing that is a chart. */
export interface Chart extends Drawing {
  markup: Element;
}

/** Whether the drawing is a chart, of the kinds since 1997 or of the later ones (`isExtended`). */
export function isChart(drawing: Drawing): drawing is Chart {
  return drawing.markup !== null;
}

/** Whether a chart is of the kinds that came in 2016 (waterfall, treemap, funnel …), which have a language of their own. */
export function isExtended({ markup }: Chart): boolean {
  return markup.namespaceURI?.includes("chartex") ?? false;
}
