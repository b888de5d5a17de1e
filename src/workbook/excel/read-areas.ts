import type { CellArea } from "../raw-grid";
import type { RawCell } from "../raw-table";
import { hostErrorCode } from "./workbook-error";

/**
 * Cells asked for in one round trip: a generous guess of 40 bytes each stays well under the 5 MB that Excel on the web
 * allows. Where texts are so long that it does not, the trip is made in halves.
 */
const cellsPerTrip = 100_000;

/** Something with rows of cells; `range` is asked in the round trip that reads it. */
export interface Source {
  readonly rows: number;
  readonly columns: number;
  readonly range: () => Excel.Range;
}

/** What a source gave, and where it stands. */
export interface ReadArea extends CellArea {
  readonly values: readonly (readonly RawCell[])[];
}

interface Slice {
  readonly source: Source;
  readonly firstRow: number;
  readonly rows: number;
}

/** The cells of each source, in as few round trips as the payload limit allows: one, unless they are very many; null of one without rows. */
export const readAreas = async (
  context: Excel.RequestContext,
  sources: readonly Source[],
): Promise<readonly (ReadArea | null)[]> => {
  const parts = await readTrips(context, tripsOf(sources.flatMap(slicesOf)));
  return sources.map((source) => {
    const ranges = parts.flatMap(({ slice, range }) => (slice.source === source ? [range] : []));
    const [first] = ranges;
    if (!first) return null;
    const { rows, columns } = source;
    const values = ranges.flatMap((range) => range.values as readonly (readonly RawCell[])[]);
    return { row: first.rowIndex, column: first.columnIndex, rows, columns, values };
  });
};

const slicesOf = (source: Source): readonly Slice[] => {
  const rowsPerTrip = Math.max(1, Math.floor(cellsPerTrip / Math.max(1, source.columns)));
  return Array.from({ length: Math.ceil(source.rows / rowsPerTrip) }, (_, index) => ({
    source,
    firstRow: index * rowsPerTrip,
    rows: Math.min(rowsPerTrip, source.rows - index * rowsPerTrip),
  }));
};

/** Puts slices together in their order until a trip is full. */
const tripsOf = (slices: readonly Slice[]): readonly (readonly Slice[])[] => {
  const trips: Slice[][] = [];
  let room = 0;
  for (const slice of slices) {
    const size = slice.rows * slice.source.columns;
    if (size > room) {
      trips.push([]);
      room = cellsPerTrip;
    }
    trips.at(-1)?.push(slice);
    room -= size;
  }
  return trips;
};

/** A slice with the cells that it gave. */
interface Part {
  readonly slice: Slice;
  readonly range: Excel.Range;
}

const readTrips = async (
  context: Excel.RequestContext,
  [trip, ...later]: readonly (readonly Slice[])[],
): Promise<readonly Part[]> => {
  if (!trip) return [];
  const parts = trip.map((slice) => ({ slice, range: loadSlice(slice) }));
  try {
    await context.sync();
  } catch (error) {
    const halves = hostErrorCode(error) === "ResponsePayloadSizeLimitExceeded" ? halved(trip) : null;
    if (!halves) throw error;
    return readTrips(context, [...halves, ...later]);
  }
  return [...parts, ...(await readTrips(context, later))];
};

const loadSlice = ({ source, firstRow, rows }: Slice): Excel.Range =>
  source
    .range()
    .getRow(firstRow)
    .getResizedRange(rows - 1, 0)
    .load("values,rowIndex,columnIndex");

/** A trip in two: its slices, or the rows of its only slice; null for a single row. */
const halved = (trip: readonly Slice[]): readonly (readonly Slice[])[] | null => {
  const middle = Math.ceil(trip.length / 2);
  const [only] = trip;
  if (trip.length > 1) return [trip.slice(0, middle), trip.slice(middle)];
  if (!only || only.rows < 2) return null;
  const rows = Math.ceil(only.rows / 2);
  return [[{ ...only, rows }], [{ ...only, firstRow: only.firstRow + rows, rows: only.rows - rows }]];
};
