/** The room that a paper leaves to write by hand, and what a person wrote there on its sheet: that outlives the next making. */
import type { Content, PlannedRow, SheetPlan } from "./sheet-plan";

/** The column of the room; its label stands before it. */
export const roomColumn = 1;

/** What stands in a cell of the room: what was typed, what Excel makes of it, and how it is shown. */
export interface FilledIn {
  readonly content: Content;
  readonly value: string | number;
  readonly numberFormat: string;
}

/** A row of a sheet of ours as it stands: what is in its first column, and in the room beside it. */
export interface StandingRow {
  readonly label: string;
  readonly room: FilledIn | null;
}

/** Rows below each other that are left to fill in; `first` counts from 0. */
interface Room {
  readonly first: number;
  readonly labels: readonly string[];
}

/** By the row of the plan in which it belongs, what a person filled in on the sheet as it stands. */
export const filledIn = (plan: SheetPlan, standing: readonly StandingRow[]): ReadonlyMap<number, FilledIn> =>
  new Map(
    roomsOf(plan.rows).flatMap(({ first, labels }) =>
      filledInBeside(labels, standing).flatMap((room, row): readonly (readonly [number, FilledIn])[] =>
        room ? [[first + row, room]] : [],
      ),
    ),
  );

/** What was filled in beside each of the labels, which stand below each other; nothing where they do not. */
export const filledInBeside = (
  labels: readonly string[],
  standing: readonly StandingRow[],
): readonly (FilledIn | null)[] => {
  const at = standing.findIndex((_, from) => labels.every((label, row) => standing[from + row]?.label === label));
  return labels.map((_, row) => (at < 0 ? null : (standing[at + row]?.room ?? null)));
};

/** The rows with what was filled in. */
export const keeping = (rows: readonly PlannedRow[], kept: ReadonlyMap<number, FilledIn>): readonly PlannedRow[] =>
  rows.map((planned, index) => {
    const found = kept.get(index);
    if (!found) return planned;
    const cells = planned.cells.map((cell, column) =>
      column === roomColumn ? { ...cell, content: found.content } : cell,
    );
    return { ...planned, cells };
  });

/** Whether a plan leaves any room. */
export const leavesRoom = ({ rows }: SheetPlan): boolean => roomsOf(rows).length > 0;

const roomsOf = (rows: readonly PlannedRow[]): readonly Room[] => {
  const rooms: { first: number; labels: string[] }[] = [];
  rows.forEach(({ cells }, index) => {
    if (cells[roomColumn]?.look !== "toFillIn") return;
    const last = rooms.at(-1);
    const label = typeof cells[0]?.content === "string" ? cells[0].content : "";
    if (last && last.first + last.labels.length === index) last.labels.push(label);
    else rooms.push({ first: index, labels: [label] });
  });
  return rooms;
};
