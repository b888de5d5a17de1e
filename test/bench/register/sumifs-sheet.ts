/** The balance as people make it without the add-in: a native SUMIFS for every role, unit, status and quarter. */
import { letters } from "../../support/xlsx/markup";
import type { BookInput, CellInput, SheetInput } from "../../support/xlsx/book";
import { quarters, units } from "./capacity";
import { countingStatuses } from "./items";
import { roles } from "./roles";

const name = "Balans in formules";
const headings = ["Rol", "Eenheid", "Itemstatus", ...quarters];

/** Row by row what is summed: 12 roles, 3 units and 7 statuses. */
const groups = roles.flatMap((role) =>
  units.flatMap((unit) => countingStatuses.map((status) => [role, unit, status] as const)),
);

/** How many formulas the sheet holds: 5,040. */
export const sumCount = groups.length * quarters.length;

const sumOf = (quarter: string, row: number): CellInput => ({
  formula:
    `SUMIFS(Capaciteitsvraag[${quarter}],Capaciteitsvraag[Rol],$A${row},` +
    `Capaciteitsvraag[Eenheid],$B${row},Capaciteitsvraag[Itemstatus],$C${row})`,
  value: null,
});

const sheet: SheetInput = {
  name,
  rows: [headings, ...groups.map((group, at) => [...group, ...quarters.map((quarter) => sumOf(quarter, at + 2))])],
};

/** The register with the sheet of sums, not yet calculated. */
export const withSums = (book: BookInput): BookInput => ({ ...book, sheets: [...book.sheets, sheet] });

/** Where the sums stand. */
export const sumsAt = { sheet: name, address: `D2:${letters(headings.length)}${groups.length + 1}` } as const;

/** Hours in a unit for a quarter, by the settings of `largeRegister`. */
const hoursOf: Readonly<Record<(typeof units)[number], number>> = { uren: 1, dagen: 8, fte: 1400 / 4 };

/** The hours of each role per quarter, from the sums as they stand on the sheet. */
export const sumsByRole = (sums: readonly (readonly number[])[]): ReadonlyMap<string, readonly number[]> => {
  const byRole = new Map<string, number[]>();
  groups.forEach(([role, unit], at) => {
    const hours = byRole.get(role) ?? quarters.map(() => 0);
    byRole.set(role, hours);
    sums[at]?.forEach((sum, quarter) => (hours[quarter] = (hours[quarter] ?? 0) + sum * hoursOf[unit]));
  });
  return byRole;
};
