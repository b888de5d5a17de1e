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
import type { NewCell } from "../workbook/cell-change";
import { wordFor } from "../workbook/schema/column";
import { capacityUnitWords } from "../workbook/schema/words";
import { fieldCells, newCells, ownHeadingOf } from "./own-table";
import type { Register } from "./register";

/** Hours of a role in a period of the balance. */
export interface RoleHours {
  readonly role: string;
  readonly period: Period;
  readonly hours: number;
}

export interface HiredSupply {
  readonly placed: readonly RoleHours[];
  /** Hours in a period of which Capaciteitsaanbod has no column. */
  readonly unplaced: readonly RoleHours[];
  readonly rows: readonly (readonly NewCell[])[];
}

/** The rows that Capaciteitsaanbod gets for the hours that a choice hires: one for each role, in the unit that its own row has. */
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
  const byRole = groupBy(placed, ({ role }) => role);
  return {
    ...{ placed, unplaced },
    rows: [...byRole].flatMap(([role, each]) => {
      const figures = each.flatMap((one) => {
        const parts = partsOf(one);
        return parts.map((period) => ({ period, hours: one.hours / parts.length }));
      });
      return rowsOf(register, role, figures, name);
    }),
  };
};

type Figure = Omit<RoleHours, "role">;

const rowsOf = (
  register: Register,
  role: string,
  figures: readonly Figure[],
  name: string,
): readonly (readonly NewCell[])[] => {
  const { portfolio } = register;
  const like = portfolio.supply.find((row) => matchKey(row.role) === matchKey(role));
  const unit = like?.unit ?? "hours";
  const fixed = [
    ...newCells(
      register,
      "supply",
      fieldCells<"supply">({ role, unit: wordFor(capacityUnitWords, unit), owner: like?.owner }),
    ),
    ...remarkHeadings(register).map((heading) => ({ heading, content: adoptionTexts.hired(name) })),
  ];
  const cells = figures.map(({ period, hours: inHours }) => ({
    key: period.key,
    content: roundedUp(figureIn(hours(inHours), unit, period.kind, portfolio.settings), unit),
  }));
  const [by, figure] = ["by", "figure"].map((field) => ownHeadingOf(register, "supply", field)) as [string, string];
  if (by !== "")
    return cells.map(({ key, content }) => [...fixed, { heading: by, content: key }, { heading: figure, content }]);
  // a blank would make all that there is of the role unknown in the periods in which nobody is hired
  const inPeriod = new Map(cells.map(({ key, content }) => [key, content]));
  const whole = suppliedPeriods(portfolio).map(({ key }) => ({
    heading: ownHeadingOf(register, "supply", key),
    content: inPeriod.get(key) ?? 0,
  }));
  return [[...fixed, ...whole]];
};

/** Up, so that what is hired suffices: to hundredths of an hour or day, and ten-thousandths of an fte. */
const roundedUp = (figure: number, unit: CapacityUnit): number => {
  const parts = unit === "fte" ? 10_000 : 100;
  return Math.ceil(figure * parts - NOISE) / parts;
};

/** The column of the person's own in which words are welcome, if they have one. */
const remarkHeadings = ({ tables }: Register): readonly string[] =>
  (tables.get("supply")?.headings ?? [])
    .filter((heading) => /^\s*(?:toelichting|opmerking(?:en)?)\s*$/iu.test(heading))
    .slice(0, 1);
