import type { Look, PlannedRow } from "../sheet-plan";

/** Sheet rows and columns, counted from 0. */
export interface LookArea {
  readonly look: Look;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The rectangles of equal look that cover the planned rows: runs along a row, joined with the equal runs right below. */
export const lookAreas = (rows: readonly PlannedRow[]): readonly LookArea[] => {
  const closed: LookArea[] = [];
  let open: readonly LookArea[] = [];
  rows.forEach((planned, index) => {
    const runs = runsOf(planned, index);
    const continued = runs.map((run) => joined(open, run) ?? run);
    const kept = new Set(continued.map((area) => `${area.row}:${area.column}`));
    closed.push(...open.filter((area) => !kept.has(`${area.row}:${area.column}`)));
    open = continued;
  });
  return [...closed, ...open];
};

const joined = (open: readonly LookArea[], run: LookArea): LookArea | null => {
  const above = open.find(
    (area) =>
      area.look === run.look &&
      area.column === run.column &&
      area.columns === run.columns &&
      area.row + area.rows === run.row,
  );
  return above ? { ...above, rows: above.rows + 1 } : null;
};

const runsOf = (planned: PlannedRow, row: number): readonly LookArea[] => {
  const runs: LookArea[] = [];
  planned.cells.forEach(({ look }, column) => {
    const last = runs.at(-1);
    if (last && last.look === look) runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
    else runs.push({ look, row, column, rows: 1, columns: 1 });
  });
  return runs;
};
