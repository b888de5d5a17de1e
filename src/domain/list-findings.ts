import type { AmountSum } from "./amount-sum";
import { type BudgetColumn, type BudgetList, columnSums, lineKey, linesOf, type PrintedSum } from "./budget-list";
import type { Issue, Severity } from "./issue";
import type { ListProblem, SumOf } from "./list-problem";
import { type MatchKey, matchKey } from "./matching";
import { cents } from "./quantity";
import type { SignConvention } from "./sign-convention";

const severities: Readonly<Record<ListProblem["code"], Severity>> = {
  "L-1": "now",
  "L-2": "advice",
  "L-3": "beforeSubmission",
  "L-4": "now",
  "L-5": "beforeSubmission",
  "L-6": "now",
};

/** What a list says that its own rows or the settings contradict: its sums added up again, its numbers, its signs. */
export const listFindings = (list: BudgetList, setting: SignConvention): readonly Issue[] => {
  const all = columnSums(linesOf(list), list.columns);
  return [
    ...signFindings(list, setting),
    ...list.groups.flatMap((group) => [
      ...numberFindings(list, group),
      ...sumFindings(list, group.subtotal, columnSums(group.lines, list.columns), group.lines.length, {
        kind: "subtotal",
        group: group.name,
      }),
    ]),
    ...sumFindings(list, list.total, all, linesOf(list).length, { kind: "total" }),
  ];
};

const issueAt = (list: BudgetList, problem: ListProblem, row: number, column?: BudgetColumn): Issue => ({
  ...problem,
  severity: severities[problem.code],
  where: {
    kind: "cell",
    sheet: list.sheet,
    row,
    column: column?.heading ?? "",
    address: column ? `${column.letters}${row}` : `${row}:${row}`,
  },
});

const signFindings = (list: BudgetList, setting: SignConvention): readonly Issue[] =>
  list.sign === null || list.sign.says === setting
    ? []
    : [issueAt(list, { code: "L-6", says: list.sign.says }, list.sign.row)];

const numberFindings = (list: BudgetList, { name, lines }: BudgetList["groups"][number]): readonly Issue[] => {
  const first = new Map<MatchKey, number>();
  return lines.flatMap(({ nr, subject, row, amounts }) => {
    if (nr === "") {
      const isOpen = amounts.some(({ kind }) => kind !== "empty") && !isRounding(subject);
      return isOpen ? [issueAt(list, { code: "L-5", subject }, row)] : [];
    }
    const firstRow = first.get(lineKey(name, nr));
    if (firstRow !== undefined) return [issueAt(list, { code: "L-4", group: name, nr, firstRow }, row)];
    first.set(lineKey(name, nr), row);
    return [];
  });
};

/** A row in which a list in thousands puts what rounding leaves. */
export const isRounding = (subject: string): boolean => /^afronding/u.test(matchKey(subject));

const sumFindings = (
  list: BudgetList,
  printed: PrintedSum | null,
  sums: readonly AmountSum[],
  lines: number,
  of: SumOf,
): readonly Issue[] =>
  printed === null
    ? []
    : list.columns.flatMap((column, index) => {
        const problem = sumProblem(of, column, printed.amounts[index], sums[index], lines);
        return problem ? [issueAt(list, problem, printed.row, column)] : [];
      });

/** With an amount that cannot be read among them, nothing can be compared; that amount has its own finding. */
const sumProblem = (
  of: SumOf,
  { heading, factor }: BudgetColumn,
  printed: PrintedSum["amounts"][number] | undefined,
  sum: AmountSum | undefined,
  lines: number,
): ListProblem | null => {
  if (!printed || !sum || sum.unreadable > 0 || printed.kind === "unreadable") return null;
  const added = cents(sum.known ?? 0);
  if (printed.kind !== "value") return added === 0 ? null : { code: "L-3", of, heading, added };
  const difference = Math.abs(printed.value - added);
  if (difference === 0) return null;
  const differs = { of, heading, printed: printed.value, added };
  const mostByRounding = (factor * 100 * (lines + 1)) / 2;
  return factor > 1 && difference <= mostByRounding ? { code: "L-2", ...differs, factor } : { code: "L-1", ...differs };
};
