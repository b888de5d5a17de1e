/**
 * The workbook as the host holds it in memory: plain mutable data, changed only by the functions of this folder.
 * Rows and columns are counted from 0 everywhere in the engine; formulas and addresses in text are A1, English names, comma separators.
 */
import type { Area } from "./area";
import type { CellFormat, NamedStyle, StyleTable } from "./style";
import type { Comment, Note } from "./comment";
import type { DocumentProperties, SheetProperty } from "./document-properties";
import type { ConditionalFormat } from "./conditional-format";
import type { Chart, Drawing } from "./drawing";
import type { Validation } from "./validation";
import type { FilterCriterion, SheetFilter, TableSort } from "./filter-criterion";
import type { PageLayout } from "./page-layout";

/** The language and regional settings of a person's Excel. */
export type Locale = "nl-NL" | "en-US";

export const errorCodes = [
  "#N/A",
  "#VALUE!",
  "#REF!",
  "#DIV/0!",
  "#NUM!",
  "#NAME?",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
  "#GETTING_DATA",
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** An error as a cell's value. */
export interface CellError {
  readonly error: ErrorCode;
}

/** What a cell holds once calculated. A date is its serial number; null is blank. */
export type CellValue = string | number | boolean | CellError | null;

export interface Formula {
  /** Without the leading `=`: English, A1, as the file format writes it but without `_xlfn.` and `_xldudf_` prefixes. */
  readonly text: string;
  /** "array": an old Ctrl+Shift+Enter formula over `spill`; "dynamic": it may spill from this cell. */
  readonly kind: "plain" | "array" | "dynamic";
}

export interface Cell {
  value: CellValue;
  formula: Formula | null;
  /** Index in `Workbook.styles`. 0 is the workbook's normal format. */
  style: number;
  /** The height and width of what its formula spills over, itself included; null when it does not spill. */
  spill: { rows: number; columns: number } | null;
  /** The formula's cell that spilled into this one: its value is computed, never stored as the cell's own. */
  spilledFrom: { row: number; column: number } | null;
}

export interface TableColumn {
  readonly id: number;
  name: string;
  /** Formula of a calculated column, without `=`, or null. */
  calculated: string | null;
  totalsLabel: string | null;
  /** `sum`, `average`, `custom`, … as the file names it, or null. */
  totalsFunction: string | null;
  filter: FilterCriterion | null;
}

export interface Table {
  readonly id: number;
  name: string;
  /** The headings, the data and the totals row where there is one. */
  area: Area;
  showHeaders: boolean;
  showTotals: boolean;
  columns: TableColumn[];
  style: {
    name: string | null;
    bandedRows: boolean;
    bandedColumns: boolean;
    firstColumn: boolean;
    lastColumn: boolean;
  };
  showFilterButton: boolean;
  /** By what its rows were sorted last, or null. */
  sort: TableSort | null;
}

export interface Hyperlink {
  readonly area: Area;
  readonly address: string | null;
  readonly documentReference: string | null;
  readonly screenTip: string | null;
}

/** What a row or column says of the outline of its sheet. */
export interface OutlineLine {
  hidden: boolean;
  /** In how many groups it is; absent for none. */
  outlineLevel?: number;
  /** It sums up a group that is closed. */
  isCollapsed?: boolean;
}

export interface Sheet {
  /** Stays the same while the sheet lives, also across renames: `{GUID}`. */
  readonly id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  /** By row, then by column; a missing entry is a blank cell of the column's or row's format. */
  readonly rows: Map<number, Map<number, Cell>>;
  /** Widths in characters of the normal font, as the file has them. */
  readonly columnWidths: Map<number, OutlineLine & { width: number; style: number }>;
  /** Heights in points. */
  readonly rowHeights: Map<number, OutlineLine & { height: number | null; style: number }>;
  /** Where the line stands that sums up a group: below or right of it, or before. */
  outline: { readonly summaryBelow: boolean; readonly summaryRight: boolean };
  readonly merges: Area[];
  readonly tables: Table[];
  readonly validations: Validation[];
  readonly conditionalFormats: ConditionalFormat[];
  readonly hyperlinks: Hyperlink[];
  autoFilter: SheetFilter | null;
  frozen: { rows: number; columns: number } | null;
  protection: { isOn: boolean; options: Readonly<Record<string, boolean>>; passwordHash: string | null };
  pageLayout: PageLayout;
  tabColor: string | null;
  showGridlines: boolean;
  showHeadings: boolean;
  /** What lies over the cells, from back to front. */
  readonly drawings: Drawing[];
  /** Texts that add-ins keep with the sheet. */
  properties: readonly SheetProperty[];
  readonly comments: Comment[];
  readonly notes: Note[];
}

export interface DefinedName {
  name: string;
  /** Without `=`, e.g. `Blad1!$A$1:$B$2`. */
  formula: string;
  /** The sheet that the name belongs to, or null for the workbook. */
  scope: Sheet | null;
  visible: boolean;
  comment: string;
}

/** What happened to a comment or to the answers to it. */
export type CommentChange =
  "added" | "deleted" | "edited" | "resolved" | "reopened" | "replyAdded" | "replyDeleted" | "replyEdited";

/** One thing that happened, told to whoever listens (events of office.js, views). */
export type Change =
  | {
      readonly kind: "cells";
      readonly sheet: Sheet;
      readonly area: Area;
      readonly type:
        | "RangeEdited"
        | "RowInserted"
        | "RowDeleted"
        | "ColumnInserted"
        | "ColumnDeleted"
        | "CellInserted"
        | "CellDeleted";
      /** Which way the others went when single cells were put in or taken out. */
      readonly towards?: "Down" | "Right" | "Up" | "Left";
    }
  | { readonly kind: "formats"; readonly sheet: Sheet; readonly area: Area }
  /** Formulas that were entered, replaced or taken away, with what was there before: its text without `=`, or null. */
  | {
      readonly kind: "formulas";
      readonly sheet: Sheet;
      readonly cells: readonly { readonly row: number; readonly column: number; readonly before: string | null }[];
    }
  | {
      readonly kind: "sheet";
      readonly sheet: Sheet;
      readonly type: "added" | "deleted" | "activated";
    }
  | { readonly kind: "renamed"; readonly sheet: Sheet; readonly before: string; readonly after: string }
  | { readonly kind: "protection"; readonly sheet: Sheet; readonly isOn: boolean }
  | { readonly kind: "moved"; readonly sheet: Sheet; readonly from: number; readonly to: number }
  | {
      readonly kind: "visibility";
      readonly sheet: Sheet;
      readonly before: Sheet["visibility"];
      readonly after: Sheet["visibility"];
    }
  | {
      readonly kind: "table";
      readonly sheet: Sheet;
      readonly table: Table;
      readonly type: "added" | "deleted" | "resized";
    }
  | {
      readonly kind: "chart";
      readonly sheet: Sheet;
      readonly chart: Chart;
      readonly type: "added" | "deleted" | "activated" | "deactivated";
    }
  | {
      readonly kind: "rows";
      readonly sheet: Sheet;
      readonly rows: readonly number[];
      readonly type: "hidden" | "shown";
    }
  /** Which rows or columns a sort put elsewhere; none when all were in order. */
  | { readonly kind: "sorted"; readonly sheet: Sheet; readonly areas: readonly Area[]; readonly axis: "row" | "column" }
  | {
      readonly kind: "comment";
      readonly sheet: Sheet;
      readonly type: CommentChange;
      readonly comment: string;
      readonly replies: readonly string[];
    }
  | { readonly kind: "calculated"; readonly sheet: Sheet };

export interface Workbook {
  /** In the order of the tabs. */
  readonly sheets: Sheet[];
  readonly names: DefinedName[];
  readonly styles: StyleTable;
  /** Excel's own and those of this workbook. */
  readonly namedStyles: NamedStyle[];
  /** The colours of its theme by their names (`accent1`), as `RRGGBB`. */
  readonly themeColors: Readonly<Record<string, string>>;
  /** The add-in's document settings: name → JSON text. */
  readonly settings: Map<string, string>;
  properties: DocumentProperties;
  readonly customXml: { readonly id: string; xml: string }[];
  activeSheet: Sheet;
  selection: Area;
  /** The chart that is selected instead of cells. */
  activeChart: Chart | null;
  readonly date1904: boolean;
  /** Sheets cannot be added, taken away, named, moved or hidden. */
  calculation: {
    /** Circular formulas are calculated in rounds, at most so many, until nothing changes more than this. */
    readonly iterates: boolean;
    readonly maxIteration: number;
    readonly maxChange: number;
    readonly precisionAsDisplayed: boolean;
  };
  structureProtection: { readonly isOn: boolean; readonly passwordHash: string | null };
  /** The language in which Excel names what it makes itself (Blad2, Tabel1, Kolom1): that of the host, as the file does not tell. */
  locale: Locale;
  readonly listeners: Set<(change: Change) => void>;
  /** Inverses of what was done step by step, the last one last (see journal.ts); null when nobody records. */
  journal: (() => void)[] | null;
  /** Set by any change of a value, formula, name or table; cleared by a recalculation. */
  needsCalculation: boolean;
}

export type { Area, CellFormat, NamedStyle };
