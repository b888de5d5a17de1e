import { type BudgetColumn, type BudgetLine, type BudgetList, linesOf } from "../../domain/budget-list";
import type { Cents, Reading } from "../../domain/quantity";
import { roundList } from "../../domain/round-list";
import type { SignConvention } from "../../domain/sign-convention";
import { budgetListTexts as texts } from "../../messages/nl-budget-lists";
import {
  blankRow,
  cell,
  type Content,
  type Look,
  type PlannedCell,
  type PlannedRow,
  row,
  type SheetPlan,
  wideText,
} from "../sheet-plan";
import { printSetup, sheetHead, type Stamp } from "./sheet-head";

/** What a list says beside its rows. */
export interface ListRemarks {
  readonly sign: SignConvention;
  /** What the amounts are, and what is left out of them. */
  readonly shows: string;
  /** Amounts that are p.m. and so in no sum. */
  readonly posts: number;
  readonly notes: readonly string[];
}

/**
 * Sheet `DPL` or `MJIP`: the list in the layout that municipalities have, as values, with its sums added up anew. Amounts
 * are whole euros or thousands as the columns say; what rounding leaves has a row of its own.
 */
export const renderBudgetList = (
  list: BudgetList,
  { sign, shows, posts, notes }: ListRemarks,
  stamp: Stamp,
): SheetPlan => {
  const { kind, groups, total, columns, title } = roundList(list);
  const name = texts.names[kind];
  const head = sheetHead(title || texts.titles[kind], stamp, shows);
  return {
    ...{ id: name.toLowerCase(), name, columnWidths: [8, 42, ...columns.map(() => 15), 44] },
    rows: [
      ...head,
      row("heading", texts.nr, texts.subject, ...columns.map(headingCell), texts.explanation),
      ...groups.flatMap(({ name: group, lines, subtotal }) => [
        ...groupRow(
          group === "" && lines.some(({ nr }) => nr !== "") && groups.length > 1 ? texts.noGroup : group,
          columns,
        ),
        ...lines.map((line) => lineRow(line, columns)),
        ...(subtotal ? [sumRow(texts.subtotal, subtotal.amounts, columns)] : []),
      ]),
      ...(total ? [sumRow(texts.total, total.amounts, columns)] : []),
      ...(linesOf(list).length === 0 ? [wideText(texts.none)] : []),
      blankRow,
      ...(posts > 0 ? [wideText(texts.pm(posts), "warning")] : []),
      wideText(texts.sign(sign)),
      ...notes.map((note) => wideText(note)),
    ],
    ...{ frozenRows: head.length + 1, frozenColumns: 0 },
    print: printSetup(name, stamp, { orientation: "portrait", fit: "wide", titleRows: head.length + 1 }),
  };
};

const groupRow = (name: string, columns: readonly BudgetColumn[]): readonly PlannedRow[] =>
  name === "" ? [] : [row("section", null, name, ...columns.map(() => null), null)];

const headingCell = ({ field, factor }: BudgetColumn): PlannedCell =>
  cell(texts.inFactor(texts.headings[field], factor), "headingRight");

const lineRow = (line: BudgetLine, columns: readonly BudgetColumn[]): PlannedRow =>
  row(
    "plain",
    ...[cell(numberOf(line.nr), "left"), cell(line.subject, "text")],
    ...line.amounts.map((amount, column) => amountCell(amount, columns[column], "euro")),
    cell(line.explanation === "" ? null : line.explanation, "text"),
  );

const sumRow = (label: string, amounts: BudgetLine["amounts"], columns: readonly BudgetColumn[]): PlannedRow =>
  row("label", null, label, ...amounts.map((amount, column) => amountCell(amount, columns[column], "sum")), null);

/** A whole number is a number in Excel; `3.1` and `0042` stay the text that they are. */
const numberOf = (nr: string): Content => (/^[1-9]\d{0,8}$/u.test(nr) ? Number(nr) : nr === "" ? null : nr);

const amountCell = (amount: Reading<Cents>, column: BudgetColumn | undefined, look: Look): PlannedCell => {
  switch (amount.kind) {
    case "value":
      return cell(amount.value / 100 / (column?.factor ?? 1), look);
    case "pm":
      return cell("p.m.", look);
    case "unreadable":
      return cell(texts.unknown, look);
    case "empty":
      return cell(null, look);
  }
};
