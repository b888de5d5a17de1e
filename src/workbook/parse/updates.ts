import type { UpdateRow } from "../../domain/model/follow-up";
import { schema } from "../schema";
import type { OpenTable } from "./open-table";
import { readRows } from "./rows";

/** The rows of Actualisatie, of every round. */
export const parseUpdates = (table: OpenTable<typeof schema.updates.columns>): readonly UpdateRow[] =>
  readRows(table).map(({ row, fields }) => ({ ...fields, row }));
