/** Where the room to write by hand stands on a sheet, whatever rows a person inserted in it. */

import type { Content, RoomPart } from "./sheet-plan";

/** What stands in a cell of the room: in which column, from 0, what was typed, what Excel makes of it, and how it is shown. */
export interface FilledIn {
  readonly column: number;
  readonly content: Content;
  readonly value: string | number;
  readonly numberFormat: string;
}

/** A row of a sheet of ours as it stands: what is in the first column that holds anything, and what is beside it. */
export interface StandingRow {
  readonly label: string;
  readonly room: FilledIn | null;
}

/** The rows of a sheet, from 0, that belong to each part, and those that a person put between the parts. */
export interface StandingRoom {
  readonly rows: readonly (readonly number[])[];
  readonly between: readonly number[];
}

type Labelled = readonly Pick<StandingRow, "label">[];

/**
 * The first rows that bear the labels in their order. A part has at least its lines, which tells it from a text beside the
 * same label; null where it does not stand there.
 */
export const standingRoom = (parts: readonly RoomPart[], standing: Labelled): StandingRoom | null => {
  if (parts.length === 0) return null;
  for (let from = 0; from < standing.length; from += 1) {
    const found = standing[from]?.label === parts[0]?.label ? roomFrom(parts, standing, from) : null;
    if (found) return found;
  }
  return null;
};

/**
 * Of a room that no longer stands whole, because a person renamed or deleted one of its labels: the rows from its first
 * label on that can be filled in. Only where that has more lines, or it might be a text beside the same label.
 */
export const brokenRoom = ([first]: readonly RoomPart[], standing: readonly StandingRow[]): readonly number[] => {
  const start = first && first.lines > 1 ? standingRoom([first], standing)?.rows[0]?.[0] : undefined;
  if (start === undefined) return [];
  const end = standing.findIndex(({ label, room }, row) => row > start && label !== "" && !room);
  return standing.slice(start, end < 0 ? undefined : end).map((_, row) => start + row);
};

/** So many rows with a label of their own may a person have put before a part. */
const mostBetween = 5;

const roomFrom = (parts: readonly RoomPart[], standing: Labelled, from: number): StandingRoom | null => {
  const rows: (readonly number[])[] = [];
  const between: number[] = [];
  let next = from;
  for (const { label, lines } of parts) {
    const at = standing.slice(next, next + mostBetween + 1).findIndex((row) => row.label === label);
    if (at < 0) return null;
    between.push(...Array.from({ length: at }, (_, row) => next + row));
    const own = [next + at];
    while (standing[next + at + own.length]?.label === "") own.push(next + at + own.length);
    if (own.length < lines) return null;
    rows.push(own);
    next += at + own.length;
  }
  return { rows, between };
};
