/** The rows of a worksheet part as they are read: what each says, and where it stands in the text. */
import type { Cell } from "../../workbook";

export type Attributes = Readonly<Record<string, string>>;

/** A piece of the sheet's text. */
export interface Slice {
  readonly start: number;
  readonly end: number;
}

export interface SourceCell extends Slice {
  readonly column: number;
  readonly attributes: Attributes;
  readonly formula: Slice | null;
  /** The group of cells that share its formula. */
  readonly group: string | null;
  /** Its value is more than the model holds: rich text, a picture in the cell, an extension. */
  readonly isRich: boolean;
  readonly cell: Cell;
}

export interface SourceRow extends Slice {
  readonly row: number;
  readonly attributes: Attributes;
  readonly cells: readonly SourceCell[];
}

/** The `sheetData` element, and what lies between its tags. */
export interface SheetData extends Slice {
  readonly content: Slice;
}
