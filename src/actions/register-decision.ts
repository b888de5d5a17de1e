import type { Consequence } from "../domain/decided/decision-consequences";
import {
  choiceToDecide,
  type DecisionRecord,
  decisionWording,
  recordObstacles,
} from "../domain/decided/decision-record";
import { hasColumns } from "../domain/portfolio";
import type { Day } from "../domain/quantity";
import type { CellChange, ColumnAddition } from "../workbook/cell-change";
import { serialOf } from "../workbook/parse/date-cell";
import { columnPlan } from "../workbook/render/new-register";
import { decidedMoney } from "../messages/nl-decision-record";
import { headingOf } from "../workbook/schema";
import { wordFor } from "../workbook/schema/column";
import { choiceStatusWords } from "../workbook/schema/words";
import type { Content } from "../workbook/sheet-plan";
import { runChangeTables } from "./change-tables";
import { canApply, consequenceChange, consequenceRow } from "./consequence-edits";
import { type Outcome, refused } from "./outcome";
import { addedRows } from "./own-table";
import type { Register } from "./register";
import { cellChange } from "./register-cell";

const decisionFields = ["decision", "decisionDate", "decisionNumber", "motivation", "status"] as const;
type DecisionField = (typeof decisionFields)[number];

/** The headings that Keuzes lacks to keep a decision: a person agrees to them before they are added. */
export const headingsForDecision = ({ portfolio }: Register): readonly string[] =>
  decisionFields
    .filter((field) => !hasColumns(portfolio, "choices", field))
    .flatMap((field) => headingOf("choices", field) ?? []);

/**
 * Registers a decision in the person's own Keuzes, with the consequences for the register that they agreed to, all of it or
 * nothing. Refused when something lacks, when the choice was made already, and when another changed any of the cells
 * meanwhile.
 */
export const runRegisterDecision = async (
  seen: Register,
  record: DecisionRecord,
  consequences: readonly Consequence[],
  on: Day,
): Promise<Outcome<number>> => {
  const obstacles = recordObstacles(seen.portfolio, record, on);
  const found = choiceToDecide(seen.portfolio, record.choice);
  const chosen = found?.alternatives.find(({ row }) => row === record.alternative);
  if (obstacles.length > 0 || !found || !chosen) return refused({ code: "decisionRecord", obstacles });
  if (!consequences.every((each) => canApply(seen, each))) throw new RangeError("no cell for a consequence");
  const money = consequences.filter((each) => each.kind === "money");
  const rows = money.map((each) => consequenceRow(seen, each, decidedMoney(record.number.trim(), chosen.name)));
  const finances = rows.length > 0 ? seen.tables.get("finances") : undefined;
  const contents: Readonly<Record<DecisionField, Content>> = {
    decision: decisionWording(record.text, chosen, found.alternatives),
    decisionDate: record.date === null ? null : serialOf(record.date, seen.found.date1904),
    decisionNumber: record.number.trim(),
    motivation: record.motivation.trim(),
    status: wordFor(choiceStatusWords, "decided"),
  };
  const kept = decisionFields.filter((field) => contents[field] !== "");
  return runChangeTables(
    seen,
    "registerDecision",
    {
      changes: [
        ...kept.flatMap((field) => choiceChange(seen, record, field, contents[field]) ?? []),
        ...consequences.flatMap((each) => consequenceChange(seen, each) ?? []),
      ],
      columns: kept.flatMap((field) => addedColumn(seen, field) ?? []),
      rows: addedRows(seen, "finances", rows).rows,
    },
    finances ? [finances] : [],
  );
};

/** The cell of the choice, by its number and, where the table says it, what it is about; in a column that is added for it, where it lacks. */
const choiceChange = (
  register: Register,
  { choice }: DecisionRecord,
  field: DecisionField,
  content: Content,
): CellChange | null => {
  const about = cellChange(register, choice, "title", null) ?? cellChange(register, choice, "nr", null);
  const plan = columnPlan("choices", field, register.portfolio.settings);
  const own = hasColumns(register.portfolio, "choices", field)
    ? cellChange(register, choice, field, content)
    : about && plan && { ...about, heading: plan.heading };
  return own
    ? {
        ...own,
        content,
        ...(about && { beside: [{ heading: about.heading, seen: about.seen }] }),
        ...(plan?.numberFormat && { numberFormat: plan.numberFormat }),
      }
    : null;
};

const addedColumn = (register: Register, field: DecisionField): ColumnAddition | null => {
  const column = columnPlan("choices", field, register.portfolio.settings);
  const table = register.tables.get("choices")?.name;
  return column && table !== undefined && !hasColumns(register.portfolio, "choices", field) ? { table, column } : null;
};
