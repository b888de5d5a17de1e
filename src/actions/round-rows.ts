import type { Day } from "../domain/quantity";
import { matchKey } from "../domain/matching";
import type { RoundAsk } from "../domain/rounds/round-asks";
import { hasColumns } from "../domain/portfolio";
import { roundTexts } from "../messages/nl-rounds";
import type { Refusal } from "../messages/refusal";
import type { NewCell } from "../workbook/cell-change";
import type { OpenWorkbook } from "../workbook/excel/with-workbook";
import { serialOf } from "../workbook/parse/date-cell";
import { rowId } from "../workbook/parse/place";
import { columnPlan, registerTables } from "../workbook/render/new-register";
import { type FieldOf, schema } from "../workbook/schema";
import type { Content } from "../workbook/sheet-plan";
import type { Register } from "./register";

/** What a new row of Actualisatie says. */
type AskCells = Readonly<Partial<Record<FieldOf<"updates">, Content>>>;

/** What stands in the way of the rows of a round, known before anything is written. */
export const refusalOfRows = ({ found, tables }: Register): Refusal | null => {
  const { name } = schema.updates;
  const raw = tables.get("updates");
  if (raw) {
    const isShut = found.sheets.some((sheet) => sheet.name === raw.sheet && sheet.isProtected);
    return isShut ? { code: "sheetProtected", sheet: raw.sheet } : null;
  }
  const inUse = [...found.names, ...[...found.sheets, ...found.tables].map((each) => each.name)];
  if (inUse.some((each) => each.toLowerCase() === name.toLowerCase())) return { code: "nameTaken", names: [name] };
  return found.structureProtected ? { code: "structureProtected" } : null;
};

/** Puts what a round asks below the rows of Actualisatie, which is made where it is not there yet. */
export const writeAsks = async (
  workbook: OpenWorkbook,
  register: Register,
  round: string,
  deadline: Day,
  asks: readonly RoundAsk[],
): Promise<void> => {
  // an opening that failed halfway may have left rows of this round: these are not asked again
  const standing = register.portfolio.updates.filter((row) => matchKey(row.round) === matchKey(round));
  const isAsked = ({ lead }: RoundAsk): boolean =>
    standing.some((row) => matchKey(row.lead) === matchKey(lead || roundTexts.nobody));
  const rows = asks.filter((ask) => !isAsked(ask)).map((ask) => askCells(register, round, deadline, ask));
  if (register.tables.has("updates")) return rows.length > 0 ? addBelow(workbook, register, rows) : undefined;
  const fields = Object.keys(schema.updates.columns) as FieldOf<"updates">[];
  const contents = rows.map((row) => fields.map((field) => ({ content: row[field] ?? null, numberFormat: null })));
  const { portfolio, found, tables } = register;
  const present = new Set([...tables.keys(), "updates" as const]);
  const plans = registerTables(["updates"], portfolio.settings, present, found.date1904);
  return workbook.createTables(plans.map((plan) => ({ ...plan, contents, rows: Math.max(1, rows.length) })));
};

/** Characters that surely fit in a cell. */
const longestText = 32_000;

const askCells = ({ found }: Register, round: string, deadline: Day, { lead, items }: RoundAsk): AskCells => {
  const nrs = items.map(({ initiative }) => initiative.nr).join("; ");
  const areTooLong = nrs.length > longestText;
  const findings = items.reduce((sum, { issues }) => sum + issues.length, 0);
  return {
    round,
    lead: lead || roundTexts.nobody,
    initiatives: areTooLong ? null : nrs,
    asked: [roundTexts.asked(items.length, findings), areTooLong ? roundTexts.tooManyNrs : ""]
      .filter(Boolean)
      .join("; "),
    deadline: serialOf(deadline, found.date1904),
  };
};

/** The cells under the headings that the table has; a column that a person left out is not filled. */
const addBelow = (workbook: OpenWorkbook, register: Register, rows: readonly AskCells[]): Promise<void> => {
  const { portfolio, place, tables } = register;
  const own = (field: string): string => place({ kind: "row", row: rowId("updates", 0), field }).column;
  return workbook.addRows({
    table: tables.get("updates")?.name ?? "",
    rows: rows.map((row) =>
      Object.entries(row)
        .filter(([field]) => hasColumns(portfolio, "updates", field))
        .map(([field, content]): NewCell => ({
          ...{ heading: own(field), content },
          numberFormat: columnPlan("updates", field, portfolio.settings)?.numberFormat ?? undefined,
        })),
    ),
  });
};
