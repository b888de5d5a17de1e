/** The cells of Keuzes that a decision fills in, and what stands in them already. */
import { choiceToDecide, type DecisionRecord, decisionWording } from "../domain/decided/decision-record";
import type { DecisionFact, ReplacedCell } from "../domain/decided/replaced-cell";
import { hasColumns } from "../domain/portfolio";
import type { CellChange, ColumnAddition } from "../workbook/cell-change";
import { serialOf } from "../workbook/parse/date-cell";
import { columnPlan } from "../workbook/render/new-register";
import { headingOf } from "../workbook/schema";
import { wordFor } from "../workbook/schema/column";
import { choiceStatusWords } from "../workbook/schema/words";
import type { Content } from "../workbook/sheet-plan";
import type { Register } from "./register";
import { cellChange } from "./register-cell";

const factFields = ["decision", "decisionDate", "decisionNumber", "motivation"] as const;
const decisionFields = [...factFields, "status"] as const;
type DecisionField = (typeof decisionFields)[number];

/** The headings that Keuzes lacks to keep a decision: a person agrees to them before they are added. */
export const headingsForDecision = ({ portfolio }: Register): readonly string[] =>
  decisionFields
    .filter((field) => !hasColumns(portfolio, "choices", field))
    .flatMap((field) => headingOf("choices", field) ?? []);

/** What each field is to say; the date as a day. */
const factsOf = ({ portfolio }: Register, record: DecisionRecord): Readonly<Record<DecisionField, DecisionFact>> => {
  const found = choiceToDecide(portfolio, record.choice);
  const chosen = found?.alternatives.find(({ row }) => row === record.alternative);
  return {
    decision: found && chosen ? decisionWording(record.text, chosen, found.alternatives) : "",
    decisionDate: record.date ?? "",
    decisionNumber: record.number.trim(),
    motivation: record.motivation.trim(),
    status: wordFor(choiceStatusWords, "decided"),
  };
};

/** What a field says now: a date that can be read as a day, anything else as it stands. */
const standing = (register: Register, { choice: row }: DecisionRecord, field: DecisionField): DecisionFact => {
  const date = choiceToDecide(register.portfolio, row)?.choice.decisionDate ?? null;
  if (field === "decisionDate" && date !== null) return date;
  return String(cellChange(register, row, field, null)?.seen ?? "").trim();
};

/** The cells in which something of a decision stands that is to say otherwise: emptied too where nothing comes in its place. */
export const replacedCells = (register: Register, record: DecisionRecord): readonly ReplacedCell[] => {
  const facts = factsOf(register, record);
  return factFields.flatMap((field) => {
    const [before, after] = [standing(register, record, field), facts[field]];
    const heading = cellChange(register, record.choice, field, null)?.heading;
    return heading === undefined || before === "" || before === after ? [] : [{ heading, before, after }];
  });
};

/** The changes of Keuzes that a decision is: its fields together, so that none of a former decision stays. */
export const decisionEdits = (
  register: Register,
  record: DecisionRecord,
): { readonly changes: readonly CellChange[]; readonly columns: readonly ColumnAddition[] } => {
  const facts = factsOf(register, record);
  const filled = decisionFields.filter((field) => facts[field] !== "");
  const emptied = decisionFields.filter((field) => facts[field] === "" && standing(register, record, field) !== "");
  return {
    changes: [...filled, ...emptied].flatMap(
      (field) => choiceChange(register, record, field, contentOf(register, facts[field])) ?? [],
    ),
    columns: filled.flatMap((field) => addedColumn(register, field) ?? []),
  };
};

const contentOf = ({ found }: Register, fact: DecisionFact): Content =>
  typeof fact === "number" ? serialOf(fact, found.date1904) : fact === "" ? null : fact;

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
