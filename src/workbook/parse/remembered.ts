import type { RawCell } from "../raw-table";

/** Reads the same cell once: the columns of a large table hold few different ones, and what is read of them is one and the same. */
export const remembered = <C extends RawCell | undefined, T>(read: (cell: C) => T): ((cell: C) => T) => {
  const known = new Map<C, { readonly read: T }>();
  return (cell) => {
    const found = known.get(cell) ?? { read: read(cell) };
    known.set(cell, found);
    return found.read;
  };
};
