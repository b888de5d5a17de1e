import type { Workbook } from "../../engine/workbook";
import { found, method, NULL_OBJECT, readable, writable, type ObjectType } from "../definition";
import { RequestError } from "../errors";
import { workbookEvents } from "../event-words";
import { WORKBOOK } from "../notice";
import { flag, text } from "../parameters";
import { hold, type HeldAs, type Targets } from "../targets";
import { CALCULATION_ENGINE } from "./application";
import { workbookFileMethods } from "./workbook-files";

function activeChart({ activeChart: chart, sheets }: Workbook): HeldAs<"Chart"> {
  const sheet = sheets.find(({ drawings }) => chart !== null && drawings.includes(chart));
  return hold("Chart", chart && sheet && { sheet, chart });
}

export const workbookType: ObjectType<Targets["Workbook"]> = {
  events: { byWord: workbookEvents, of: () => WORKBOOK },
  properties: {
    name: readable((_, at) => at.book.name),
    readOnly: readable((_, at) => at.book.readOnly),
    isDirty: writable(
      flag,
      (_, at) => at.book.isDirty,
      (_, isDirty, at) => void (at.book.isDirty = isDirty),
    ),
    calculationEngineVersion: readable(() => CALCULATION_ENGINE),
    usePrecisionAsDisplayed: writable(
      flag,
      ({ calculation }) => calculation.precisionAsDisplayed,
      (workbook, precisionAsDisplayed) => {
        if (precisionAsDisplayed && !workbook.calculation.precisionAsDisplayed)
          throw new RequestError("NotImplemented");
        workbook.calculation = { ...workbook.calculation, precisionAsDisplayed };
      },
    ),
    autoSave: readable(() => false),
    previouslySaved: readable((_, at) => at.book.isSaved),
  },
  navigation: {
    application: (workbook) => hold("Application", workbook),
    bindings: (workbook) => hold("BindingCollection", workbook),
    comments: () => hold("CommentCollection", { sheet: null }),
    customXmlParts: (workbook) => hold("CustomXmlPartCollection", workbook),
    functions: (workbook) => hold("Functions", workbook),
    names: () => hold("NamedItemCollection", { sheet: null }),
    properties: (workbook) => hold("DocumentProperties", workbook),
    protection: (workbook) => hold("WorkbookProtection", workbook),
    settings: (workbook) => hold("SettingCollection", workbook),
    styles: (workbook) => hold("StyleCollection", workbook),
    tables: () => hold("TableCollection", { sheet: null }),
    worksheets: (workbook) => hold("WorksheetCollection", workbook),
    _Runtime: (workbook) => hold("Runtime", workbook),
  },
  aliases: { createAndOpenWorkbook: "_createAndOpenWorkbook" },
  methods: {
    ...workbookFileMethods,
    getActiveChart: method([], (workbook) => found(activeChart(workbook))),
    getActiveChartOrNullObject: method([], activeChart),
    getIsActiveCollabSession: method([], (_, __, { book }) => book.connections.size > 1),
    getSelectedRange: method([], ({ activeSheet, selection }) =>
      hold("Range", { sheet: activeSheet, area: selection }),
    ),
    getSelectedRanges: method([], ({ activeSheet, selection }) =>
      hold("RangeAreas", { sheet: activeSheet, areas: [selection] }),
    ),
    getActiveCell: method([], ({ activeSheet, selection }) =>
      hold("Range", { sheet: activeSheet, area: { ...selection, rows: 1, columns: 1 } }),
    ),
    _RemoveReference: method([text], (_, [id], at) => void at.references.delete(id)),
    _RemoveAllReferences: method([], (_, __, at) => at.references.clear()),
    _GetRangeForEventByReferenceId: method([text], (_, [id], at) => found(at.references.get(id))),
    _GetRangeOrNullObjectForEventByReferenceId: method([text], (_, [id], at) => at.references.get(id) ?? NULL_OBJECT),
  },
};
