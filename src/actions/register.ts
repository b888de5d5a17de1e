import type { Issue, Where } from "../domain/issue";
import { type TableId, tableIds } from "../domain/model";
import type { Portfolio } from "../domain/portfolio";
import type { Day } from "../domain/quantity";
import { checkKept } from "../domain/rounds/kept-facts";
import { withoutRulesOff } from "../domain/rules-off";
import { checkSecretSheets } from "../domain/secret-sheets";
import type { Round } from "../domain/rounds/round";
import { sheetTexts } from "../messages/nl-sheets";
import type { Refusal } from "../messages/refusal";
import type { Found } from "../workbook/excel/found";
import type { OpenWorkbook } from "../workbook/excel/with-workbook";
import { type KeptChoice, parseKeptChoice } from "../workbook/parse/kept-choice";
import { parseKeptRounds } from "../workbook/parse/kept-rounds";
import { parsePortfolio } from "../workbook/parse/portfolio";
import { recogniseTables } from "../workbook/parse/recognise-tables";
import type { ColumnChoice, Place, RawTable } from "../workbook/raw-table";
import type { Stamp } from "../workbook/render/sheet-head";
import { staleMark } from "../workbook/render/stale-mark";
import { tableSchema } from "../workbook/schema";
import { sheetsOfChoice } from "./choice-sheets";

/** The register as an action has read it, with what was wrong while reading and where everything stands. */
export interface Register {
  readonly portfolio: Portfolio;
  readonly issues: readonly Issue[];
  readonly place: (where: Where) => Place;
  readonly found: Found;
  readonly tables: ReadonlyMap<TableId, RawTable>;
  /** What the person chose about tables and columns, as the workbook keeps it. */
  readonly choice: KeptChoice;
  /** The rounds that were held, the last of which may be open. */
  readonly rounds: readonly Round[];
  readonly on: Day;
}

/** Finds and reads every table of the register: two round trips, unless the tables are very large. */
export const readRegister = async (workbook: OpenWorkbook, on: Day): Promise<Register> => {
  const found = await workbook.find();
  const kept = parseKeptChoice(found.settings);
  const { rounds, facts, issues: roundIssues } = parseKeptRounds(found.settings);
  const recognised = recogniseTables(found.tables, kept.choice);
  const ids = [...recognised.found.keys()];
  const asked = [...recognised.found.values()].flatMap((index) => found.tables[index] ?? []);
  const read = await workbook.read(asked);
  const tables = new Map(ids.flatMap((id, index) => entry(id, read[index], kept.choice.columns.get(id))));
  const { portfolio, issues, place } = parsePortfolio(tables, { date1904: found.date1904, blanks: "blank" });
  return {
    ...{ portfolio, place, found, tables, on, rounds, choice: kept.choice },
    issues: [
      ...[...kept.issues, ...roundIssues, ...recognised.issues, ...issues],
      ...withoutRulesOff(portfolio.settings, [
        ...(facts ? checkKept(portfolio, facts) : []),
        ...checkSecretSheets(portfolio, (nr) => sheetsOfChoice(found, nr)),
      ]),
    ],
  };
};

const entry = (id: TableId, table: RawTable | undefined, chosen: ColumnChoice | undefined) =>
  table ? [[id, { ...table, chosen }] as const] : [];

/** Tables that are about the register, and no part of what it says: an answer or scenario there makes no sheet out of date. */
const asideTables: readonly TableId[] = ["updates", "scenarios"];
const contentTables: readonly TableId[] = tableIds.filter((id) => !asideTables.includes(id));

/** What a sheet made from these tables of the register says about itself; without `ids` from all of them. */
export const stampOf = ({ portfolio, tables, on }: Register, ids: readonly TableId[] = contentTables): Stamp => ({
  on,
  municipality: portfolio.settings.municipality,
  stale: staleMark(
    ids.flatMap((id) => tables.get(id) ?? []),
    sheetTexts.stale,
  ),
});

/** A register of a newer version is read and not written, whatever the action. */
export const refusalOfNewer = ({ issues }: Pick<Register, "issues">): Refusal | null => {
  const newer = issues.find((issue) => issue.code === "G-31");
  return newer ? { code: "newerSchema", version: newer.found } : null;
};

/** The names of the tables that are asked for and do not stand in the workbook. */
export const missingTables = ({ portfolio }: Register, needed: readonly TableId[]): readonly string[] =>
  needed.filter((id) => !portfolio.tables.has(id)).map((id) => tableSchema(id).name);
