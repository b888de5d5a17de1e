/** Which tables and columns the register stands in, while a person is choosing: what was recognised, and their edits. */
import type { Register } from "../../actions/register";
import type { TableId } from "../../domain/model";
import { type ColumnUse, columnUses } from "../../workbook/parse/column-uses";
import type { KeptChoice } from "../../workbook/parse/kept-choice";
import { missingColumns } from "../../workbook/parse/missing-columns";
import { isResult, recogniseTables } from "../../workbook/parse/recognise-tables";
import type { ColumnChoice } from "../../workbook/raw-table";
import { tableSchema } from "../../workbook/schema";

export interface DraftTable {
  readonly name: string;
  readonly sheet: string;
  readonly rows: number;
  readonly headings: readonly string[];
  /** What it is in the register; null for none. */
  readonly id: TableId | null;
  /** What it may be besides others, so that the person must choose. */
  readonly couldBe: TableId | null;
  readonly chosen: ColumnChoice;
}

/** What a person did: said what a table is, or what a column is; undefined leaves it to its heading. */
export type Edit =
  | { readonly kind: "table"; readonly table: string; readonly id: TableId | null }
  | {
      readonly kind: "column";
      readonly table: string;
      readonly heading: string;
      readonly field: string | null | undefined;
    };

const noColumns: ColumnChoice = new Map();

/** Every table of the workbook that is no result of ours, with what it is after these edits. */
export const draftOf = (register: Register, edits: readonly Edit[] = []): readonly DraftTable[] =>
  edits.reduce(withEdit, recognisedTables(register));

const recognisedTables = ({ found, choice }: Register): readonly DraftTable[] => {
  const recognised = recogniseTables(found.tables, choice);
  const idAt = new Map([...recognised.found].map(([id, index]) => [index, id]));
  const doubts = recognised.issues.flatMap((issue) =>
    issue.code === "G-2" && issue.where.kind === "table" ? [{ ...issue, id: issue.where.table }] : [],
  );
  const ours = new Set([...found.ourSheets.values()].map((sheet) => sheet?.name));
  return found.tables.flatMap(({ name, sheet, rows, headings }, index) => {
    if (isResult({ name }) || ours.has(sheet)) return [];
    const id = idAt.get(index) ?? null;
    const couldBe = doubts.find(({ candidates }) => candidates.some((one) => one.name === name))?.id ?? null;
    const kept = id === null ? undefined : choice.columns.get(id);
    const chosen = new Map([...(kept ?? [])].filter(([heading]) => headings.includes(heading)));
    return [{ name, sheet, rows, headings, id, couldBe, chosen }];
  });
};

/** The tables after an edit. A table is one only, and of each there is one: what another was is taken from it. The same holds for columns. */
export const withEdit = (tables: readonly DraftTable[], edit: Edit): readonly DraftTable[] =>
  tables.map((table): DraftTable => {
    if (edit.kind === "column") return table.name === edit.table ? withColumn(table, edit) : table;
    if (table.name === edit.table) return { ...table, id: edit.id, chosen: noColumns };
    return edit.id !== null && table.id === edit.id ? { ...table, id: null, chosen: noColumns } : table;
  });

const withColumn = (table: DraftTable, { heading, field }: Edit & { readonly kind: "column" }): DraftTable => {
  const chosen = new Map(table.chosen);
  chosen.delete(heading);
  if (field !== undefined) chosen.set(heading, field);
  const isShared = table.id !== null && tableSchema(table.id).columns[field ?? ""]?.isShared;
  if (field && !isShared) {
    usesOf(table).forEach((use, column) => {
      const other = table.headings[column] ?? "";
      if (other !== heading && use.kind === "field" && use.field === field) chosen.set(other, null);
    });
  }
  return { ...table, chosen };
};

/** What each column of a table is; nothing where the table is none of the register's. */
export const usesOf = ({ id, headings, chosen }: DraftTable): readonly ColumnUse[] =>
  id === null ? [] : columnUses(id, headings, chosen);

/** The headings of ours that the table needs and has no column for. */
export const lackedBy = ({ id, headings, chosen }: DraftTable): readonly string[] =>
  id === null
    ? []
    : missingColumns(id, headings, chosen).flatMap((problem) => (problem.code === "G-4" ? [problem.heading] : []));

/** What the workbook must keep of a draft; a choice of a column that its heading makes too need not be kept. */
export const choiceOf = (tables: readonly DraftTable[]): KeptChoice => {
  const own = tables.flatMap((table) => (table.id === null ? [] : [{ ...table, id: table.id }]));
  return {
    tables: new Map(own.map(({ id, name }) => [id, name])),
    none: tables.filter(({ id }) => id === null).map(({ name }) => name),
    columns: new Map(
      own.flatMap((table) => {
        const chosen = neededChoice(table);
        return chosen.size > 0 ? [[table.id, chosen] as const] : [];
      }),
    ),
  };
};

/** Leaves out what the headings say by themselves, with the rest of the choice and without it. */
const neededChoice = (table: DraftTable): ColumnChoice =>
  [...table.chosen.keys()].reduce((chosen, heading) => {
    const fewer = new Map([...chosen].filter(([each]) => each !== heading));
    const [uses, without, bySelf] = [chosen, fewer, noColumns].map((each) => usesOf({ ...table, chosen: each }));
    const column = table.headings.indexOf(heading);
    const isNeeded = !isSame(uses, without) || !isSame(uses?.[column], bySelf?.[column]);
    return isNeeded ? chosen : fewer;
  }, table.chosen);

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
