import type { Area } from "./area";

/** A cell of a sheet. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The rectangles that cells make together: neighbours in a row first, then rows that are alike below each other. From top to bottom, then from left to right. */
export function areasOfCells(cells: Iterable<Place>): Area[] {
  const byRow = new Map<number, Set<number>>();
  for (const { row, column } of cells) {
    const columns = byRow.get(row) ?? new Set<number>();
    columns.add(column);
    byRow.set(row, columns);
  }
  const done: Area[] = [];
  let open = new Map<string, Area>();
  let last = -1;
  for (const row of [...byRow.keys()].sort((a, b) => a - b)) {
    if (row !== last + 1) open = new Map();
    const next = new Map<string, Area>();
    for (const [column, columns] of stretches(byRow.get(row) ?? new Set())) {
      const key = `${column} ${columns}`;
      const above = open.get(key);
      const area = above ? { ...above, rows: above.rows + 1 } : { row, column, rows: 1, columns };
      if (above) done[done.indexOf(above)] = area;
      else done.push(area);
      next.set(key, area);
    }
    open = next;
    last = row;
  }
  return done;
}

/** First column and length of each unbroken stretch of columns. */
function stretches(columns: ReadonlySet<number>): (readonly [number, number])[] {
  const sorted = [...columns].sort((a, b) => a - b);
  const firsts = sorted.filter((column) => !columns.has(column - 1));
  return firsts.map((first) => {
    let length = 1;
    while (columns.has(first + length)) length++;
    return [first, length];
  });
}
