import type { Consequence } from "../domain/decided/decision-consequences";
import { choiceToDecide, type DecisionRecord, recordObstacles } from "../domain/decided/decision-record";
import type { ReplacedCell } from "../domain/decided/replaced-cell";
import type { TableId } from "../domain/model";
import type { Day } from "../domain/quantity";
import { decidedMoney } from "../messages/nl-decision-record";
import { tableSchema } from "../workbook/schema";
import { runChangeTables } from "./change-tables";
import { canApply, consequenceChange, consequenceRow } from "./consequence-edits";
import { decisionEdits, replacedCells } from "./decision-edits";
import { type Outcome, refused } from "./outcome";
import { addedRows } from "./own-table";
import { runReadRegister } from "./read-register";
import type { Register } from "./register";

/** What a person agreed to beside the decision itself. */
export interface AgreedToDecision {
  readonly consequences: readonly Consequence[];
  /** The cells of a decision that stands already, as they were shown; absent where the person was shown none. */
  readonly replaced?: readonly ReplacedCell[];
}

/**
 * Registers a decision in the person's own Keuzes, with the consequences for the register that they agreed to, all of it or
 * nothing. The register is read again right before: refused when something lacks, when the choice was made already or its
 * row or alternatives changed, when a decision stands there that the person did not agree to replace, and when another
 * changed any of the cells meanwhile.
 */
export const runRegisterDecision = async (
  seen: Register,
  record: DecisionRecord,
  { consequences, replaced }: AgreedToDecision,
  on: Day,
): Promise<Outcome<number>> => {
  const asked = recordObstacles(seen.portfolio, record, on, replaced !== undefined);
  if (asked.length > 0) return refused({ code: "decisionRecord", obstacles: asked });
  if (!consequences.every((each) => canApply(seen, each))) throw new RangeError("no cell for a consequence");
  const read = await runReadRegister(on);
  if (read.kind !== "done") return read;
  const now = read.result;
  const changed = changedSince(seen, now, record);
  if (changed)
    return refused({ code: "changedMeanwhile", place: now.tables.get(changed)?.name ?? tableSchema(changed).name });
  const obstacles = recordObstacles(now.portfolio, record, on, true);
  if (obstacles.length > 0) return refused({ code: "decisionRecord", obstacles });
  const cells = replacedCells(now, record);
  const nr = choiceToDecide(now.portfolio, record.choice)?.choice.nr ?? "";
  if (cells.length > 0 && !isSame(cells, replaced)) return refused({ code: "decisionStands", nr, cells });
  return write(seen, now, record, consequences);
};

/** The decision goes in the cells as they stand now, what follows from it in those that the person saw. */
const write = (
  seen: Register,
  now: Register,
  record: DecisionRecord,
  consequences: readonly Consequence[],
): Promise<Outcome<number>> => {
  const chosen = seen.portfolio.alternatives.find(({ row }) => row === record.alternative)?.name ?? "";
  const money = consequences.filter((each) => each.kind === "money");
  const rows = money.map((each) => consequenceRow(seen, each, decidedMoney(record.number.trim(), chosen)));
  const finances = rows.length > 0 ? seen.tables.get("finances") : undefined;
  const edits = decisionEdits(now, record);
  return runChangeTables(
    now,
    "registerDecision",
    {
      changes: [...edits.changes, ...consequences.flatMap((each) => consequenceChange(seen, each) ?? [])],
      columns: edits.columns,
      rows: addedRows(seen, "finances", rows).rows,
    },
    finances ? [finances] : [],
  );
};

/** Which table says otherwise than it did: what the row of the choice is about, or its alternatives. */
const changedSince = (seen: Register, now: Register, { choice: row }: DecisionRecord): TableId | null => {
  const [before, after] = [seen, now].map(({ portfolio }) => choiceToDecide(portfolio, row));
  if (!before || !after) return "choices";
  const about = ({ choice: { nr, title } }: typeof before) => [nr, title];
  if (!isSame(about(before), about(after))) return "choices";
  return isSame(before.alternatives, after.alternatives) ? null : "alternatives";
};

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
