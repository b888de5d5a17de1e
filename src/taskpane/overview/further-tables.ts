import type { TableId } from "../../domain/model";
import type { Unlocked } from "../../messages/pane/overview";

/** What further tables would make possible. */
export interface Further {
  readonly unlocks: Unlocked;
  readonly missing: readonly TableId[];
}

const needs: Readonly<Record<Unlocked, readonly TableId[]>> = {
  balance: ["supply", "demand"],
  ranking: ["criteria", "scores"],
  decisions: ["choices", "alternatives"],
  money: ["finances"],
  settings: ["settings"],
};

/** What a register with these tables cannot answer yet, and the tables it lacks for it. */
export const furtherTables = (tables: ReadonlyMap<TableId, unknown>): readonly Further[] =>
  (Object.keys(needs) as Unlocked[])
    .map((unlocks) => ({ unlocks, missing: needs[unlocks].filter((id) => !tables.has(id)) }))
    .filter(({ missing }) => missing.length > 0);
