/** The balance as people make it without the add-in: a native SUMIFS for every role, unit, status and quarter. */
import { letters } from "../../support/xlsx/markup";
import type { BookInput, CellInput, SheetInput } from "../../support/xlsx/book";
import { quarters, roles, units } from "./capacity";
import { countingStatuses } from "./items";

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
