import { matchKey } from "../../domain/matching";
import type { Initiative, Status } from "../../domain/model";
import type { Settings } from "../../domain/settings";
import { schema } from "../schema";
import { seemsFormula } from "./cell";
import type { InitiativeIds } from "./ids";
import { type OpenTable, report } from "./open-table";
import { readRows, reportRepetitions } from "./rows";

/** The items of Portfolio, also those that bear the Nr of another. */
export const parseInitiatives = (
  table: OpenTable<typeof schema.initiatives.columns>,
  { statuses }: Settings,
  initiativeId: InitiativeIds,
): readonly Initiative[] => {
  const definitionByKey = new Map(statuses.map((definition) => [matchKey(definition.label), definition]));
  const statusOf = (label: string, index: number): Status => {
    if (!table.byField.has("status")) return { kind: "untracked" };
    if (label === "") return { kind: "none" };
    const definition = definitionByKey.get(matchKey(label));
    if (definition) return { kind: "known", ...definition };
    const allowed = statuses.map((status) => status.label);
    if (!seemsFormula(label)) {
      report(table, { code: "G-28", words: [label], allowed, countsAs: "wanted" }, { index, field: "status" });
    }
    return { kind: "unknown", label };
  };
  const rows = readRows(table);
  reportRepetitions(table, rows, "nr", "both");
  return rows.map(({ index, row, fields }) => ({
    ...fields,
    row,
    id: initiativeId(fields.nr),
    status: statusOf(fields.status, index),
  }));
};
