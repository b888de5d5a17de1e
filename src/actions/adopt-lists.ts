import type { TableId } from "../domain/model";
import { withWorkbook } from "../workbook/excel/with-workbook";
import type { Found } from "../workbook/excel/found";
import { cellText, isBlank } from "../workbook/parse/cell";
import { type KeptChoice, keptSettings } from "../workbook/parse/kept-choice";
import { areaInPlace, freeHeading, listTable } from "../workbook/parse/list/list-table";
import { type PlainList, rowsOf } from "../workbook/parse/list/plain-list";
import { recogniseLists } from "../workbook/parse/list/recognise-lists";
import type { CellArea } from "../workbook/raw-grid";
import type { ColumnChoice, RawCell } from "../workbook/raw-table";
import { tableSchema } from "../workbook/schema";
import type { Content } from "../workbook/sheet-plan";
import type { TablePlan } from "../workbook/table-plan";
import type { Refusal } from "../messages/refusal";
import { hasOtherChoice } from "./choose-tables";
import { done, type Outcome, outcomeOf, refused } from "./outcome";
import { refusalOfNewer, type Register } from "./register";

/** What a person has confirmed of a list: which table it becomes, where, and what its columns are. */
export interface Adoption {
  readonly list: PlainList;
  readonly id: TableId;
  /** Copied to a new sheet, or made a table where it stands. */
  readonly where: "newSheet" | "inPlace";
  /** The heading of the column for its groups; null where they are left out. */
  readonly groupHeading: string | null;
  readonly columns: ColumnChoice;
}

/**
 * Makes tables of lists as they were seen, and keeps in the workbook what they are. Refused, with nothing made, when a list
 * is no longer as the person saw it, or another chose or made tables meanwhile. Gives the names of the tables.
 */
export const runAdoptLists = (adoptions: readonly Adoption[], seen: Register): Promise<Outcome<readonly string[]>> =>
  outcomeOf(() =>
    withWorkbook("adoptLists", async (workbook) => {
      const found = await workbook.find();
      const refusal = refusalOfNewer(seen) ?? refusalToAdopt(found, adoptions);
      if (refusal) return refused(refusal);
      const { grids } = await workbook.readGrids(found);
      const now = new Set(grids.flatMap(recogniseLists).map((list) => JSON.stringify(list)));
      const changed = adoptions.find(({ list }) => !now.has(JSON.stringify(list)));
      if (changed) return refused({ code: "changedMeanwhile", place: changed.list.sheet });
      const names = freeNames(found, adoptions);
      const settings = keptSettings(choiceWith(seen.choice, adoptions, names));
      if (hasOtherChoice(seen.found, found, [...settings.keys()]) || hasOtherTables(seen.found, found))
        return refused({ code: "changedMeanwhile", place: null });
      const formats = await workbook.readFormats(adoptions.map(({ list }) => areaOf(list)));
      const copies = adoptions.flatMap((adoption, index) =>
        adoption.where === "newSheet" ? [copyPlan(adoption, names[index] ?? noName, formats[index] ?? [])] : [],
      );
      const inPlace = adoptions.flatMap(({ list, where }, index) => {
        const address = areaInPlace(list);
        const name = names[index]?.table;
        return where === "inPlace" && address !== null && name ? [{ sheet: list.sheet, address, name }] : [];
      });
      // what Excel may refuse comes first: then nothing was made
      if (inPlace.length > 0) await workbook.makeTables(inPlace);
      if (copies.length > 0) await workbook.createTables(copies);
      await workbook.keepSettings(settings);
      return done(
        names.map(({ table }) => table),
        copies.map(({ sheet }) => sheet),
      );
    }),
  );

const hasOtherTables = (seen: Found, found: Found): boolean => {
  const namesIn = ({ tables }: Found): string => JSON.stringify(tables.map(({ name }) => name).sort());
  return namesIn(seen) !== namesIn(found);
};

const refusalToAdopt = (found: Found, adoptions: readonly Adoption[]): Refusal | null => {
  if (found.readOnly) return { code: "readOnly" };
  if (found.structureProtected && adoptions.some(({ where }) => where === "newSheet"))
    return { code: "structureProtected" };
  const shut = found.sheets.find(
    ({ name, isProtected }) =>
      isProtected && adoptions.some(({ where, list }) => where === "inPlace" && list.sheet === name),
  );
  return shut ? { code: "sheetProtected", sheet: shut.name } : null;
};

interface Names {
  readonly table: string;
  readonly sheet: string;
}

const noName: Names = { table: "", sheet: "" };

/** The register's own names where they are free, and else with a number behind them. */
const freeNames = (found: Found, adoptions: readonly Adoption[]): readonly Names[] =>
  adoptions.reduce<readonly Names[]>((all, { id }) => {
    const { name } = tableSchema(id);
    const tables = [...found.tables.map((table) => table.name), ...found.names, ...all.map(({ table }) => table)];
    const sheets = [...found.sheets.map((sheet) => sheet.name), ...all.map(({ sheet }) => sheet)];
    return [...all, { table: freeHeading(name, tables).replace(/ /gu, "_"), sheet: freeHeading(name, sheets) }];
  }, []);

const areaOf = ({ sheet, firstColumn, headings, rows }: PlainList): CellArea & { readonly sheet: string } => {
  const first = rows[0]?.row ?? 0;
  const count = (rows.at(-1)?.row ?? 0) - first + 1;
  return { sheet, row: first, column: firstColumn, rows: count, columns: headings.length };
};

/** In characters, of a column of a copy. */
const [narrowest, widest] = [10, 60];

const copyPlan = (
  { list, groupHeading }: Adoption,
  { table: name, sheet }: Names,
  formats: readonly (readonly string[])[],
): TablePlan => {
  const { headings, rows } = listTable(list, groupHeading);
  const data = rowsOf(list, "data");
  const top = list.rows[0]?.row ?? 0;
  /** That of the first row with something in it; a text format would make texts of what is typed later. */
  const formatOf = (column: number): string | null => {
    const first = data.find(({ cells }) => !isBlank(cells[column]));
    const format = first ? formats[first.row - top]?.[column] : undefined;
    return format === undefined || format === "General" || format === "@" ? null : format;
  };
  const widthOf = (column: number): number => {
    const texts = [headings[column] ?? "", ...rows.map((cells) => cellText(cells[column] ?? null))];
    return Math.min(widest, Math.max(narrowest, ...texts.map((text) => text.length + 2)));
  };
  return {
    ...{ sheet, table: name, rows: Math.max(1, rows.length) },
    columns: headings.map((heading, column) => ({
      ...{ heading, width: widthOf(column), numberFormat: formatOf(column) },
      ...{ choices: null, highlightEmpty: false },
    })),
    contents: rows.map((cells) => cells.map((cell) => ({ content: contentOf(cell), numberFormat: null }))),
    choiceWarning: { title: "", message: "" },
  };
};

const contentOf = (cell: RawCell): Content => (typeof cell === "boolean" ? cellText(cell) : cell === "" ? null : cell);

const choiceWith = (choice: KeptChoice, adoptions: readonly Adoption[], names: readonly Names[]): KeptChoice => ({
  ...choice,
  tables: new Map([...choice.tables, ...adoptions.map(({ id }, index) => [id, names[index]?.table ?? ""] as const)]),
  columns: new Map([
    ...[...choice.columns].filter(([id]) => !adoptions.some((one) => one.id === id)),
    ...adoptions.flatMap(({ id, columns }) => (columns.size > 0 ? [[id, columns] as const] : [])),
  ]),
});
