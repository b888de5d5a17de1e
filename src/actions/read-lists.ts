import type { BudgetList } from "../domain/budget-list";
import type { Issue } from "../domain/issue";
import { listFindings } from "../domain/list-findings";
import type { Day } from "../domain/quantity";
import { withWorkbook } from "../workbook/excel/with-workbook";
import { listSums, type ListSums } from "../workbook/parse/list/list-sums";
import { type ListSummary, type PlainList, summaryOf } from "../workbook/parse/list/plain-list";
import { readBudgetList } from "../workbook/parse/list/read-budget-list";
import { recogniseLists } from "../workbook/parse/list/recognise-lists";
import type { RawGrids } from "../workbook/raw-grid";
import { done, type Outcome, outcomeOf } from "./outcome";
import { readRegister, type Register } from "./register";

/** A list in plain cells; of a DPL or MJIP also its money, with what is wrong with it. */
export interface FoundList {
  readonly plain: PlainList;
  readonly recognised: ListSummary;
  readonly sums: ListSums;
  readonly budget: BudgetList | null;
  readonly issues: readonly Issue[];
}

export interface FoundLists {
  readonly register: Register;
  readonly lists: readonly FoundList[];
  /** The sheets that hold too much to look for lists in. */
  readonly tooLarge: readonly string[];
}

/** Finds the lists that stand in plain cells, outside tables, and writes nothing: two round trips beside those of the register. */
export const runReadLists = (on: Day, signal?: AbortSignal): Promise<Outcome<FoundLists>> =>
  outcomeOf(() =>
    withWorkbook(
      "readLists",
      async (workbook) => {
        const register = await readRegister(workbook, on);
        return done(listsIn(register, await workbook.readGrids(register.found)), []);
      },
      signal,
    ),
  );

const listsIn = (register: Register, { grids, tooLarge }: RawGrids): FoundLists => ({
  ...{ register, tooLarge },
  lists: grids.flatMap(recogniseLists).map((plain) => {
    const seen = { plain, recognised: summaryOf(plain), sums: listSums(plain) };
    const read = readBudgetList(plain);
    if (!read) return { ...seen, budget: null, issues: [] };
    const { signConvention } = register.portfolio.settings;
    const issues = [...read.issues, ...listFindings(read.list, signConvention)];
    return { ...seen, budget: read.list, issues };
  }),
});
