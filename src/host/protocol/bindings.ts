/** Cells and tables that an add-in gave a name of its own, to find them again and to hear of them. They live while the workbook is open. */
import { intersect, sameArea } from "../engine/address";
import { nameSeenFrom } from "../engine/names";
import { tableByName } from "../engine/table-areas";
import type { Area, Change, Table } from "../engine/workbook";
import { cellsOf } from "./addresses";
import type { Connection, Happening, OpenWorkbook } from "./connection";
import { RequestError } from "./errors";
import type { JsonObject } from "./json";
import { movedArea } from "./references";
import type { Binding, Cells, TableOnSheet } from "./targets";

/** The kinds of binding by the numbers of the Common API. */
export const BINDING_TYPES = { Table: 1, Text: 2, Range: 3 } as const satisfies Readonly<
  Record<Binding["type"], number>
>;

/** Binds cells under an id, in place of what was bound under it: a text is one cell, and a table all cells of one. */
export function bind({ bindings }: OpenWorkbook, id: string, type: Binding["type"], cells: Cells): Binding {
  const table = type === "Table" ? cells.sheet.tables.find(({ area }) => sameArea(area, cells.area)) : undefined;
  const isOne = cells.area.rows === 1 && cells.area.columns === 1;
  if (id === "") throw new RequestError("InvalidArgument");
  if ((type === "Table" && !table) || (type === "Text" && !isOne)) throw new RequestError("InvalidOperation");
  const binding = table
    ? { id, type, cells: null, table: { sheet: cells.sheet, table } }
    : { id, type, cells, table: null };
  bindings.set(id, binding);
  return binding;
}

/** The cells that a name of the workbook or a table means. */
export function namedCells({ workbook }: OpenWorkbook, name: string): Cells {
  const table = tableByName(workbook, name);
  if (table) return { sheet: table.sheet, area: table.table.area };
  const named = nameSeenFrom(workbook, name, workbook.activeSheet);
  if (!named) throw new RequestError("ItemNotFound");
  return cellsOf(workbook, workbook.activeSheet, { address: named.formula });
}

/** The cells of a binding as they are now; InvalidBinding when they are gone. */
export function boundCells({ workbook }: OpenWorkbook, { cells, table }: Binding): Cells {
  const bound = table ? { sheet: table.sheet, area: table.table.area } : cells;
  const isThere = bound !== null && workbook.sheets.includes(bound.sheet) && (!table || hasTable(table));
  if (!isThere) throw new RequestError("InvalidBinding");
  return bound;
}

function hasTable({ sheet, table }: TableOnSheet): boolean {
  return sheet.tables.some((other: Table) => other === table);
}

/** Moves the cells of bindings with what was put in or taken out. */
export function followBindings(change: Change, bindings: Map<string, Binding>): void {
  if (change.kind !== "cells" || change.type === "RangeEdited") return;
  for (const [id, binding] of bindings) {
    const { cells } = binding;
    if (cells?.sheet !== change.sheet) continue;
    const area = movedArea(cells.area, change);
    bindings.set(id, { ...binding, cells: area && { sheet: cells.sheet, area } });
  }
}

/** Tells a client of what happened to the bindings that it listens to: cells in them were entered, or selected. */
export function tellBindings(book: OpenWorkbook, happenings: readonly Happening[], client: Connection): void {
  for (const binding of book.bindings.values()) {
    const bound = cellsOrNull(book, binding);
    if (bound === null) continue;
    const source = { ddaBinding: bindingJson(binding, bound) };
    for (const happening of happenings) {
      if (happening.kind !== "cells" && happening.kind !== "selected") continue;
      const shared = happening.sheet === bound.sheet ? intersect(happening.area, bound.area) : null;
      if (shared === null) continue;
      if (happening.kind === "cells") client.emit(`${binding.id}_bindingDataChanged`, source);
      else client.emit(`${binding.id}_bindingSelectionChanged`, { ...source, subset: subset(shared, bound.area) });
    }
  }
}

function cellsOrNull(book: OpenWorkbook, binding: Binding): Cells | null {
  try {
    return boundCells(book, binding);
  } catch (thrown) {
    if (thrown instanceof RequestError) return null;
    throw thrown;
  }
}

/** The client hands these names on as they are. */
function subset(shared: Area, bound: Area): JsonObject {
  const { rows: rowCount, columns: columnCount } = shared;
  return { startRow: shared.row - bound.row, startColumn: shared.column - bound.column, rowCount, columnCount };
}

/** A binding as the Common API knows it. */
export function bindingJson({ id, type, table }: Binding, { area }: Cells): JsonObject {
  return {
    Name: id,
    BindingType: BINDING_TYPES[type],
    RowCount: area.rows,
    ColCount: area.columns,
    HasHeaders: table?.table.showHeaders ?? false,
  };
}
