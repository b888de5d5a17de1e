/** The outline of a sheet: rows or columns in groups, up to seven deep, each with a summary line beside it. */
import { LAST_COLUMN, LAST_ROW } from "./address";
import { EngineError } from "./engine-error";
import { NORMAL_COLUMN_WIDTH } from "./formats";
import { undoStep } from "./journal";
import { assertEditable } from "./protection";
import { recordMap } from "./undo-record";
import type { Area, OutlineLine, Sheet, Workbook } from "./workbook";

export type OutlineAxis = "row" | "column";

/** The most groups that a line may be in. */
const DEEPEST = 7;

/** A stretch of rows or columns, both ends included. */
interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** In how many groups a row or column is. */
export function outlineLevel(sheet: Sheet, axis: OutlineAxis, line: number): number {
  return linesOf(sheet, axis).get(line)?.outlineLevel ?? 0;
}

/** The most groups that a row or column of the sheet is in. */
export function outlineDepth(sheet: Sheet, axis: OutlineAxis): number {
  return Math.max(0, ...[...linesOf(sheet, axis).values()].map(({ outlineLevel: level = 0 }) => level));
}

/** Puts the rows or columns of an area in a group. */
export function groupLines(workbook: Workbook, sheet: Sheet, axis: OutlineAxis, area: Area): void {
  const lines = indexes(stretchOf(area, axis));
  if (lines.some((line) => outlineLevel(sheet, axis, line) >= DEEPEST)) {
    throw new EngineError("InvalidOperation", "An outline has at most eight levels.");
  }
  change(workbook, sheet, axis, area, (line) => ({ level: outlineLevel(sheet, axis, line) + 1 }), lines);
}

/** Takes the rows or columns of an area out of the innermost group that each is in; there must be one. */
export function ungroupLines(workbook: Workbook, sheet: Sheet, axis: OutlineAxis, area: Area): void {
  const grouped = groupedIn(sheet, axis, stretchOf(area, axis));
  if (grouped.length === 0) throw new EngineError("InvalidOperation", "Nothing in the range is grouped.");
  change(workbook, sheet, axis, area, (line) => ({ level: outlineLevel(sheet, axis, line) - 1 }), grouped);
}

/** Shows or hides what is in the groups that an area is in, or of which it is the summary; groups within that were closed stay so. */
export function showDetails(workbook: Workbook, sheet: Sheet, axis: OutlineAxis, area: Area, isShown: boolean): void {
  const groups = groupsAt(sheet, axis, stretchOf(area, axis));
  if (groups.length === 0) throw new EngineError("InvalidOperation", "The range is in no group.");
  const closed = isShown ? closedWithin(sheet, axis, groups) : [];
  const summaries = new Set(groups.map((group) => summaryOf(sheet, axis, group)));
  const members = new Set(groups.flatMap(indexes));
  const isHidden = (line: number): boolean => !isShown || closed.some((inner) => holds(inner, line));
  change(
    workbook,
    sheet,
    axis,
    area,
    (line) => ({
      ...(members.has(line) ? { hidden: isHidden(line) } : {}),
      ...(summaries.has(line) ? { isCollapsed: !isShown } : {}),
    }),
    [...new Set([...members, ...summaries])],
  );
}

/** Shows so many levels of the outline and hides the deeper ones. */
export function showLevels(workbook: Workbook, sheet: Sheet, axis: OutlineAxis, levels: number): void {
  const whole: Area = { row: 0, column: 0, rows: LAST_ROW + 1, columns: LAST_COLUMN + 1 };
  const grouped = groupedIn(sheet, axis, stretchOf(whole, axis));
  const summaries = new Map(
    grouped.flatMap((line) => {
      const beside = line + summaryStep(sheet, axis);
      const level = outlineLevel(sheet, axis, beside);
      return level < outlineLevel(sheet, axis, line) ? [[beside, level + 1 >= levels] as const] : [];
    }),
  );
  change(
    workbook,
    sheet,
    axis,
    whole,
    (line) => {
      const level = outlineLevel(sheet, axis, line);
      const isCollapsed = summaries.get(line);
      return {
        ...(level > 0 ? { hidden: level >= levels } : {}),
        ...(isCollapsed === undefined ? {} : { isCollapsed }),
      };
    },
    [...new Set([...grouped, ...summaries.keys()])],
  );
}

function linesOf(sheet: Sheet, axis: OutlineAxis): ReadonlyMap<number, OutlineLine> {
  return axis === "row" ? sheet.rowHeights : sheet.columnWidths;
}

function stretchOf(area: Area, axis: OutlineAxis): Stretch {
  return axis === "row"
    ? { first: area.row, last: area.row + area.rows - 1 }
    : { first: area.column, last: area.column + area.columns - 1 };
}

function indexes({ first, last }: Stretch): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

function holds({ first, last }: Stretch, line: number): boolean {
  return line >= first && line <= last;
}

function groupedIn(sheet: Sheet, axis: OutlineAxis, stretch: Stretch): number[] {
  return [...linesOf(sheet, axis)]
    .filter(([line, { outlineLevel: level = 0 }]) => level > 0 && holds(stretch, line))
    .map(([line]) => line)
    .sort((a, b) => a - b);
}

/** Which way from a group its summary lies. */
function summaryStep({ outline }: Sheet, axis: OutlineAxis): 1 | -1 {
  return (axis === "row" ? outline.summaryBelow : outline.summaryRight) ? 1 : -1;
}

function summaryOf(sheet: Sheet, axis: OutlineAxis, { first, last }: Stretch): number {
  return summaryStep(sheet, axis) === 1 ? last + 1 : first - 1;
}

/** The lines around one that are at least so deep. */
function groupAround(sheet: Sheet, axis: OutlineAxis, line: number, level: number): Stretch {
  let [first, last] = [line, line];
  while (outlineLevel(sheet, axis, first - 1) >= level) first--;
  while (outlineLevel(sheet, axis, last + 1) >= level) last++;
  return { first, last };
}

/** The groups that a stretch touches, at the least depth in it; of a single summary line the group that it sums up. */
function groupsAt(sheet: Sheet, axis: OutlineAxis, stretch: Stretch): Stretch[] {
  const { first, last } = stretch;
  const beside = first - summaryStep(sheet, axis);
  const level = outlineLevel(sheet, axis, first);
  if (first === last && outlineLevel(sheet, axis, beside) > level) {
    return [groupAround(sheet, axis, beside, level + 1)];
  }
  const grouped = groupedIn(sheet, axis, stretch);
  const depth = Math.min(...grouped.map((line) => outlineLevel(sheet, axis, line)));
  const groups = grouped.map((line) => groupAround(sheet, axis, line, depth));
  return groups.filter((group, at) => groups.findIndex((other) => other.first === group.first) === at);
}

/** The groups within others that are closed themselves. */
function closedWithin(sheet: Sheet, axis: OutlineAxis, groups: readonly Stretch[]): Stretch[] {
  return groups.flatMap(indexes).flatMap((line) => {
    if (!linesOf(sheet, axis).get(line)?.isCollapsed) return [];
    const beside = line - summaryStep(sheet, axis);
    const level = outlineLevel(sheet, axis, line);
    return outlineLevel(sheet, axis, beside) > level ? [groupAround(sheet, axis, beside, level + 1)] : [];
  });
}

interface LineChange {
  readonly level?: number;
  readonly hidden?: boolean;
  readonly isCollapsed?: boolean;
}

/** Changes lines as one step. A protected sheet keeps its outline as it is. */
function change(
  workbook: Workbook,
  sheet: Sheet,
  axis: OutlineAxis,
  area: Area,
  of: (line: number) => LineChange,
  lines: readonly number[],
): void {
  assertEditable(workbook, sheet, area, "structure");
  const changes = lines.filter((line) => line >= 0).map((line) => [line, of(line)] as const);
  undoStep(workbook, () => {
    if (axis === "row") {
      const normal = { height: null, hidden: false, style: 0 };
      put(workbook, sheet.rowHeights, changes, normal);
    } else put(workbook, sheet.columnWidths, changes, { width: NORMAL_COLUMN_WIDTH, hidden: false, style: 0 });
  });
}

function put<L extends OutlineLine>(
  workbook: Workbook,
  lines: Map<number, L>,
  changes: readonly (readonly [number, LineChange])[],
  normal: L,
): void {
  recordMap(workbook, lines);
  for (const [line, { level, ...others }] of changes) {
    const { outlineLevel: before = 0, isCollapsed = false, ...rest } = { ...(lines.get(line) ?? normal), ...others };
    const after = level ?? before;
    // A line that is in no group does not say so.
    const own = { ...(after > 0 ? { outlineLevel: after } : {}), ...(isCollapsed ? { isCollapsed } : {}) };
    lines.set(line, { ...rest, ...own } as L);
  }
}
