import type { CellChange, ColumnAddition } from "../workbook/cell-change";

/** A cell of an item that becomes otherwise when a scenario is adopted; in `change` what it says now, and what it will. */
export interface PlanEdit {
  readonly nr: string;
  readonly kind: "status" | "day" | "figure" | "period";
  readonly change: CellChange;
}

export interface PlanEdits {
  readonly edits: readonly PlanEdit[];
  /** Columns that tables get for them. */
  readonly columns: readonly ColumnAddition[];
}
