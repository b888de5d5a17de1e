import type { TableId } from "../../domain/model";
import type { ColumnChoice } from "../raw-table";
import { tableSchema } from "../schema";
import { longColumnsOf, type Repeated } from "../schema/table";
import { parseNatureAndYear } from "./alternatives";
import { matchColumns } from "./columns";
import { parseHeadings } from "./heading";
import { isRepeated } from "./table-fit";

/** What a column of a person's table is in the register; figures are those of a period, year or criterion. */
export type ColumnUse =
  { readonly kind: "field"; readonly field: string } | { readonly kind: "figures" } | { readonly kind: "unused" };

const unused: ColumnUse = { kind: "unused" };

/** What each column is, by its heading and by what was chosen; a second column that is not read is unused. */
export const columnUses = (id: TableId, headings: readonly string[], choice?: ColumnChoice): readonly ColumnUse[] => {
  const { columns, repeated } = tableSchema(id);
  const parsed = parseHeadings(headings, choice);
  const { byField, twice, rest } = matchColumns(columns, parsed);
  const others = parsed.map((heading, column) =>
    rest.includes(column) ? heading : { ...heading, key: "", chosen: null },
  );
  const long = matchColumns(longColumnsOf(repeated), others).byField;
  const uses = new Map<number, ColumnUse>(
    [...byField, ...(long.size === 2 ? long : [])].map(([field, column]) => [column, { kind: "field", field }]),
  );
  for (const { column, counted } of twice) {
    const use = uses.get(counted);
    if (use?.kind === "field" && columns[use.field]?.isShared) uses.set(column, use);
  }
  for (const column of rest)
    if (!uses.has(column) && isFigures(repeated, headings[column] ?? "")) uses.set(column, { kind: "figures" });
  return headings.map((_, column) => uses.get(column) ?? unused);
};

/** Any other column of scores may be a criterion's. */
const isFigures = (repeated: Repeated | null, heading: string): boolean => {
  if (repeated?.kind === "natureAndYear") return parseNatureAndYear(heading, 0) !== null;
  return repeated?.kind === "criterion" || isRepeated(repeated, heading);
};
