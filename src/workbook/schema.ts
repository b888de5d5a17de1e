/** Every table of the register, with its columns: the one place where the workbook's own headings stand. */
import type { TableId } from "../domain/model";
import { demand, supply } from "./schema/capacity";
import { alternatives, bottlenecks, choices } from "./schema/choices";
import { agreement, dependencies, developments, meetings, products, reactions, updates } from "./schema/follow-up";
import { initiatives } from "./schema/initiatives";
import { finances, resources } from "./schema/money";
import { people } from "./schema/people";
import { criteria, scores } from "./schema/ranking";
import { scenarios } from "./schema/scenarios";
import { settings } from "./schema/settings";
import type { TableSchema } from "./schema/table";

export const schema = {
  initiatives,
  people,
  supply,
  demand,
  criteria,
  scores,
  finances,
  resources,
  bottlenecks,
  choices,
  alternatives,
  dependencies,
  meetings,
  agreement,
  developments,
  products,
  reactions,
  updates,
  scenarios,
  settings,
} as const satisfies Readonly<Record<TableId, TableSchema>>;

/** A field of a table that has a column of its own. */
export type FieldOf<T extends TableId> = keyof (typeof schema)[T]["columns"] & string;

/** The tables without which there is no register. */
export const neededTables: readonly TableId[] = ["initiatives", "people"];

/** Tables of this name and what follows are results of ours, never part of the register. */
export const resultTablePrefix = "Koersvast";

/** The table's schema, when it is not known beforehand which. */
export const tableSchema = (id: TableId): TableSchema => schema[id];

/** The heading of a field in a new register; null when the table has no such column. */
export const headingOf = (id: TableId, field: string): string | null => tableSchema(id).columns[field]?.heading ?? null;
