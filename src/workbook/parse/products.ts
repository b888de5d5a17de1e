import { matchKey } from "../../domain/matching";
import type { Product } from "../../domain/model/follow-up";
import { schema } from "../schema";
import type { InitiativeIds } from "./ids";
import type { OpenTable } from "./open-table";
import { readRows, reportRepetitions } from "./rows";

/** The rows of Producten; two items may have a product of the same name. */
export const parseProducts = (
  table: OpenTable<typeof schema.products.columns>,
  initiativeId: InitiativeIds,
): readonly Product[] => {
  const rows = readRows(table);
  reportRepetitions(table, rows, "product", "both", ({ nr, product }) => [nr, product].map(matchKey).join(": "));
  return rows.map(({ row, fields }) => ({ ...fields, row, initiative: initiativeId(fields.nr) }));
};
