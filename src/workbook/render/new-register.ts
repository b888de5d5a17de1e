import type { TableId } from "../../domain/model";
import { day } from "../../domain/quantity";
import type { Settings } from "../../domain/settings";
import { legendTexts } from "../../messages/nl-legend";
import { serialOf } from "../parse/date-cell";
import { headingOf, tableSchema } from "../schema";
import { allowedWords, type Column, type ContentKind } from "../schema/column";
import { settingValues } from "../schema/setting-values";
import { type SettingField, settingRows } from "../schema/settings";
import type { Repeated } from "../schema/table";
import type { ColumnPlan, TablePlan } from "../table-plan";

/** Quarters that a new register offers: the budget year and the next. */
const quartersOffered = 8;
const yearsOffered = 4;

/** The tables of this layout that stand in the workbook or are being made, so that lists can offer what is in them. */
export type Standing = ReadonlySet<TableId>;

/**
 * The tables of a new register, with choice lists, number formats and triangle cells that light up while empty. They have
 * no rows yet, but for Instellingen, which says the settings.
 */
export const registerTables = (
  ids: readonly TableId[],
  settings: Settings,
  standing: Standing = new Set(ids),
  date1904 = false,
): readonly TablePlan[] =>
  ids.map((id) => {
    const { name, columns, repeated } = tableSchema(id);
    const contents = id === "settings" ? settingRowsOf(settings, date1904) : [];
    return {
      contents,
      sheet: name,
      table: name,
      columns: [
        ...Object.keys(columns).flatMap((field) => columnPlan(id, field, settings, standing) ?? []),
        ...repeatedColumns(repeated, settings.budgetYear),
      ],
      rows: Math.max(1, contents.length),
      choiceWarning: legendTexts.choiceWarning,
    };
  });

/** A number of Instellingen stands among texts and other numbers, so that each has the format of its setting. */
const settingRowsOf = (settings: Settings, date1904: boolean): TablePlan["contents"] =>
  settingValues(settings).map(([field, value]) => {
    const { heading, content } = settingRows[field];
    const stands = content.kind === "date" ? serialOf(day(Number(value)), date1904) : value;
    return [
      { content: heading, numberFormat: null },
      { content: stands, numberFormat: settingFormat(field) },
    ];
  });

/** How the value of a setting is shown in a cell; null where Excel's own way does. */
export const settingFormat = (field: SettingField): string | null => {
  const { kind } = settingRows[field].content;
  return kind === "date" || kind === "share" ? (numberFormats[kind] ?? null) : null;
};

const triangle = new Set(["politicalSponsor", "executiveSponsor", "lead"]);

/** How the column of a field comes to stand in a table of ours; null where the table has no such field. */
export const columnPlan = (
  id: TableId,
  field: string,
  settings: Settings,
  standing: Standing = new Set(),
): ColumnPlan | null => {
  const column = tableSchema(id).columns[field];
  return column
    ? {
        heading: column.heading,
        width: widthOf(column),
        numberFormat: numberFormats[column.content.kind] ?? null,
        choices: choicesOf(column, settings, standing),
        highlightEmpty: id === "initiatives" && triangle.has(field),
      }
    : null;
};

const numberFormats: Partial<Record<ContentKind, string>> = {
  code: "@",
  date: "dd-mm-yyyy",
  money: '"€" #,##0',
  share: "0%",
};

const widths: Partial<Record<ContentKind, number>> = {
  code: 9,
  date: 13,
  yesNo: 10,
  people: 24,
  list: 26,
  points: 40,
  text: 28,
};

const widthOf = ({ heading, content, need }: Column): number =>
  Math.max(need === "needed" ? 40 : (widths[content.kind] ?? 14), Math.min(20, heading.length + 4));

/** Excel takes a list of words up to this length. */
const listLimit = 255;

const choicesOf = ({ content, names }: Column, settings: Settings, standing: Standing): ColumnPlan["choices"] => {
  if (names)
    return standing.has(names.table)
      ? { formula: `=INDIRECT("${tableSchema(names.table).name}[${headingOf(names.table, names.field) ?? ""}]")` }
      : null;
  if (content.kind === "choices") return null;
  const words = content.kind === "status" ? settings.statuses.map(({ label }) => label) : allowedWords(content);
  return words && words.join(",").length <= listLimit ? words : null;
};

const repeatedColumns = (repeated: Repeated | null, budgetYear: number): readonly ColumnPlan[] => {
  const years = Array.from({ length: yearsOffered }, (_, index) => budgetYear + index);
  switch (repeated?.kind) {
    case "period":
      return Array.from({ length: quartersOffered }, (_, index) =>
        plainColumn(`${budgetYear + Math.floor(index / 4)}-Q${(index % 4) + 1}`, null),
      );
    case "year":
      return years.map((year) => plainColumn(String(year), numberFormats.money ?? null));
    case "natureAndYear": {
      const natures = Object.values(repeated.words).map(([word]) => word);
      return natures.flatMap((word) => years.map((year) => amountColumn(word, year)));
    }
    case "criterion":
    case undefined:
      return [];
  }
};

/** The column of amounts of an aard in a year: `Incidenteel 2023`. */
export const amountColumn = (nature: string, year: number): ColumnPlan =>
  plainColumn(`${nature.charAt(0).toUpperCase()}${nature.slice(1)} ${year}`, numberFormats.money ?? null);

/** A column of figures, without choices. */
export const plainColumn = (heading: string, numberFormat: string | null): ColumnPlan => ({
  heading,
  width: 12,
  numberFormat,
  choices: null,
  highlightEmpty: false,
});
