import { isDateFormat } from "numfmt";
import { contains, sameArea } from "./address";
import { blankCell, cellAt, styleAt, writeCell } from "./cells";
import { edit } from "./contents";
import { EngineError } from "./engine-error";
import { fillSeries, type SeriesKind } from "./fill-series";
import { copiedBy } from "./references";
import type { Area, Cell, Locale, Sheet, Workbook } from "./workbook";

/** What filling takes along: all with its series, all as it is, the look alone, or what stands in the cells alone. */
export type FillKind = SeriesKind | "copy" | "formats" | "values";

/** Fills an area from the part of it that is given, in one direction: down, up, right or left. */
export function autoFill(
  workbook: Workbook,
  sheet: Sheet,
  source: Area,
  target: Area,
  kind: FillKind,
  locale: Locale,
): void {
  const isDown = source.column === target.column && source.columns === target.columns;
  const isAcross = source.row === target.row && source.rows === target.rows;
  if (!contains(target, source) || (!isDown && !isAcross)) {
    throw new EngineError("InvalidArgument", "A range is filled in one direction from where it is.");
  }
  if (sameArea(source, target)) return;
  const lanes = isDown ? lanesDown(source, target) : lanesAcross(source, target);
  const filled = lanes.flatMap((lane) => filledLane({ workbook, sheet, kind, locale }, lane));
  edit(workbook, sheet, target, () => {
    for (const { row, column, cell } of filled) writeCell(workbook, sheet, row, column, cell);
  });
}

/** The cells of a row or column: how many are given, how many come before them, and behind. */
interface Lane {
  readonly at: (place: number) => { readonly row: number; readonly column: number };
  readonly given: number;
  readonly first: number;
  readonly end: number;
}

function lanesDown(source: Area, target: Area): Lane[] {
  return Array.from({ length: source.columns }, (_, along) => ({
    at: (place) => ({ row: source.row + place, column: source.column + along }),
    given: source.rows,
    first: target.row - source.row,
    end: target.row + target.rows - source.row,
  }));
}

function lanesAcross(source: Area, target: Area): Lane[] {
  return Array.from({ length: source.rows }, (_, down) => ({
    at: (place) => ({ row: source.row + down, column: source.column + place }),
    given: source.columns,
    first: target.column - source.column,
    end: target.column + target.columns - source.column,
  }));
}

interface Filling {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly kind: FillKind;
  readonly locale: Locale;
}

function filledLane(filling: Filling, lane: Lane): { row: number; column: number; cell: Cell }[] {
  const { sheet, kind } = filling;
  const models = Array.from({ length: lane.given }, (_, place) => {
    const { row, column } = lane.at(place);
    return cellAt(sheet, row, column) ?? blankCell(styleAt(sheet, row, column));
  });
  const series = seriesOf(filling, models);
  const places = Array.from({ length: lane.end - lane.first }, (_, at) => lane.first + at);
  return places
    .filter((place) => place < 0 || place >= lane.given)
    .map((place) => {
      const from = ((place % lane.given) + lane.given) % lane.given;
      const [source, target] = [lane.at(from), lane.at(place)];
      const model = models[from] ?? blankCell(0);
      const before = cellAt(sheet, target.row, target.column);
      const own = styleAt(sheet, target.row, target.column);
      if (kind === "formats") return { ...target, cell: { ...(before ?? blankCell(own)), style: model.style } };
      const text =
        model.formula && copiedBy(model.formula.text, target.row - source.row, target.column - source.column);
      const cell: Cell = {
        ...blankCell(kind === "values" ? own : model.style),
        value: text === null ? series(place) : model.value,
        formula: model.formula && text !== null ? { ...model.formula, text } : null,
      };
      return { ...target, cell };
    });
}

function seriesOf({ workbook, kind, locale }: Filling, models: readonly Cell[]): (place: number) => Cell["value"] {
  const repeated = (place: number) => models[((place % models.length) + models.length) % models.length]?.value ?? null;
  if (kind === "copy" || kind === "values" || kind === "formats") return repeated;
  const values = models.map(({ value, formula, style }) => ({
    value: formula ? null : value,
    isDate: typeof value === "number" && isDateFormat(workbook.styles.at(style).numberFormat),
  }));
  return fillSeries(values, kind, locale);
}
