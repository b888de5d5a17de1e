/** The room that a paper leaves to write by hand, and what a person wrote there on its sheet: that outlives the next making. */
import type { PlannedRow, RoomBefore, RoomPart, SheetPlan } from "./sheet-plan";
import { brokenRoom, type FilledIn, type StandingRow, standingRoom } from "./standing-room";

/** The column of the room; its label stands before it. */
export const roomColumn = 1;

/** What a person filled in on the sheet as it stands. */
export interface Kept {
  /** By the row of the plan in which it belongs. */
  readonly rows: ReadonlyMap<number, FilledIn>;
  /** The cells of the sheet, from 0, in which stands what the plan has no place for. */
  readonly homeless: readonly CellAt[];
}

interface CellAt {
  readonly row: number;
  readonly column: number;
}

/** Where what a person filled in comes to stand, also where they inserted rows in the room. */
export const keptFor = (plan: SheetPlan, standing: readonly StandingRow[]): Kept => {
  const rooms = roomsOf(plan.rows).map(({ first, parts }) => placedIn(first, parts, standing));
  const homeless = [...rooms.flatMap((room) => room.homeless), ...filledBefore(plan.roomBefore ?? [], standing)];
  return {
    rows: new Map(rooms.flatMap(({ placed }) => placed)),
    homeless: homeless.map((row) => ({ row, column: standing[row]?.room?.column ?? roomColumn })),
  };
};

/** Whether what a person filled in matters to a plan. */
export const mindsRoom = ({ rows, roomBefore }: SheetPlan): boolean =>
  roomBefore !== undefined || roomsOf(rows).length > 0;

/** The rows with what was filled in. */
export const keeping = (rows: readonly PlannedRow[], kept: Kept["rows"]): readonly PlannedRow[] =>
  rows.map((planned, index) => {
    const found = kept.get(index);
    if (!found) return planned;
    const cells = planned.cells.map((cell, column) =>
      column === roomColumn ? { ...cell, content: found.content } : cell,
    );
    return { ...planned, cells };
  });

const filledBefore = (parts: readonly RoomBefore[], standing: readonly StandingRow[]): readonly number[] => {
  const found = standingRoom(parts, standing);
  if (!found) return filledRows(brokenRoom(parts, standing), standing);
  const unsaid = found.rows.filter((_, at) => parts[at]?.isSaid === false).flat();
  return filledRows([...unsaid, ...found.between], standing);
};

const filledRows = (rows: readonly number[], standing: readonly StandingRow[]): readonly number[] =>
  rows.filter((row) => standing[row]?.room);

interface Placed {
  readonly placed: readonly (readonly [number, FilledIn])[];
  readonly homeless: readonly number[];
}

/** On the lines where it stands; where rows were inserted, on the lines that there are, from the first on. */
const placedIn = (first: number, parts: readonly RoomPart[], standing: readonly StandingRow[]): Placed => {
  const found = standingRoom(parts, standing);
  if (!found) return { placed: [], homeless: filledRows(brokenRoom(parts, standing), standing) };
  let line = first;
  const each = parts.map(({ lines }, at): Placed => {
    const rows = found.rows[at] ?? [];
    const filled = filledRows(rows, standing);
    const stays = filled.every((row) => rows.indexOf(row) < lines);
    const placed = (stays ? rows : filled).slice(0, lines).flatMap((row, below): Placed["placed"] => {
      const room = standing[row]?.room;
      return room ? [[line + below, room]] : [];
    });
    line += lines;
    return { placed, homeless: stays ? [] : filled.slice(lines) };
  });
  return {
    placed: each.flatMap(({ placed }) => placed),
    homeless: [...each.flatMap(({ homeless }) => homeless), ...filledRows(found.between, standing)],
  };
};

/** Rows below each other that are left to fill in; `first` counts from 0. */
interface Room {
  readonly first: number;
  readonly parts: readonly RoomPart[];
}

const roomsOf = (rows: readonly PlannedRow[]): readonly Room[] => {
  const rooms: { first: number; lines: number; parts: { label: string; lines: number }[] }[] = [];
  rows.forEach(({ cells }, index) => {
    if (cells[roomColumn]?.look !== "toFillIn") return;
    const label = typeof cells[0]?.content === "string" ? cells[0].content : "";
    let room = rooms.at(-1);
    if (!room || room.first + room.lines !== index) rooms.push((room = { first: index, lines: 0, parts: [] }));
    room.lines += 1;
    const part = room.parts.at(-1);
    if (part && label === "") part.lines += 1;
    else room.parts.push({ label, lines: 1 });
  });
  return rooms;
};
