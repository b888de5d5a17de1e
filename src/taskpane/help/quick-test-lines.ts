import type { QuickTest } from "../../actions/quick-test";
import type { TestLine } from "../../messages/pane/quick-test";
import { namespace } from "../../workbook/function-formula";
import { neededTables, tableSchema } from "../../workbook/schema";

/** What Koersvast asks of Excel, and from where on what was filled into several cells can be undone in one step. */
const ASKED = { ExcelApi: 13, CustomFunctionsRuntime: 3 } as const;
const UNDO_AS_ONE = 20;

/** What a person should know of this Excel and this workbook, and whether anything is to be done about it. */
export const quickTestLines = ({ surroundings, found, tables, ambiguous }: QuickTest): readonly TestLine[] => {
  const { displayLanguage, contentLanguage, decimalSeparator, thousandsSeparator, calculationMode } = surroundings;
  const highest = highestOf(surroundings, "ExcelApi");
  const missing = neededTables.filter((id) => !tables.includes(id)).map((id) => tableSchema(id).name);
  const ours = new Set([...found.ourSheets.values()].flatMap((sheet) => sheet?.name ?? []));
  const shut = found.sheets.filter(
    ({ name, isProtected }) => isProtected && (ours.has(name) || found.tables.some(({ sheet }) => sheet === name)),
  );
  return [
    {
      kind: "tables",
      isFine: missing.length === 0 && ambiguous.length === 0,
      missing,
      ambiguous,
      found: tables.map((id) => tableSchema(id).name),
    },
    {
      kind: "functions",
      isFine: highestOf(surroundings, "CustomFunctionsRuntime") >= ASKED.CustomFunctionsRuntime,
      namespace,
    },
    { kind: "readOnly", isFine: !found.readOnly },
    {
      kind: "protection",
      isFine: !found.structureProtected && shut.length === 0,
      structure: found.structureProtected,
      sheets: shut.map(({ name }) => name),
    },
    {
      kind: "excel",
      isFine: highest >= ASKED.ExcelApi,
      highest: highest === 0 ? null : `1.${highest}`,
      canUndoAsOne: highest >= UNDO_AS_ONE,
    },
    { kind: "calculation", isFine: calculationMode === "Automatic" },
    { kind: "dates", isFine: !found.date1904 },
    {
      kind: "language",
      isFine: decimalSeparator === ",",
      language: displayLanguage === contentLanguage ? displayLanguage : `${displayLanguage} / ${contentLanguage}`,
      decimal: decimalSeparator,
      thousands: thousandsSeparator,
    },
  ];
};

/** The highest version of a set, 13 for 1.13; 0 where there is none. */
const highestOf = ({ sets }: QuickTest["surroundings"], set: keyof typeof ASKED): number =>
  (sets.find(({ name }) => name === set)?.versions ?? []).reduce(
    (most, version) => Math.max(most, Number(version.split(".")[1])),
    0,
  );
