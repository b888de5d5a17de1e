import { type Amounts, type BudgetGroup, type BudgetLine, type BudgetList, columnSums, linesOf } from "./budget-list";
import { type Cents, cents, empty, type Reading, value } from "./quantity";
import { roundTo } from "./rounding";

/** The row of a list in which stands what rounding leaves. */
const roundingSubject = "Afronding";

/**
 * The list in whole units of its columns (euros, thousands), with its sums. Where rounded rows do not add up to the rounded
 * sum, a row Afronding has the difference, so that rows, subtotals and total agree.
 */
export const roundList = (list: BudgetList): BudgetList => {
  const units = list.columns.map(({ factor }) => factor * 100);
  const groups = list.groups.map((group): BudgetGroup => {
    const lines = group.lines.map((line) => ({ ...line, amounts: roundedAmounts(line.amounts, units) }));
    const exact = roundedAmounts(sums(group.lines, list), units);
    const whole = withRounding(lines, exact, list);
    return { ...group, lines: whole, subtotal: { row: 0, amounts: sums(whole, list) } };
  });
  const exact = roundedAmounts(sums(linesOf(list), list), units);
  const rounding = roundingLine(linesOf({ groups }), exact, list);
  const all = rounding ? [...groups, { name: "", lines: [rounding], subtotal: null }] : groups;
  return { ...list, groups: all, total: { row: 0, amounts: sums(linesOf({ groups: all }), list) } };
};

const roundedAmounts = (amounts: Amounts, units: readonly number[]): Amounts =>
  amounts.map((amount, column) =>
    amount.kind === "value" ? value(roundTo(amount.value, units[column] ?? 100)) : amount,
  );

/** The sums of rows as they are printed: p.m. where nothing else is known, nothing where there is none. */
const sums = (lines: readonly BudgetLine[], { columns }: BudgetList): Amounts =>
  columnSums(lines, columns).map(({ known, pm, unreadable }): Reading<Cents> => {
    if (known !== null) return value(known);
    return pm > 0 ? { kind: "pm" } : unreadable > 0 ? { kind: "unreadable" } : empty;
  });

const withRounding = (lines: readonly BudgetLine[], exact: Amounts, list: BudgetList): readonly BudgetLine[] => {
  const rounding = roundingLine(lines, exact, list);
  return rounding ? [...lines, rounding] : lines;
};

/** What is to be added to the rows to come to these sums; null where nothing is. */
const roundingLine = (lines: readonly BudgetLine[], exact: Amounts, list: BudgetList): BudgetLine | null => {
  const amounts = sums(lines, list).map((sum, column): Reading<Cents> => {
    const wanted = exact[column];
    const difference = sum.kind === "value" && wanted?.kind === "value" ? wanted.value - sum.value : 0;
    return difference === 0 ? empty : value(cents(difference));
  });
  const isNeeded = amounts.some(({ kind }) => kind === "value");
  return isNeeded ? { row: 0, nr: "", subject: roundingSubject, amounts, explanation: "" } : null;
};
