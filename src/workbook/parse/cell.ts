import type { CellProblem } from "../../domain/cell-problem";
import type { RawCell } from "../raw-table";

/** A cell with content that is no error. */
export type Filled = string | number | boolean;

/** What a cell was read as, and what is wrong with it. */
export interface Read<T> {
  readonly value: T;
  readonly problem: CellProblem | null;
}

export const sound = <T>(value: T): Read<T> => ({ value, problem: null });

/** Characters that take no ink: white space, no-break and zero-width spaces. */
const inkless = /^[\s\u00a0\u200b-\u200d\u2060\ufeff]*$/u;

/** Whether nothing stands in a cell. */
export const isBlank = (cell: RawCell | undefined): cell is null | undefined | "" =>
  cell === null || cell === undefined || cell === "" || (typeof cell === "string" && inkless.test(cell));

/** An error value as Excel names it in any language: `#REF!`, `#WAARDE!`, `#N/B`. */
const errorValue = /^#(?:[\p{Lu}\d/_]+[!?]|N\/[AB]|GETTING_DATA|GEGEVENS_OPHALEN)$/u;

export const isErrorValue = (cell: string): boolean => cell.startsWith("#") && errorValue.test(cell.trim());

/** Whether a text is a formula that Excel keeps as text. */
export const seemsFormula = (cell: string): boolean => cell.trimStart().startsWith("=");

/** A cell's content as a Dutch reader would write it; nothing for a blank one. */
export const cellText = (cell: RawCell | undefined): string => {
  if (typeof cell === "number") return String(cell).replace(".", ",");
  if (typeof cell === "boolean") return cell ? "WAAR" : "ONWAAR";
  return cell?.trim() ?? "";
};
