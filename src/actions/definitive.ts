import { definitiveStanding, type Lacking, type NamedRows, type PaperStanding } from "../domain/definitive";
import type { TableId } from "../domain/model";
import { changedRows } from "../domain/rounds/changed-rows";
import { isRoundClosed, roundState } from "../domain/rounds/round";
import type { Refusal } from "../messages/refusal";
import type { OpenWorkbook } from "../workbook/excel/with-workbook";
import { tableSchema } from "../workbook/schema";
import { settingHeading } from "../workbook/schema/settings";
import type { Register } from "./register";
import { readSnapshot } from "./snapshots";

/** What papers rest on, and what they still lack. */
export interface PaperGrounds {
  readonly tables: readonly TableId[];
  readonly lacking: Lacking;
}

/**
 * As what papers are made, or why they may not be that. Only to make them definitive is one round trip more asked of the
 * workbook: for the register as it was when the last round was closed.
 */
export const standingFor = async (
  workbook: OpenWorkbook,
  register: Register,
  state: PaperStanding["kind"],
  groundsOf: () => PaperGrounds,
): Promise<PaperStanding | Refusal> => {
  if (state === "concept") return { kind: "concept", isRoundClosed: isRoundClosed(register.rounds) };
  const { tables, lacking } = groundsOf();
  const standing = definitiveStanding(lacking, register.rounds, await changedSince(workbook, register, tables));
  return "kind" in standing ? standing : { code: "notDefinitive", ...standing };
};

/** What changed since the last round was closed; nothing while it is not, and null where its snapshot is gone or unreadable. */
const changedSince = async (
  workbook: OpenWorkbook,
  { rounds, found, portfolio, tables: inPlace }: Register,
  tables: readonly TableId[],
): Promise<readonly NamedRows[] | null> => {
  const round = roundState(rounds);
  if (round.kind !== "closed") return [];
  const then = await readSnapshot(workbook, found, { round: round.at, moment: "closing" });
  return (
    then &&
    changedRows(then, portfolio, tables).map(({ table, name, rows }) => ({
      table: inPlace.get(table)?.name ?? tableSchema(table).name,
      name: table === "settings" ? settingHeading(name) : name,
      rows,
    }))
  );
};
