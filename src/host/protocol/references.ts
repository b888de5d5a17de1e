import { type Shift, shiftArea, shiftOf } from "../engine/shift";
import type { Area, Change } from "../engine/workbook";
import type { Connection } from "./connection";
import { RequestError } from "./errors";
import type { Json, JsonObject } from "./json";
import { hold, type Held } from "./targets";

/** Keeps the object of a path beyond its batch: the client gets an id for it, and gives it back when it is done. */
export function keepReference(pathId: number, at: Connection): Json {
  const held = at.paths.get(pathId);
  if (!held || held.target === null || at.pathReferences.has(pathId)) return null;
  at.referenceCount += 1;
  const id = String(at.referenceCount);
  at.references.set(id, held);
  at.pathReferences.set(pathId, id);
  return null;
}

/** The id under which the object of a path is kept, as the client reads it. */
export function referenceOf(pathId: number, at: Connection): JsonObject {
  const id = at.pathReferences.get(pathId);
  return id === undefined ? {} : { _ReferenceId: id };
}

/** The object kept under an id; it is gone when its cells were deleted. */
export function referenced(id: string, pathId: number, at: Connection): Held {
  const held = at.references.get(id);
  if (!held) throw new RequestError("InvalidReference");
  at.pathReferences.set(pathId, id);
  return held;
}

/** Moves what the authors hold with the cells that moved, as Excel's ranges do. */
export function followMove(change: Change, connections: Iterable<Connection>): void {
  if (change.kind !== "cells" || change.type === "RangeEdited") return;
  for (const { paths, references } of connections) {
    for (const [id, held] of paths) moveEntry(paths, id, held, change);
    for (const [id, held] of references) moveEntry(references, id, held, change);
  }
}

export type Move = Extract<Change, { kind: "cells" }>;

function moveEntry<K>(entries: Map<K, Held | null>, key: K, held: Held | null, change: Move): void {
  if (held?.type !== "Range" || !held.target || held.target.sheet !== change.sheet) return;
  const area = movedArea(held.target.area, change);
  if (area === null) entries.set(key, null);
  else if (area !== held.target.area) entries.set(key, hold("Range", { sheet: change.sheet, area }));
}

/** Where an area is after cells were inserted or deleted; null when all of it was deleted. */
export function movedArea(area: Area, { area: changed, type, towards }: Move): Area | null {
  switch (type) {
    case "RowInserted":
    case "RowDeleted":
      return shiftArea(area, shiftOf(changed, "row", type === "RowDeleted"));
    case "ColumnInserted":
    case "ColumnDeleted":
      return shiftArea(area, shiftOf(changed, "column", type === "ColumnDeleted"));
    default:
      return towards ? shiftArea(area, cellShift(changed, towards)) : area;
  }
}

function cellShift(changed: Area, towards: NonNullable<Move["towards"]>): Shift {
  const axis = towards === "Down" || towards === "Up" ? "row" : "column";
  return shiftOf(changed, axis, towards === "Up" || towards === "Left");
}
