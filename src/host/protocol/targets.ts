import type { Element } from "slimdom";
import type { Chart } from "../engine/drawing";
import type { Deduplicated } from "../engine/duplicates";
import type { AreasBySheet } from "../engine/precedents";
import type { Area, DefinedName, Sheet, Table, TableColumn, Workbook } from "../engine/workbook";

/** One rectangle of cells. */
export interface Cells {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** Rectangles of one sheet, at least one. */
export interface Areas {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

/** A named style by its name: the data itself is replaced at each change. */
export interface StyleByName {
  readonly style: string;
}

/** What has a font, a fill, borders and the like. */
export type Formatted = Areas | StyleByName;

export interface TableOnSheet {
  readonly sheet: Sheet;
  readonly table: Table;
}

/** What belongs to the whole workbook (null) or to one sheet. */
export interface Scope {
  readonly sheet: Sheet | null;
}

export type Edge = "top" | "bottom" | "left" | "right";

/** The borders that one `RangeBorder` stands for: an edge of the block, the lines within it, or a diagonal. */
export type BorderIndex =
  | "EdgeTop"
  | "EdgeBottom"
  | "EdgeLeft"
  | "EdgeRight"
  | "InsideVertical"
  | "InsideHorizontal"
  | "DiagonalDown"
  | "DiagonalUp";

/** A conditional format by its id: the data itself is replaced at each change. */
export interface FormatRule {
  readonly sheet: Sheet;
  readonly id: string;
}

/** A comment by its id: the data itself is replaced at each change. */
export interface CommentById {
  readonly sheet: Sheet;
  readonly id: string;
}

/** What an add-in bound under an id of its own. */
export interface Binding {
  readonly id: string;
  readonly type: "Range" | "Table" | "Text";
  /** The cells; null once all of them are gone, and for a table. */
  readonly cells: Cells | null;
  readonly table: TableOnSheet | null;
}

export interface ChartOnSheet {
  readonly sheet: Sheet;
  readonly chart: Chart;
}

/** A part of a chart by the way to its elements in the chart's markup, which is replaced at each change. */
export interface ChartPart extends ChartOnSheet {
  /** The elements, none where there are none; made on the way where that is asked. */
  readonly reach: (markup: Element, make: boolean) => readonly Element[];
}

/** One point of a series. */
export interface ChartPointPart extends ChartPart {
  /** The way to its series. */
  readonly series: ChartPart;
  readonly index: number;
}

/** The kinds of object that the host plays, under the names of Excel's API, and what of the workbook each stands for. */
export interface Targets {
  AddinInternalService: Workbook;
  AppRuntimeService: Workbook;
  Application: Workbook;
  /** Of a table, or without one of the sheet's own cells. */
  AutoFilter: { readonly sheet: Sheet; readonly table: Table | null };
  /** A binding by its id: the data itself is replaced when its cells move. */
  Binding: { readonly id: string };
  BindingCollection: Workbook;
  CellValueConditionalFormat: FormatRule;
  Chart: ChartOnSheet;
  ChartAreaFormat: ChartPart;
  ChartAxes: ChartOnSheet;
  ChartAxis: ChartPart & { readonly type: "Category" | "Value" | "Series"; readonly group: "Primary" | "Secondary" };
  ChartAxisFormat: ChartPart;
  ChartAxisTitle: ChartPart;
  ChartAxisTitleFormat: ChartPart;
  ChartBorder: ChartPart;
  ChartCollection: Sheet;
  ChartDataLabel: ChartPointPart;
  ChartDataLabelFormat: ChartPart;
  ChartDataLabels: ChartPart & { readonly series: ChartPart };
  ChartFill: ChartPart;
  ChartFont: ChartPart;
  ChartFormatString: ChartPart;
  ChartGridlines: ChartPart;
  ChartGridlinesFormat: ChartPart;
  ChartLegend: ChartPart;
  ChartLegendEntry: ChartPart & { readonly index: number };
  ChartLegendEntryCollection: ChartPart;
  ChartLegendFormat: ChartPart;
  ChartLineFormat: ChartPart;
  ChartPlotArea: ChartPart;
  ChartPlotAreaFormat: ChartPart;
  ChartPoint: ChartPointPart;
  ChartPointFormat: ChartPart;
  ChartPointsCollection: ChartPart;
  ChartSeries: ChartPart;
  ChartSeriesCollection: ChartOnSheet;
  ChartSeriesFormat: ChartPart;
  ChartTitle: ChartPart;
  ChartTitleFormat: ChartPart;
  ChartTrendline: ChartPart & { readonly index: number };
  ChartTrendlineCollection: ChartPart;
  ChartTrendlineFormat: ChartPart;
  ColorScaleConditionalFormat: FormatRule;
  Comment: CommentById;
  CommentCollection: Scope;
  CommentReply: { readonly of: CommentById; readonly id: string };
  CommentReplyCollection: CommentById;
  ConditionalDataBarNegativeFormat: FormatRule;
  ConditionalDataBarPositiveFormat: FormatRule;
  ConditionalFormat: FormatRule;
  ConditionalFormatCollection: Areas;
  ConditionalFormatRule: FormatRule;
  ConditionalRangeBorder: FormatRule & { readonly side: Edge };
  ConditionalRangeBorderCollection: FormatRule;
  ConditionalRangeFill: FormatRule;
  ConditionalRangeFont: FormatRule;
  ConditionalRangeFormat: FormatRule;
  CultureInfo: Workbook;
  CustomConditionalFormat: FormatRule;
  CustomFunctions: Workbook;
  CustomProperty: { readonly key: string };
  CustomPropertyCollection: Workbook;
  CustomXmlPart: { readonly id: string };
  CustomXmlPartCollection: Workbook;
  CustomXmlPartScopedCollection: { readonly namespace: string };
  DataBarConditionalFormat: FormatRule;
  DataValidation: Areas;
  Filter: TableOnSheet & { readonly column: TableColumn };
  DatetimeFormatInfo: Workbook;
  DocumentProperties: Workbook;
  DynamicRibbon: Workbook;
  FormatProtection: Areas;
  FunctionResult: { readonly formula: string };
  Functions: Workbook;
  HeaderFooter: { readonly sheet: Sheet; readonly pages: "odd" | "even" | "first" };
  HeaderFooterGroup: Sheet;
  IconSetConditionalFormat: FormatRule;
  IterativeCalculation: Workbook;
  NamedItem: DefinedName;
  NamedItemArrayValues: DefinedName;
  NamedItemCollection: Scope;
  NumberFormatInfo: Workbook;
  PageBreak: { readonly sheet: Sheet; readonly kind: "row" | "column"; readonly at: number };
  PageBreakCollection: { readonly sheet: Sheet; readonly kind: "row" | "column" };
  PageLayout: Sheet;
  PresetCriteriaConditionalFormat: FormatRule;
  Range: Cells;
  RangeAreas: Areas;
  RangeAreasCollection: AreasBySheet;
  RangeBorder: { readonly of: Formatted; readonly index: BorderIndex };
  RangeBorderCollection: Formatted;
  RangeCollection: { readonly ranges: readonly Cells[] };
  RangeFill: Formatted;
  RangeFont: Formatted;
  RangeFormat: Areas;
  RangeSort: Cells;
  /** The rows of a range that show; null: those that do when asked. */
  RangeView: { readonly cells: Cells; readonly rows: readonly Cells[] | null; readonly index: number };
  RangeViewCollection: Targets["RangeView"];
  RemoveDuplicatesResult: Deduplicated;
  /** A button or menu of the add-in by the id in its manifest. */
  RibbonButton: { readonly id: string };
  RibbonTab: { readonly id: string };
  Runtime: Workbook;
  Setting: { readonly key: string };
  SettingCollection: Workbook;
  Table: TableOnSheet;
  TableCollection: Scope;
  Style: StyleByName;
  StyleCollection: Workbook;
  TableColumn: TableOnSheet & { readonly column: TableColumn };
  TableColumnCollection: TableOnSheet;
  TableRow: TableOnSheet & { readonly index: number };
  TableRowCollection: TableOnSheet;
  TableScopedCollection: Areas & { readonly fullyContained: boolean };
  TableSort: TableOnSheet;
  TextConditionalFormat: FormatRule;
  TopBottomConditionalFormat: FormatRule;
  Workbook: Workbook;
  WorkbookProtection: Workbook;
  WorkbookRangeAreas: AreasBySheet;
  Worksheet: Sheet;
  WorksheetCollection: Workbook;
  WorksheetCustomProperty: { readonly sheet: Sheet; readonly key: string };
  WorksheetCustomPropertyCollection: Sheet;
  WorksheetFreezePanes: Sheet;
  WorksheetProtection: Sheet;
}

export type TypeName = keyof Targets;

/** An object of the batch: its kind and what it stands for; null is Excel's null object. */
export interface HeldAs<N extends TypeName> {
  readonly type: N;
  readonly target: Targets[N] | null;
}
export type Held = { [N in TypeName]: HeldAs<N> }[TypeName];

/** All that `hold` made: JSON of an add-in may look like an object of the batch, and is none. */
const made = new WeakSet<object>();

/** The object of this kind that stands for `target`; a missing target gives the null object. */
export function hold<N extends TypeName>(type: N, target: Targets[N] | null | undefined): HeldAs<N> {
  const object = { type, target: target ?? null };
  made.add(object);
  return object;
}

export function isHeld(value: unknown): value is Held {
  return typeof value === "object" && value !== null && made.has(value);
}
