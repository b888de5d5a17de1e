import type { EventWord } from "./definition";

/** The events of a sheet, and of all sheets. */
export const worksheetEvents: Readonly<Record<string, EventWord>> = {
  Activated: { api: "onActivated", name: "worksheetActivated" },
  Added: { api: "onAdded", name: "worksheetAdded" },
  Calculated: { api: "onCalculated", name: "worksheetCalculated" },
  DataChanged: { api: "onChanged", name: "worksheetChanged" },
  Deactivated: { api: "onDeactivated", name: "worksheetDeactivated" },
  Deleted: { api: "onDeleted", name: "worksheetDeleted" },
  ColumnSorted: { api: "onColumnSorted", name: "worksheetColumnSorted" },
  FormatChanged: { api: "onFormatChanged", name: "worksheetFormatChanged" },
  FormulaChanged: { api: "onFormulaChanged", name: "worksheetFormulaChanged" },
  Moved: { api: "onMoved", name: "worksheetMoved" },
  NameChanged: { api: "onNameChanged", name: "worksheetNameChanged" },
  ProtectionChanged: { api: "onProtectionChanged", name: "worksheetProtectionChanged" },
  RowHiddenChanged: { api: "onRowHiddenChanged", name: "worksheetRowHiddenChanged" },
  RowSorted: { api: "onRowSorted", name: "worksheetRowSorted" },
  SelectionChanged: { api: "onSelectionChanged", name: "worksheetSelectionChanged" },
  SingleClicked: { api: "onSingleClicked", name: "worksheetSingleClicked" },
  VisibilityChanged: { api: "onVisibilityChanged", name: "worksheetVisibilityChanged" },
};

/** The events of the workbook. Its setting to save by itself never changes here. */
export const workbookEvents: Readonly<Record<string, EventWord>> = {
  Activated: { api: "onActivated", name: "workbookActivated" },
  AutoSaveSettingChanged: { api: "onAutoSaveSettingChanged", name: "workbookAutoSaveSettingChanged" },
};

/** The events of a chart, and of all charts of a sheet. */
export const chartEvents: Readonly<Record<string, EventWord>> = {
  Activated: { api: "onActivated", name: "chartActivated" },
  Added: { api: "onAdded", name: "chartAdded" },
  Deactivated: { api: "onDeactivated", name: "chartDeactivated" },
  Deleted: { api: "onDeleted", name: "chartDeleted" },
};

/** The events of a table, and of all tables of a sheet or the workbook. */
export const tableEvents: Readonly<Record<string, EventWord>> = {
  Added: { api: "onAdded", name: "tableAdded" },
  DataChanged: { api: "onChanged", name: "tableChanged" },
  Deleted: { api: "onDeleted", name: "tableDeleted" },
  SelectionChanged: { api: "onSelectionChanged", name: "tableSelectionChanged" },
};

/** The events of all comments of a sheet or the workbook. */
export const commentEvents: Readonly<Record<string, EventWord>> = {
  Added: { api: "onAdded", name: "commentAdded" },
  Changed: { api: "onChanged", name: "commentChanged" },
  Deleted: { api: "onDeleted", name: "commentDeleted" },
};
