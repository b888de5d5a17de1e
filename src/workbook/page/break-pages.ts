import { type Look, onNewPage, type PlannedRow, type SheetPlan } from "../sheet-plan";
import { heightOf, pageRoom } from "./page";

/** Looks of what announces the row below it. */
const announcing: ReadonlySet<Look> = new Set<Look>(["section", "subsection", "caption", "heading", "headingRight"]);

const firstLook = ({ cells }: PlannedRow): Look | undefined => cells[0]?.look;
const isBlank = ({ cells }: PlannedRow): boolean => cells.length === 0;
const isTableHeading = (row: PlannedRow): boolean => firstLook(row) === "heading" || firstLook(row) === "headingRight";
const announces = (row: PlannedRow): boolean => {
  const look = firstLook(row);
  return (look !== undefined && announcing.has(look)) || row.band === "group";
};
const sums = ({ band }: PlannedRow): boolean => band === "subtotal" || band === "total";

/** A table up to so much of a page is not broken. */
const wholeTable = 1 / 3;

/**
 * The plan with page breaks where a person would put them: no heading without what it announces, no sum without a row
 * above it, no small table in two; where a long table goes on, its headings and the name of its group stand again. Breaks that were asked for stay.
 */
export const breakPages = (plan: SheetPlan): SheetPlan => {
  const { fit, orientation, titleRows } = plan.print;
  if (fit === "wide") return plan;
  const height = (rows: readonly PlannedRow[]): number => heightOf(rows, plan.columnWidths);
  const room = (pageRoom(orientation).height * 100) / fit;
  const titles = height(plan.rows.slice(0, titleRows));
  const broken: PlannedRow[] = [];
  let repeated: readonly PlannedRow[] = [];
  let used = 0;
  for (const chunk of chunksOf(plan.rows, (rows) => height(rows) <= room * wholeTable)) {
    const [first] = chunk;
    if (!first) continue;
    if (first.breakBefore) used = titles;
    const tall = height(chunk);
    if (used + tall > room && used > titles) {
      const again = first.band === undefined ? [] : first.band === "group" ? repeated.slice(0, 1) : repeated;
      const [top, ...others] = [...again, ...chunk.slice(isBlank(first) ? 1 : 0)];
      if (top) broken.push(...(isBlank(first) ? [first] : []), onNewPage(top), ...others);
      used = titles + height(again) + tall;
    } else {
      broken.push(...chunk);
      used += tall;
    }
    repeated = chunk.reduce(repeatedAfter, repeated);
  }
  return { ...plan, rows: broken };
};

/** The headings and the name of the group under which a row stands, for where its table goes on. */
const repeatedAfter = (before: readonly PlannedRow[], row: PlannedRow): readonly PlannedRow[] => {
  if (isTableHeading(row)) return [row];
  if (row.band === undefined) return [];
  return row.band === "group" ? [...before.slice(0, 1), row] : before;
};

/** The rows in pieces that no page break comes into. */
const chunksOf = (
  rows: readonly PlannedRow[],
  isSmall: (table: readonly PlannedRow[]) => boolean,
): readonly (readonly PlannedRow[])[] => {
  const chunks: PlannedRow[][] = [];
  const whole = new Set([...rowsOfCharts(rows), ...rowsOfSmallTables(rows, isSmall)]);
  rows.forEach((row, at) => {
    const above = rows[at - 1];
    const joins =
      above !== undefined &&
      !row.breakBefore &&
      (isBlank(above) || announces(above) || sums(row) || isSecond(rows, at) || whole.has(at));
    if (joins) chunks.at(-1)?.push(row);
    else chunks.push([row]);
  });
  return chunks;
};

/** Whether a row is the second below the headings of its table. */
const isSecond = (rows: readonly PlannedRow[], at: number): boolean => {
  const [heading, row] = [rows[at - 2], rows[at]];
  return heading !== undefined && row?.band !== undefined && isTableHeading(heading);
};

/** The places of the rows that go on in a chart and its figures, after the row that says what can be seen. */
const rowsOfCharts = (rows: readonly PlannedRow[]): readonly number[] =>
  rows.flatMap(({ chart }, at) => {
    if (!chart) return [];
    const ends = [chart.over, ...chart.series.map(({ values }) => values)].map((area) => area.row + area.rows);
    return Array.from({ length: Math.max(...ends) + 1 }, (_, below) => at - 1 + below);
  });

/** The places of the rows of tables that are small. */
const rowsOfSmallTables = (
  rows: readonly PlannedRow[],
  isSmall: (table: readonly PlannedRow[]) => boolean,
): readonly number[] => {
  const tables: number[][] = [];
  rows.forEach(({ band }, at) => {
    if (band === undefined) return;
    if (rows[at - 1]?.band === undefined) tables.push([]);
    tables.at(-1)?.push(at);
  });
  return tables.filter((places) => isSmall(places.flatMap((at) => rows[at] ?? []))).flat();
};
