import { writeCell } from "./cells";
import { EngineError } from "./engine-error";
import { replaceStyles } from "./formats";
import { undoStep } from "./journal";
import { type CellFormat, type NamedStyle, STYLE_SIDES, type StyleSide } from "./style";
import { recordList, recordMap } from "./undo-record";
import type { Area, Sheet, Workbook } from "./workbook";

/** The style on which every cell rests that has no other; what it says cannot be changed here. */
export const NORMAL_STYLE = "Normal";

/** The style of this name or label, without regard to case, or undefined. */
export function findNamedStyle({ namedStyles }: Workbook, name: string): NamedStyle | undefined {
  const key = name.toUpperCase();
  return namedStyles.find((style) => style.name.toUpperCase() === key || style.label.toUpperCase() === key);
}

/** The part of a format that a side of a style stands for. */
export function sideOf(format: CellFormat, side: StyleSide): Partial<CellFormat> {
  switch (side) {
    case "number":
      return { numberFormat: format.numberFormat };
    case "font":
      return { font: format.font };
    case "alignment": {
      const { horizontal, vertical, wrapText, indent, textOrientation, shrinkToFit, readingOrder, autoIndent } = format;
      return { horizontal, vertical, wrapText, indent, textOrientation, shrinkToFit, readingOrder, autoIndent };
    }
    case "border":
      return { borders: format.borders };
    case "fill":
      return { fill: format.fill, pattern: format.pattern };
    case "protection":
      return { locked: format.locked, formulaHidden: format.formulaHidden };
  }
}

/** The parts of a format that some sides stand for together. */
export function sidesOf(format: CellFormat, sides: readonly StyleSide[]): Partial<CellFormat> {
  return sides.reduce<Partial<CellFormat>>((parts, side) => ({ ...parts, ...sideOf(format, side) }), {});
}

/** Lets cells rest on a style: they take over each side that it includes. */
export function applyNamedStyle(workbook: Workbook, sheet: Sheet, area: Area, style: NamedStyle): void {
  const sides = STYLE_SIDES.filter((side) => style.includes[side]);
  const change = { ...sidesOf(style.format, sides), namedStyle: style.name };
  replaceStyles(workbook, sheet, area, (number) => workbook.styles.with(number, change));
}

/** Adds a style that is, until it is changed, like the normal one. */
export function addNamedStyle(workbook: Workbook, name: string): NamedStyle {
  if (name.trim() === "" || name.length > 255) {
    throw new EngineError("InvalidArgument", `${JSON.stringify(name)} cannot be the name of a style.`);
  }
  if (findNamedStyle(workbook, name)) throw new EngineError("ItemAlreadyExists", `There is a style ${name} already.`);
  const style: NamedStyle = {
    name,
    label: name,
    isBuiltIn: false,
    includes: { number: true, font: true, alignment: true, border: true, fill: true, protection: true },
    format: { ...workbook.styles.at(0), namedStyle: name },
  };
  recordList(workbook, workbook.namedStyles);
  workbook.namedStyles.push(style);
  return style;
}

/** Puts another style in the place of one, with the same name: cells that rest on it follow each side in which they did not differ from it. */
export function changeNamedStyle(workbook: Workbook, style: NamedStyle, after: NamedStyle): void {
  undoStep(workbook, () => {
    recordList(workbook, workbook.namedStyles);
    workbook.namedStyles.splice(workbook.namedStyles.indexOf(style), 1, after);
    const sides = STYLE_SIDES.filter((side) => after.includes[side]);
    restyleAll(workbook, style.name, (format) => {
      const following = sides.filter((side) => isSameSide(format, style.format, side));
      return sidesOf(after.format, following);
    });
  });
}

/** Takes a style away: cells that rested on it rest on the normal one, and look like that. */
export function deleteNamedStyle(workbook: Workbook, style: NamedStyle): void {
  if (style.name === NORMAL_STYLE) throw new EngineError("InvalidOperation", "The normal style cannot be deleted.");
  const { quotePrefix: _own, ...normal } = workbook.styles.at(0);
  undoStep(workbook, () => {
    recordList(workbook, workbook.namedStyles);
    workbook.namedStyles.splice(workbook.namedStyles.indexOf(style), 1);
    restyleAll(workbook, style.name, () => normal);
  });
}

function isSameSide(one: CellFormat, other: CellFormat, side: StyleSide): boolean {
  return JSON.stringify(sideOf(one, side)) === JSON.stringify(sideOf(other, side));
}

/** Changes the format of everything in the workbook that rests on a style. */
function restyleAll(workbook: Workbook, name: string, change: (format: CellFormat) => Partial<CellFormat>): void {
  const known = new Map<number, number>();
  const styleOf = (style: number): number => {
    const before = workbook.styles.at(style);
    const after =
      known.get(style) ?? (before.namedStyle === name ? workbook.styles.with(style, change(before)) : style);
    known.set(style, after);
    return after;
  };
  for (const sheet of workbook.sheets) {
    restyleLines(workbook, sheet.rowHeights, styleOf);
    restyleLines(workbook, sheet.columnWidths, styleOf);
    sheet.rows.forEach((cells, row) =>
      cells.forEach((cell, column) => {
        const style = styleOf(cell.style);
        if (style !== cell.style) writeCell(workbook, sheet, row, column, { ...cell, style });
      }),
    );
  }
}

function restyleLines<L extends { readonly style: number }>(
  workbook: Workbook,
  lines: Map<number, L>,
  styleOf: (style: number) => number,
): void {
  const changed = [...lines].filter(([, { style }]) => styleOf(style) !== style);
  if (changed.length === 0) return;
  recordMap(workbook, lines);
  for (const [at, line] of changed) lines.set(at, { ...line, style: styleOf(line.style) });
}
