import { EngineError } from "./engine-error";
import type { PageLayout, PageTexts } from "./page-layout";
import type { Sheet, Workbook } from "./workbook";

/** The sheet with this name, without regard to case, or undefined. */
export function sheetByName(workbook: Workbook, name: string): Sheet | undefined {
  const key = name.toUpperCase();
  return workbook.sheets.find((sheet) => sheet.name.toUpperCase() === key);
}

/** Refuses a name that Excel does not allow for a sheet, or that another sheet than `own` has. */
export function assertSheetName(workbook: Workbook, name: string, own: Sheet | null): void {
  if (!/^(?!')[^\\/?*:[\]]{1,31}(?<!')$/u.test(name) || /^history$/i.test(name)) {
    throw new EngineError("InvalidArgument", `A sheet cannot be named ${JSON.stringify(name)}.`);
  }
  const other = sheetByName(workbook, name);
  if (other && other !== own) throw new EngineError("ItemAlreadyExists", `There is a sheet ${name} already.`);
}

const NO_TEXTS: PageTexts = {
  leftHeader: "",
  centerHeader: "",
  rightHeader: "",
  leftFooter: "",
  centerFooter: "",
  rightFooter: "",
};

/** Excel's layout of a new sheet: portrait, the paper of the printer, its normal margins (0.7, 0.75 and 0.3 inch) in points. */
export const NORMAL_LAYOUT: PageLayout = {
  orientation: "Portrait",
  paperSize: null,
  margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
  zoom: { scale: 100 },
  headersFooters: {
    state: "Default",
    odd: NO_TEXTS,
    even: NO_TEXTS,
    first: NO_TEXTS,
    useSheetMargins: true,
    useSheetScale: true,
  },
  printArea: [],
  titleRows: null,
  titleColumns: null,
  rowBreaks: [],
  columnBreaks: [],
  centerHorizontally: false,
  centerVertically: false,
  blackAndWhite: false,
  printGridlines: false,
  printHeadings: false,
  draftMode: false,
  firstPageNumber: null,
  printComments: "NoComments",
  printErrors: "AsDisplayed",
  printOrder: "DownThenOver",
};

/** A sheet with nothing on it, not yet in a workbook. */
export function blankSheet(name: string): Sheet {
  return {
    id: `{${globalThis.crypto.randomUUID().toUpperCase()}}`,
    name,
    visibility: "Visible",
    rows: new Map(),
    columnWidths: new Map(),
    rowHeights: new Map(),
    outline: { summaryBelow: true, summaryRight: true },
    merges: [],
    tables: [],
    validations: [],
    conditionalFormats: [],
    hyperlinks: [],
    autoFilter: null,
    frozen: null,
    protection: { isOn: false, options: {}, passwordHash: null },
    pageLayout: NORMAL_LAYOUT,
    tabColor: null,
    showGridlines: true,
    showHeadings: true,
    drawings: [],
    properties: [],
    comments: [],
    notes: [],
  };
}
