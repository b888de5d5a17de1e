import { settingPairs } from "./common-api/document-settings";
import type { Json } from "./json";
import type { OpenWorkbook } from "./connection";

/** The page of the add-in and the page around it, as office.js is made to see them. */
export const ORIGIN = "https://localhost:3000";

/** What office.js reads from the name of its window: who it talks to, and flags 3: shared runtime with custom functions. */
export function windowName(id: string, locale: string, origin = ORIGIN): string {
  return JSON.stringify({
    baseFrameName: id,
    hostInfo: `Excel|Web|16.01|${locale}|${id}|||3`,
    xdmInfo: `${id}|${id}|${origin}/host.html`,
    serializerVersion: 1,
    flights: "[]",
  });
}

/** The address of a page of the add-in with what Excel on the web puts behind it. */
export function pageUrl(locale: string, page = `${ORIGIN}/taskpane.html`): string {
  return `${page}?_host_Info=Excel$Web$16.01$${locale}$host$$$3&`;
}

/** The answer to `getAppContextAsync`: the workbook, the person's language and what this Excel can do. */
export function appContext(id: string, book: OpenWorkbook): Json {
  return {
    _id: id,
    _appName: 16,
    _appVersion: "16.01",
    _appUILocale: book.locale,
    _dataLocale: book.locale,
    _docUrl: `${ORIGIN}/${book.name}`,
    _clientMode: book.readOnly ? 0 : 1,
    _settings: settingPairs(book),
    _reason: 1,
    _osfControlType: 1,
    _eToken: encodeURIComponent('<r><t aid="" cid="" oid=""/></r>'), // XML, or the browser styles its parse error inline
    _correlationId: id,
    _appInstanceId: id,
    _appMinorVersion: 1,
    _requirementMatrix: JSON.stringify({
      ExcelApi: book.excelApi,
      SharedRuntime: "1.2",
      CustomFunctions: "1.9",
      CustomFunctionsRuntime: "1.4",
      DialogApi: "1.2",
      RibbonApi: "1.2",
      DelayForCellEdit: "1.1",
      RichApiRuntimeFlag: "1.1",
    }),
    _hostFullVersion: "16.0.0.0",
    _appDomains: [],
    _featureGates: {},
  };
}
