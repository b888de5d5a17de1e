/** A worksheet part without its rows: what the readers and writers of this folder work on. */
import type { Element } from "slimdom";
import type { Sheet } from "../../workbook";
import { isSame } from "../canonical";
import type { Package } from "../package/package";
import { childInOrder, childOf, childrenOf, remove } from "../package/xml";
import type { StyleBook } from "../styles/style-book";

export interface Shell {
  readonly root: Element;
  readonly part: string;
  readonly pkg: Package;
  readonly styles: StyleBook;
  /** The root of the styles part. */
  readonly stylesRoot: Element;
}

/** A shell that is being changed, with what that asks of the whole workbook. */
export interface ShellDraft extends Shell {
  /** The number that the file gives to a format of the model. */
  style(style: number): number;
  /** A formula as the file writes it. */
  formula(text: string): string;
  /** The root of the styles part, to change. */
  editStyles(): Element;
}

/** The children of a worksheet in the order that the schema demands (CT_Worksheet). */
const ORDER = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios " +
  "autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations " +
  "hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches " +
  "ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems " +
  "tableParts extLst"
).split(" ");

/** The schema's order of a worksheet's children. */
export const SHEET_ORDER: readonly string[] = ORDER;

/** The child of the worksheet with this name, made at its place when it is not there. */
export function shellChild(shell: Shell, name: string): Element {
  return childInOrder(shell.root, name, ORDER);
}

/** Removes the child with this name when nothing is left in it. */
export function dropEmpty(shell: Shell, name: string): void {
  const child = childOf(shell.root, name);
  if (child !== null && child.children.length === 0) remove(child);
}

/** The elements of that name in the sheet's extensions: what later versions of Excel added (`x14:dataValidations`, …). */
export function extensionChildren(root: Element, name: string): Element[] {
  return childrenOf(childOf(root, "extLst"), "ext").flatMap((extension) => childrenOf(extension, name));
}

/** One side of a sheet: it is written when the model says otherwise than the part. Answers whether it was. */
export type Aspect = (draft: ShellDraft, sheet: Sheet) => boolean;

/** The aspect that the model has as `of` and the part as `read`. */
export function aspect<T>(
  of: (sheet: Sheet) => T,
  read: (shell: Shell) => T,
  write: (draft: ShellDraft, value: T) => void,
): Aspect {
  return (draft, sheet) => {
    const value = of(sheet);
    if (isSame(read(draft), value)) return false;
    write(draft, value);
    return true;
  };
}
