import { contains, parseA1, quoteSheet } from "./address";
import { prefixOf, rewrite, withArea } from "./references";
import type { Area, Sheet } from "./workbook";

/** Cells that go elsewhere as a block, over what stands there. */
export interface Relocation {
  readonly from: { readonly sheet: Sheet; readonly area: Area };
  readonly to: { readonly sheet: Sheet; readonly area: Area };
}

/** Where an area comes to stand when it is within the block; null when it is not. */
export function relocated({ from, to }: Relocation, area: Area): Area | null {
  if (!contains(from.area, area)) return null;
  return {
    ...area,
    row: area.row + to.area.row - from.area.row,
    column: area.column + to.area.column - from.area.column,
  };
}

/** Whether cells of a sheet are written over by the block, and do not belong to it. */
export function isOverwritten({ from, to }: Relocation, sheet: Sheet, area: Area): boolean {
  const isPartOfBlock = from.sheet === sheet && contains(from.area, area);
  return sheet === to.sheet && contains(to.area, area) && !isPartOfBlock;
}

/**
 * A formula that stands on `home` after the block went: references to its cells follow it, to another sheet by its name;
 * what it was put over is #REF!. A formula that goes to another sheet itself says of its old one by name what stays there.
 */
export function withRelocated(text: string, home: Sheet | null, relocation: Relocation, homeAfter = home): string {
  const { from, to } = relocation;
  return rewrite(text, (token) => {
    const area = token.kind === "reference" ? parseA1(token.body) : null;
    if (!area) return null;
    const isOn = (sheet: Sheet): boolean =>
      token.sheet === null ? home === sheet : token.sheet.toUpperCase() === sheet.name.toUpperCase();
    const moved = isOn(from.sheet) ? relocated(relocation, area) : null;
    if (moved && from.sheet === to.sheet) return prefixOf(token) + withArea(token.body, moved);
    if (moved) return prefixFor(to.sheet, homeAfter) + withArea(token.body, moved);
    if (isOverwritten(relocation, to.sheet, area) && isOn(to.sheet)) return `${prefixOf(token)}#REF!`;
    return token.sheet === null && home && home !== homeAfter ? prefixFor(home, homeAfter) + token.text : null;
  });
}

function prefixFor(sheet: Sheet, home: Sheet | null): string {
  return sheet === home ? "" : `${quoteSheet(sheet.name)}!`;
}
