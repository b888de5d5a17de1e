import type { RawCell, RawTable } from "../raw-table";
import type { FoundTable } from "./found";
import { hostErrorCode } from "./workbook-error";

/**
 * Cells asked for in one round trip: a generous guess of 40 bytes each stays well under the 5 MB that Excel on the web
 * allows. Where texts are so long that it does not, the trip is made in halves.
 */
const cellsPerTrip = 100_000;

interface Slice {
  readonly table: FoundTable;
  readonly firstRow: number;
  readonly rows: number;
}

/** The tables as they stand now, in as few round trips as the payload limit allows: one, unless they are very large. */
export const readTables = async (
  context: Excel.RequestContext,
  tables: readonly FoundTable[],
): Promise<readonly RawTable[]> => {
  const parts = await readTrips(context, tripsOf(tables.flatMap(slicesOf)));
  return tables.map((table) => {
    const ranges = parts.flatMap(({ slice, range }) => (slice.table === table ? [range] : []));
    const [first] = ranges;
    return {
      name: table.name,
      sheet: table.sheet,
      headings: table.headings,
      headingRow: (first?.rowIndex ?? 1) - 1,
      firstColumn: first?.columnIndex ?? 0,
      rows: ranges.flatMap(({ values }) => values as readonly (readonly RawCell[])[]),
    };
  });
};

const slicesOf = (table: FoundTable): readonly Slice[] => {
  const rowsPerTrip = Math.max(1, Math.floor(cellsPerTrip / Math.max(1, table.headings.length)));
  return Array.from({ length: Math.ceil(table.rows / rowsPerTrip) }, (_, index) => ({
    table,
    firstRow: index * rowsPerTrip,
    rows: Math.min(rowsPerTrip, table.rows - index * rowsPerTrip),
  }));
};

/** Puts slices together in their order until a trip is full. */
const tripsOf = (slices: readonly Slice[]): readonly (readonly Slice[])[] => {
  const trips: Slice[][] = [];
  let room = 0;
  for (const slice of slices) {
    const size = slice.rows * slice.table.headings.length;
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
  const parts = trip.map((slice) => ({ slice, range: loadSlice(context, slice) }));
  try {
    await context.sync();
  } catch (error) {
    const halves = hostErrorCode(error) === "ResponsePayloadSizeLimitExceeded" ? halved(trip) : null;
    if (!halves) throw error;
    return readTrips(context, [...halves, ...later]);
  }
  return [...parts, ...(await readTrips(context, later))];
};

const loadSlice = (context: Excel.RequestContext, { table, firstRow, rows }: Slice): Excel.Range =>
  context.workbook.tables
    .getItem(table.name)
    .getDataBodyRange()
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
