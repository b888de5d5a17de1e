/** Which cells formulas rest on, and which formulas rest on cells. */
import { contains, intersect, sameArea } from "./address";
import { areasRead, type SheetArea } from "./areas-read";
import { areasOfCells, type Place } from "./cell-areas";
import { cellsIn } from "./cells";
import type { Area, Sheet, Workbook } from "./workbook";

/** The areas of several sheets. */
export type AreasBySheet = ReadonlyMap<Sheet, readonly Area[]>;

/** What the formulas in these cells name; with `isDeep` also what the formulas there name, and so on. */
export function precedentsOf(workbook: Workbook, start: SheetArea, isDeep: boolean): AreasBySheet {
  const found: SheetArea[] = [];
  const seen = new Set<unknown>();
  for (let next = [start]; next.length > 0;) {
    const named = next.flatMap(({ sheet, area }) =>
      [...cellsIn(sheet, area)].flatMap(({ row, column, cell }) => {
        if (!cell.formula || seen.has(cell)) return [];
        seen.add(cell);
        return areasRead({ workbook, sheet, row, column }, cell.formula.text);
      }),
    );
    found.push(...named);
    next = isDeep ? named : [];
  }
  return bySheet(workbook, found);
}

/** The formulas that name these cells; with `isDeep` also those that name them, and so on. */
export function dependentsOf(workbook: Workbook, start: SheetArea, isDeep: boolean): AreasBySheet {
  const formulas = workbook.sheets.flatMap((sheet) => formulasOn(workbook, sheet));
  const found = new Set<Reader>();
  for (let next: readonly SheetArea[] = [start]; next.length > 0;) {
    const readers = formulas.filter((formula) => !found.has(formula) && readsAny(formula, next));
    for (const reader of readers) found.add(reader);
    next = isDeep
      ? readers.map(({ sheet, row, column }) => ({ sheet, area: { row, column, rows: 1, columns: 1 } }))
      : [];
  }
  const bySheets = new Map<Sheet, Place[]>();
  for (const reader of found) bySheets.set(reader.sheet, [...(bySheets.get(reader.sheet) ?? []), reader]);
  return new Map(
    workbook.sheets.flatMap((sheet) => {
      const places = bySheets.get(sheet);
      return places ? [[sheet, areasOfCells(places)] as const] : [];
    }),
  );
}

/** A formula with the cells that it names. */
interface Reader extends Place {
  readonly sheet: Sheet;
  readonly reads: readonly SheetArea[];
}

function formulasOn(workbook: Workbook, sheet: Sheet): Reader[] {
  return [...sheet.rows].flatMap(([row, cells]) =>
    [...cells].flatMap(([column, { formula }]) =>
      formula ? [{ sheet, row, column, reads: areasRead({ workbook, sheet, row, column }, formula.text) }] : [],
    ),
  );
}

function readsAny({ reads }: Reader, areas: readonly SheetArea[]): boolean {
  return reads.some((read) => areas.some(({ sheet, area }) => read.sheet === sheet && intersect(read.area, area)));
}

/** The areas of each sheet, without those that lie within another. */
function bySheet({ sheets }: Workbook, found: readonly SheetArea[]): AreasBySheet {
  return new Map(
    sheets.flatMap((sheet) => {
      const areas = found.filter((one) => one.sheet === sheet).map(({ area }) => area);
      const apart = areas.filter((area, at) =>
        areas.every((other, place) => place === at || !contains(other, area) || (sameArea(other, area) && place > at)),
      );
      return apart.length > 0 ? [[sheet, apart] as const] : [];
    }),
  );
}
