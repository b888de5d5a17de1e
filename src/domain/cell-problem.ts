import type { PeriodKind } from "./period";
import type { CapacityUnit, StatusClass } from "./model";
import type { Day } from "./quantity";

/** What a number cell should hold. */
export type Measure = CapacityUnit | "euro" | "share" | "number" | "rank";

/**
 * What can be wrong with a table, a heading, a row or a cell as such, found while reading (codes G-…, from "gegevens").
 * Tables, headings and texts are given as they stand in the workbook, rows by the number that Excel shows.
 */
export type CellProblem = TableProblem | HeadingProblem | RowProblem | AnyCellProblem | NumberProblem | WordProblem;

type TableProblem =
  /** A table without which there is no register was not found. */
  | { readonly code: "G-1"; readonly table: string }
  /** Several tables could be meant, so none is read. */
  | {
      readonly code: "G-2";
      readonly table: string;
      readonly candidates: readonly { readonly name: string; readonly sheet: string }[];
    }
  /** The table has no rows with content. */
  | { readonly code: "G-3"; readonly table: string }
  /** A needed column is missing; the suggestions are the headings that come near. */
  | { readonly code: "G-4"; readonly table: string; readonly heading: string; readonly suggestions: readonly string[] }
  /** The columns per period, year or criterion are missing. */
  | { readonly code: "G-5"; readonly table: string; readonly missing: "period" | "year" | "criterion" }
  /** The table has both a column per period (year, criterion) and the columns of the long form, which are left out. */
  | { readonly code: "G-6"; readonly table: string; readonly headings: readonly string[] }
  /** The table that the person chose for this one is no longer there. */
  | { readonly code: "G-37"; readonly table: string; readonly chosen: string }
  /** The column that the person chose for another heading of ours is no longer there. */
  | { readonly code: "G-38"; readonly table: string; readonly heading: string; readonly chosenFor: string }
  /** A part of the choice that the workbook keeps says nothing that is known; it does not hold. */
  | { readonly code: "G-39"; readonly text: string }
  /** What the workbook keeps of its rounds cannot be read; no round is known. */
  | { readonly code: "G-40" };

type HeadingProblem =
  /** A second column for the same as `counted`; not read, or of columns that rows share not read in these rows. */
  | { readonly code: "G-7"; readonly heading: string; readonly counted: string; readonly rows?: readonly number[] }
  /** A column with content has no heading of its own. */
  | { readonly code: "G-8"; readonly column: string }
  /** A period of another kind than the table's; left out. */
  | { readonly code: "G-9"; readonly text: string; readonly kind: PeriodKind; readonly tableKind: PeriodKind }
  /** A heading or cell that should be a period or a year, and is not; left out. */
  | { readonly code: "G-10"; readonly text: string; readonly expected: "period" | "year" }
  /** The amounts of the column are counted in thousands or millions, as its heading says. */
  | { readonly code: "G-11"; readonly heading: string; readonly factor: number }
  /** A heading or cell of the scores that names no criterion, so that the scores count for nothing. */
  | { readonly code: "G-35"; readonly text: string; readonly suggestions: readonly string[] }
  /** The heading names a unit or multiplication that is not known or does not fit; no number of the column is read. */
  | { readonly code: "G-33"; readonly heading: string; readonly counted: "capacity" | "hours" | "euro" };

type RowProblem =
  /** Without these the row says nothing: it is left out. */
  | { readonly code: "G-12"; readonly headings: readonly string[] }
  /** A needed cell is blank. */
  | { readonly code: "G-13"; readonly heading: string }
  /** The same number or name stands in an earlier row; references mean that one, and where not both count, only it does. */
  | {
      readonly code: "G-14";
      readonly heading: string;
      readonly text: string;
      readonly firstRow: number;
      readonly counts: "both" | "first";
    }
  /** A total that is typed below or between the rows; left out. */
  | { readonly code: "G-32"; readonly text: string };

type AnyCellProblem =
  /** An error value, such as #N/A. */
  | { readonly code: "G-15"; readonly text: string }
  /** A text that begins with `=`: a formula that Excel keeps as text. */
  | { readonly code: "G-16"; readonly text: string }
  /** A 0 that Excel may have made of a blank cell on its way to a formula. */
  | { readonly code: "G-17" };

type NumberProblem =
  /** A number that stands as text and was read by Dutch rules. */
  | { readonly code: "G-18"; readonly text: string; readonly read: number }
  | { readonly code: "G-19"; readonly text: string; readonly expected: Measure }
  /** A text that can be read as several numbers. */
  | { readonly code: "G-20"; readonly text: string; readonly readings: readonly number[] }
  /** A number in another unit than the column or row has. */
  | { readonly code: "G-21"; readonly text: string; readonly expected: Measure }
  /** The heading of the column counts in another unit than the row. */
  | { readonly code: "G-34"; readonly column: CapacityUnit; readonly row: CapacityUnit }
  /** A share below 0 or above 100 %. */
  | { readonly code: "G-22"; readonly value: number }
  /** A rank that is no whole number from 1 up to the highest. */
  | { readonly code: "G-23"; readonly value: number; readonly highest: number }
  /** A number or code typed as a decimal number, of which the last zeros are lost. */
  | { readonly code: "G-24"; readonly read: string };

type WordProblem =
  /** A day that stands as text and was read. */
  | { readonly code: "G-25"; readonly text: string; readonly read: Day }
  | { readonly code: "G-26"; readonly text: string }
  /** A day before 1990 or after 2100. */
  | { readonly code: "G-27"; readonly text: string }
  /** Words that are not in the list; of a status also what the item counts as for lack of a known one. */
  | {
      readonly code: "G-28";
      readonly words: readonly string[];
      readonly allowed: readonly string[];
      readonly countsAs?: StatusClass;
    }
  /** A setting that is not known. */
  | { readonly code: "G-29"; readonly text: string; readonly suggestions: readonly string[] }
  /** What stands at a setting cannot be it: the default holds. A day is given as such. */
  | {
      readonly code: "G-36";
      readonly setting: string;
      readonly text: string;
      readonly expected: Measure | "year" | "date";
      readonly standard: number;
    }
  /** A status that stands in two classes; the first counts. */
  | { readonly code: "G-30"; readonly status: string }
  /** The register was made by a newer Koersvast: it is read and not written. */
  | { readonly code: "G-31"; readonly found: string; readonly known: number }
  /** A rule is switched off and no reason is given, so that it stays on. */
  | { readonly code: "G-42"; readonly rule: string }
  /** The register was made by an older Koersvast: it is read and written as before, and can be brought up to date. */
  | { readonly code: "G-41"; readonly found: string; readonly known: number };
