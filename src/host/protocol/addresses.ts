import { areaName, LAST_COLUMN, LAST_ROW, parseA1, parseReference, quoteSheet } from "../engine/address";
import { nameSeenFrom } from "../engine/names";
import type { Area, Sheet, Workbook } from "../engine/workbook";
import { RequestError } from "./errors";
import { text, type Argument, type Parameter } from "./parameters";
import { isHeld, type Areas, type Cells } from "./targets";

/** All cells of a sheet. */
export const WHOLE_SHEET: Area = { row: 0, column: 0, rows: LAST_ROW + 1, columns: LAST_COLUMN + 1 };

/** The address as `Range.address` gives it: with the sheet's name. */
export function addressOf({ sheet, area }: Cells): string {
  return `${quoteSheet(sheet.name)}!${areaName(area)}`;
}

/** The addresses of several areas, `Blad1!A1:B2, Blad1!D4`. */
export function addressesOf({ sheet, areas }: Areas): string {
  return areas.map((area) => addressOf({ sheet, area })).join(", ");
}

/** The cells that an address or a name stands for on a sheet; InvalidArgument when it is neither, or means another sheet. */
export function cellsAt(workbook: Workbook, sheet: Sheet, address: string): Cells {
  const named = parseA1(address) ? undefined : nameSeenFrom(workbook, address, sheet);
  const reference = parseReference(named?.formula ?? address);
  const isHere = reference?.sheet === null || reference?.sheet.toUpperCase() === sheet.name.toUpperCase();
  if (!reference || !isHere) throw new RequestError("InvalidArgument");
  return { sheet, area: reference.area };
}

/** The areas of `A1:B2,D4`, on one sheet. */
export function areasAt(workbook: Workbook, sheet: Sheet, addresses: string): Areas {
  const areas = splitAddresses(addresses).map((address) => cellsAt(workbook, sheet, address).area);
  return { sheet, areas };
}

/** Cuts at commas outside a quoted sheet name. */
function splitAddresses(addresses: string): string[] {
  return addresses.split(/,(?=(?:[^']*'[^']*')*[^']*$)/).map((address) => address.trim());
}

/** A range, given as such or by its address. */
export type RangeArgument = { readonly cells: Cells } | { readonly address: string };

export const rangeOrAddress: Parameter<RangeArgument> = { parse: parseRange };

function parseRange(value: Argument): RangeArgument {
  if (!isHeld(value)) return { address: text.parse(value) };
  if (value.type !== "Range" || !value.target) throw new RequestError("InvalidArgument");
  return { cells: value.target };
}

/** Ranges of one sheet, given as `Range`, as `RangeAreas` or by their addresses. */
export const rangesOrAddresses: Parameter<Areas | RangeArgument> = {
  parse: (value) => {
    const areas = isHeld(value) && value.type === "RangeAreas" ? value.target : null;
    return areas ?? parseRange(value);
  },
};

/** The areas of such an argument; addresses count from the given sheet. */
export function areasOf(workbook: Workbook, home: Sheet, argument: Areas | RangeArgument): Areas {
  if ("areas" in argument) return argument;
  if ("cells" in argument) return { sheet: argument.cells.sheet, areas: [argument.cells.area] };
  return areasAt(workbook, home, argument.address);
}

/** The cells of a range argument; an address counts from the given sheet, and may name another. */
export function cellsOf(workbook: Workbook, home: Sheet, argument: RangeArgument): Cells {
  if ("cells" in argument) return argument.cells;
  const reference = parseReference(argument.address);
  const wanted = reference?.sheet?.toUpperCase();
  const sheet = wanted === undefined ? home : workbook.sheets.find(({ name }) => name.toUpperCase() === wanted);
  if (!sheet) throw new RequestError("InvalidArgument");
  return cellsAt(workbook, sheet, argument.address);
}

/** The area, or InvalidArgument when it reaches outside the sheet or is empty. */
export function withinSheet(area: Area): Area {
  const { row, column, rows, columns } = area;
  const fits = row >= 0 && column >= 0 && rows > 0 && columns > 0;
  if (!fits || row + rows > LAST_ROW + 1 || column + columns > LAST_COLUMN + 1) {
    throw new RequestError("InvalidArgument");
  }
  return area;
}
