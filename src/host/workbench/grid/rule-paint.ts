import { BooleanNumber, BorderStyleTypes, type IStyleData, TextDecoration } from "@univerjs/core";
import { containsCell } from "../../engine/address";
import { cellAt } from "../../engine/cells";
import type { ConditionalFormat, PaintedFormat, PaintingRule } from "../../engine/conditional-format";
import { evaluateFormulas } from "../../engine/formula/evaluate";
import { copiedBy } from "../../engine/references";
import type { Area, CellValue, Sheet } from "../../engine/workbook";
import type { OpenWorkbook } from "../../protocol/connection";

/** What conditional formats paint over a cell; null for nothing. */
export type RulePaint = (row: number, column: number) => IStyleData | null;

/** Formulas are tried out for so many rows at once: one costs little less than all of them. */
const STRIPE = 64;

/** The paint of a sheet's conditional formats as the workbook stands now. */
export function newRulePaint(book: OpenWorkbook, sheet: Sheet): RulePaint {
  const formats = [...sheet.conditionalFormats].filter(isDrawn).sort((a, b) => a.priority - b.priority);
  const stripes = new Map<string, ReadonlySet<number>>();
  const holds = (format: Drawn, row: number, column: number): boolean => {
    const stripe = Math.floor(row / STRIPE);
    const key = `${format.id} ${stripe} ${column}`;
    const rows = stripes.get(key) ?? rowsWhere(book, sheet, format, stripe * STRIPE, column);
    stripes.set(key, rows);
    return rows.has(row);
  };
  if (formats.length === 0) return () => null;
  return (row, column) => {
    let look: IStyleData | null = null;
    for (const format of formats) {
      if (!format.areas.some((area) => containsCell(area, row, column)) || !holds(format, row, column)) continue;
      look = { ...paintLook(format.rule.paint), ...(look ?? {}) };
      if (format.stopIfTrue) break;
    }
    return look;
  };
}

type DrawnRule = Extract<PaintingRule, { kind: "custom" | "cellValue" | "containsText" }>;
type Drawn = ConditionalFormat & { readonly rule: DrawnRule };

/** Whether the grid draws a conditional format: scales, bars, icons, the highest and the ready-made conditions it does not. */
export function isDrawn(format: ConditionalFormat): format is Drawn {
  return ["custom", "cellValue", "containsText"].includes(format.rule.kind);
}

/** The rows of a stripe where the rule holds in a column. */
function rowsWhere(
  book: OpenWorkbook,
  sheet: Sheet,
  format: Drawn,
  first: number,
  column: number,
): ReadonlySet<number> {
  const rows = Array.from({ length: STRIPE }, (_, at) => first + at).filter((row) =>
    format.areas.some((area) => containsCell(area, row, column)),
  );
  const { rule } = format;
  if (rule.kind === "containsText") {
    return new Set(rows.filter((row) => fitsText(rule, cellAt(sheet, row, column)?.value ?? null)));
  }
  const formulas = rule.kind === "custom" ? [rule.formula] : [rule.formula1, rule.formula2 ?? "0"];
  const corner = cornerOf(format.areas);
  const questions = rows.flatMap((row) =>
    formulas.map((text) => ({ row, column, text: copiedBy(text, row - corner.row, column - corner.column) })),
  );
  const answers = evaluateFormulas(book.workbook, sheet, questions, { locale: book.locale });
  const answer = (at: number): CellValue => answers[at]?.[0]?.[0] ?? null;
  if (rule.kind === "custom") return new Set(rows.filter((_, at) => isTrue(answer(at))));
  return new Set(
    rows.filter((row, at) =>
      compares(cellAt(sheet, row, column)?.value ?? null, rule.operator, answer(2 * at), answer(2 * at + 1)),
    ),
  );
}

function cornerOf(areas: readonly Area[]): { row: number; column: number } {
  return { row: Math.min(...areas.map(({ row }) => row)), column: Math.min(...areas.map(({ column }) => column)) };
}

function isTrue(value: CellValue): boolean {
  return value === true || (typeof value === "number" && value !== 0);
}

function fitsText({ operator, text }: Extract<DrawnRule, { kind: "containsText" }>, value: CellValue): boolean {
  if (value === null || typeof value === "object") return false;
  const [shown, wanted] = [String(value).toLowerCase(), text.toLowerCase()];
  switch (operator) {
    case "Contains":
      return shown.includes(wanted);
    case "NotContains":
      return !shown.includes(wanted);
    case "BeginsWith":
      return shown.startsWith(wanted);
    case "EndsWith":
      return shown.endsWith(wanted);
  }
}

/** A blank cell counts as 0 beside a number, and as an empty text beside a text. */
function compares(value: CellValue, operator: string, one: CellValue, other: CellValue): boolean {
  const first = order(value, one);
  if (first === null) return false;
  const second = order(value, other);
  switch (operator) {
    case "EqualTo":
      return first === 0;
    case "NotEqualTo":
      return first !== 0;
    case "GreaterThan":
      return first > 0;
    case "LessThan":
      return first < 0;
    case "GreaterThanOrEqual":
      return first >= 0;
    case "LessThanOrEqual":
      return first <= 0;
    case "Between":
      return first >= 0 && second !== null && second <= 0;
    case "NotBetween":
      return first < 0 || (second !== null && second > 0);
    default:
      return false;
  }
}

function order(value: CellValue, limit: CellValue): number | null {
  if (typeof limit === "object" || typeof limit === "boolean" || (typeof value === "object" && value !== null))
    return null;
  if (typeof limit === "number") return typeof value === "string" ? 1 : Number(value ?? 0) - limit;
  return typeof value === "number" ? -1 : String(value ?? "").localeCompare(limit, "nl", { sensitivity: "accent" });
}

function paintLook(paint: PaintedFormat): IStyleData {
  const sides = { t: paint.borders.top, b: paint.borders.bottom, l: paint.borders.left, r: paint.borders.right };
  const lines = Object.entries(sides).flatMap(([side, line]) =>
    line ? [[side, line.style === "None" ? null : { s: BorderStyleTypes.THIN, cl: { rgb: line.color } }] as const] : [],
  );
  return {
    ...(paint.fill !== null && { bg: { rgb: paint.fill } }),
    ...(paint.fontColor !== null && { cl: { rgb: paint.fontColor } }),
    ...(paint.bold !== null && { bl: paint.bold ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
    ...(paint.italic !== null && { it: paint.italic ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
    ...(paint.strikethrough && { st: { s: BooleanNumber.TRUE } }),
    ...(paint.underline !== null &&
      paint.underline !== "None" && {
        ul: { s: BooleanNumber.TRUE, t: paint.underline === "Double" ? TextDecoration.DOUBLE : TextDecoration.SINGLE },
      }),
    ...(lines.length > 0 && { bd: Object.fromEntries(lines) }),
  };
}
