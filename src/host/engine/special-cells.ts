import { intersect, subtract } from "./address";
import { areasOfCells } from "./cell-areas";
import { cellsIn } from "./cells";
import { usedArea } from "./regions";
import type { Area, Cell, CellValue, Sheet } from "./workbook";

/** `Excel.SpecialCellType`. */
export type SpecialCellType =
  | "ConditionalFormats"
  | "DataValidations"
  | "Blanks"
  | "Constants"
  | "Formulas"
  | "SameConditionalFormat"
  | "SameDataValidation"
  | "Visible";

/** What constants or the outcomes of formulas may be. */
export interface ValueKinds {
  readonly errors: boolean;
  readonly logical: boolean;
  readonly numbers: boolean;
  readonly text: boolean;
}

/** The cells of an area that are of this kind, as rectangles; `kinds` counts for constants and formulas alone. */
export function specialCells(sheet: Sheet, area: Area, type: SpecialCellType, kinds: ValueKinds): Area[] {
  switch (type) {
    case "Constants":
      return filled(sheet, area, (cell) => !cell.formula && !cell.spilledFrom && isOneOf(cell.value, kinds));
    case "Formulas":
      return filled(sheet, area, (cell) => cell.formula !== null && isOneOf(cell.value, kinds));
    case "Blanks":
      return blanks(sheet, area);
    case "Visible":
      return visible(sheet, area);
    case "ConditionalFormats":
      return within(area, sheet.conditionalFormats);
    case "DataValidations":
      return within(area, realValidations(sheet));
    case "SameConditionalFormat":
      return asFirst(area, sheet.conditionalFormats);
    case "SameDataValidation":
      return asFirst(area, realValidations(sheet));
  }
}

function filled(sheet: Sheet, area: Area, isWanted: (cell: Cell) => boolean): Area[] {
  return areasOfCells([...cellsIn(sheet, area)].filter(({ cell }) => isWanted(cell)));
}

function isOneOf(value: CellValue, kinds: ValueKinds): boolean {
  if (typeof value === "number") return kinds.numbers;
  if (typeof value === "string") return kinds.text;
  if (typeof value === "boolean") return kinds.logical;
  return value !== null && kinds.errors;
}

/** Blank cells beyond the last that is used are none. */
function blanks(sheet: Sheet, area: Area): Area[] {
  const used = usedArea(sheet, false);
  const inside = used && intersect(used, area);
  if (!inside) return [];
  const taken = new Set(
    [...cellsIn(sheet, inside)]
      .filter(({ cell }) => cell.value !== null || cell.formula !== null)
      .map(({ row, column }) => `${row} ${column}`),
  );
  return areasOfCells(placesIn(inside).filter(({ row, column }) => !taken.has(`${row} ${column}`)));
}

function placesIn(area: Area): { row: number; column: number }[] {
  return Array.from({ length: area.rows * area.columns }, (_, at) => ({
    row: area.row + Math.floor(at / area.columns),
    column: area.column + (at % area.columns),
  }));
}

function visible(sheet: Sheet, area: Area): Area[] {
  const rows = [...sheet.rowHeights].filter(([, { hidden }]) => hidden).map(([row]) => ({ ...area, row, rows: 1 }));
  const columns = [...sheet.columnWidths]
    .filter(([, { hidden }]) => hidden)
    .map(([column]) => ({ ...area, column, columns: 1 }));
  return cutOut([area], [...rows, ...columns]);
}

function cutOut(areas: readonly Area[], holes: readonly Area[]): Area[] {
  return holes.reduce((rest, hole) => rest.flatMap((area) => subtract(area, hole)), [...areas]);
}

interface Rule {
  readonly areas: readonly Area[];
}

function realValidations({ validations }: Sheet): Rule[] {
  return validations.filter(({ rule }) => rule.kind !== "none");
}

/** The part of the area that has a rule, each cell once. */
function within(area: Area, rules: readonly Rule[]): Area[] {
  const parts = rules.flatMap(({ areas }) => areas.flatMap((own) => intersect(own, area) ?? []));
  return parts.reduce<Area[]>((known, part) => [...known, ...cutOut([part], known)], []);
}

/** The cells that have exactly the rules of the first cell; none when that has none. */
function asFirst(area: Area, rules: readonly Rule[]): Area[] {
  const first: Area = { ...area, rows: 1, columns: 1 };
  const holds = ({ areas }: Rule): boolean => areas.some((own) => intersect(own, first));
  const wanted = rules.filter(holds);
  if (wanted.length === 0) return [];
  const shared = wanted.reduce<Area[]>((parts, { areas }) => overlaps(parts, areas), [area]);
  return cutOut(
    shared,
    rules.filter((rule) => !holds(rule)).flatMap(({ areas }) => areas),
  );
}

function overlaps(areas: readonly Area[], others: readonly Area[]): Area[] {
  return areas.flatMap((area) => others.flatMap((other) => intersect(area, other) ?? []));
}
