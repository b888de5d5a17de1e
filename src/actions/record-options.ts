import type { ComparedOptions } from "../solver/compare-options";
import { runChangeTables } from "./change-tables";
import { decisionRows, type NewDecision } from "./option-rows";
import { done, type Outcome } from "./outcome";
import { addedRows } from "./own-table";
import type { Register } from "./register";

/**
 * Records a decision with the options that were worked out for it, as a row of Keuzes and rows of Alternatieven; a table
 * that is not there yet is made. Refused, with nothing written, when another changed one of them meanwhile. Gives its
 * Keuzenr.
 */
export const runRecordOptions = async (
  seen: Register,
  compared: ComparedOptions,
  decision: NewDecision,
): Promise<Outcome<string>> => {
  const { nr, choice, alternatives } = decisionRows(seen, compared, decision);
  const [one, other] = [addedRows(seen, "choices", [choice]), addedRows(seen, "alternatives", alternatives)];
  const outcome = await runChangeTables(
    seen,
    "recordOptions",
    {
      rows: [...one.rows, ...other.rows],
      columns: [...one.columns, ...other.columns],
      made: [...one.made, ...other.made],
    },
    (["choices", "alternatives"] as const).flatMap((id) => seen.tables.get(id) ?? []),
  );
  return outcome.kind === "done" ? done(nr, outcome.sheets) : outcome;
};
