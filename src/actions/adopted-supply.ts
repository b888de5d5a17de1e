/** Hours that are hired, as rows of Capaciteitsaanbod. */
import { groupBy } from "../domain/group-by";
import { matchKey } from "../domain/matching";
import type { CapacityUnit } from "../domain/model";
import { type Period, widen } from "../domain/period";
import { hours } from "../domain/quantity";
import { figureIn, suppliedPeriods } from "../domain/role-hours";
import type { CellOutcome } from "../domain/scenario/outcome";
import { NOISE } from "../domain/scenario/problem";
import { adoptionTexts } from "../messages/nl-scenarios";
import type { NewCell, TableChanges } from "../workbook/cell-change";
import { columnPlan } from "../workbook/render/new-register";
import { wordFor, yesOrNo } from "../workbook/schema/column";
import { capacityUnitWords } from "../workbook/schema/words";
import { addedRows, fieldCells, ownHeadingOf, type RowCell } from "./own-table";
import type { Register } from "./register";

/** Hours of a role in a period of the balance. */
export interface RoleHours {
  readonly role: string;
  readonly period: Period;
  readonly hours: number;
}

export interface HiredSupply extends Required<Pick<TableChanges, "rows" | "columns">> {
  readonly placed: readonly RoleHours[];
  /** Hours in a period of which Capaciteitsaanbod has no column. */
  readonly unplaced: readonly RoleHours[];
}

/**
 * The rows that Capaciteitsaanbod gets for the hours that a choice hires: one for each role, in the unit that its own row
 * has; and the column that says that they are hired, where it has none.
 */
export const hiredSupply = (register: Register, cells: readonly CellOutcome[], name: string): HiredSupply => {
  const supplied = suppliedPeriods(register.portfolio);
  const hired = cells.flatMap(({ role, period, hired: inHours }) =>
    inHours > NOISE ? [{ role, period, hours: inHours }] : [],
  );
  const partsOf = ({ period }: RoleHours): readonly Period[] =>
    supplied.filter((each) => widen(each, period.kind).key === period.key);
  const [placed, unplaced] = [true, false].map((isPlaced) =>
    hired.filter((each) => partsOf(each).length > 0 === isPlaced),
  ) as [RoleHours[], RoleHours[]];
  const rowsByRole = [...groupBy(placed, ({ role }) => role)].flatMap(([role, each]) => {
    const figures = each.flatMap((one) => {
      const parts = partsOf(one);
      return parts.map((period) => ({ period, hours: one.hours / parts.length }));
    });
    return rowsOf(register, role, figures);
  });
  const { rows, columns } = addedRows(register, "supply", rowsByRole);
  const remarks = remarkCells(register, name);
  return {
    ...{ placed, unplaced, columns },
    rows: rows.map((addition) => ({ ...addition, rows: addition.rows.map((own) => [...own, ...remarks]) })),
  };
};

type Figure = Omit<RoleHours, "role">;

const rowsOf = (register: Register, role: string, figures: readonly Figure[]): readonly (readonly RowCell[])[] => {
  const { portfolio } = register;
  const like = portfolio.supply.find((row) => matchKey(row.role) === matchKey(role));
  const unit = like?.unit ?? "hours";
  const marking = columnPlan("supply", "isHired", portfolio.settings);
  const fixed: readonly RowCell[] = [
    ...fieldCells<"supply">({ role, unit: wordFor(capacityUnitWords, unit), owner: like?.owner }),
    // what is hired once counts in the most that can be
    { field: "isHired", content: yesOrNo(true), ...(marking && { column: marking }) },
  ];
  const cells = figures.map(({ period, hours: inHours }) => ({
    key: period.key,
    content: roundedUp(figureIn(hours(inHours), unit, period.kind, portfolio.settings), unit),
  }));
  if (ownHeadingOf(register, "supply", "by") !== "")
    return cells.map(({ key, content }) => [
      ...fixed,
      ...[{ field: "by", content: key } as const, { field: "figure", content } as const],
    ]);
  // a blank would make all that there is of the role unknown in the periods in which nobody is hired
  const inPeriod = new Map<string, number>(cells.map(({ key, content }) => [key, content]));
  return [
    [...fixed, ...suppliedPeriods(portfolio).map(({ key }) => ({ field: key, content: inPeriod.get(key) ?? 0 }))],
  ];
};

/** Up, so that what is hired suffices: to hundredths of an hour or day, and ten-thousandths of an fte. */
const roundedUp = (figure: number, unit: CapacityUnit): number => {
  const parts = unit === "fte" ? 10_000 : 100;
  return Math.ceil(figure * parts - NOISE) / parts;
};

/** Where the hours come from, in the column of the person's own in which words are welcome, if they have one. */
const remarkCells = ({ tables }: Register, name: string): readonly NewCell[] =>
  (tables.get("supply")?.headings ?? [])
    .filter((heading) => /^\s*(?:toelichting|opmerking(?:en)?)\s*$/iu.test(heading))
    .slice(0, 1)
    .map((heading) => ({ heading, content: adoptionTexts.hired(name) }));
