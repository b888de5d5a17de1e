import type { BudgetList } from "../../../src/domain/budget-list";
import type { Issue } from "../../../src/domain/issue";
import { listFindings } from "../../../src/domain/list-findings";
import type { SignConvention } from "../../../src/domain/sign-convention";
import { readBudgetList } from "../../../src/workbook/parse/list/read-budget-list";
import { recogniseLists } from "../../../src/workbook/parse/list/recognise-lists";
import type { SheetInput } from "../xlsx/book";
import { gridOf } from "./grid";

/** The one money list of a sheet, with everything that is wrong with it. */
export const budgetListOf = (
  sheet: Pick<SheetInput, "name" | "rows">,
  sign: SignConvention = "costPositive",
): { readonly list: BudgetList; readonly issues: readonly Issue[] } => {
  const [read, ...more] = recogniseLists(gridOf(sheet)).flatMap((plain) => readBudgetList(plain) ?? []);
  if (!read || more.length > 0) throw new Error(`${sheet.name} holds no single list`);
  return { list: read.list, issues: [...read.issues, ...listFindings(read.list, sign)] };
};

/** The findings as `L-1 @ D12`. */
export const foundIn = (sheet: Pick<SheetInput, "name" | "rows">, sign?: SignConvention): readonly string[] =>
  budgetListOf(sheet, sign).issues.map(
    ({ code, where }) => `${code} @ ${where.kind === "cell" ? where.address : where.kind}`,
  );

/** The amounts of a list by group and number, in euros: `Wegen 1: 350000 | 17500`. */
export const linesIn = ({ groups }: BudgetList): readonly string[] =>
  groups.flatMap(({ name, lines }) =>
    lines.map(
      ({ nr, amounts }) =>
        `${name} ${nr}: ${amounts.map((one) => (one.kind === "value" ? one.value / 100 : one.kind)).join(" | ")}`,
    ),
  );
