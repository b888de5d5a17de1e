/** Sheet rows and columns, counted from 0. */
export interface LookArea<T extends string> {
  readonly look: T;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The rectangles of equal look that cover the rows, given cell for cell: runs along a row, joined with the equal runs right below. */
export const lookAreas = <T extends string>(rows: readonly (readonly T[])[]): readonly LookArea<T>[] => {
  const closed: LookArea<T>[] = [];
  let open: readonly LookArea<T>[] = [];
  rows.forEach((cells, index) => {
    const runs = runsOf(cells, index);
    const continued = runs.map((run) => joined(open, run) ?? run);
    const kept = new Set(continued.map((area) => `${area.row}:${area.column}`));
    closed.push(...open.filter((area) => !kept.has(`${area.row}:${area.column}`)));
    open = continued;
  });
  return [...closed, ...open];
};

const joined = <T extends string>(open: readonly LookArea<T>[], run: LookArea<T>): LookArea<T> | null => {
  const above = open.find(
    (area) =>
      area.look === run.look &&
      area.column === run.column &&
      area.columns === run.columns &&
      area.row + area.rows === run.row,
  );
  return above ? { ...above, rows: above.rows + 1 } : null;
};

const runsOf = <T extends string>(cells: readonly T[], row: number): readonly LookArea<T>[] => {
  const runs: LookArea<T>[] = [];
  cells.forEach((look, column) => {
    const last = runs.at(-1);
    if (last && last.look === look) runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
    else runs.push({ look, row, column, rows: 1, columns: 1 });
  });
  return runs;
};
