/** Which rows of the register say something else than before, whatever it is that they say. */
import { groupBy } from "../group-by";
import type { TableId } from "../model";
import { inNaturalOrder } from "../natural-order";
import type { Portfolio } from "../portfolio";
import type { Settings } from "../settings";
import { statusLabel } from "./changed-items";
import { compareRows } from "./compared-rows";

/** Rows of one name that changed, came or went. */
export interface ChangedRows {
  readonly table: TableId;
  /** The number of the rows, or their role, name or source; of Instellingen the field of `Settings`. */
  readonly name: string;
  readonly rows: number;
}

/**
 * What differs in these tables as the register reads them, in natural order of what names the rows. Where a row stands makes
 * no difference, nor do columns that are none of the register's.
 */
export const changedRows = (then: Portfolio, now: Portfolio, tables: readonly TableId[]): readonly ChangedRows[] =>
  tables.flatMap((table) => {
    const { added, gone } = compareRows(rowsOf(then, table), rowsOf(now, table));
    const [came, went] = [added, gone].map((rows) => groupBy(rows, ({ name }) => name));
    const names = [...new Set([...added, ...gone].map(({ name }) => name))];
    return inNaturalOrder(names, (name) => name).map((name) => ({
      ...{ table, name },
      rows: Math.max(came?.get(name)?.length ?? 0, went?.get(name)?.length ?? 0),
    }));
  });

/** A row by all that it says. */
interface SaidRow {
  readonly id: string;
  readonly name: string;
}

const rowsOf = (portfolio: Portfolio, table: TableId): readonly SaidRow[] => {
  switch (table) {
    case "settings":
      return settingsOf(portfolio.settings);
    case "initiatives":
      // how a status counts is said in Instellingen
      return portfolio.initiatives.map((item) => saidRow({ ...item, status: statusLabel(item.status) }));
    default:
      return portfolio[table].map(saidRow);
  }
};

/** From the likeliest to name a row of the register to the last resort. */
const naming = ["nr", "choiceNr", "fromNr", "role", "name", "source"] as const;

const saidRow = (row: object): SaidRow => {
  const said = Object.entries(row).filter(([field]) => field !== "row");
  const names = new Map(said.filter((entry): entry is [string, string] => typeof entry[1] === "string"));
  return { id: JSON.stringify(said), name: naming.flatMap((field) => names.get(field) ?? [])[0] ?? "" };
};

/** How a decision sheet is laid out is no part of what the register says. */
const layout: readonly string[] = ["decisionParts", "signatories"] satisfies readonly (keyof Settings)[];

const settingsOf = (settings: Settings): readonly SaidRow[] =>
  Object.entries(settings)
    .filter(([field]) => !layout.includes(field))
    .map((entry) => ({ id: JSON.stringify(entry), name: entry[0] }));
