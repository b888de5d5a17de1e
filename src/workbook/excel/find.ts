import { dayOf } from "../../domain/quantity";
import { type Found, type FoundSheet, sheetMark } from "./found";
import { isOurChart } from "./place-charts";
import { isReadOnly } from "./read-only";
import { snapshotIn } from "./snapshots";
import { undoesAsOne } from "./undo-as-one";

/**
 * One round trip: every table with its headings and size, every sheet with its protection, our marks, settings and snapshots.
 * office.js does not say which date system a workbook counts in; Excel's own DATE does.
 */
export const findTables = async (context: Excel.RequestContext): Promise<Found> => {
  const { workbook } = context;
  const { tables, worksheets, names, settings, protection, customXmlParts } = workbook;
  tables.load("items/name,items/showTotals,items/columns/items/name,items/rows/count,items/worksheet/name");
  worksheets.load("items/id,items/name,items/visibility,items/protection/protected,items/charts/items/name");
  names.load("items/name,items/formula");
  settings.load("items/key,items/value");
  protection.load("protected");
  customXmlParts.load("items/id,items/namespaceUri");
  workbook.load("readOnly");
  // a function of Excel counts as writing, for which a read-only workbook refuses the request whole
  const firstOf2023 = isReadOnly() ? null : workbook.functions.date(2023, 1, 1).load("value");
  await context.sync();

  const sheets = worksheets.items.map((sheet) => ({
    id: sheet.id,
    name: sheet.name,
    visible: sheet.visibility === "Visible",
    isProtected: sheet.protection.protected,
    ourCharts: sheet.charts.items.flatMap(({ name }) => (isOurChart(name) ? [name] : [])),
  }));
  return {
    tables: tables.items.map((table) => ({
      name: table.name,
      sheet: table.worksheet.name,
      headings: table.columns.items.map((column) => column.name),
      rows: table.rows.count,
      showTotals: table.showTotals,
    })),
    sheets,
    names: names.items.map(({ name }) => name),
    ourSheets: markedSheets(names.items, sheets),
    settings: new Map(settings.items.map((setting) => [setting.key, String(setting.value)])),
    snapshotParts: customXmlParts.items.flatMap(({ id, namespaceUri }) => {
      const of = snapshotIn(namespaceUri);
      return of ? [{ part: id, of }] : [];
    }),
    date1904: firstOf2023 !== null && firstOf2023.value !== dayOf(2023, 1, 1),
    onWeb: Office.context.platform === Office.PlatformType.OfficeOnline,
    readOnly: workbook.readOnly,
    undoesAsOne: undoesAsOne(),
    structureProtected: protection.protected,
  };
};

const marker = sheetMark("");

/** The sheets that our hidden names point at, by that name. */
const markedSheets = (
  names: readonly { readonly name: string; readonly formula: unknown }[],
  sheets: readonly FoundSheet[],
): ReadonlyMap<string, FoundSheet | null> => {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return new Map(
    names
      .filter(({ name }) => name.startsWith(marker))
      .map(({ name, formula }) => [name, byName.get(sheetOfReference(String(formula))) ?? null]),
  );
};

const sheetOfReference = (formula: string): string => {
  const quoted = /^='((?:[^']|'')+)'!/u.exec(formula)?.[1];
  return quoted ? quoted.replace(/''/gu, "'") : (/^=([^'!]+)!/u.exec(formula)?.[1] ?? "");
};
