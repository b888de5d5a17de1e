import type { TableId } from "../../domain/model";

/** The version of the layout that this schema describes. */
export const schemaVersion = 3;

/** An optional column that came with a version of the layout. */
interface NewColumn {
  readonly since: number;
  readonly table: TableId;
  readonly field: string;
}

/** What the versions brought that an older register may lack; without it the register is read as before. */
export const newColumns: readonly NewColumn[] = [
  { since: 2, table: "products", field: "shiftReason" },
  { since: 3, table: "alternatives", field: "funding" },
];
