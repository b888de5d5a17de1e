/** What the hours of an item in Capaciteitsvraag become when it starts at another time, or is bought. */
import type { DemandRow, Initiative } from "../domain/model";
import { comparePeriods, monthsBetween, type Period, periodAfter, periodMonths, periodStart } from "../domain/period";
import { hoursIn } from "../domain/role-hours";
import type { CellChange } from "../workbook/cell-change";
import { isBlank } from "../workbook/parse/cell";
import { serialOf } from "../workbook/parse/date-cell";
import { excelRow } from "../workbook/parse/place";
import type { RawCell, RawTable } from "../workbook/raw-table";
import { plainColumn } from "../workbook/render/new-register";
import type { Content } from "../workbook/sheet-plan";
import { ownHeadingOf } from "./own-table";
import type { PlanEdit, PlanEdits } from "./plan-edit";
import type { Register } from "./register";

/** The hours of an item so many months later: each cell moves as it stands, p.m. and words included. */
export const movedDemand = (register: Register, item: Initiative, months: number): PlanEdits =>
  together(
    demandOf(register, item, (own, row) => (isLong(register) ? movedRows : movedCells)(own, row, item.nr, months)),
  );

/** What is left to do of an item that is bought: its regie, spread as its hours are; what was open is no longer asked. */
export const boughtDemand = (register: Register, item: Initiative): PlanEdits => {
  const { settings } = register.portfolio;
  const regie = item.outsourcingHours.kind === "value" ? item.outsourcingHours.value : 0;
  const total = demandOf(register, item, (_, { figures, unit }) =>
    figures.reduce(
      (sum, { figure, period }) =>
        figure.kind === "value" ? sum + hoursIn(figure.value, unit, period.kind, settings) : sum,
      0,
    ),
  ).reduce((sum, hours) => sum + hours, 0);
  return together(
    demandOf(register, item, (own, row) => ({
      edits: row.figures.flatMap(({ figure, period: { key } }) => {
        const cell = own.cell(row, key);
        if (isBlank(cell.seen) || total === 0) return [];
        const left = figure.kind === "value" ? rounded((figure.value * regie) / total, row) : null;
        return [own.edit(item.nr, "figure", cell, left)];
      }),
      columns: [],
    })),
  );
};

/** In hundredths of an hour or day; an fte is so many hours that it takes two decimals more. */
const rounded = (figure: number, { unit }: DemandRow): number => {
  const parts = unit === "fte" ? 10_000 : 100;
  return Math.round(figure * parts) / parts;
};

/** The table of the person, and how its cells are found and changed. */
interface OwnDemand {
  readonly raw: RawTable;
  readonly date1904: boolean;
  readonly cell: (row: DemandRow, field: string) => OwnCell;
  readonly edit: (nr: string, kind: PlanEdit["kind"], cell: OwnCell, content: Content) => PlanEdit;
}

interface OwnCell {
  readonly heading: string;
  readonly index: number;
  readonly seen: RawCell;
}

const ownDemand = (register: Register, raw: RawTable): OwnDemand => {
  const [key, role] = [ownHeadingOf(register, "demand", "nr"), ownHeadingOf(register, "demand", "role")];
  const said = (index: number, heading: string): RawCell => raw.rows[index]?.[raw.headings.indexOf(heading)] ?? "";
  return {
    raw,
    date1904: register.found.date1904,
    cell: ({ row }, field) => {
      const place = register.place({ kind: "row", row, field });
      const index = (place.row ?? 0) - excelRow(raw, 0);
      return { heading: place.column, index, seen: said(index, place.column) };
    },
    edit: (nr, kind, { heading, index, seen }, content) => {
      const change: CellChange = {
        ...{ table: raw.name, row: index, keyHeading: key, key: said(index, key) },
        // an item has more rows, and its role tells them apart
        ...{ beside: [{ heading: role, seen: said(index, role) }], heading, seen, content },
      };
      return { nr, kind, change };
    },
  };
};

const demandOf = <T>(
  register: Register,
  item: Initiative,
  make: (own: OwnDemand, row: DemandRow) => T,
): readonly T[] => {
  const raw = register.tables.get("demand");
  if (!raw) return [];
  const own = ownDemand(register, raw);
  return register.portfolio.demand.filter(({ initiative }) => initiative === item.id).map((row) => make(own, row));
};

const isLong = (register: Register): boolean => ownHeadingOf(register, "demand", "by") !== "";

/** In the long form the period of each figure is a cell of its own. */
const movedRows = (own: OwnDemand, row: DemandRow, nr: string, months: number): PlanEdits => ({
  edits: row.figures.map(({ period }) => {
    const { index } = own.cell(row, period.key);
    const heading = own.cell(row, "by").heading;
    const seen = own.raw.rows[index]?.[own.raw.headings.indexOf(heading)] ?? "";
    return own.edit(nr, "period", { heading, index, seen }, periodContent(own, seen, movedBy(period, months)));
  }),
  columns: [],
});

/** A period as the person's own cell said it: a month by the date of its first day, a year as a number, else by its name. */
const periodContent = ({ date1904 }: OwnDemand, seen: RawCell, period: Period): Content => {
  if (typeof seen !== "number") return period.key;
  return period.kind === "year" ? period.year : serialOf(periodStart(period), date1904);
};

const movedBy = (period: Period, months: number): Period => periodAfter(period, months / periodMonths(period.kind));

/** In the wide form the cells of a row move along its columns, of which there may be too few. */
const movedCells = (own: OwnDemand, row: DemandRow, nr: string, months: number): PlanEdits => {
  const periods = row.figures.map(({ period }) => period);
  const filled = periods.flatMap((period) => {
    const { seen } = own.cell(row, period.key);
    return isBlank(seen) ? [] : [{ to: movedBy(period, months), content: seen }];
  });
  const added = missingBetween(
    periods,
    filled.map(({ to }) => to),
  );
  const contentOf = new Map(filled.map(({ to, content }) => [to.key, content]));
  const { index } = own.cell(row, "nr");
  const cells = [
    ...periods.map((period) => ({ period, cell: own.cell(row, period.key) })),
    ...added.map((period) => ({ period, cell: { heading: period.key, index, seen: "" } })),
  ];
  return {
    edits: cells.flatMap(({ period, cell }) => {
      const content = contentOf.get(period.key) ?? "";
      return content === cell.seen || (isBlank(content) && isBlank(cell.seen))
        ? []
        : [own.edit(nr, "figure", cell, asContent(content))];
    }),
    columns: added.map(({ key }) => ({ table: own.raw.name, column: plainColumn(key, null) })),
  };
};

const asContent = (cell: RawCell): Content => (typeof cell === "boolean" ? String(cell) : cell);

/** The periods that must get a column so that some others have one and none between them lacks. */
const missingBetween = (present: readonly Period[], wanted: readonly Period[]): readonly Period[] => {
  const all = [...present, ...wanted].sort(comparePeriods);
  const [first, last] = [all[0], all.at(-1)];
  const known = new Set(present.map(({ key }) => key));
  if (!first || !last || wanted.every(({ key }) => known.has(key))) return [];
  const count = monthsBetween(first, last) / periodMonths(first.kind) + 1;
  return Array.from({ length: count }, (_, at) => periodAfter(first, at)).filter(({ key }) => !known.has(key));
};

const together = (parts: readonly PlanEdits[]): PlanEdits => ({
  edits: parts.flatMap(({ edits }) => edits),
  columns: parts.flatMap(({ columns }) => columns),
});
