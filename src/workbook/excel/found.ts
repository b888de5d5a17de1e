/** What one look at the workbook tells before any cell is read. */
import type { SnapshotId } from "../../domain/rounds/round";

export interface FoundTable {
  readonly name: string;
  readonly sheet: string;
  readonly headings: readonly string[];
  /** Data rows. */
  readonly rows: number;
  readonly showTotals: boolean;
}

export interface FoundSheet {
  /** Excel's own, which stays when the sheet is renamed. */
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly isProtected: boolean;
  /** The names of the charts that we placed on it. */
  readonly ourCharts: readonly string[];
}

export interface Found {
  readonly tables: readonly FoundTable[];
  readonly sheets: readonly FoundSheet[];
  /** The names that the workbook gives to cells, which no table may bear too. */
  readonly names: readonly string[];
  /** The sheets we made, by their mark; null where the mark is left and the sheet was deleted. */
  readonly ourSheets: ReadonlyMap<string, FoundSheet | null>;
  /** Our document settings. */
  readonly settings: ReadonlyMap<string, string>;
  /** The custom XML parts, by Excel's id, that hold snapshots of the register; a large snapshot has several. */
  readonly snapshotParts: readonly { readonly part: string; readonly of: SnapshotId }[];
  readonly date1904: boolean;
  /** Whether this is Excel on the web, which takes no more than so much at once. */
  readonly onWeb: boolean;
  readonly readOnly: boolean;
  /** Whether what is filled into several cells at once can be undone in one step. */
  readonly undoesAsOne: boolean;
  readonly structureProtected: boolean;
}

/** Names of a workbook may have 255 characters; what a plan's id adds to them is kept well under that. */
const longestMark = 120;

/** The hidden name of the workbook that points at a sheet of ours, so that a renamed sheet is found again. */
export const sheetMark = (planId: string): string => {
  const written = planId.replace(/[^A-Za-z0-9]/gu, (character) => `_${(character.codePointAt(0) ?? 0).toString(16)}_`);
  return `Koersvast_${written.length <= longestMark ? written : `${written.slice(0, longestMark)}_${checksum(planId)}`}`;
};

/** Where a plan comes: the sheet that it finds, if any, and the marks that are left of it, which its own mark replaces. */
export interface FoundPlace {
  readonly sheet: FoundSheet | null;
  readonly marks: readonly string[];
}

/** The sheet that a plan is written on: its own, else the one that it takes over. */
export const placeFor = (
  { ourSheets }: Pick<Found, "ourSheets">,
  { id, insteadOf }: { readonly id: string; readonly insteadOf?: string | undefined },
): FoundPlace => {
  const own = sheetMark(id);
  const taken = ourSheets.get(own) || insteadOf === undefined ? own : sheetMark(insteadOf);
  return {
    sheet: ourSheets.get(taken) ?? null,
    marks: [...new Set([own, taken])].filter((mark) => ourSheets.has(mark)),
  };
};

const checksum = (text: string): string =>
  [...text].reduce((sum, character) => (sum * 31 + (character.codePointAt(0) ?? 0)) % 0x7fffffff, 7).toString(36);
