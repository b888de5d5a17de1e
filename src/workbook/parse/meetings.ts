import type { Meeting } from "../../domain/model/follow-up";
import { schema } from "../schema";
import type { InitiativeIds } from "./ids";
import type { OpenTable } from "./open-table";
import { readRows } from "./rows";

/** The rows of Overleg, also those that are about no item. */
export const parseMeetings = (
  table: OpenTable<typeof schema.meetings.columns>,
  initiativeId: InitiativeIds,
): readonly Meeting[] =>
  readRows(table).map(({ row, fields }) => ({ ...fields, row, initiative: initiativeId(fields.nr) }));
