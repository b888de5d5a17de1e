/** What becomes otherwise in the register when a scenario is adopted: cell by cell, to be looked at before it is written. */
import type { Initiative, RowId } from "../domain/model";
import { monthsBetween } from "../domain/period";
import { hasColumns } from "../domain/portfolio";
import { monthsAfter } from "../domain/quantity";
import type { Adjustment } from "../domain/scenario/adjust";
import type { ItemChange, Outcome } from "../domain/scenario/outcome";
import type { StatusDefinition } from "../domain/settings";
import type { Refusal } from "../messages/refusal";
import type { ColumnAddition, TableChanges } from "../workbook/cell-change";
import { serialOf } from "../workbook/parse/date-cell";
import { columnPlan } from "../workbook/render/new-register";
import type { Content } from "../workbook/sheet-plan";
import { boughtDemand, movedDemand } from "./adopted-demand";
import { hiredSupply, type RoleHours } from "./adopted-supply";
import { type AdoptionNote, adoptionNotes, boughtLabel } from "./adoption-notes";
import type { PlanEdit, PlanEdits } from "./plan-edit";
import type { Register } from "./register";
import { cellChange } from "./register-cell";

export interface Adoption {
  readonly edits: readonly PlanEdit[];
  /** Columns per period that Capaciteitsvraag gets for hours that move beyond its own, and what tells hired hours apart. */
  readonly columns: readonly ColumnAddition[];
  /** What comes to stand below Capaciteitsaanbod, in a row for each role. */
  readonly hired: readonly RoleHours[];
  readonly notes: readonly AdoptionNote[];
  /** Why it cannot become the plan. */
  readonly refusal: Refusal | null;
  /** All of it, as it is written. */
  readonly changes: TableChanges;
}

/** What adopting a choice changes; `name` comes to stand beside the hours that are hired, where there is a column for words. */
export const adoptionOf = (
  register: Register,
  outcome: Pick<Outcome, "changes" | "cells" | "money">,
  name: string,
  adjustments: readonly Adjustment[] = [],
): Adoption => {
  const statuses = statusesFor(register);
  const parts = outcome.changes.map((change) => itemEdits(register, change, statuses));
  const edits = parts.flatMap((part) => part.edits);
  const columns = [
    ...new Map(parts.flatMap((part) => part.columns).map((each) => [each.column.heading, each])).values(),
  ].sort((a, b) => (a.column.heading < b.column.heading ? -1 : 1));
  const hire = hiredSupply(register, outcome.cells, name);
  return {
    ...{ edits, columns: [...columns, ...hire.columns], hired: hire.placed },
    notes: adoptionNotes(register, outcome, edits, hire.unplaced, adjustments),
    refusal: refusalToDrop(register, outcome, statuses),
    changes: {
      changes: edits.map(({ change }) => change),
      ...{ columns: [...columns, ...hire.columns], rows: hire.rows },
    },
  };
};

interface Statuses {
  readonly dropped: StatusDefinition | undefined;
  /** Undefined where what has it would count nowhere. */
  readonly bought: StatusDefinition | undefined;
}

const droppedLabel = "Geparkeerd";

const statusesFor = ({ portfolio: { settings } }: Register): Statuses => {
  const out = settings.statuses.filter((status) => status.class === "out");
  return {
    dropped: out.find(({ label }) => label === droppedLabel) ?? out[0],
    bought: settings.statuses.find((status) => status.label === boughtLabel && status.class !== "out"),
  };
};

const itemEdits = (register: Register, change: ItemChange, { dropped, bought }: Statuses): PlanEdits => {
  const { item, kind } = change;
  switch (kind) {
    case "dropped":
      return { edits: statusEdits(register, item, dropped), columns: [] };
    case "outsourced": {
      const demand = boughtDemand(register, item);
      return { ...demand, edits: [...statusEdits(register, item, bought), ...demand.edits] };
    }
    case "shifted": {
      const months = change.from && change.to ? monthsBetween(change.from.start, change.to.start) : 0;
      const demand = movedDemand(register, item, months);
      return { ...demand, edits: [...dayEdits(register, item, months), ...demand.edits] };
    }
  }
};

const portfolioEdit = (
  register: Register,
  { nr, row }: Pick<Initiative, "nr"> & { readonly row: RowId },
  kind: PlanEdit["kind"],
  field: string,
  content: Content,
): readonly PlanEdit[] => {
  const change = cellChange(register, row, field, content);
  return change ? [{ nr, kind, change }] : [];
};

const statusEdits = (
  register: Register,
  item: Initiative,
  status: StatusDefinition | undefined,
): readonly PlanEdit[] => (status ? portfolioEdit(register, item, "status", "status", status.label) : []);

const dayEdits = (register: Register, item: Initiative, months: number): readonly PlanEdit[] =>
  (["start", "end"] as const).flatMap((field) => {
    const planned = item[field];
    if (planned === null) return [];
    const day = serialOf(monthsAfter(planned, months), register.found.date1904);
    // what stood there as a text would else be shown as a number
    const numberFormat = columnPlan("initiatives", field, register.portfolio.settings)?.numberFormat;
    return portfolioEdit(register, item, "day", field, day).map((edit) => ({
      ...edit,
      change: { ...edit.change, ...(numberFormat && { numberFormat }) },
    }));
  });

const refusalToDrop = (
  { portfolio }: Register,
  { changes }: Pick<Outcome, "changes">,
  { dropped }: Statuses,
): Refusal | null => {
  const nrs = changes.filter(({ kind }) => kind === "dropped").map(({ item }) => item.nr);
  if (nrs.length === 0) return null;
  if (!hasColumns(portfolio, "initiatives", "status")) return { code: "cannotDrop", lacks: "column", nrs };
  return dropped ? null : { code: "cannotDrop", lacks: "status", nrs };
};
