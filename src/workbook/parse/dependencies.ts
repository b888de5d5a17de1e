import { matchKey } from "../../domain/matching";
import type { Dependency } from "../../domain/model/follow-up";
import { schema } from "../schema";
import type { InitiativeIds } from "./ids";
import type { OpenTable } from "./open-table";
import { readRows, reportRepetitions } from "./rows";

/** The rows of Samenhang; two items may hang together in more than one way. */
export const parseDependencies = (
  table: OpenTable<typeof schema.dependencies.columns>,
  initiativeId: InitiativeIds,
): readonly Dependency[] => {
  const rows = readRows(table);
  reportRepetitions(table, rows, "from", "both", ({ from, to, kind }) =>
    [from, to, kind ?? ""].map(matchKey).join("→"),
  );
  return rows.map(({ row, fields: { from, to, ...fields } }) => ({
    ...fields,
    row,
    fromNr: from,
    from: initiativeId(from),
    toNr: to,
    to: initiativeId(to),
  }));
};
