import type { WorkbookFile } from "../engine/file/open-file";
import type { Locale } from "../engine/workbook";
import type { Area, CellValue, Change, Sheet, Workbook } from "../engine/workbook";
import type { AddinView } from "./addin-view";
import type { Callee, FunctionCalls } from "./custom-functions/standing-calls";
import type { JsonObject } from "./json";
import type { Binding, Held } from "./targets";

/** What the authors are told: changes of the workbook, and what only the person's view shows. */
export type Happening =
  | Change
  | { readonly kind: "selected"; readonly sheet: Sheet; readonly area: Area }
  | {
      readonly kind: "clicked";
      readonly sheet: Sheet;
      readonly area: Area;
      /** Points from the cell's upper left corner. */
      readonly offsetX: number;
      readonly offsetY: number;
    }
  | { readonly kind: "left"; readonly sheet: Sheet }
  | { readonly kind: "returned" }
  | { readonly kind: "settings" };

/** The value of a cell before it was changed alone. */
export interface ValueBefore {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** A workbook that is open in the host, with what is true of it while it is open. */
export interface OpenWorkbook {
  readonly file: WorkbookFile;
  readonly workbook: Workbook;
  readonly name: string;
  /** When it was opened, as in ISO 8601. */
  readonly openedAt: string;
  /** Whether it was opened from a file, or has been saved. */
  isSaved: boolean;
  /** Whether the add-in closed it: nothing more is answered. */
  isClosed: boolean;
  /** The workbooks that the add-in had Excel open beside this one, as .xlsx. */
  readonly created: Uint8Array[];
  readonly locale: Locale;
  readonly readOnly: boolean;
  /** The set of Excel's API that it claims to have, such as `1.13`. */
  readonly excelApi: string;
  /** The calls of the add-in's custom functions. */
  readonly calls: FunctionCalls;
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual";
  isDirty: boolean;
  /** Set while a batch asked that nothing be calculated before its end. */
  calculationSuspended: boolean;
  /** What happened since it was last told to the authors. */
  readonly happenings: Happening[];
  valueBefore: ValueBefore | null;
  /** Set while a person edits a cell; resolves when that ends. */
  editing: { readonly ended: Promise<void>; readonly end: () => void } | null;
  readonly connections: Set<Connection>;
  readonly bindings: Map<string, Binding>;
}

/** One author's client on the workbook: an add-in in its page. */
export interface Connection extends Callee {
  readonly book: OpenWorkbook;
  /** The objects of the batch that runs, by the number of their path; null once all cells of one are gone. */
  readonly paths: Map<number, Held | null>;
  /** Under which id the object of a path is kept. */
  readonly pathReferences: Map<number, string>;
  /** Ranges that the client asked to keep, by the id it was given; null once all their cells are gone. */
  readonly references: Map<string, Held | null>;
  referenceCount: number;
  /** Copies of the file that the client reads in slices of so many bytes, by the numbers it was given. */
  readonly copies: Map<number, { readonly bytes: Uint8Array; readonly sliceSize: number }>;
  /** How often each event is listened to, by `number|target`. */
  readonly listening: Map<string, number>;
  eventsEnabled: boolean;
  /** What the client has said that it is ready for. */
  readonly announced: Set<"actions" | "functions">;
  /** Its pane, and its buttons in the ribbon. */
  readonly addin: AddinView;
  /** Gives an object properties, or picks them, by name through all that hangs on it. */
  readonly applyProperties: (held: Held, properties: JsonObject) => void;
  readonly pickProperties: (held: Held, wanted: JsonObject) => JsonObject;
}
