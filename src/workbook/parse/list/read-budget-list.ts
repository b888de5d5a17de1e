import {
  amountFields,
  type BudgetColumn,
  type BudgetGroup,
  type BudgetList,
  type BudgetListKind,
} from "../../../domain/budget-list";
import type { CellProblem } from "../../../domain/cell-problem";
import type { Issue } from "../../../domain/issue";
import type { Cents, Reading } from "../../../domain/quantity";
import { cellAddress, columnLetters } from "../../address";
import { budgetLists } from "../../schema/budget-lists";
import type { Columns } from "../../schema/column";
import { cellText } from "../cell";
import { matchColumns } from "../columns";
import { parseHeadings } from "../heading";
import { splitFactor } from "../number-text";
import { isReadable, readCell } from "../read-cell";
import { severityOf } from "../severity";
import { parseSignConvention } from "../sign-convention";
import type { ListRow, PlainList } from "./plain-list";

/** A money list as it was read, with what is wrong with its cells. */
export interface ReadBudgetList {
  readonly list: BudgetList;
  readonly issues: readonly Issue[];
}

/** The list as a DPL or MJIP; null when its headings are those of neither. */
export const readBudgetList = (plain: PlainList): ReadBudgetList | null => {
  const kind = kinds.find((each) => hasHeadings(plain, budgetLists[each]));
  return kind === undefined ? null : readAs(kind, plain);
};

const kinds = Object.keys(budgetLists) as readonly BudgetListKind[];

const hasHeadings = ({ headings }: PlainList, columns: Columns): boolean => {
  const { byField } = matchColumns(columns, parseHeadings(headings));
  return Object.entries(columns).every(([field, { need }]) => need === "optional" || byField.has(field));
};

const readAs = (kind: BudgetListKind, plain: PlainList): ReadBudgetList => {
  const issues: Issue[] = [];
  const { text, amounts, columns } = readersOf(kind, plain, issues);
  const groups = runsOf(plain.rows).map((run): BudgetGroup => {
    const subtotal = run.find((row) => row.kind === "subtotal");
    return {
      name: run[0]?.group ?? "",
      lines: run
        .filter((row) => row.kind === "data")
        .map((row) => ({
          ...{ row: row.row + 1, nr: text(row, "nr"), subject: text(row, "subject") },
          ...{ amounts: amounts(row), explanation: text(row, "explanation") },
        })),
      subtotal: subtotal ? { row: subtotal.row + 1, amounts: amounts(subtotal) } : null,
    };
  });
  const total = plain.rows.find((row) => row.kind === "total");
  return {
    list: {
      ...{ kind, sheet: plain.sheet, title: titleOf(plain), columns, groups, sign: signOf(plain) },
      total: total ? { row: total.row + 1, amounts: amounts(total) } : null,
    },
    issues,
  };
};

interface Readers {
  readonly columns: readonly BudgetColumn[];
  readonly text: (row: ListRow, field: string) => string;
  readonly amounts: (row: ListRow) => readonly Reading<Cents>[];
}

/** Reads the cells of rows by their field, and puts what is wrong with them among the issues. */
const readersOf = (kind: BudgetListKind, plain: PlainList, issues: Issue[]): Readers => {
  const headings = parseHeadings(plain.headings);
  const { byField } = matchColumns(budgetLists[kind], headings);
  const factorOfAll = listFactor(plain);
  const columns = amountFields[kind].map((field): BudgetColumn => {
    const column = byField.get(field) ?? 0;
    const own = headings[column]?.factor ?? 1;
    const letters = columnLetters(plain.firstColumn + column);
    return { field, heading: plain.headings[column] ?? "", letters, factor: own > 1 ? own : factorOfAll };
  });
  const say = (problem: CellProblem, row: number, column: number): void => {
    issues.push({
      ...problem,
      severity: severityOf[problem.code],
      where: {
        ...{ kind: "cell", sheet: plain.sheet, row: row + 1, column: plain.headings[column] ?? "" },
        address: cellAddress(row, plain.firstColumn + column),
      },
    });
  };
  const read = ({ row, cells }: ListRow, field: string, factor = 1): unknown => {
    const column = byField.get(field);
    const content = budgetLists[kind][field]?.content;
    if (content === undefined || !isReadable(content)) return undefined;
    const cell = column === undefined ? null : cells[column];
    const { value, problem } = readCell(content, cell, { date1904: false, zeros: "true" }, factor);
    if (problem && column !== undefined) say(problem, row, column);
    return value;
  };
  return {
    columns,
    text: (row, field) => read(row, field) as string,
    amounts: (row) => columns.map(({ field, factor }) => read(row, field, factor) as Reading<Cents>),
  };
};

const textOf = ({ cells }: ListRow): string => cells.map(cellText).filter(Boolean).join(" ");

/** What stands around the rows and is no part of them. */
const remarksOf = ({ rows }: PlainList): readonly ListRow[] =>
  rows.filter(({ kind }) => kind === "title" || kind === "note" || kind === "heading");

/** `bedragen x € 1.000` above or below a list counts for all its amounts. */
const listFactor = (plain: PlainList): number =>
  remarksOf(plain)
    .filter(({ reason }) => reason !== "knownHeadings")
    .reduce((most, row) => Math.max(most, splitFactor(textOf(row).toLowerCase()).factor), 1);

const titleOf = ({ rows }: PlainList): string => {
  const title = rows.find(({ kind }) => kind === "title");
  return title ? textOf(title) : "";
};

const signOf = (plain: PlainList): BudgetList["sign"] => {
  for (const row of remarksOf(plain)) {
    const says = parseSignConvention(textOf(row));
    if (says) return { says, row: row.row + 1 };
  }
  return null;
};

/**
 * The rows of each group: from its own row, or from the first behind a subtotal, up to its subtotal. A subtotal of
 * subtotals has no rows of its own and is in none.
 */
const runsOf = (rows: readonly ListRow[]): readonly (readonly ListRow[])[] => {
  const counted = rows.filter(({ kind }) => kind === "group" || kind === "data" || kind === "subtotal");
  const runs: ListRow[][] = [];
  counted.forEach((row, index) => {
    const isFirst = index === 0 || row.kind === "group" || counted[index - 1]?.kind === "subtotal";
    if (isFirst) runs.push([row]);
    else runs.at(-1)?.push(row);
  });
  return runs.filter((run) => run[0]?.kind !== "subtotal");
};
