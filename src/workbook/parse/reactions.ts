import type { Reaction } from "../../domain/model";
import { schema } from "../schema";
import type { OpenTable } from "./open-table";
import { readRows } from "./rows";

/** The rows of Reacties, also those of which it is not known what they are about. */
export const parseReactions = (table: OpenTable<typeof schema.reactions.columns>): readonly Reaction[] =>
  readRows(table).map(({ row, fields: { choice: choiceNr, reaction: kind, ...fields } }) => ({
    ...fields,
    row,
    choiceNr,
    kind,
  }));
