import type { RawCell, RawTable } from "../raw-table";
import type { FoundTable } from "./found";

/** Cells asked for in one round trip: a generous guess of 40 bytes each stays well under the 5 MB that Excel on the web allows. */
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
  const slices = tables.flatMap(slicesOf);
  const ranges = await readTrips(context, tripsOf(slices));
  return tables.map((table) => {
    const parts = slices.flatMap((slice, index) => (slice.table === table ? [ranges[index]] : []));
    const first = parts[0];
    return {
      name: table.name,
      sheet: table.sheet,
      headings: table.headings,
      headingRow: (first?.rowIndex ?? 1) - 1,
      firstColumn: first?.columnIndex ?? 0,
      rows: parts.flatMap((part) => (part?.values ?? []) as readonly (readonly RawCell[])[]),
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

const readTrips = async (
  context: Excel.RequestContext,
  [trip, ...later]: readonly (readonly Slice[])[],
): Promise<readonly Excel.Range[]> => {
  if (!trip) return [];
  const ranges = trip.map(({ table, firstRow, rows }) =>
    context.workbook.tables
      .getItem(table.name)
      .getDataBodyRange()
      .getRow(firstRow)
      .getResizedRange(rows - 1, 0)
      .load("values,rowIndex,columnIndex"),
  );
  await context.sync();
  return [...ranges, ...(await readTrips(context, later))];
};
