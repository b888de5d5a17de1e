import type { BudgetRound, ProgrammeMoney } from "../../../domain/budget-round";
import type { BudgetGroup, BudgetLine } from "../../../domain/programme-lines";
import { budgetTexts } from "../../../messages/reports/budget";
import type { Speech } from "../../../messages/speech";
import type { ReportColumn, ReportRow, ReportSection } from "../report";
import { moneyColumns, moneyRow, natureText } from "./money-row";

const lineRows = (name: string, lines: readonly BudgetLine[], speech: Speech): readonly ReportRow[] =>
  lines.map(({ kind, nature, years }) =>
    moneyRow([name, natureText(nature, speech), budgetTexts[speech.language].kinds[kind]], years, speech),
  );

const groupRows = (groups: readonly BudgetGroup[], speech: Speech): readonly ReportRow[] =>
  groups.flatMap(({ name, lines }) => lineRows(name || budgetTexts[speech.language].noProgramme, lines, speech));

/** Without a verdict: these sections only say what there is. */
const plainColumns = (first: string, years: readonly number[], speech: Speech): readonly ReportColumn[] => {
  const { nature, kind } = budgetTexts[speech.language].headings;
  return moneyColumns([first, nature, kind], years, speech).slice(0, -1);
};

const withoutVerdict = (row: ReportRow): ReportRow => ({ ...row, cells: row.cells.slice(0, -1) });

const section = (
  title: string,
  note: string,
  columns: readonly ReportColumn[],
  rows: readonly ReportRow[],
  none: string,
): ReportSection => ({ title, note, columns, rows: rows.map(withoutVerdict), none });

const programmeSection = (
  { programmes, total }: ProgrammeMoney,
  scope: string,
  years: readonly number[],
  speech: Speech,
): ReportSection => {
  const texts = budgetTexts[speech.language];
  return section(
    texts.programmes(scope),
    texts.programmesHow,
    plainColumns(texts.headings.programme, years, speech),
    [...groupRows(programmes, speech), ...lineRows(texts.total, total, speech)],
    texts.noMoney,
  );
};

const incidentalOf = ({ name, lines }: BudgetGroup): BudgetGroup => ({
  name,
  lines: lines.filter(({ kind, nature }) => nature === "incidental" && (kind === "cost" || kind === "income")),
});

/** Lasten, baten, saldo and dekking per programme, what of it is incidenteel, and the same per taakveld. */
export const programmeSections = (round: BudgetRound, speech: Speech): readonly ReportSection[] => {
  const texts = budgetTexts[speech.language];
  const { years, committed, all, taskFields, leftOut } = round;
  return [
    programmeSection(committed, speech.scopeWord.committed, years, speech),
    programmeSection(all, speech.scopeWord.all, years, speech),
    section(
      texts.incidental,
      texts.incidentalHow,
      plainColumns(texts.headings.programme, years, speech),
      groupRows(all.programmes.map(incidentalOf), speech),
      texts.noIncidental,
    ),
    section(
      texts.taskFields,
      texts.taskFieldsHow(leftOut.withoutTaskField),
      plainColumns(texts.headings.taskField, years, speech),
      groupRows(taskFields, speech),
      texts.noTaskFields,
    ),
  ];
};
