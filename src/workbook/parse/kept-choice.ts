/** What a person has chosen about the tables of the workbook, and how the workbook keeps it in its document settings. */
import type { Issue } from "../../domain/issue";
import { matchKey } from "../../domain/matching";
import { type TableId, tableIds } from "../../domain/model";
import type { ColumnChoice } from "../raw-table";
import { tableSchema } from "../schema";
import { longColumnsOf } from "../schema/table";
import { parsedJson } from "./json";
import { severityOf } from "./severity";

/** Tables by the name that they bear in the workbook. */
export interface KeptChoice {
  readonly tables: ReadonlyMap<TableId, string>;
  /** Those that are none of the register's, whatever their headings say. */
  readonly none: readonly string[];
  readonly columns: ReadonlyMap<TableId, ColumnChoice>;
}

export const noChoice: KeptChoice = { tables: new Map(), none: [], columns: new Map() };

/** `initiatives=Tabel1;people=Tabel2;none=Tabel3`: no name of a table holds these signs. */
const tableSetting = "koersvast.tabellen";
/** `{"initiatives":{"Projecttitel":"name","Naam":null}}`. */
const columnSetting = "koersvast.kolommen";

const none = "none";

/** The settings that keep a choice. */
export const keptSettings = ({ tables, none: others, columns }: KeptChoice): ReadonlyMap<string, string> => {
  const named = [...tables, ...others.map((name) => [none, name] as const)].map((part) => part.join("="));
  const byHeading = Object.fromEntries([...columns].map(([id, choice]) => [id, Object.fromEntries(choice)]));
  return new Map([
    [tableSetting, named.join(";")],
    [columnSetting, JSON.stringify(byHeading)],
  ]);
};

/** Reads the choice that settings keep; what of it cannot be understood does not hold, and is said. */
export const parseKeptChoice = (
  settings: ReadonlyMap<string, string>,
): { readonly choice: KeptChoice; readonly issues: readonly Issue[] } => {
  const strange: string[] = [];
  const named = parseTables(settings.get(tableSetting) ?? "", strange);
  const columns = parseColumns(settings.get(columnSetting) ?? "{}", strange);
  const issues = strange.map((text) => ({
    ...({ code: "G-39", text } as const),
    severity: severityOf["G-39"],
    where: { kind: "workbook" } as const,
  }));
  return { choice: { ...named, columns }, issues };
};

const parseTables = (kept: string, strange: string[]): Pick<KeptChoice, "tables" | "none"> => {
  const tables = new Map<TableId, string>();
  const others: string[] = [];
  const taken = new Set<string>();
  for (const part of kept.split(";").filter((each) => each.trim() !== "")) {
    const [of = "", name = "", ...more] = part.split("=");
    const isOnce = name !== "" && more.length === 0 && !taken.has(matchKey(name));
    if (isOnce && of === none) others.push(name);
    else if (isOnce && isTableId(of) && !tables.has(of)) tables.set(of, name);
    else strange.push(part);
    taken.add(matchKey(name));
  }
  return { tables, none: others };
};

const parseColumns = (kept: string, strange: string[]): KeptChoice["columns"] => {
  const byTable = parsedJson(kept);
  if (!isRecord(byTable)) {
    strange.push(kept);
    return noChoice.columns;
  }
  return new Map(
    Object.entries(byTable).flatMap(([id, byHeading]) => {
      if (isTableId(id) && isRecord(byHeading)) return [[id, parseChoice(id, byHeading, strange)] as const];
      strange.push(id);
      return [];
    }),
  );
};

const parseChoice = (id: TableId, byHeading: Readonly<Record<string, unknown>>, strange: string[]): ColumnChoice => {
  const { columns, repeated } = tableSchema(id);
  const fields = new Set(Object.keys({ ...columns, ...longColumnsOf(repeated) }));
  return new Map(
    Object.entries(byHeading).flatMap(([heading, field]) => {
      if (field === null || (typeof field === "string" && fields.has(field))) return [[heading, field] as const];
      strange.push(`${heading}: ${JSON.stringify(field)}`);
      return [];
    }),
  );
};

const isTableId = (text: string): text is TableId => (tableIds as readonly string[]).includes(text);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
